// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tiers/BeneficiaireRepository.h"

#include "core/storage/Decodage.h"
#include "core/storage/Ligne.h"
#include "core/storage/Recherche.h"
#include "core/storage/tiers/Contacts.h"

#include <charconv>

namespace trame {

namespace {

constexpr std::string_view selection =
    "SELECT id, uuid, siret, numero_local, nom, categorie, voie, complement, code_postal, commune, territoire, "
    "vendredi_saint, jours_locaux, groupement, service_obligatoire, engagement_obligatoire, delai_paiement_jours, "
    "version "
    "FROM beneficiaire ";

Beneficiaire lire(const Query &q)
{
    Beneficiaire b;
    b.id = BeneficiaireId{q.entier(0)};
    b.uuid = q.texte(1);
    b.siret = lireSiret(q, 2);
    b.numeroLocal = q.texte(3);
    b.nom = q.texte(4);
    b.categorie = q.texte(5);
    b.adresse = {q.texte(6), q.texte(7), q.texte(8), q.texte(9)};
    b.territoire = lireCode<Territoire>(q, 10);
    b.feries = {q.entier(11) != 0, q.entier(12) != 0};
    b.groupement = q.entier(13) != 0;
    b.serviceObligatoire = q.entier(14) != 0;
    b.engagementObligatoire = q.entier(15) != 0;
    b.delaiPaiementJours = static_cast<int>(q.entier(16));
    b.version = q.entier(17);
    return b;
}

std::vector<Beneficiaire> lireTous(Query &q)
{
    std::vector<Beneficiaire> resultat;
    while (q.next())
        resultat.push_back(lire(q));
    return resultat;
}

/// The lots of a convention in one column: «1,2», or nothing for all of them.
std::string joindreLots(const std::vector<int> &lots)
{
    std::string texte;
    for (const auto lot : lots)
        texte.append(texte.empty() ? "" : ",").append(std::to_string(lot));
    return texte;
}

std::vector<int> lireLots(std::string_view texte)
{
    std::vector<int> lots;
    while (!texte.empty()) {
        int lot = 0;
        const auto *fin = std::from_chars(texte.data(), texte.data() + texte.size(), lot).ptr;
        lots.push_back(lot);
        texte.remove_prefix(std::min(texte.size(), static_cast<std::size_t>(fin - texte.data()) + 1));
    }
    return lots;
}

} // namespace

Beneficiaire BeneficiaireRepository::completer(Beneficiaire b)
{
    b.contacts = lireContacts(m_base, "beneficiaire", b.id.valeur());
    Query membres{m_base, "SELECT siret FROM beneficiaire_membre WHERE beneficiaire_id = ? ORDER BY rang"};
    membres.lier(b.id.valeur());
    while (membres.next())
        b.membres.push_back(lireSiret(membres, 0));
    Query conventions{m_base, "SELECT reference, date, fin, lot FROM beneficiaire_convention WHERE beneficiaire_id = ? "
                              "ORDER BY rang"};
    conventions.lier(b.id.valeur());
    while (conventions.next())
        b.conventions.push_back(
            {conventions.texte(0), conventions.date(1), conventions.dateFacultative(2), lireLots(conventions.vue(3))});
    return b;
}

std::optional<Beneficiaire> BeneficiaireRepository::charger(BeneficiaireId id)
{
    Query q{m_base, std::string{selection} + "WHERE id = ?"};
    return q.lier(id.valeur()).next() ? std::optional{completer(lire(q))} : std::nullopt;
}

std::optional<Beneficiaire> BeneficiaireRepository::parSiret(const Siret &siret)
{
    Query q{m_base, std::string{selection} + "WHERE siret = ?"};
    return q.lier(siret.chiffres()).next() ? std::optional{completer(lire(q))} : std::nullopt;
}

std::vector<Beneficiaire> BeneficiaireRepository::groupementsDe(const Siret &siret)
{
    Query q{m_base, std::string{selection}
                        + "WHERE groupement = 1 AND id IN (SELECT beneficiaire_id FROM beneficiaire_membre WHERE siret "
                          "= ?) ORDER BY id"};
    auto groupements = lireTous(q.lier(siret.chiffres()));
    for (auto &groupement : groupements)
        groupement = completer(std::move(groupement));
    return groupements;
}

std::vector<Beneficiaire> BeneficiaireRepository::page(std::int64_t depart, std::int64_t limite)
{
    Query q{m_base, std::string{selection} + "ORDER BY nom, id LIMIT ? OFFSET ?"};
    auto page = lireTous(q.lier(limite).lier(depart));
    for (auto &beneficiaire : page)
        beneficiaire = completer(std::move(beneficiaire));
    return page;
}

void BeneficiaireRepository::enregistrer(Transaction &transaction, Beneficiaire &b)
{
    if (b.uuid.empty())
        b.uuid = nouvelUuid();
    Ligne ligne{"beneficiaire"};
    ligne.texte("uuid", b.uuid)
        .texte("siret", b.siret.chiffres())
        .texte("numero_local", b.numeroLocal)
        .texte("nom", b.nom);
    ligne.texte("categorie", b.categorie).texte("voie", b.adresse.voie).texte("complement", b.adresse.complement);
    ligne.texte("code_postal", b.adresse.codePostal).texte("commune", b.adresse.commune);
    ligne.texte("territoire", code(b.territoire)).booleen("vendredi_saint", b.feries.vendrediSaint);
    ligne.booleen("jours_locaux", b.feries.joursLocaux).booleen("groupement", b.groupement);
    ligne.booleen("service_obligatoire", b.serviceObligatoire)
        .booleen("engagement_obligatoire", b.engagementObligatoire);
    ligne.entier("delai_paiement_jours", b.delaiPaiementJours);
    if (b.id.nul()) {
        b.id = BeneficiaireId{ligne.insererVersionnee(transaction)};
        b.version = 1;
    } else {
        b.version = ligne.modifier(transaction, b.id.valeur(), b.version);
    }
    ecrireContacts(transaction, "beneficiaire", b.id.valeur(), b.contacts);
    Enfants membres{"beneficiaire_membre", "beneficiaire_id", b.id.valeur()};
    for (const auto &membre : b.membres)
        membres.ajouter().texte("siret", membre.chiffres());
    membres.enregistrer(transaction);
    Enfants conventions{"beneficiaire_convention", "beneficiaire_id", b.id.valeur()};
    for (const auto &c : b.conventions)
        conventions.ajouter()
            .texte("reference", c.reference)
            .date("date", c.date)
            .date("fin", c.fin)
            .texte("lot", joindreLots(c.lots));
    conventions.enregistrer(transaction);
    Recherche::indexer(transaction, GenreRecherche::Beneficiaire, b.id.valeur());
    Recherche::indexerActesDe(transaction, b.id.valeur());
}

} // namespace trame
