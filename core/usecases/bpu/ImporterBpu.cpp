// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/bpu/ImporterBpu.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/storage/Transaction.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/accord/ChoisirAccord.h"

#include <map>

namespace trame {

Result<BilanImport> ImporterBpu::operator()(int lot, const std::optional<Siret> &titulaire,
                                            std::vector<LigneBpu> lignes)
{
    return aLaBordure([&] { return executer(lot, titulaire, std::move(lignes)); });
}

Result<BilanImport> ImporterBpu::executer(int lot, const std::optional<Siret> &titulaire, std::vector<LigneBpu> lignes)
{
    if (lignes.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"lignes"}});
    Transaction transaction{m_session};
    const auto accord = choisirAccord(m_session.base(), lot, titulaire);
    if (!accord)
        return tl::unexpected{accord.error()};
    BilanImport bilan;
    std::map<std::string, LigneBpu> connues;
    for (auto &ligne : BpuRepository{m_session.base()}.toutes(accord->id))
        connues.try_emplace(identifiantNet(ligne.code), std::move(ligne));
    for (auto &ligne : lignes) {
        ligne.accord = accord->id;
        ligne.code = identifiantNet(ligne.code);
        if (ligne.code.empty())
            return echec(CodeErreur::ChampManquant, {std::string{"code"}});
        const auto place = connues.find(ligne.code);
        if (place == connues.end()) {
            BpuRepository::enregistrer(transaction, ligne);
            connues.emplace(ligne.code, ligne);
            ++bilan.ajoutees;
            continue;
        }
        auto &connue = place->second;
        ligne = misAJour(connue, std::move(ligne));
        if (ligne == connue) {
            ++bilan.inchangees;
            continue;
        }
        const auto corriges = prixCorriges(connue, ligne);
        bilan.corriges.insert(bilan.corriges.end(), corriges.begin(), corriges.end());
        BpuRepository::enregistrer(transaction, ligne);
        connue = ligne;
        ++bilan.modifiees;
    }
    transaction.commit("importer-bpu", accord->numero);
    return bilan;
}

} // namespace trame
