// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

namespace trame::ui {

class Dialogs;
class FieldRow;
class TextEdit;

/// Where the file of the agreement will stand.
class EtapeFichier : public EtapeAssistant
{
    Q_OBJECT
public:
    /// `path` is proposed.
    EtapeFichier(const QString &path, Dialogs &dialogs, const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Fichier"); }
    [[nodiscard]] QString explication() const override;
    [[nodiscard]] bool valider() override;
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &memory) override;

private:
    [[nodiscard]] QString path() const;
    void choose();

    Dialogs &m_dialogs;
    const Langage &m_langage;
    TextEdit *m_path;
    FieldRow *m_row;
};

} // namespace trame::ui
