// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/devis/Demande.h"
#include "core/domain/devis/SaisieDevis.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/storage/Database.h"

namespace trame {

/// Makes the content of a devis out of what the user wrote: designation, unit, profile and price of the devis' date
/// come from the BPU of the agreement, its VAT rate carried over to the territory, conditions and VAT mention from the
/// holder, validity from the parameters. A code that the BPU doesn't have, or without a price on that day, is kept with
/// a price of zero: the rules then say so (requirement bpu-a).
class CompleterDevis
{
public:
    explicit CompleterDevis(Database &base)
        : m_base{base}
    {
    }

    [[nodiscard]] ContenuDevis operator()(const Demande &demande, const SaisieDevis &saisie, Date jour);
    /// One line at the price of that day.
    [[nodiscard]] LigneDevis ligne(const Demande &demande, const SaisieLigneDevis &saisie, Date jour);
    /// The same content on another day: the prices of that day, a validity that runs from it.
    [[nodiscard]] ContenuDevis redater(const Demande &demande, ContenuDevis contenu, Date jour);

private:
    Database &m_base;
};

} // namespace trame
