// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Session.h"

#include "core/files/OutputError.h"
#include "core/storage/Cliche.h"
#include "core/storage/Dommage.h"
#include "core/storage/Migrator.h"
#include "core/storage/Ouverture.h"
#include "core/storage/Recherche.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/storage/VerrousDossier.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace trame {

namespace {

Detenteur detenteur(const Auteur &auteur, const Clock &clock)
{
    return {auteur.nom, auteur.poste, QCoreApplication::applicationPid(), clock.maintenant()};
}

std::int64_t dernierActe(Database &base)
{
    return base.entier("SELECT coalesce(max(seq), 0) FROM journal");
}

/// The last act, or a number that none has where it can't be read: what the opening recorded (a migration, a lease
/// taken over) is kept, so that the opening isn't said to have failed. The copy at closing is then made in any case.
std::int64_t dernierActeSiLu(Database &base)
{
    try {
        return dernierActe(base);
    } catch (const StorageError &) {
        return -1;
    }
}

} // namespace

Result<std::unique_ptr<Session>> Session::ouvrir(const std::string &chemin, Database::Mode mode, const Auteur &auteur,
                                                 const Clock &clock, Bail::Reprise reprise)
{
    // They hold data about people.
    balayerCopies();
    bool indexAbime = false;
    auto base = ouvrirFichier(chemin, mode, &indexAbime);
    if (!base)
        return tl::unexpected{base.error()};
    try {
        const bool ancien = Migrator::version(**base) < Migrator::versionConnue;
        if (ancien && mode == Database::Mode::Lecture) {
            base->reset();
            return ouvrirInstantane(chemin, auteur, clock);
        }
        std::unique_ptr<Bail> bail;
        if (mode == Database::Mode::Ecriture) {
            const auto vu = Dommage::reexaminer(**base);
            if (!vu)
                return tl::unexpected{vu.error()};
            indexAbime = indexAbime || *vu;
            auto pris = Bail::prendre(**base, detenteur(auteur, clock), reprise);
            if (!pris)
                return tl::unexpected{pris.error()};
            bail = *std::move(pris);
        }
        const auto repris = bail ? bail->repris() : std::nullopt;
        auto session = std::make_unique<Session>(*std::move(base), std::move(bail), auteur, clock);
        if (repris) {
            Transaction transaction{*session};
            transaction.commit("reprendre-bail", repris->utilisateur + " (" + repris->poste + ")");
        }
        // Its rows are whole, and no act could be recorded beside an index that can't be written.
        if (session->m_bail && indexAbime)
            Recherche::refaire(*session);
        if (ancien)
            if (auto faite = session->migrer(); !faite)
                return tl::unexpected{faite.error()};
        session->m_actesOuverture = dernierActeSiLu(session->base());
        return session;
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<void> Session::migrer()
{
    auto copie = Sauvegarde::avantMigration(base(), Migrator::versionConnue);
    if (!copie)
        return tl::unexpected{copie.error()};
    m_copieAvantMigration = *std::move(copie);
    const auto avant = std::to_string(Migrator::version(base()));
    Transaction transaction{*this};
    Migrator::migrerDansTransaction(base());
    transaction.commit("migrer", avant + " → " + std::to_string(Migrator::versionConnue));
    return {};
}

Result<std::unique_ptr<Session>> Session::ouvrirInstantane(const std::string &chemin, const Auteur &auteur,
                                                           const Clock &clock)
{
    auto instantane = Instantane::prendre(chemin);
    if (!instantane)
        return tl::unexpected{instantane.error()};
    auto base = ouvrirFichier((*instantane)->copie(), Database::Mode::Lecture);
    if (!base)
        return tl::unexpected{base.error()};
    auto session = std::make_unique<Session>(*std::move(base), nullptr, auteur, clock);
    session->m_instantane = *std::move(instantane);
    return session;
}

Result<std::optional<std::string>> Session::sauvegarderSiEcrit()
{
    try {
        // A copy of damage would push a good one out.
        if (!m_bail || Dommage::constate(base().chemin()))
            return std::nullopt;
        const auto dernier = dernierActe(base());
        if (dernier == m_actesOuverture)
            return std::nullopt;
        auto copie = Sauvegarde::tournante(base(), m_clock.maintenant());
        if (!copie)
            return tl::unexpected{copie.error()};
        m_actesOuverture = dernier;
        return std::optional{*std::move(copie)};
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<std::unique_ptr<Session>> Session::creer(const std::string &chemin, const Auteur &auteur, const Clock &clock)
{
    const auto nom = QString::fromStdString(chemin);
    auto sortie = OutputFile::begin({nom, Existing::Kept, {}});
    if (!sortie)
        return tl::unexpected{sortie.error()};
    if (auto verrous = exigerVerrous(QFileInfo{nom}.absoluteFilePath().toStdString()); !verrous)
        return tl::unexpected{verrous.error()};
    try {
        Migrator::migrer(*Database::creer((*sortie)->path().toStdString()));
        if (auto mis = (*sortie)->commit(); !mis)
            return tl::unexpected{mis.error()};
        auto base = std::make_unique<Database>(cheminReel(chemin), Database::Mode::Ecriture);
        auto bail = Bail::prendre(*base, detenteur(auteur, clock), Bail::Reprise::NonConfirmee);
        if (bail)
            return std::make_unique<Session>(std::move(base), *std::move(bail), auteur, clock);
        // Nothing was there before.
        base.reset();
        QFile::remove(nom);
        return tl::unexpected{bail.error()};
    } catch (const StorageError &e) {
        return tl::unexpected{saidOfDestination(e.erreur(), **sortie, QString::fromStdString(chemin))};
    }
}

Result<void> Session::creer(const std::string &chemin, const Auteur &auteur, const Clock &clock,
                            const Remplissage &remplir)
{
    auto sortie = OutputFile::begin({QString::fromStdString(chemin), Existing::Kept, {}});
    if (!sortie)
        return tl::unexpected{sortie.error()};
    try {
        auto session = creer((*sortie)->path().toStdString(), auteur, clock);
        if (!session)
            return tl::unexpected{saidOfDestination(session.error(), **sortie, QString::fromStdString(chemin))};
        (*session)->base().synchroniser(Durabilite::Differee);
        if (auto rempli = remplir(**session); !rempli)
            return rempli;
        if (auto durable = (*session)->rendreDurable(); !durable)
            return durable;
    } catch (const StorageError &e) {
        return tl::unexpected{saidOfDestination(e.erreur(), **sortie, QString::fromStdString(chemin))};
    }
    return (*sortie)->commit();
}

Result<void> Session::rendreDurable()
{
    try {
        m_base->synchroniser(Durabilite::Immediate);
        Transaction transaction{*this};
        transaction.commit("creer-fichier",
                           QFileInfo{QString::fromStdString(m_base->chemin())}.fileName().toStdString());
        return {};
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

} // namespace trame
