// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Verification.h"

#include "core/storage/Dommage.h"
#include "core/storage/EtatStructure.h"
#include "core/storage/Journal.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/SceauxLus.h"
#include "core/storage/verification/ExamenDomaine.h"
#include "core/storage/verification/ExamenJournal.h"
#include "core/storage/verification/ValeursAdmises.h"

#include <algorithm>
#include <numeric>

namespace trame {

namespace {

constexpr std::int64_t pas = 20'000;
/// The schema that brought the full-text index.
constexpr std::int64_t premierIndex = 2;

class Examen
{
public:
    Examen(Database &base, const Verification::Suivi &suivi)
        : m_base{base},
          m_suivi{suivi}
    {
    }

    void structure()
    {
        m_suivi("structure", 0, 1);
        auto etat = etatStructure(m_base, ProfondeurExamen::Entier);
        m_indexAbime = etat.genre == EtatStructure::Genre::IndexSeul;
        if (m_indexAbime)
            noter({Anomalie::Genre::Recherche, {}, 0, {}});
        else
            for (auto &ligne : etat.details)
                noter({Anomalie::Genre::Structure, {}, 0, std::move(ligne)});
        Query cles{m_base, "PRAGMA foreign_key_check"};
        while (cles.next())
            noter({Anomalie::Genre::CleEtrangere, cles.texte(0), cles.entier(1), cles.texte(2)});
        if (!Migrator::schemaConforme(m_base))
            noter({Anomalie::Genre::Schema, {}, 0, {}});
        m_suivi("structure", 1, 1);
    }

    void sceaux(const std::string &table)
    {
        const auto toutes = m_base.entier("SELECT count(*) FROM " + table);
        m_suivi(table, 0, toutes);
        Query q{m_base, "SELECT * FROM " + table};
        const SceauxLus scelles{table, q};
        const ValeursAdmises admises{q};
        std::int64_t faites = 0;
        while (q.next()) {
            if (const auto colonne = admises.premiereRefusee(q); !colonne.empty())
                noter({Anomalie::Genre::Illisible, table, scelles.id(q), colonne});
            if (!scelles.intact(q))
                noter({Anomalie::Genre::Sceau, table, scelles.id(q), {}});
            if (++faites % pas == 0)
                m_suivi(table, faites, toutes);
        }
        m_suivi(table, faites, toutes);
    }

    void pieces()
    {
        Query q{m_base, "SELECT id, nom, sha256, contenu, taille_octets FROM piece"};
        while (q.next())
            if (hexadecimal(sha256(q.vue(3))) != q.vue(2) || static_cast<std::int64_t>(q.vue(3).size()) != q.entier(4))
                noter({Anomalie::Genre::Piece, "piece", q.entier(0), q.texte(1)});
    }

    void journal()
    {
        const auto entrees = m_base.entier("SELECT count(*) FROM journal");
        m_suivi("journal", 0, entrees);
        if (const auto rupture = Journal::premiereRupture(m_base); rupture != 0)
            noter({Anomalie::Genre::Journal, "journal", rupture, {}});
        examinerJournal(m_base, [this](Anomalie anomalie) { noter(std::move(anomalie)); });
        m_suivi("journal", entrees, entrees);
    }

    void domaine()
    {
        examinerDomaine(m_base, m_suivi, [this](Anomalie anomalie) { noter(std::move(anomalie)); });
    }

    void recherche()
    {
        m_suivi("recherche", 0, 1);
        if (!m_indexAbime && Migrator::version(m_base) >= premierIndex && !Recherche::conforme(m_base))
            noter({Anomalie::Genre::Recherche, {}, 0, {}});
        m_suivi("recherche", 1, 1);
    }

    [[nodiscard]] std::vector<Anomalie> anomalies() && { return std::move(m_anomalies); }

private:
    void noter(Anomalie anomalie)
    {
        if (m_anomalies.size() < Verification::maximum)
            m_anomalies.push_back(std::move(anomalie));
    }

    Database &m_base;
    const Verification::Suivi &m_suivi;
    std::vector<Anomalie> m_anomalies;
    bool m_indexAbime = false;
};

} // namespace

std::vector<Anomalie> Verification::tout(Database &base, const Suivi &suivi)
{
    Examen examen{base, suivi};
    examen.structure();
    for (const auto &table : tablesScellees(base))
        examen.sceaux(table);
    examen.pieces();
    examen.journal();
    examen.domaine();
    examen.recherche();
    auto anomalies = std::move(examen).anomalies();
    // The full-text index is made anew: its faults harm nothing that was recorded.
    if (std::any_of(anomalies.begin(), anomalies.end(), [](const auto &a) { return a.touche(); }))
        Dommage::noter(base.nom());
    return anomalies;
}

} // namespace trame
