// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tiers/TitulaireRepository.h"

#include "core/storage/Decodage.h"
#include "core/storage/Ligne.h"
#include "core/storage/tiers/Contacts.h"

namespace trame {

namespace {

constexpr std::string_view selection =
    "SELECT id, uuid, siret, nom, forme_juridique, capital, rcs, voie, complement, code_postal, commune, courriel, "
    "telephone, site, mention_tva, condition_devis, logo_piece_id, version FROM titulaire ";

Titulaire lire(const Query &q)
{
    Titulaire t;
    t.id = TitulaireId{q.entier(0)};
    t.uuid = q.texte(1);
    t.siret = lireSiret(q, 2);
    t.nom = q.texte(3);
    t.formeJuridique = q.texte(4);
    t.capital = q.texte(5);
    t.rcs = q.texte(6);
    t.adresse = {q.texte(7), q.texte(8), q.texte(9), q.texte(10)};
    t.courriel = q.texte(11);
    t.telephone = q.texte(12);
    t.site = q.texte(13);
    t.mentionTva = q.texte(14);
    t.conditions = q.texte(15);
    t.logo = PieceId{q.entier(16)};
    t.version = q.entier(17);
    return t;
}

std::vector<Titulaire> lireTous(Database &base, Query &q)
{
    std::vector<Titulaire> titulaires;
    while (q.next())
        titulaires.push_back(lire(q));
    for (auto &t : titulaires)
        t.contacts = lireContacts(base, "titulaire", t.id.valeur());
    return titulaires;
}

std::optional<Titulaire> premier(std::vector<Titulaire> titulaires)
{
    return titulaires.empty() ? std::nullopt : std::optional{std::move(titulaires.front())};
}

} // namespace

std::optional<Titulaire> TitulaireRepository::charger(TitulaireId id)
{
    Query q{m_base, std::string{selection} + "WHERE id = ?"};
    return premier(lireTous(m_base, q.lier(id.valeur())));
}

std::optional<Titulaire> TitulaireRepository::parSiret(const Siret &siret)
{
    Query q{m_base, std::string{selection} + "WHERE siret = ?"};
    return premier(lireTous(m_base, q.lier(siret.chiffres())));
}

std::vector<Titulaire> TitulaireRepository::tous()
{
    Query q{m_base, std::string{selection} + "ORDER BY id"};
    return lireTous(m_base, q);
}

void TitulaireRepository::enregistrer(Transaction &transaction, Titulaire &t)
{
    if (t.uuid.empty())
        t.uuid = nouvelUuid();
    Ligne ligne{"titulaire"};
    ligne.texte("uuid", t.uuid).texte("siret", t.siret.chiffres()).texte("nom", t.nom);
    ligne.texte("forme_juridique", t.formeJuridique).texte("capital", t.capital).texte("rcs", t.rcs);
    ligne.texte("voie", t.adresse.voie).texte("complement", t.adresse.complement);
    ligne.texte("code_postal", t.adresse.codePostal).texte("commune", t.adresse.commune).texte("courriel", t.courriel);
    ligne.texte("telephone", t.telephone).texte("site", t.site).texte("mention_tva", t.mentionTva);
    ligne.texte("condition_devis", t.conditions).reference("logo_piece_id", t.logo);
    if (t.id.nul()) {
        t.id = TitulaireId{ligne.insererVersionnee(transaction)};
        t.version = 1;
    } else {
        t.version = ligne.modifier(transaction, t.id.valeur(), t.version);
    }
    ecrireContacts(transaction, "titulaire", t.id.valeur(), t.contacts);
}

} // namespace trame
