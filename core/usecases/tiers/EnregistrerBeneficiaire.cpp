// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/tiers/EnregistrerBeneficiaire.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/storage/Transaction.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/usecases/Bordure.h"

namespace trame {

Result<Beneficiaire> EnregistrerBeneficiaire::ajouter(Beneficiaire beneficiaire, CleSiret cle)
{
    beneficiaire.id = {};
    beneficiaire.uuid.clear();
    return aLaBordure([&] { return executer(std::move(beneficiaire), cle); });
}

Result<Beneficiaire> EnregistrerBeneficiaire::modifier(Beneficiaire beneficiaire, CleSiret cle)
{
    return aLaBordure([&] { return executer(std::move(beneficiaire), cle); });
}

Result<Beneficiaire> EnregistrerBeneficiaire::executer(Beneficiaire beneficiaire, CleSiret cle)
{
    beneficiaire.nom = identifiantNet(beneficiaire.nom);
    if (beneficiaire.nom.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"nom"}});
    if (cle == CleSiret::AVerifier && !beneficiaire.siret.cleValide())
        return echec(CodeErreur::SiretCleFausse, {beneficiaire.siret.chiffres()});
    beneficiaire.numeroLocal = identifiantNet(beneficiaire.numeroLocal);
    for (auto &convention : beneficiaire.conventions)
        convention.reference = identifiantNet(convention.reference);
    for (const auto &convention : beneficiaire.conventions)
        if (convention.fin && *convention.fin < convention.date)
            return echec(CodeErreur::ChampInvalide, {std::string{"conventions"}, convention.reference,
                                                     std::string{"fin-avant-debut"}, convention.date, *convention.fin});
    Transaction transaction{m_session};
    const auto meme = BeneficiaireRepository{m_session.base()}.parSiret(beneficiaire.siret);
    if (meme && meme->id != beneficiaire.id)
        return echec(CodeErreur::DejaPresent, {std::string{"beneficiaire"}, beneficiaire.siret.chiffres()});
    const bool nouveau = beneficiaire.id.nul();
    BeneficiaireRepository::enregistrer(transaction, beneficiaire);
    transaction.commit(nouveau ? "ajouter-beneficiaire" : "modifier-beneficiaire", beneficiaire.nom);
    return beneficiaire;
}

} // namespace trame
