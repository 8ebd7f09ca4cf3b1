// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/ChoisirAccord.h"

#include "core/storage/accord/AccordRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"

namespace trame {

Result<AccordCadre> choisirAccord(Database &base, int lot, const std::optional<Siret> &siret)
{
    AccordRepository depot{base};
    if (!depot.lot(lot))
        return echec(CodeErreur::Introuvable, {std::string{"lot"}, std::int64_t{lot}});
    const auto accords = depot.accords(lot);
    if (accords.empty())
        return echec(CodeErreur::PasTitulaireDuLot, {std::int64_t{lot}});
    if (!siret)
        return accords.front();
    const auto titulaire = TitulaireRepository{base}.parSiret(*siret);
    for (const auto &accord : accords)
        if (titulaire && accord.titulaire == titulaire->id)
            return accord;
    return echec(CodeErreur::Introuvable, {std::string{"titulaire"}, siret->chiffres()});
}

} // namespace trame
