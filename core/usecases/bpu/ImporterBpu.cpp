// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/bpu/ImporterBpu.h"

#include "core/storage/Transaction.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/accord/ChoisirAccord.h"

#include <algorithm>

namespace trame {

namespace {

/// Adds the prices that came in to those that stand, in the order of their starts.
std::vector<PrixBpu> reunir(std::vector<PrixBpu> prix, const std::vector<PrixBpu> &venus)
{
    for (const auto &venu : venus) {
        const auto place = std::find_if(prix.begin(), prix.end(), [&](const auto &p) { return p.du == venu.du; });
        if (place == prix.end())
            prix.push_back(venu);
        else
            *place = venu;
    }
    std::sort(prix.begin(), prix.end(), [](const auto &a, const auto &b) { return a.du < b.du; });
    return prix;
}

} // namespace

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
    BpuRepository depot{m_session.base()};
    for (auto &ligne : lignes) {
        ligne.accord = accord->id;
        const auto connue = depot.parCode(accord->id, ligne.code);
        if (!connue) {
            BpuRepository::enregistrer(transaction, ligne);
            ++bilan.ajoutees;
            continue;
        }
        ligne.id = connue->id;
        ligne.uuid = connue->uuid;
        ligne.version = connue->version;
        ligne.prix = reunir(connue->prix, ligne.prix);
        const bool memePrix = ligne.prix == connue->prix;
        BpuRepository::enregistrer(transaction, ligne);
        if (memePrix && ligne.version == connue->version)
            ++bilan.inchangees;
        else
            ++bilan.modifiees;
    }
    transaction.commit("importer-bpu", accord->numero);
    return bilan;
}

} // namespace trame
