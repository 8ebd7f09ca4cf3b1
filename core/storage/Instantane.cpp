// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Instantane.h"

#include "core/storage/Cliche.h"
#include "core/storage/Migrator.h"
#include "core/storage/Ouverture.h"
#include "core/storage/Query.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"

namespace trame {

std::string Instantane::copie() const
{
    return m_dossier->filePath(QStringLiteral("copie.trame")).toStdString();
}

Instantane::Etat Instantane::lireEtat(Database &base)
{
    Query q{base, "SELECT seq, horodatage, hex(empreinte) FROM journal ORDER BY seq DESC LIMIT 1"};
    return q.next() ? Etat{q.entier(0), q.texte(1), q.texte(2)} : Etat{};
}

Result<std::unique_ptr<Instantane>> Instantane::prendre(const std::string &original)
{
    auto dossier = dossierDeCopie();
    if (!dossier)
        return tl::unexpected{dossier.error()};
    std::unique_ptr<Instantane> instantane{new Instantane{std::move(*dossier)}};
    try {
        {
            auto base = ouvrirFichier(original, Database::Mode::Lecture);
            if (!base)
                return tl::unexpected{base.error()};
            instantane->m_original = (*base)->chemin();
            if (auto copiee = Sauvegarde::copier(**base, instantane->copie()); !copiee)
                return tl::unexpected{copiee.error()};
        }
        Database copie{instantane->copie(), Database::Mode::Ecriture};
        instantane->m_etat = lireEtat(copie);
        Migrator::migrer(copie);
        return instantane;
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<std::int64_t> Instantane::actesDepuis() const
{
    try {
        Database base{m_original, Database::Mode::Lecture};
        const auto etat = lireEtat(base);
        if (m_etat.seq == 0)
            return etat.seq;
        Query q{base, "SELECT hex(empreinte) FROM journal WHERE seq = ?"};
        const bool memeSuite = q.lier(m_etat.seq).next() && q.vue(0) == m_etat.empreinte;
        return memeSuite ? etat.seq - m_etat.seq : -1;
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

} // namespace trame
