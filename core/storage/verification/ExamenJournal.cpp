// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verification/ExamenJournal.h"

#include "core/storage/Journal.h"
#include "core/storage/Query.h"
#include "core/storage/Tete.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <unordered_map>

namespace trame {

namespace {

/// What an act gives a version for good, as the journal tells it.
constexpr std::array colonnesGardees{"empreinte", "pdf_piece_id", "reponse_piece_id"};
constexpr const char *tableGardee = "version_devis";

/// The rows of a table that are there according to the journal: a bit for each key up to the greatest one there is.
class Vivantes
{
public:
    explicit Vivantes(std::int64_t derniere)
        : m_presentes(static_cast<std::size_t>(derniere) + 1)
    {
    }

    void noter(std::int64_t id, bool presente)
    {
        if (id >= 0 && static_cast<std::size_t>(id) < m_presentes.size())
            m_presentes[static_cast<std::size_t>(id)] = presente;
        else if (presente)
            m_auDela.insert(id);
        else
            m_auDela.erase(id);
    }
    void retrouver(std::int64_t id) { noter(id, false); }

    /// The keys that are left.
    template <class Suite>
    void pourChacune(Suite suite) const
    {
        for (std::size_t i = 0; i < m_presentes.size(); ++i)
            if (m_presentes[i])
                suite(static_cast<std::int64_t>(i));
        for (const auto id : m_auDela)
            suite(id);
    }

private:
    std::vector<bool> m_presentes;
    std::set<std::int64_t> m_auDela;
};

class Rejeu
{
public:
    Rejeu(Database &base, const NoterAnomalie &noter)
        : m_base{base},
          m_noter{noter}
    {
        for (const auto &table : tablesScellees(base)) {
            const auto derniere = base.entier("SELECT coalesce(max(id), 0) FROM " + table);
            const auto nombre = base.entier("SELECT count(*) FROM " + table);
            m_nombres[table] = nombre;
            // A key far beyond the number of rows isn't one that Trame gave.
            constexpr std::int64_t ecart = 1'000'000;
            m_vivantes.emplace(table, Vivantes{std::min(std::max<std::int64_t>(derniere, 0), 2 * nombre + ecart)});
        }
        m_tete = Tete::prevue(base) ? Tete::lire(base) : std::nullopt;
    }

    void lire()
    {
        Journal::parcourir(m_base, [this](const EntreeJournal &entree) {
            m_derniere = entree.seq;
            suivre(entree);
            return true;
        });
    }

    void comparer()
    {
        comparerTete();
        for (auto &[table, vivantes] : m_vivantes) {
            Query q{m_base, "SELECT id FROM " + table};
            while (q.next())
                vivantes.retrouver(q.entier(0));
            vivantes.pourChacune([&, &nom = table](std::int64_t id) {
                m_noter({Anomalie::Genre::Absente, nom, id, {}});
            });
        }
        for (const auto &[table, nombre] : m_nombres)
            comparerNombre(table, nombre);
        for (const auto &[id, valeurs] : m_gardees)
            comparerGardees(id, valeurs);
    }

private:
    using Gardees = std::array<QJsonValue, colonnesGardees.size()>;

    void suivre(const EntreeJournal &entree)
    {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(entree.changement));
        const auto lignes = document.array();
        for (const auto &valeur : lignes) {
            const auto ligne = valeur.toObject();
            const auto table = ligne.value(QLatin1String{"table"}).toString().toStdString();
            const auto id = ligne.value(QLatin1String{"id"}).toInteger(-1);
            const auto place = m_vivantes.find(table);
            if (place == m_vivantes.end())
                continue;
            const bool presente = ligne.contains(QLatin1String{"apres"});
            place->second.noter(id, presente);
            if (table == tableGardee)
                garder(id, presente, ligne.value(QLatin1String{"apres"}).toObject());
        }
        if (entree.nombres)
            compter(entree);
        else if (m_tete && entree.seq > m_tete->depuis)
            m_noter({Anomalie::Genre::Journal, "journal", entree.seq, {}});
    }

