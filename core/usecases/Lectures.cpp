// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/Lectures.h"

#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"

namespace trame {

std::optional<Consultation> Lectures::consultation()
{
    return AccordRepository{m_session.base()}.consultation();
}

ParametresAccord Lectures::parametres()
{
    return AccordRepository{m_session.base()}.parametres();
}

std::vector<Lot> Lectures::lots()
{
    return AccordRepository{m_session.base()}.lots();
}

std::vector<AccordCadre> Lectures::accords(int lot)
{
    return AccordRepository{m_session.base()}.accords(lot);
}

std::optional<AccordCadre> Lectures::accord(AccordCadreId id)
{
    return AccordRepository{m_session.base()}.accord(id);
}

std::vector<Titulaire> Lectures::titulaires()
{
    return TitulaireRepository{m_session.base()}.tous();
}

std::optional<Titulaire> Lectures::titulaire(TitulaireId id)
{
    return TitulaireRepository{m_session.base()}.charger(id);
}

std::optional<Beneficiaire> Lectures::beneficiaire(BeneficiaireId id)
{
    return BeneficiaireRepository{m_session.base()}.charger(id);
}

std::optional<Beneficiaire> Lectures::beneficiaire(const Siret &siret)
{
    return BeneficiaireRepository{m_session.base()}.parSiret(siret);
}

std::optional<Demande> Lectures::demande(DemandeId id)
{
    return DemandeRepository{m_session.base()}.charger(id);
}

std::optional<Demande> Lectures::demande(const std::string &numero)
{
    return DemandeRepository{m_session.base()}.parNumero(numero);
}

std::optional<Devis> Lectures::devis(DevisId id)
{
    return DevisRepository{m_session.base()}.charger(id);
}

std::vector<VersionDevis> Lectures::versions(DevisId id)
{
    DevisRepository depot{m_session.base()};
    std::vector<VersionDevis> versions;
    for (const auto version : depot.versions(id))
        if (auto lue = depot.version(version))
            versions.push_back(*std::move(lue));
    return versions;
}

std::vector<LigneBpu> Lectures::bpu(AccordCadreId accord)
{
    return BpuRepository{m_session.base()}.toutes(accord);
}

std::vector<Intervenant> Lectures::intervenants(TitulaireId titulaire)
{
    return IntervenantRepository{m_session.base()}.tous(titulaire);
}

std::optional<Intervenant> Lectures::intervenant(IntervenantId id)
{
    return IntervenantRepository{m_session.base()}.charger(id);
}

std::optional<FichierJoint> Lectures::piece(PieceId id)
{
    if (id.nul())
        return std::nullopt;
    auto piece = PieceRepository{m_session.base()}.charger(id);
    if (!piece)
        return std::nullopt;
    return FichierJoint{std::move(piece->nom), std::move(piece->typeMime), std::move(piece->contenu)};
}

} // namespace trame
