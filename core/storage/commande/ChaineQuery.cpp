// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commande/ChaineQuery.h"

#include "core/domain/commande/EtatCommande.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/storage/Decodage.h"
#include "core/storage/ReadTransaction.h"

#include <algorithm>
#include <vector>

namespace trame {

namespace {

constexpr std::string_view tiers =
    "n.id, n.numero, n.reception, n.sans_suite, n.objet, b.siret, b.nom, b.territoire, b.vendredi_saint, "
    "b.jours_locaux, l.numero, d.id, coalesce(d.numero, d.reference), "
    "(SELECT min(p.emission) FROM version_devis p WHERE p.devis_id = d.id), v.id, v.etat, v.emission, v.reponse_date, "
    "(SELECT max(f.fin) FROM devis_phase f WHERE f.version_devis_id = v.id), v.validite";
constexpr std::string_view jointures = "JOIN accord_cadre a ON a.id = n.accord_id JOIN lot l ON l.id = a.lot_id "
                                       "JOIN beneficiaire b ON b.id = n.beneficiaire_id ";

constexpr const char *dernierDevis = "d.id = (SELECT max(x.id) FROM devis x WHERE x.demande_id = n.id)";

/// Needs with the last version of their last devis, or of another one.
std::string besoins(const std::string &condition, const std::string &devis = dernierDevis)
{
    return "SELECT " + std::string{tiers} + ", NULL, NULL, NULL, NULL, NULL FROM demande n " + std::string{jointures}
           + "LEFT JOIN devis d ON " + devis
           + " LEFT JOIN version_devis v ON v.devis_id = d.id AND v.numero = "
             "(SELECT max(x.numero) FROM version_devis x WHERE x.devis_id = d.id) WHERE "
           + condition + " ORDER BY n.id";
}

/// Orders with the version they follow.
std::string commandes(const std::string &condition)
{
    return "SELECT " + std::string{tiers}
           + ", c.id, c.numero, c.date, c.etat, (SELECT min(o.id) FROM bon_de_commande o JOIN version_devis w "
             "ON w.id = o.version_devis_id WHERE w.devis_id = d.id AND o.etat <> 'annulee') FROM bon_de_commande c "
             "JOIN version_devis v ON v.id = c.version_devis_id JOIN devis d ON d.id = v.devis_id "
             "JOIN demande n ON n.id = d.demande_id "
           + std::string{jointures} + "WHERE " + condition + " ORDER BY c.id";
}

/// An order that was cancelled was given up by the beneficiary: nothing more is expected of it.
constexpr const char *nonCommandee =
    "NOT EXISTS (SELECT 1 FROM bon_de_commande c JOIN version_devis w ON w.id = c.version_devis_id "
    "WHERE w.devis_id = d.id)";

/// The same, asked before the rows around the need are read: nearly all needs were ordered.
constexpr const char *parmiNonCommandees =
    "m.sans_suite = '' AND NOT EXISTS (SELECT 1 FROM version_devis w "
    "JOIN bon_de_commande c ON c.version_devis_id = w.id "
    "WHERE w.devis_id = (SELECT max(x.id) FROM devis x WHERE x.demande_id = m.id))";

/// The chain of a need whose devis was ordered, from those of its orders, the first one first. Up to the order the
/// first one alone answers to the time limits; the deliverables are those of all, and it is done when the last one is.
/// What was cancelled counts for nothing beside another order.
ChaineLue reunir(std::vector<ChaineLue> commandes)
{
    if (std::any_of(commandes.begin(), commandes.end(), [](const auto &c) { return !c.annulee; }))
        std::erase_if(commandes, [](const auto &c) { return c.annulee; });
    auto chaine = std::move(commandes.front());
    for (std::size_t i = 1; i < commandes.size(); ++i) {
        auto &faits = chaine.faits;
        const auto &suivante = commandes[i].faits;
        faits.livrables.insert(faits.livrables.end(), suivante.livrables.begin(), suivante.livrables.end());
        faits.finPrevue = std::max(faits.finPrevue, suivante.finPrevue);
        const bool livrees = faits.execution && suivante.execution;
        faits.execution = livrees ? std::max(faits.execution, suivante.execution) : std::nullopt;
    }
    return chaine;
}

ChaineLue lireLigne(const Query &q, Date jour)
{
    ChaineLue c;
    c.demande = DemandeId{q.entier(0)};
    c.numeroDemande = q.texte(1);
    c.faits.besoin = q.date(2);
    c.faits.close = !q.vue(3).empty();
    c.objet = q.texte(4);
    c.siret = lireSiret(q, 5);
    c.beneficiaire = q.texte(6);
    c.territoire = lireCode<Territoire>(q, 7);
    c.feries = {q.entier(8) != 0, q.entier(9) != 0};
    c.lot = static_cast<int>(q.entier(10));
    if (q.nul(11))
        return c;
    c.devisId = DevisId{q.entier(11)};
    c.devis = q.texte(12);
    c.faits.devis = q.dateFacultative(13);
    const auto etat = lireCode<EtatDevis>(q, 15);
    if (const auto emission = q.dateFacultative(16); emission && emission != c.faits.devis)
        c.faits.revision = emission;
    if (etat == EtatDevis::Valide)
        c.faits.validation = q.dateFacultative(17);
    c.faits.close = c.faits.close || etat == EtatDevis::Refuse;
    c.faits.finPrevue = q.dateFacultative(18);
    c.faits.close = c.faits.close || (etat == EtatDevis::Emis && q.date(19) < jour);
    return c;
}

/// The keys of the rows `m` of a table that meet a condition, by short statements.
std::vector<std::int64_t> clesDe(Database &base, const std::string &table, const std::string &condition)
{
    constexpr std::int64_t pas = 2'000;
    std::vector<std::int64_t> cles;
    const auto derniere = base.entier("SELECT coalesce(max(id), 0) FROM " + table);
    std::string sql = "SELECT m.id FROM ";
    sql.append(table).append(" m WHERE m.id > ? AND m.id <= ? AND ").append(condition).append(" ORDER BY m.id");
    for (std::int64_t debut = 0; debut < derniere; debut += pas) {
        Query q{base, sql};
        q.lier(debut).lier(debut + pas);
        while (q.next())
            cles.push_back(q.entier(0));
    }
    return cles;
}

/// Reads the chains of these keys page by page: a save waits for a page at most, and never for who visits them.
void parPages(Database &base, const std::vector<std::int64_t> &cles,
              const std::function<void(std::int64_t cle, const ChaineQuery::Visite &)> &lireCle,
              const ChaineQuery::Visite &visite)
{
    constexpr std::size_t parPage = 100;
    std::vector<ChaineLue> page;
    for (std::size_t debut = 0; debut < cles.size(); debut += parPage) {
        page.clear();
        {
            const ReadTransaction lecture{base};
            for (auto i = debut; i < std::min(debut + parPage, cles.size()); ++i)
                lireCle(cles[i], [&](const ChaineLue &c) { page.push_back(c); });
        }
        for (const auto &c : page)
            visite(c);
    }
}

} // namespace

void ChaineQuery::lire(Query &q, const Visite &visite)
{
    while (q.next()) {
        auto c = lireLigne(q, m_jour);
        if (q.nul(20)) {
            visite(c);
            continue;
        }
        c.commande = BonDeCommandeId{q.entier(20)};
        c.numeroCommande = q.texte(21);
        c.faits.commande = q.date(22);
        const auto premiere = q.entier(24);
        c.premiere = premiere == c.commande.valeur();
        const auto etat = lireCode<EtatCommande>(q, 23);
        c.annulee = etat == EtatCommande::Annulee;
        c.faits.close = c.annulee;
        if (!c.premiere && !c.annulee) {
            // The time limit of the order was the first one's to keep; a later one takes more of the devis when it
            // likes.
            Query date{m_base, "SELECT date FROM bon_de_commande WHERE id = ?"};
            if (date.lier(premiere).next())
                c.faits.commande = date.date(0);
        }
        Query livrables{m_base, "SELECT code, prevue, remise FROM commande_livrable WHERE bon_de_commande_id = ? "
                                "AND prevue IS NOT NULL ORDER BY rang"};
        livrables.lier(c.commande.valeur());
        while (livrables.next())
            c.faits.livrables.push_back({livrables.texte(0), livrables.date(1), livrables.dateFacultative(2)});
        Query remise{m_base,
                     "SELECT max(date) FROM commande_evenement WHERE bon_de_commande_id = ? AND acte = 'livrer'"};
        const bool livree =
            etat != EtatCommande::Recue && etat != EtatCommande::EnCours && etat != EtatCommande::Annulee;
        if (livree && remise.lier(c.commande.valeur()).next())
            c.faits.execution = remise.dateFacultative(0);
        visite(c);
    }
}

std::optional<ChaineLue> ChaineQuery::lireUne(Query &q)
{
    std::optional<ChaineLue> une;
    lire(q, [&](const ChaineLue &c) { une = c; });
    return une;
}

void ChaineQuery::ouvertes(std::optional<int> lot, const Visite &visite)
{
    const std::string duLot = lot ? " AND l.numero = " + std::to_string(*lot) : "";
    const auto parCles = [&](const std::vector<std::int64_t> &cles, const std::string &sql) {
        parPages(
            m_base, cles,
            [&](std::int64_t cle, const Visite &une) {
                lire(Query{m_base, sql}.lier(cle), une);
            },
            visite);
    };
    // What a row was when its key was read is asked again with the row: an act may lie between the two.
    parCles(clesDe(m_base, "demande", parmiNonCommandees),
            besoins("n.id = ? AND n.sans_suite = '' AND coalesce(v.etat, '') <> 'refuse' AND "
                    + std::string{nonCommandee} + duLot));
    parCles(clesDe(m_base, "bon_de_commande", "m.etat IN ('recue', 'en-cours')"),
            commandes("c.id = ? AND c.etat IN ('recue', 'en-cours')" + duLot));
}

void ChaineQuery::depuis(Date jour, const Visite &visite)
{
    const auto parCles = [&](const std::vector<std::int64_t> &cles, const std::string &sql) {
        parPages(
            m_base, cles,
            [&](std::int64_t cle, const Visite &une) {
                lire(Query{m_base, sql}.lier(cle), une);
            },
            visite);
    };
    const auto leJour = " >= '" + jour.iso() + "'";
    parCles(clesDe(m_base, "demande", "m.reception" + leJour), besoins("n.id = ? AND " + std::string{nonCommandee}));
    parCles(clesDe(m_base, "bon_de_commande", "m.date" + leJour), commandes("c.id = ? AND c.etat <> 'annulee'"));
}

std::optional<ChaineLue> ChaineQuery::avecCommandes(std::optional<ChaineLue> besoin)
{
    if (!besoin || besoin->devisId.nul())
        return besoin;
    std::vector<ChaineLue> commandees;
    Query q{m_base, commandes("d.id = ?")};
    lire(q.lier(besoin->devisId.valeur()), [&](const ChaineLue &c) { commandees.push_back(c); });
    return commandees.empty() ? std::move(besoin) : reunir(std::move(commandees));
}

std::optional<ChaineLue> ChaineQuery::deDemande(DemandeId id)
{
    Query q{m_base, besoins("n.id = ?")};
    return avecCommandes(lireUne(q.lier(id.valeur())));
}

std::optional<ChaineLue> ChaineQuery::deDevis(DevisId id)
{
    Query q{m_base, besoins("d.id = ?", "d.demande_id = n.id")};
    auto lue = lireUne(q.lier(id.valeur()));
    Query dernier{m_base, "SELECT max(id) FROM devis WHERE demande_id = ?"};
    // An earlier devis of the need waits for nobody.
    if (lue && dernier.lier(lue->demande.valeur()).next())
        lue->faits.close = lue->faits.close || dernier.entier(0) != id.valeur();
    return avecCommandes(std::move(lue));
}

std::optional<ChaineLue> ChaineQuery::deCommande(BonDeCommandeId id)
{
    Query q{m_base, commandes("c.id = ?")};
    return lireUne(q.lier(id.valeur()));
}

} // namespace trame
