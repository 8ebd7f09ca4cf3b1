// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/ModifierAccord.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/accord/IdentifiantsAccord.h"

namespace trame {

namespace {

/// The agreement in force on the days of what was done under it, or the findings.
std::vector<Constat> horsVigueur(const AccordCadre &accord, const EngagementAccord &engagement)
{
    for (const auto &jour : {engagement.premier, engagement.dernier})
        if (jour)
            if (auto constats = controlerVigueur(accord, *jour); !constats.empty())
                return constats;
    return {};
}

} // namespace

Result<EngagementAccord> ModifierAccord::engagement(AccordCadreId id) const
{
    return aLaBordure([&]() -> Result<EngagementAccord> { return AccordRepository{m_session.base()}.engagement(id); });
}

Result<AccordCadre> ModifierAccord::operator()(const AccordCadre &accord)
{
    return aLaBordure([&] { return executer(accord); });
}

Result<AccordCadre> ModifierAccord::executer(AccordCadre accord)
{
    if (auto nets = rendreNets(accord); !nets)
        return tl::unexpected{nets.error()};
    Transaction transaction{m_session};
    AccordRepository depot{m_session.base()};
    const auto avant = depot.accord(accord.id);
    if (!avant)
        return echec(CodeErreur::Introuvable, {std::string{"accord-cadre"}, accord.numero});
    accord.lot = avant->lot;
    accord.numeroLot = avant->numeroLot;
    accord.titulaire = avant->titulaire;
    accord.rang = avant->rang;
    // What is the same for whoever reads it stays as the devis bear it.
    if (memeIdentifiant(accord.numero, avant->numero))
        accord.numero = avant->numero;
    if (memeIdentifiant(accord.prefixeDevis, avant->prefixeDevis))
        accord.prefixeDevis = avant->prefixeDevis;
    const auto engagement = depot.engagement(accord.id);
    if (engagement.devis > 0 && accord.numero != avant->numero)
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"numero"}, accord.numero, std::string{"porte"}, engagement.exemple});
    if (engagement.devis > 0 && accord.prefixeDevis != avant->prefixeDevis)
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"prefixe_devis"}, accord.prefixeDevis, std::string{"porte"}, engagement.exemple});
    if (auto constats = horsVigueur(accord, engagement); !constats.empty())
        return refus(std::move(constats));
    for (const auto &lot : depot.lots())
        for (const auto &autre : depot.accords(lot.numero))
            if (autre.id != accord.id
                && (memeIdentifiant(autre.numero, accord.numero)
                    || memeIdentifiant(autre.prefixeDevis, accord.prefixeDevis)))
                return echec(CodeErreur::DejaPresent, {std::string{"accord-cadre"}, autre.numero});
    AccordRepository::modifier(transaction, accord);
    transaction.commit("modifier-accord", accord.numero);
    return accord;
}

} // namespace trame
