// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Restauration.h"

#include "core/files/FileSystem.h"
#include "core/storage/Cliche.h"
#include "core/storage/JournalResiduel.h"
#include "core/storage/Ouverture.h"
#include "core/storage/Query.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/storage/Verification.h"
#include "core/storage/VerrouFichier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trame {

namespace {

Restauration::Etat lireUnEtat(Database &base)
{
    return {lireEtat(base), Journal::lire(base, 0, Restauration::derniers)};
}

std::string empreinteA(Database &base, std::int64_t seq)
{
    Query q{base, "SELECT hex(empreinte) FROM journal WHERE seq = ?"};
    return q.lier(seq).next() ? q.texte(0) : std::string{};
}

std::int64_t dernierActe(Database &base)
{
    return base.entier("SELECT coalesce(max(seq), 0) FROM journal");
}

/// The last act that both have, 0 when they have none in common: each entry holds the fingerprint of the one before, so
/// that they are the same up to a point and differ from there.
std::int64_t dernierCommun(Database &a, Database &b)
{
    std::int64_t communs = 0;
    auto autres = std::min(dernierActe(a), dernierActe(b)) + 1;
    while (autres - communs > 1) {
        const auto milieu = (communs + autres) / 2;
        (empreinteA(a, milieu) == empreinteA(b, milieu) ? communs : autres) = milieu;
    }
    return communs;
}

/// The backup, checked whole: what was checked is what will be restored, whoever writes to it meanwhile.
Result<std::unique_ptr<Cliche>> lireSauvegarde(const std::string &fichier, const std::string &sauvegarde)
{
    if (QFileInfo::exists(QString::fromStdString(fichier)) && cheminReel(fichier) == cheminReel(sauvegarde))
        return echec(CodeErreur::SauvegardeInvalide, {sauvegarde, std::string{"meme"}});
    auto base = ouvrirFichier(sauvegarde, Database::Mode::Lecture);
    if (!base) {
        const auto code = base.error().code;
        if (code == CodeErreur::FichierEndommage)
            return echec(CodeErreur::SauvegardeInvalide, {sauvegarde, std::string{"endommagee"}});
        if (code == CodeErreur::FichierEtranger || code == CodeErreur::FichierVide)
            return echec(CodeErreur::SauvegardeInvalide, {sauvegarde, std::string{"etrangere"}});
        return tl::unexpected{base.error()};
    }
    auto cliche = std::make_unique<Cliche>(**base);
    if (!Verification::tout(cliche->base(), [](const auto &, auto, auto) {}).empty())
        return echec(CodeErreur::SauvegardeInvalide, {sauvegarde, std::string{"endommagee"}});
    return cliche;
}

/// The file as it is, or nothing when it can't be read, which is why one restores. While somebody writes it isn't
/// opened as a plain file beside SQLite.
std::unique_ptr<Database> lireFichier(const std::string &fichier)
{
    try {
        if (Bail::detenteur(fichier))
            return std::make_unique<Database>(cheminReel(fichier), Database::Mode::Lecture);
        auto base = ouvrirFichier(fichier, Database::Mode::Lecture);
        return base ? *std::move(base) : nullptr;
    } catch (const StorageError &) {
        return nullptr;
    }
}

Result<Restauration::Apercu> comparerAvec(Database *present, const std::string &sauvegarde, Database &copie)
{
    Restauration::Apercu apercu;
    apercu.sauvegarde = lireUnEtat(copie);
    if (present == nullptr)
        return apercu;
    try {
        const auto dernier = dernierActe(*present);
        const auto commun = dernierCommun(*present, copie);
        if (dernier > 0 && commun == 0)
            return echec(CodeErreur::SauvegardeInvalide, {sauvegarde, std::string{"autre"}});
        apercu.perdus = dernier - commun;
        apercu.actes = Journal::lire(*present, 0, std::min(apercu.perdus, Restauration::maximum));
        apercu.fichier = lireUnEtat(*present);
    } catch (const StorageError &) {
        apercu.fichier.reset();
    }
    return apercu;
}

/// Who the file names as its writer; nothing when that can't be read.
std::optional<Detenteur> inscritSiLisible(Database *present)
{
    try {
        return present != nullptr ? detenteurInscrit(*present) : std::nullopt;
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

/// Whether two files hold the same bytes.
bool memesOctets(const QString &a, const QString &b)
{
    constexpr qint64 morceau = 1 << 20;
    QFile premier{a};
    QFile second{b};
    if (!premier.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || premier.size() != second.size())
        return false;
    while (!premier.atEnd())
        if (const auto lu = premier.read(morceau); lu.isEmpty() || lu != second.read(morceau))
            return false;
    return true;
}

/// Keeps the file under another name in the folder of the backups.
Result<std::string> garder(const std::string &fichier, const std::string &instant)
{
    const QFileInfo info{QString::fromStdString(fichier)};
    const auto dossier = info.absolutePath() + QStringLiteral("/Sauvegardes");
    if (!QDir{}.mkpath(dossier))
        return echec(CodeErreur::EcritureImpossible, {dossier.toStdString(), {}});
    auto quand = QString::fromStdString(instant).left(19);
    quand.replace(QLatin1Char{'T'}, QLatin1Char{' '}).replace(13, 1, QLatin1Char{'h'}).replace(16, 1, QLatin1Char{'m'});
    const auto nom = nomLibreACote((dossier + QLatin1Char{'/'} + info.fileName()).toStdString(),
                                   (QStringLiteral("remplacé ") + quand).toStdString(), ".trame");
    if (!nom)
        return echec(CodeErreur::FichierExiste, {dossier.toStdString()});
    const bool garde = QFile::copy(info.filePath(), QString::fromStdString(*nom))
                       && memesOctets(info.filePath(), QString::fromStdString(*nom))
                       && syncFile(QString::fromStdString(*nom));
    if (!garde) {
        QFile::remove(QString::fromStdString(*nom));
        return echec(CodeErreur::EcritureImpossible, {*nom, {}});
    }
    return *nom;
}

/// The file that will take the place, beside it; it goes when it didn't.
class Prete
{
public:
    explicit Prete(std::string chemin)
        : m_chemin{std::move(chemin)}
    {
    }
    ~Prete()
    {
        if (!m_chemin.empty())
            QFile::remove(QString::fromStdString(m_chemin));
    }
    Prete(const Prete &) = delete;
    Prete &operator=(const Prete &) = delete;

    [[nodiscard]] const std::string &chemin() const { return m_chemin; }
    /// One moment the old file, the next one the new: never neither.
    [[nodiscard]] bool prendreLaPlaceDe(const std::string &fichier)
    {
        if (!moveIntoPlace(QString::fromStdString(m_chemin), QString::fromStdString(fichier), true))
            return false;
        m_chemin.clear();
        // What isn't on the disk yet is the name alone: a power cut would leave the old file, whole.
        static_cast<void>(syncFolder(QFileInfo{QString::fromStdString(fichier)}.absolutePath()));
        return true;
    }

private:
    std::string m_chemin;
};

/// Makes the file that will take the place, with the act in its journal.
Result<void> preparer(Database &copie, const std::string &sauvegarde, const std::string &chemin, const Auteur &auteur,
                      const Clock &clock)
{
    if (auto copiee = Sauvegarde::copier(copie, chemin); !copiee)
        return copiee;
    auto base = std::make_unique<Database>(chemin, Database::Mode::Ecriture);
    auto bail = Bail::prendre(*base, {auteur.nom, auteur.poste, QCoreApplication::applicationPid(), clock.maintenant()},
                              Bail::Reprise{});
    if (!bail)
        return tl::unexpected{bail.error()};
    Session session{std::move(base), *std::move(bail), auteur, clock};
    Transaction transaction{session};
    transaction.commit("restaurer", QFileInfo{QString::fromStdString(sauvegarde)}.fileName().toStdString());
    return {};
}

} // namespace

Result<Restauration::Apercu> Restauration::comparer(const std::string &fichier, const std::string &sauvegarde)
{
    try {
        const auto cliche = lireSauvegarde(fichier, sauvegarde);
        if (!cliche)
            return tl::unexpected{cliche.error()};
        return comparerAvec(lireFichier(fichier).get(), sauvegarde, (*cliche)->base());
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<std::optional<std::string>> Restauration::restaurer(const std::string &fichier, const std::string &sauvegarde,
                                                           const Auteur &auteur, const Clock &clock,
                                                           Bail::Reprise reprise)
{
    try {
        const auto cliche = lireSauvegarde(fichier, sauvegarde);
        if (!cliche)
            return tl::unexpected{cliche.error()};
        const auto reel = cheminReel(fichier);
        // Before the lock, which would hide it from the opening.
        if (const auto ecartes = ecarterJournauxEtrangers(reel); !ecartes)
            return tl::unexpected{ecartes.error()};
        auto present = lireFichier(reel);
        const auto verrou = verrouillerFichier(
            reel, {auteur.nom, auteur.poste, QCoreApplication::applicationPid(), clock.maintenant()});
        if (!verrou)
            return tl::unexpected{verrou.error()};
        if (const auto apercu = comparerAvec(present.get(), sauvegarde, (*cliche)->base()); !apercu)
            return tl::unexpected{apercu.error()};
        if (const auto mort = inscritSiLisible(present.get());
            mort && mort->poste != auteur.poste && reprise == Bail::Reprise::NonConfirmee)
            return echec(CodeErreur::BailAReprendre, {mort->utilisateur, mort->poste, mort->depuis});
        present.reset();
        const bool existe = QFileInfo::exists(QString::fromStdString(reel));
        const auto nom = nomLibreACote(reel, "restauration en cours", ".trame");
        if (!nom)
            return echec(CodeErreur::FichierExiste, {reel});
        Prete prete{*nom};
        if (const auto faite = preparer((*cliche)->base(), sauvegarde, *nom, auteur, clock); !faite)
            return tl::unexpected{faite.error()};
        QFile::setPermissions(QString::fromStdString(*nom),
                              QFile::permissions(QString::fromStdString(existe ? reel : sauvegarde)));
        std::optional<std::string> remplace;
        if (existe) {
            auto garde = garder(reel, clock.maintenant());
            if (!garde)
                return tl::unexpected{garde.error()};
            remplace = *std::move(garde);
        }
        if (!prete.prendreLaPlaceDe(reel))
            return echec(CodeErreur::EcritureImpossible, {reel, {}});
        // What a dead writer left to a file that couldn't be opened stays with that file.
        if (remplace && QFileInfo{QString::fromStdString(reel + "-journal")}.size() > 0)
            QFile::rename(QString::fromStdString(reel + "-journal"), QString::fromStdString(*remplace + "-journal"));
        return remplace;
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

} // namespace trame
