// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/ConsultationDialog.h"

#include "core/text/ErrorText.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "ui/accord/ConsultationFields.h"
#include "ui/forms/FormMemory.h"

namespace trame::ui {

ConsultationDialog::ConsultationDialog(const Espace &espace, DonneesAccord donnees, QWidget *parent)
    : FormDialog{tr("Accord-cadre"), espace.dialogs, parent},
      m_espace{espace},
      m_donnees{std::move(donnees)},
      m_fields{new ConsultationFields{espace.langage, this}}
{
    addPart(m_fields);
    if (m_donnees.consultation)
        m_fields->fill(*m_donnees.consultation);
    m_fields->watch(memory());
    memory().start();
    m_fields->setFocus();
}

bool ConsultationDialog::save()
{
    if (!m_fields->validate()) {
        showError(tr("Rien n’est encore enregistré : corrigez les champs signalés."));
        return false;
    }
    const auto fait = DefinirAccord{m_espace.session}(m_fields->read(), m_donnees.lots, m_donnees.parametres);
    if (!fait)
        showError(ErrorText{m_espace.langage}(fait.error()));
    return fait.has_value();
}

} // namespace trame::ui
