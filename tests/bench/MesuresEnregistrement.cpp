// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Query.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "tests/bench/BaseNue.h"
#include "tests/bench/Mesures.h"

#include <map>
#include <memory>

namespace trame::bench {

namespace {

constexpr std::size_t lignesParCommande = 40;

/// An order of 40 lines, like the last one of the file.
BonDeCommande unBon(Database &base)
{
    auto c =
        CommandeRepository{base}.charger(BonDeCommandeId{base.entier("SELECT max(id) FROM bon_de_commande")}).value();
    const auto modele = c.lignes;
    while (c.lignes.size() < lignesParCommande)
        c.lignes.push_back(modele[c.lignes.size() % modele.size()]);
    return c;
}

void renouveler(BonDeCommande &c, int n)
{
    c.id = {};
    c.uuid.clear();
    c.numero = "BENCH-" + std::to_string(n);
}

/// Copies the rows of an order that is there, column by column, as new ones: the same bytes through the C API alone.
class Copie
{
public:
    Copie(BaseNue &base, std::int64_t modele)
        : m_base{base}
    {
        lire("bon_de_commande", "id", modele);
        for (const auto *enfant : {"commande_ligne", "commande_livrable", "commande_evenement"})
            lire(enfant, "bon_de_commande_id", modele);
        lire("journal", "seq", 1);
        lire("recherche", "rowid", modele * 8 + 3);
    }

    void inserer(std::int64_t commande, int n)
    {
        m_base.executer("BEGIN IMMEDIATE");
        for (auto &rangee : m_rangees) {
            auto &q = *rangee.requete;
            for (std::size_t i = 0; i < rangee.valeurs.size(); ++i) {
                const auto &nom = rangee.colonnes[i];
                const auto rang = static_cast<int>(i) + 1;
                if (nom == "id" || nom == "seq")
                    q.lier(rang, ++m_cles[rangee.table]);
                else if (nom == "rowid")
                    q.lier(rang, commande * 8 + 3);
                else if (nom == "bon_de_commande_id")
                    q.lier(rang, m_cles["bon_de_commande"]);
                else if (nom == "uuid" || nom == "operation" || nom == "numero")
                    q.lier(rang, "NU-" + nom + std::to_string(n));
                else
                    sqlite3_bind_value(q.handle(), rang, rangee.valeurs[i]);
            }
            if (sqlite3_step(q.handle()) != SQLITE_DONE)
                throw std::runtime_error(sqlite3_errmsg(m_base.handle()));
            q.reprendre();
        }
        m_base.executer("COMMIT");
    }
    ~Copie()
    {
        for (const auto &rangee : m_rangees)
            for (auto *valeur : rangee.valeurs)
                sqlite3_value_free(valeur);
    }
    Copie(const Copie &) = delete;
    Copie &operator=(const Copie &) = delete;

private:
    struct Rangee {
        std::string table;
        std::vector<std::string> colonnes;
        std::vector<sqlite3_value *> valeurs;
        RequeteNue *requete = nullptr;
    };

    void lire(const std::string &table, const std::string &cle, std::int64_t valeur)
    {
        const auto toutes = table == "recherche" ? std::string{"rowid, *"} : std::string{"*"};
        RequeteNue q{m_base, "SELECT " + toutes + " FROM " + table + " WHERE " + cle + " = " + std::to_string(valeur)};
        while (q.suivante()) {
            Rangee rangee{table, {}, {}, nullptr};
            for (int i = 0; i < sqlite3_column_count(q.handle()); ++i) {
                rangee.colonnes.emplace_back(sqlite3_column_name(q.handle(), i));
                rangee.valeurs.push_back(sqlite3_value_dup(sqlite3_column_value(q.handle(), i)));
            }
            auto &requete = m_requetes[table];
            if (!requete)
                requete = std::make_unique<RequeteNue>(m_base, insertion(rangee));
            rangee.requete = requete.get();
            m_rangees.push_back(std::move(rangee));
        }
        RequeteNue maximum{m_base, "SELECT max(rowid) FROM " + table};
        if (maximum.suivante())
            m_cles[table] = sqlite3_column_int64(maximum.handle(), 0);
    }

    static std::string insertion(const Rangee &rangee)
    {
        std::string noms;
        std::string marques;
        for (const auto &nom : rangee.colonnes) {
            noms += (noms.empty() ? "" : ", ") + nom;
            marques += marques.empty() ? "?" : ", ?";
        }
        return "INSERT INTO " + rangee.table + "(" + noms + ") VALUES(" + marques + ")";
    }

    BaseNue &m_base;
    std::vector<Rangee> m_rangees;
    std::map<std::string, std::unique_ptr<RequeteNue>> m_requetes;
    std::map<std::string, std::int64_t> m_cles;
};

} // namespace

void mesurerEnregistrement(Tableau &tableau, const Modele &modele, int repetitions)
{
    constexpr double millier = 1000;
    constexpr int parMesure = 10;
    // On a copy: rows made by hand carry no true seal.
    const Modele copieDuModele{modele.copier(), modele.commandes()};
    double trame = 0;
    std::int64_t dernier = 0;
    {
        const auto session = copieDuModele.ouvrir(Database::Mode::Ecriture);
        auto commande = unBon(session->base());
        const auto lot = AccordRepository{session->base()}.lot(commande.lot).value().id;
        int n = 0;
        trame = mediane(repetitions, [&] {
            for (int i = 0; i < parMesure; ++i) {
                renouveler(commande, ++n);
                Transaction transaction{*session};
                CommandeRepository::enregistrer(transaction, commande, lot);
                transaction.commit("essai", commande.numero);
            }
        });
        dernier = commande.id.valeur();
    }
    {
        BaseNue base{copieDuModele.chemin()};
        base.executer("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; "
                      "PRAGMA secure_delete=ON; PRAGMA cache_size=-65536");
        Copie copie{base, dernier};
        auto cle = dernier;
        const auto nue = mediane(repetitions, [&] {
            for (int i = 0; i < parMesure; ++i) {
                ++cle;
                copie.inserer(cle, static_cast<int>(cle));
            }
        });
        tableau.ajouter({"saving an order of 40 lines (one transaction, TRUNCATE, EXTRA)", trame / millier / parMesure,
                         nue / millier / parMesure, "ms", "the same rows, ready made, C API"});
    }
    copieDuModele.supprimer();
}

} // namespace trame::bench
