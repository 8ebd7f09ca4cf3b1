// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Taux.h"
#include "core/domain/bpu/Unite.h"
#include "core/domain/intervenant/Profil.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using AccordCadreId = Id<struct AccordCadre>;

/// A unit price excl. VAT with its period of validity; no end means until the next one.
struct PrixBpu {
    Montant montant;
    Date du;
    std::optional<Date> au;
    friend bool operator==(const PrixBpu &, const PrixBpu &) = default;
};

using LigneBpuId = Id<struct LigneBpu>;

/// A line of the price schedule (BPU) of one framework agreement.
struct LigneBpu {
    LigneBpuId id;
    std::string uuid;
    AccordCadreId accord;
    std::string code;
    std::string section; ///< Heading the line stands under.
    std::string designation;
    Unite unite = Unite::Jour;
    std::optional<Profil> profil; ///< Where the price is per profile (CCTP 6.6.4).
    Taux tva = Taux::pourDixMille(2000);
    std::vector<PrixBpu> prix;
    std::int64_t version = 0;
    friend bool operator==(const LigneBpu &, const LigneBpu &) = default;

    /// The price that applies on that day, or nothing: the one that began last among those in force.
    [[nodiscard]] std::optional<Montant> prixAu(Date jour) const
    {
        std::optional<PrixBpu> trouve;
        for (const auto &p : prix)
            if (p.du <= jour && (!p.au || jour <= *p.au) && (!trouve || trouve->du < p.du))
                trouve = p;
        return trouve ? std::optional{trouve->montant} : std::nullopt;
    }
};

} // namespace trame
