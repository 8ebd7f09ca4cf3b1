// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Taux.h"
#include "core/domain/base/Valeur.h"
#include "core/text/Langage.h"

#include <QString>

namespace trame {

/// Values as people read them: «1 150,00 €» (no-break spaces), «23/11/2026», «12,5», «5,5 %».
/// In English: «€1,150.00», «23/11/2026», «12.5», «5.5 %».
class Format
{
public:
    explicit Format(const Langage &langage)
        : m_langage{langage}
    {
    }

    [[nodiscard]] QString montant(Montant montant) const;
    [[nodiscard]] QString date(Date date) const;
    /// «23 novembre 2026».
    [[nodiscard]] QString dateLongue(Date date) const;
    /// Without trailing zeros.
    [[nodiscard]] QString quantite(Quantite quantite) const;
    [[nodiscard]] QString taux(Taux taux) const;
    /// «924 435 951 00018».
    [[nodiscard]] QString siret(const Siret &siret) const;
    /// Any parameter of a finding or of an error; plain text as it is.
    [[nodiscard]] QString valeur(const Valeur &valeur) const;

private:
    const Langage &m_langage;
};

} // namespace trame
