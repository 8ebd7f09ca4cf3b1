// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Journal.h"

#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

namespace trame {

namespace {

constexpr std::string_view zero{"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 32};

Empreinte calculer(const EntreeJournal &e, std::string_view precedente)
{
    Sceau sceau{"journal"};
    sceau.texte("acte", e.acte);
    sceau.texte("auteur", e.auteur);
    sceau.texte("changement", e.changement);
    sceau.octets("empreinte_precedente", octetsDe(precedente));
    sceau.texte("horodatage", e.horodatage);
    if (e.nombres)
        sceau.texte("nombres", *e.nombres);
    sceau.texte("objet", e.objet);
    sceau.texte("operation", e.operation);
    sceau.texte("poste", e.poste);
    sceau.texte("programme", e.programme);
    sceau.entier("seq", e.seq);
    return sceau.empreinte();
}

std::string_view vue(const Empreinte &empreinte)
{
    return {reinterpret_cast<const char *>(empreinte.data()), empreinte.size()};
}

/// The columns that `lireEntree` reads; the last one came with schema 3.
std::string selection(Database &base)
{
    return std::string{"SELECT seq, operation, horodatage, auteur, poste, programme, acte, objet, changement, "}
           + (Tete::prevue(base) ? "nombres" : "NULL");
}

EntreeJournal lireEntree(const Query &q)
{
    EntreeJournal e;
    e.seq = q.entier(0);
    e.operation = q.texte(1);
    e.horodatage = q.texte(2);
    e.auteur = q.texte(3);
    e.poste = q.texte(4);
    e.programme = q.texte(5);
    e.acte = q.texte(6);
    e.objet = q.texte(7);
    e.changement = q.texte(8);
    if (!q.nul(9))
        e.nombres = q.texte(9);
    return e;
}

} // namespace

void Journal::ajouter(Database &base, const EntreeJournal &entree, const NombresLignes &soldes)
{
    std::string precedente{zero};
    auto e = entree;
    e.seq = 1;
    {
        Query q{base, "SELECT seq, empreinte FROM journal ORDER BY seq DESC LIMIT 1"};
        if (q.next()) {
            e.seq = q.entier(0) + 1;
            precedente = q.texte(1);
        }
    }
    const bool prevue = Tete::prevue(base);
    auto tete = prevue ? Tete::lire(base) : std::nullopt;
    if (prevue && (!tete || tete->seq != e.seq - 1 || vue(tete->empreinte) != precedente))
        throw StorageError{Erreur{CodeErreur::DommageConstate, {base.chemin()}, {}}};
    if (tete)
        e.nombres = ecrireNombres(tete->avancer(soldes));
    const auto empreinte = calculer(e, precedente);
    Query q{base, std::string{"INSERT INTO journal(seq, operation, horodatage, auteur, poste, programme, acte, objet, "
                              "changement, empreinte_precedente, empreinte"}
                      + (tete ? ", nombres) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                              : ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    q.lier(e.seq).lier(e.operation).lier(e.horodatage).lier(e.auteur).lier(e.poste).lier(e.programme).lier(e.acte);
    q.lier(e.objet).lier(e.changement).lierOctets(octetsDe(precedente)).lierOctets(empreinte);
    if (tete)
        q.lier(*e.nombres);
    q.executer();
    if (!tete)
        return;
    tete->seq = e.seq;
    tete->empreinte = empreinte;
    tete->ecrire(base);
}

std::vector<EntreeJournal> Journal::lire(Database &base, std::int64_t avant, std::int64_t limite)
{
    std::vector<EntreeJournal> entrees;
    Query q{base,
            selection(base) + ", hex(empreinte) FROM journal WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2"};
    q.lier(avant).lier(limite);
    while (q.next()) {
        entrees.push_back(lireEntree(q));
        entrees.back().empreinte = q.texte(10);
    }
    return entrees;
}

bool Journal::contient(Database &base, const std::string &operation)
{
    Query q{base, "SELECT 1 FROM journal WHERE operation = ?"};
    return q.lier(operation).next();
}

void Journal::parcourir(Database &base, const std::function<bool(const EntreeJournal &)> &voir)
{
    Query q{base, selection(base) + " FROM journal ORDER BY seq"};
    while (q.next())
        if (!voir(lireEntree(q)))
            return;
}

std::int64_t Journal::premiereRupture(Database &base)
{
    std::string precedente{zero};
    std::int64_t attendu = 1;
    Query q{base, selection(base) + ", empreinte_precedente, empreinte FROM journal ORDER BY seq"};
    for (; q.next(); ++attendu) {
        const auto entree = lireEntree(q);
        const auto calculee = calculer(entree, precedente);
        if (entree.seq != attendu || q.vue(10) != precedente || q.vue(11) != vue(calculee))
            return attendu;
        precedente = vue(calculee);
    }
    return 0;
}

} // namespace trame
