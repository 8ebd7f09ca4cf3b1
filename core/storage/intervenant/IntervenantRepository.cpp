// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/intervenant/IntervenantRepository.h"

#include "core/storage/EcritureConnue.h"
#include "core/storage/Ligne.h"
#include "core/storage/ListeTexte.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/intervenant/CvColonne.h"

namespace trame {

namespace {

constexpr std::string_view selection =
    "SELECT id, uuid, titulaire_id, code, nom, prenom, courriel, telephone, adresse, naissance, debut_ia, "
    "competence_specialisee, employeur_masque, cv_json, version FROM intervenant ";

Intervenant lire(const Query &q)
{
    Intervenant i;
    i.id = IntervenantId{q.entier(0)};
    i.uuid = q.texte(1);
    i.titulaire = TitulaireId{q.entier(2)};
    i.code = q.texte(3);
    i.nom = q.texte(4);
    i.prenom = q.texte(5);
    i.courriel = q.texte(6);
    i.telephone = q.texte(7);
    i.adresse = q.texte(8);
    i.naissance = q.dateFacultative(9);
    i.debutIa = q.date(10);
    i.competencesSpecialisees = separer(q.texte(11));
    i.employeursMasques = separer(q.texte(12));
    if (!q.nul(13))
        i.cv = lireCv(q.texte(13), q.chemin());
    i.version = q.entier(14);
    return i;
}

} // namespace

std::optional<Intervenant> IntervenantRepository::charger(IntervenantId id)
{
    Query q{m_base, std::string{selection} + "WHERE id = ?"};
    return q.lier(id.valeur()).next() ? std::optional{lire(q)} : std::nullopt;
}

std::optional<Intervenant> IntervenantRepository::parCode(const std::string &code)
{
    const auto connu = ecritureConnue(m_base, "intervenant", "code", code);
    Query q{m_base, std::string{selection} + "WHERE code = ?"};
    return q.lier(connu).next() ? std::optional{lire(q)} : std::nullopt;
}

std::vector<Intervenant> IntervenantRepository::tous(TitulaireId titulaire)
{
    std::vector<Intervenant> resultat;
    Query q{m_base, std::string{selection} + "WHERE titulaire_id = ? ORDER BY code"};
    q.lier(titulaire.valeur());
    while (q.next())
        resultat.push_back(lire(q));
    return resultat;
}

void IntervenantRepository::enregistrer(Transaction &transaction, Intervenant &i)
{
    if (i.uuid.empty())
        i.uuid = nouvelUuid();
    Ligne ligne{"intervenant"};
    ligne.texte("uuid", i.uuid).reference("titulaire_id", i.titulaire).texte("code", i.code).texte("nom", i.nom);
    ligne.texte("prenom", i.prenom).texte("courriel", i.courriel).texte("telephone", i.telephone);
    ligne.texte("adresse", i.adresse).date("naissance", i.naissance).date("debut_ia", i.debutIa);
    ligne.texte("competence_specialisee", joindre(i.competencesSpecialisees));
    ligne.texte("employeur_masque", joindre(i.employeursMasques)).texteFacultatif("cv_json", ecrireCv(i.cv));
    if (i.id.nul()) {
        i.id = IntervenantId{ligne.insererVersionnee(transaction)};
        i.version = 1;
    } else {
        i.version = ligne.modifier(transaction, i.id.valeur(), i.version);
    }
    Recherche::indexer(transaction, GenreRecherche::Intervenant, i.id.valeur());
}

} // namespace trame
