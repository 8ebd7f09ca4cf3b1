// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/DefinirAccord.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/base/IdentifiantNet.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/usecases/Bordure.h"

namespace trame {

Result<void> DefinirAccord::operator()(const Consultation &consultation, std::vector<Lot> lots,
                                       const ParametresAccord &parametres)
{
    auto nette = consultation;
    nette.numero = identifiantNet(nette.numero);
    return aLaBordure([&] { return executer(nette, std::move(lots), parametres); });
}

Result<void> DefinirAccord::executer(const Consultation &consultation, std::vector<Lot> lots,
                                     const ParametresAccord &parametres)
{
    if (consultation.numero.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"consultation.numero"}});
    if (consultation.pouvoirAdjudicateur.siret.chiffres().empty())
        return echec(CodeErreur::ChampManquant, {std::string{"consultation.pouvoir_adjudicateur.siret"}});
    if (lots.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"lots"}});
    Transaction transaction{m_session};
    AccordRepository depot{m_session.base()};
    for (const auto &lot : lots) {
        const auto titulaires = static_cast<int>(depot.accords(lot.numero).size());
        if (auto constats = controlerNombreTitulaires(lot, titulaires); bloquants(constats))
            return refus(std::move(constats));
    }
    AccordRepository::enregistrer(transaction, consultation);
    for (auto &lot : lots)
        AccordRepository::enregistrer(transaction, lot);
    AccordRepository::enregistrer(transaction, parametres);
    transaction.commit("definir-accord", consultation.numero);
    return {};
}

} // namespace trame
