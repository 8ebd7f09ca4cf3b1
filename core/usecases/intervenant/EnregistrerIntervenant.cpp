// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/intervenant/EnregistrerIntervenant.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/storage/Transaction.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "core/usecases/Bordure.h"

namespace trame {

Result<Intervenant> EnregistrerIntervenant::ajouter(const Siret &titulaire, Intervenant intervenant)
{
    intervenant.id = {};
    intervenant.uuid.clear();
    return aLaBordure([&] { return executer(std::move(intervenant), &titulaire); });
}

Result<Intervenant> EnregistrerIntervenant::modifier(Intervenant intervenant)
{
    return aLaBordure([&] { return executer(std::move(intervenant), nullptr); });
}

Result<Intervenant> EnregistrerIntervenant::executer(Intervenant intervenant, const Siret *titulaire)
{
    intervenant.code = identifiantNet(intervenant.code);
    if (intervenant.code.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"code"}});
    intervenant.nom = identifiantNet(intervenant.nom);
    if (intervenant.nom.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"nom"}});
    if (auto refuses = controlerNaissance(intervenant); !refuses.empty())
        return refus(std::move(refuses));
    Transaction transaction{m_session};
    if (titulaire != nullptr) {
        const auto trouve = TitulaireRepository{m_session.base()}.parSiret(*titulaire);
        if (!trouve)
            return echec(CodeErreur::Introuvable, {std::string{"titulaire"}, titulaire->chiffres()});
        intervenant.titulaire = trouve->id;
    }
    const auto meme = IntervenantRepository{m_session.base()}.parCode(intervenant.code);
    if (meme && meme->id != intervenant.id)
        return echec(CodeErreur::DejaPresent, {std::string{"intervenant"}, intervenant.code});
    IntervenantRepository::enregistrer(transaction, intervenant);
    transaction.commit(titulaire != nullptr ? "ajouter-intervenant" : "modifier-intervenant", intervenant.code);
    return intervenant;
}

} // namespace trame
