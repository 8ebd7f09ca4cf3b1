// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/CommandeLoader.h"

#include "core/domain/commande/ReglesCommande.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/usecases/devis/DossierLoader.h"

namespace trame {

Result<DossierCommande> CommandeLoader::parId(BonDeCommandeId id)
{
    auto commande = CommandeRepository{m_base}.charger(id);
    if (!commande)
        return echec(CodeErreur::Introuvable, {std::string{"commande"}, id.valeur()});
    auto dossier = DossierLoader{m_base}.parVersion(commande->devis);
    if (!dossier)
        return tl::unexpected{dossier.error()};
    return DossierCommande{*std::move(commande), *std::move(dossier)};
}

Result<DossierCommande> CommandeLoader::parNumero(const std::string &numero, const std::optional<Siret> &siret)
{
    std::vector<DossierCommande> trouvees;
    for (const auto id : CommandeRepository{m_base}.parNumero(numero)) {
        auto trouvee = parId(id);
        if (!trouvee)
            return trouvee;
        if (!siret || trouvee->dossier.beneficiaire.siret == *siret)
            trouvees.push_back(*std::move(trouvee));
    }
    if (trouvees.empty())
        return echec(CodeErreur::Introuvable, {std::string{"commande"}, numero});
    if (trouvees.size() > 1)
        return echec(CodeErreur::Ambigu, {std::string{"commande"}, numero});
    return std::move(trouvees.front());
}

std::vector<LigneDevis> CommandeLoader::reste(const VersionDevis &version)
{
    return resteACommander(version.contenu.lignes, CommandeRepository{m_base}.lignesCommandees(version.id));
}

} // namespace trame
