// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/tiers/EnregistrerTitulaire.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/accord/IdentifiantsAccord.h"

namespace trame {

namespace {

void joindreLogo(Transaction &transaction, Titulaire &titulaire, const std::optional<FichierJoint> &logo)
{
    if (logo)
        titulaire.logo = PieceRepository::ajouter(transaction, logo->nom, logo->typeMime, logo->contenu);
}

/// The agreement with its lot, or why it can't be made: the lot is unknown or has all its holders (CCTP 3).
Result<AccordCadre> rattacher(AccordRepository &depot, AccordCadre accord, TitulaireId titulaire)
{
    const auto lot = depot.lot(accord.numeroLot);
    if (!lot)
        return echec(CodeErreur::Introuvable, {std::string{"lot"}, std::int64_t{accord.numeroLot}});
    const auto titulaires = static_cast<int>(depot.accords(accord.numeroLot).size()) + 1;
    if (auto constats = controlerNombreTitulaires(*lot, titulaires); bloquants(constats))
        return refus(std::move(constats));
    accord.lot = lot->id;
    accord.titulaire = titulaire;
    return accord;
}

} // namespace

Result<Titulaire> EnregistrerTitulaire::ajouter(Titulaire titulaire, std::vector<AccordCadre> accords,
                                                const std::optional<FichierJoint> &logo, CleSiret cle)
{
    return aLaBordure([&] { return executer(std::move(titulaire), std::move(accords), logo, cle); });
}

Result<Titulaire> EnregistrerTitulaire::executer(Titulaire titulaire, std::vector<AccordCadre> accords,
                                                 const std::optional<FichierJoint> &logo, CleSiret cle)
{
    titulaire.nom = identifiantNet(titulaire.nom);
    if (titulaire.nom.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"nom"}});
    if (cle == CleSiret::AVerifier && !titulaire.siret.cleValide())
        return echec(CodeErreur::SiretCleFausse, {titulaire.siret.chiffres()});
    Transaction transaction{m_session};
    if (TitulaireRepository{m_session.base()}.parSiret(titulaire.siret))
        return echec(CodeErreur::DejaPresent, {std::string{"titulaire"}, titulaire.siret.chiffres()});
    joindreLogo(transaction, titulaire, logo);
    TitulaireRepository::enregistrer(transaction, titulaire);
    AccordRepository depot{m_session.base()};
    for (auto &saisi : accords) {
        auto accord = rattacher(depot, std::move(saisi), titulaire.id);
        if (!accord)
            return tl::unexpected{accord.error()};
        if (auto nets = rendreNets(*accord); !nets)
            return tl::unexpected{nets.error()};
        if (depot.parNumeroOuPrefixe(accord->numero, accord->prefixeDevis))
            return echec(CodeErreur::DejaPresent, {std::string{"accord-cadre"}, accord->numero});
        AccordRepository::ajouter(transaction, *accord);
    }
    transaction.commit("ajouter-titulaire", titulaire.nom);
    return titulaire;
}

std::string EnregistrerTitulaire::unDevisEmis(TitulaireId id) const
{
    AccordRepository depot{m_session.base()};
    for (const auto &lot : depot.lots())
        for (const auto &accord : depot.accords(lot.numero))
            if (accord.titulaire == id)
                if (auto engagement = depot.engagement(accord.id); engagement.devis > 0)
                    return engagement.exemple;
    return {};
}

Result<std::string> EnregistrerTitulaire::devisEmis(TitulaireId id) const
{
    return aLaBordure([&]() -> Result<std::string> { return unDevisEmis(id); });
}

Result<void> EnregistrerTitulaire::controlerSiret(const Titulaire &titulaire, CleSiret cle) const
{
    TitulaireRepository depot{m_session.base()};
    const auto avant = depot.charger(titulaire.id);
    if (!avant || avant->siret == titulaire.siret)
        return {};
    if (auto devis = unDevisEmis(titulaire.id); !devis.empty())
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"siret"}, titulaire.siret.chiffres(), std::string{"porte"}, std::move(devis)});
    if (cle == CleSiret::AVerifier && !titulaire.siret.cleValide())
        return echec(CodeErreur::SiretCleFausse, {titulaire.siret.chiffres()});
    if (depot.parSiret(titulaire.siret))
        return echec(CodeErreur::DejaPresent, {std::string{"titulaire"}, titulaire.siret.chiffres()});
    return {};
}

Result<Titulaire> EnregistrerTitulaire::modifier(Titulaire titulaire, const std::optional<FichierJoint> &logo,
                                                 CleSiret cle)
{
    return aLaBordure([&]() -> Result<Titulaire> {
        titulaire.nom = identifiantNet(titulaire.nom);
        if (titulaire.nom.empty())
            return echec(CodeErreur::ChampManquant, {std::string{"nom"}});
        Transaction transaction{m_session};
        if (const auto juste = controlerSiret(titulaire, cle); !juste)
            return tl::unexpected{juste.error()};
        joindreLogo(transaction, titulaire, logo);
        TitulaireRepository::enregistrer(transaction, titulaire);
        transaction.commit("modifier-titulaire", titulaire.nom);
        return titulaire;
    });
}

} // namespace trame
