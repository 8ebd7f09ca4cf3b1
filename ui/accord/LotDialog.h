// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/DonneesAccord.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

class QComboBox;
class QSpinBox;

namespace trame::ui {

class FindingsView;
class FieldRow;
class MoneyEdit;
class RateEdit;
class TextEdit;

/// A lot of the consultation to be added or changed: how many holders it has, what its maximum is and which document
/// says so (CCTP 3, CCP R2162-4).
class LotDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A number that the consultation doesn't have yet makes a new lot.
    LotDialog(const Espace &espace, DonneesAccord donnees, int numero, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    [[nodiscard]] QWidget *makeLot();
    [[nodiscard]] QWidget *makeMontants();
    void fill(const Lot &lot);
    void watchAll();
    void follow();
    [[nodiscard]] bool validate();
    [[nodiscard]] Lot read() const;

    Espace m_espace;
    DonneesAccord m_donnees;
    Lot m_lot;
    QSpinBox *m_numero;
    TextEdit *m_intitule;
    QSpinBox *m_titulaires;
    QComboBox *m_mode;
    MoneyEdit *m_maximum;
    TextEdit *m_sourceMaximum;
    FieldRow *m_sourceMaximumRow = nullptr;
    FindingsView *m_constats;
    MoneyEdit *m_minimum;
    TextEdit *m_sourceMinimum;
    FieldRow *m_sourceMinimumRow = nullptr;
    RateEdit *m_seuil;
    TextEdit *m_sourceSeuil;
};

} // namespace trame::ui
