// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/extraction/Extraction.h"

#include "core/storage/Cliche.h"
#include "core/storage/Dommage.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/storage/extraction/TableExtraite.h"

#include <QFileDevice>

#include <algorithm>

namespace trame {

namespace {

/// An entry that is being written.
class Sortie
{
public:
    Sortie(const Extraction::Puits &puits, std::string nom)
        : m_nom{std::move(nom)},
          m_sortie{puits(m_nom)}
    {
    }

    void ecrire(std::string_view octets)
    {
        const auto taille = static_cast<qint64>(octets.size());
        if (!m_sortie || m_sortie->write(octets.data(), taille) != taille)
            throw StorageError{CodeErreur::EcritureImpossible, m_nom, {}};
    }
    /// What was kept back is written now, so that a full disk isn't missed.
    void finir()
    {
        if (auto *fichier = qobject_cast<QFileDevice *>(m_sortie.get()); fichier != nullptr && !fichier->flush())
            throw StorageError{CodeErreur::EcritureImpossible, m_nom, fichier->errorString().toStdString()};
    }

private:
    std::string m_nom;
    std::unique_ptr<QIODevice> m_sortie;
};

void ecrireTable(Database &base, const TableExtraite &table, const Extraction::Puits &puits)
{
    Sortie sortie{puits, Extraction::nomDocument(table.nom)};
    sortie.ecrire("[");
    Query q{base, "SELECT " + nomsColonnes(table) + " FROM " + table.nom + " ORDER BY 1"};
    for (bool premiere = true; q.next(); premiere = false)
        sortie.ecrire((premiere ? "\n" : ",\n") + ecrireLigneJson(table, q));
    sortie.ecrire("\n]\n");
    sortie.finir();
}

void ecrirePieces(Database &base, const Extraction::Puits &puits)
{
    Query q{base, "SELECT id, nom, contenu FROM piece ORDER BY id"};
    while (q.next()) {
        Sortie sortie{puits, nomPieceExtraite(q.entier(0), q.vue(1))};
        sortie.ecrire(q.vue(2));
        sortie.finir();
    }
}

} // namespace

std::string Extraction::ecrire(Database &base, const Puits &puits)
{
    // Read from a copy: nobody who saves meanwhile waits.
    Cliche cliche{base};
    auto &fige = cliche.base();
    const auto anomalies = Verification::tout(fige, [](const auto &, auto, auto) {});
    // The full-text index doesn't leave the file.
    const auto faute = std::find_if(anomalies.begin(), anomalies.end(), [](const auto &a) { return a.touche(); });
    if (faute != anomalies.end())
        leverDommage(base.nom(), faute->table);
    {
        Sortie sortie{puits, nomEntete};
        sortie.ecrire(entete(fige.entier("PRAGMA user_version")));
        sortie.finir();
    }
    for (const auto &table : tablesExtraites(fige))
        ecrireTable(fige, table, puits);
    ecrirePieces(fige, puits);
    return fige.texte("SELECT horodatage FROM journal ORDER BY seq DESC LIMIT 1");
}

} // namespace trame
