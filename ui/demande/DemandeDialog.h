// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/tiers/Titulaire.h"
#include "ui/forms/FormDialog.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace trame::ui {

class BeneficiaireEdit;
class DateEdit;
class FieldRow;
struct Espace;

/// Records a need that a beneficiary expressed: day 0 of the chain of time limits (CCTP 6.6.6). Shows the quality of
/// beneficiary (CCTP 4.3) and the day the devis is due while one types.
class DemandeDialog : public FormDialog
{
    Q_OBJECT
public:
    /// The space outlives the dialog. Reads the lots and their holders.
    explicit DemandeDialog(Espace &espace, QWidget *parent = nullptr);

    /// The need that was recorded, once the dialog is accepted.
    [[nodiscard]] const Demande &demande() const { return m_demande; }

protected:
    bool save() override;

private:
    void build();
    void watchAll();
    void readLots();
    void lotChanged();
    void beneficiaryChanged();
    void showQuality();
    void showDue();
    [[nodiscard]] bool complete();

    Espace &m_espace;
    std::vector<Lot> m_lots;
    std::vector<Titulaire> m_titulaires; ///< Those of the chosen lot.
    std::vector<AccordCadre> m_accords;  ///< One for each of them.
    ParametresAccord m_parametres;
    Demande m_demande;
    QComboBox *m_lot;
    QComboBox *m_titulaire;
    BeneficiaireEdit *m_beneficiaire;
    QLineEdit *m_objet;
    QPlainTextEdit *m_description;
    DateEdit *m_reception;
    QComboBox *m_canal;
    QComboBox *m_contact;
    FieldRow *m_titulaireRow = nullptr;
    FieldRow *m_beneficiaireRow = nullptr;
    FieldRow *m_objetRow = nullptr;
    FieldRow *m_receptionRow = nullptr;
};

} // namespace trame::ui