    void garder(std::int64_t id, bool presente, const QJsonObject &apres)
    {
        if (!presente) {
            m_gardees.erase(id);
            return;
        }
        for (std::size_t i = 0; i < colonnesGardees.size(); ++i)
            if (const auto valeur = apres.value(QLatin1String{colonnesGardees.at(i)}); !valeur.isUndefined())
                m_gardees[id].at(i) = valeur;
    }

    void compter(const EntreeJournal &entree)
    {
        const auto nombres = lireNombres(*entree.nombres);
        if (!nombres) {
            m_noter({Anomalie::Genre::Journal, "journal", entree.seq, {}});
            return;
        }
        for (const auto &[table, nombre] : *nombres)
            m_dits[table] = nombre;
    }

    void comparerTete()
    {
        if (!Tete::prevue(m_base))
            return;
        if (!m_tete || m_tete->seq != m_derniere) {
            // The first entry that isn't there, or that shouldn't be.
            m_noter({Anomalie::Genre::Journal,
                     "journal",
                     m_tete ? std::min(m_tete->seq, m_derniere) + 1 : m_derniere + 1,
                     {}});
            return;
        }
        Query q{m_base, "SELECT empreinte FROM journal WHERE seq = ?"};
        const auto attendue = octetsDe(vueDe(m_tete->empreinte));
        if (!q.lier(m_tete->seq).next())
            return;
        const auto lue = octetsDe(q.vue(0));
        if (!std::equal(lue.begin(), lue.end(), attendue.begin(), attendue.end()))
            m_noter({Anomalie::Genre::Journal, "journal", m_tete->seq, {}});
    }

    static std::string_view vueDe(const Empreinte &empreinte)
    {
        return {reinterpret_cast<const char *>(empreinte.data()), empreinte.size()};
    }

    void comparerNombre(const std::string &table, std::int64_t nombre)
    {
        std::optional<std::int64_t> attendu;
        if (const auto place = m_dits.find(table); place != m_dits.end() && place->second != nombre)
            attendu = place->second;
        if (m_tete) {
            const auto place = m_tete->nombres.find(table);
            const auto compte = place == m_tete->nombres.end() ? 0 : place->second;
            if (compte != nombre)
                attendu = compte;
        }
        if (attendu)
            m_noter({Anomalie::Genre::Nombre, table, 0, std::to_string(*attendu) + " → " + std::to_string(nombre)});
    }

    void comparerGardees(std::int64_t id, const Gardees &valeurs)
    {
        Query q{m_base, "SELECT empreinte, pdf_piece_id, reponse_piece_id FROM version_devis WHERE id = ?"};
        if (!q.lier(id).next())
            return;
        const std::array<QJsonValue, colonnesGardees.size()> lues{
            QString::fromStdString(q.texte(0)), q.nul(1) ? QJsonValue{} : QJsonValue{qint64{q.entier(1)}},
            q.nul(2) ? QJsonValue{} : QJsonValue{qint64{q.entier(2)}}};
        for (std::size_t i = 0; i < valeurs.size(); ++i)
            if (!valeurs.at(i).isNull() && valeurs.at(i) != lues.at(i))
                m_noter({i == 0 ? Anomalie::Genre::Contenu : Anomalie::Genre::Document, tableGardee, id, {}});
    }

    Database &m_base;
    const NoterAnomalie &m_noter;
    std::map<std::string, Vivantes> m_vivantes;
    NombresLignes m_nombres; ///< As they are.
    NombresLignes m_dits;    ///< As the journal tells them last.
    std::unordered_map<std::int64_t, Gardees> m_gardees;
    std::optional<Tete> m_tete;
    std::int64_t m_derniere = 0;
};

} // namespace

void examinerJournal(Database &base, const NoterAnomalie &noter)
{
    Rejeu rejeu{base, noter};
    rejeu.lire();
    rejeu.comparer();
}

} // namespace trame
