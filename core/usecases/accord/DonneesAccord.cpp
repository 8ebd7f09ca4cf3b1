// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/DonneesAccord.h"

#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"

namespace trame {

Result<DonneesAccord> lireDonneesAccord(Session &session)
{
    return aLaBordure([&]() -> Result<DonneesAccord> {
        Lectures lectures{session};
        DonneesAccord donnees{
            lectures.consultation(), lectures.lots(), lectures.parametres(), {}, lectures.titulaires()};
        for (const auto &lot : donnees.lots)
            for (const auto &accord : lectures.accords(lot.numero))
                donnees.accords.push_back({accord, lectures.titulaire(accord.titulaire).value_or(Titulaire{})});
        return donnees;
    });
}

} // namespace trame
