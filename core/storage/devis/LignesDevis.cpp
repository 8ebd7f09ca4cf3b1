// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/LignesDevis.h"

#include "core/storage/Decodage.h"

#include <algorithm>
#include <string_view>

namespace trame {

namespace {

/// What rounding left stands in a row of its own after its line: no quantity, the amount as its price, a discount of
/// the whole where it is taken off. The columns stay those of a line, and the schema with them.
constexpr std::string_view commande = "commande_ligne";
constexpr std::string_view designationArrondi = "arrondi";

bool estArrondi(const LigneDevis &ligne)
{
    return ligne.quantite == Quantite{} && ligne.designation == designationArrondi;
}

Montant arrondiDe(const LigneDevis &ligne)
{
    return ligne.remise == Taux{} ? ligne.prixUnitaire : -ligne.prixUnitaire;
}

LigneDevis enLigne(const LigneDevis &ligne)
{
    auto arrondi = ligne;
    arrondi.designation = designationArrondi;
    arrondi.quantite = {};
    arrondi.prixUnitaire = std::max(ligne.arrondi, -ligne.arrondi);
    arrondi.remise = Taux::pourDixMille(ligne.arrondi < Montant{} ? Taux::unite : 0);
    arrondi.arrondi = {};
    return arrondi;
}

void ecrireLigne(Ligne &ligne, const LigneDevis &l)
{
    ligne.texte("code_bpu", l.codeBpu).texte("designation", l.designation).texte("unite", code(l.unite));
    ligne.texteFacultatif("profil", l.profil ? std::optional{std::string{code(*l.profil)}} : std::nullopt);
    ligne.entier("quantite_milliemes", l.quantite.enMilliemes());
    ligne.entier("prix_unitaire_ht_centimes", l.prixUnitaire.enCentimes());
    ligne.entier("remise_pour_dix_mille", l.remise.pourDixMille());
    ligne.entier("taux_tva_pour_dix_mille", l.tva.pourDixMille());
}

} // namespace

std::vector<LigneDevis> lireLignes(Database &base, const std::string &table, const std::string &parent, std::int64_t id)
{
    std::vector<LigneDevis> lignes;
    Query q{base, "SELECT code_bpu, designation, unite, profil, quantite_milliemes, prix_unitaire_ht_centimes, "
                  "remise_pour_dix_mille, taux_tva_pour_dix_mille FROM "
                      + table + " WHERE " + parent + " = ? ORDER BY rang"};
    q.lier(id);
    while (q.next()) {
        LigneDevis lue{q.texte(0),
                       q.texte(1),
                       lireCode<Unite>(q, 2),
                       lireProfilFacultatif(q, 3),
                       Quantite::milliemes(q.entier(4)),
                       Montant::centimes(q.entier(5)),
                       Taux::pourDixMille(static_cast<std::int32_t>(q.entier(6))),
                       Taux::pourDixMille(static_cast<std::int32_t>(q.entier(7)))};
        if (table == commande && estArrondi(lue) && !lignes.empty() && lignes.back().codeBpu == lue.codeBpu)
            lignes.back().arrondi = arrondiDe(lue);
        else
            lignes.push_back(std::move(lue));
    }
    return lignes;
}

void ecrireLignes(Transaction &transaction, Enfants enfants, const std::vector<LigneDevis> &lignes)
{
    for (const auto &l : lignes) {
        ecrireLigne(enfants.ajouter(), l);
        if (l.arrondi != Montant{})
            ecrireLigne(enfants.ajouter(), enLigne(l));
    }
    enfants.enregistrer(transaction);
}

} // namespace trame
