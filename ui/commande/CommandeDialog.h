// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/EnregistrerCommande.h"
#include "ui/forms/FormDialog.h"

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace trame::ui {

class FindingsView;
class DateEdit;
class FieldRow;
class LignesCommandeEdit;
struct Espace;

/// Records a purchase order that follows a validated devis, whole or in part (CCTP 6.6.6). The differences with the
/// devis and what stands in the way are shown while one types.
class CommandeDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `prete` is what EnregistrerCommande::preparer made of the devis: what is left of it. The space outlives the
    /// dialog.
    CommandeDialog(Espace &espace, const EnregistrerCommande::Enregistree &prete, QWidget *parent = nullptr);

    /// What is left to be ordered of a devis; an error when it can't be ordered at all.
    [[nodiscard]] static Result<EnregistrerCommande::Enregistree> resteDe(Espace &espace, const std::string &devis);

    /// The order that was recorded, once the dialog is accepted.
    [[nodiscard]] BonDeCommandeId commande() const { return m_commande; }

protected:
    bool save() override;

private:
    [[nodiscard]] QWidget *makeOrder(const DossierCommande &dossier);
    [[nodiscard]] QWidget *makeLines();
    void watchAll();
    [[nodiscard]] QWidget *makeSide();
    void makeDeliverables(const BonDeCommande &commande);
    void fillContacts(const DossierCommande &dossier);
    [[nodiscard]] EnregistrerCommande::Saisie saisie() const;
    void check();
    void showTotals(const BonDeCommande &commande);

    Espace &m_espace;
    std::string m_devis;
    bool m_serviceVoulu;
    bool m_engagementVoulu;
    bool m_narrow = false;
    BonDeCommandeId m_commande;
    QLineEdit *m_numero;
    DateEdit *m_date;
    DateEdit *m_reception;
    QLineEdit *m_engagement;
    QLineEdit *m_service;
    QLineEdit *m_lieu;
    QComboBox *m_contact;
    FieldRow *m_numeroRow = nullptr;
    LignesCommandeEdit *m_lignes;
    QWidget *m_livrables;
    std::vector<QCheckBox *> m_choix; ///< One for each deliverable that is left.
    std::vector<std::string> m_codes;
    FindingsView *m_constats;
    QLabel *m_totals;
    QLabel *m_totalTtc;
    QTimer *m_rest;
};

} // namespace trame::ui
