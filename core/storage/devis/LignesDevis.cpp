// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/LignesDevis.h"

#include "core/storage/Decodage.h"

namespace trame {

std::vector<LigneDevis> lireLignes(Database &base, const std::string &table, const std::string &parent, std::int64_t id)
{
    std::vector<LigneDevis> lignes;
    Query q{base, "SELECT code_bpu, designation, unite, profil, quantite_milliemes, prix_unitaire_ht_centimes, "
                  "remise_pour_dix_mille, taux_tva_pour_dix_mille FROM "
                      + table + " WHERE " + parent + " = ? ORDER BY rang"};
    q.lier(id);
    while (q.next())
        lignes.push_back({q.texte(0), q.texte(1), lireCode(q, 2, uniteDeCode), lireProfilFacultatif(q, 3),
                          Quantite::milliemes(q.entier(4)), Montant::centimes(q.entier(5)),
                          Taux::pourDixMille(static_cast<std::int32_t>(q.entier(6))),
                          Taux::pourDixMille(static_cast<std::int32_t>(q.entier(7)))});
    return lignes;
}

void ecrireLignes(Transaction &transaction, Enfants enfants, const std::vector<LigneDevis> &lignes)
{
    for (const auto &l : lignes) {
        auto &ligne = enfants.ajouter().texte("code_bpu", l.codeBpu).texte("designation", l.designation);
        ligne.texte("unite", code(l.unite));
        ligne.texteFacultatif("profil", l.profil ? std::optional{std::string{code(*l.profil)}} : std::nullopt);
        ligne.entier("quantite_milliemes", l.quantite.enMilliemes());
        ligne.entier("prix_unitaire_ht_centimes", l.prixUnitaire.enCentimes());
        ligne.entier("remise_pour_dix_mille", l.remise.pourDixMille());
        ligne.entier("taux_tva_pour_dix_mille", l.tva.pourDixMille());
    }
    enfants.enregistrer(transaction);
}

} // namespace trame
