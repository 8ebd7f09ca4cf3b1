// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Migrator.h"
#include "tests/storage/Essai.h"

namespace trame::test {

/// A genuine file of schema 1: made by the first migration alone, its rows sealed and its journal chained.
inline void creerFichierAncien(const std::string &chemin, const Clock &clock, int beneficiaires)
{
    auto base = Database::creer(chemin);
    Migrator::migrer(*base, 1);
    auto bail = Bail::prendre(*base, {moi.nom, moi.poste, 1, clock.maintenant()}, Bail::Reprise::NonConfirmee);
    REQUIRE(bail);
    Session session{std::move(base), *std::move(bail), moi, clock};
    Transaction t{session, Transaction::Detail::Nombre};
    for (int i = 0; i < beneficiaires; ++i) {
        const auto numero = std::to_string(10'000'000'000'000 + i);
        Ligne ligne{"beneficiaire"};
        ligne.texte("uuid", numero).texte("siret", numero).texte("nom", "Commune d’Évreux " + std::to_string(i));
        for (const auto *colonne : {"numero_local", "categorie", "voie", "complement", "code_postal", "commune"})
            ligne.texte(colonne, "");
        for (const auto *colonne :
             {"vendredi_saint", "jours_locaux", "groupement", "service_obligatoire", "engagement_obligatoire"})
            ligne.booleen(colonne, false);
        const auto id = ligne.texte("territoire", "metropole").entier("delai_paiement_jours", 30).insererVersionnee(t);
        Enfants contacts{"beneficiaire_contact", "beneficiaire_id", id};
        contacts.ajouter().texte("nom", "Noël").texte("role", "DSI").texte("courriel", "").texte("telephone", "");
        contacts.enregistrer(t);
    }
    t.commit("essai", "schéma 1");
}

} // namespace trame::test
