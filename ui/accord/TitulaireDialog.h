// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/FichierJoint.h"
#include "core/usecases/accord/DonneesAccord.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

#include <optional>

namespace trame::ui {

class AccordsFields;
class FileField;
class RowList;
class TitulaireFields;

/// A holder to be recorded with its agreements, or whose identity changes (CCTP 3, 4.3).
class TitulaireDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A holder without an id is a new one; `logo` is the one it has.
    TitulaireDialog(const Espace &espace, const DonneesAccord &donnees, Titulaire titulaire,
                    const std::optional<FichierJoint> &logo, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    void lockSiret();
    [[nodiscard]] QWidget *makeLogo(const std::optional<FichierJoint> &logo);
    [[nodiscard]] QWidget *makeContacts();
    [[nodiscard]] QWidget *makeAccords(const DonneesAccord &donnees);
    void watchAll();
    [[nodiscard]] bool validate();
    [[nodiscard]] Titulaire read() const;
    [[nodiscard]] std::vector<AccordCadre> readAccords() const;
    void tell(const Erreur &erreur);

    Espace m_espace;
    Titulaire m_titulaire;
    std::vector<AccordTitulaire> m_connus;
    TitulaireFields *m_fields;
    FileField *m_logo = nullptr;
    RowList *m_contacts = nullptr;
    AccordsFields *m_accords = nullptr;
};

} // namespace trame::ui
