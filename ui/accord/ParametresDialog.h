// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/DonneesAccord.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

class QComboBox;
class QSpinBox;

namespace trame::ui {

class FieldRow;
class TextEdit;

/// What the contract leaves to be set, each value with the document that sets it (CCTP 6.6.4, 6.6.6).
class ParametresDialog : public FormDialog
{
    Q_OBJECT
public:
    ParametresDialog(const Espace &espace, DonneesAccord donnees, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    /// A whole number of days with its source.
    struct Jours {
        QSpinBox *nombre = nullptr;
        TextEdit *source = nullptr;
        FieldRow *sourceRow = nullptr;
    };
    [[nodiscard]] Jours addJours(QWidget &card, const QString &label, const Parametre<int> &valeur);
    void addProfil(QWidget &card);
    [[nodiscard]] ParametresAccord read() const;

    Espace m_espace;
    DonneesAccord m_donnees;
    std::vector<Jours> m_jours;
    QComboBox *m_profil;
    TextEdit *m_sourceProfil;
};

} // namespace trame::ui
