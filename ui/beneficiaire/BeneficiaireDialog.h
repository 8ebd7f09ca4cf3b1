// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

class QCheckBox;
class QComboBox;

namespace trame::ui {

class AddressFields;
class FieldRow;
class LateField;
class RowList;
class SiretField;
class TextEdit;

/// A beneficiary or a groupement to be recorded or changed (CCTP 4.2): who it is, where it stands, whom to write to, by
/// which conventions it has the quality, what Chorus Pro wants of its orders.
class BeneficiaireDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A beneficiary without an id is a new one.
    BeneficiaireDialog(const Espace &espace, Beneficiaire beneficiaire, QWidget *parent = nullptr);

    /// As it was recorded, once the dialog was accepted.
    [[nodiscard]] const Beneficiaire &beneficiaire() const { return m_beneficiaire; }

protected:
    bool save() override;

private:
    [[nodiscard]] QWidget *makeIdentite();
    [[nodiscard]] QWidget *makeLieu();
    [[nodiscard]] QWidget *makeContacts();
    [[nodiscard]] QWidget *makeConventions();
    [[nodiscard]] QWidget *makeGroupement();
    [[nodiscard]] QWidget *makeFacturation();
    void fillCategories();
    void fill();
    void watchAll();
    void followTerritoire();
    [[nodiscard]] bool validate();
    [[nodiscard]] bool validateConventions();
    [[nodiscard]] Beneficiaire read() const;
    void tell(const Erreur &erreur);

    Espace m_espace;
    Beneficiaire m_beneficiaire;
    SiretField *m_siret;
    TextEdit *m_numeroLocal;
    TextEdit *m_nom;
    FieldRow *m_nomRow = nullptr;
    QComboBox *m_categorie;
    AddressFields *m_adresse;
    QComboBox *m_territoire;
    FieldRow *m_territoireRow = nullptr;
    QCheckBox *m_vendrediSaint;
    QCheckBox *m_joursLocaux;
    LateField *m_fridayShown;
    LateField *m_localShown;
    RowList *m_contacts = nullptr;
    RowList *m_conventions = nullptr;
    QCheckBox *m_groupement;
    RowList *m_membres = nullptr;
    QCheckBox *m_service;
    QCheckBox *m_engagement;
    QComboBox *m_delai;
};

} // namespace trame::ui
