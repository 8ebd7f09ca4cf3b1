// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/JournalResiduel.h"

#include "core/storage/Cliche.h"
#include "core/storage/Ouverture.h"
#include "core/storage/VerrouFichier.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>
#include <QtEndian>
#include <sqlite3.h>

#include <algorithm>

namespace trame {

namespace {

constexpr int tailleEntete = 100;
constexpr int rangMaximum = 99;

// Places in the header of a file (SQLite's file format, 1.3).
constexpr int placeFormats = 18;
constexpr int placeCompteur = 24;
constexpr int placePages = 28;
constexpr int placeValidite = 92;

std::uint32_t nombre(const QByteArray &octets, qsizetype place)
{
    return qFromBigEndian<quint32>(octets.constData() + place);
}

bool puissanceDeDeux(std::uint32_t n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

/// The size of a page as the header of a file tells it; 1 stands for 65 536.
std::uint32_t taillePage(const QByteArray &entete)
{
    constexpr int place = 16;
    const auto taille = qFromBigEndian<quint16>(entete.constData() + place);
    return taille == 1 ? 65'536 : taille;
}

/// What a rollback journal holds, read as SQLite reads it when it rolls back.
struct Contenu {
    std::uint32_t pages = 0; ///< Of the file before the act.
    std::uint32_t taillePage = 0;
    std::uint64_t enregistrements = 0;
    QByteArray premiere; ///< Header of the file before the act, when the journal holds the first page.
    QByteArray bail;     ///< The page of the lease, likewise.
    bool autres = false; ///< It holds other pages than those two.
};

/// Reads a journal piece after piece; its memory is one page.
class LecteurJournal
{
public:
    LecteurJournal(const QString &chemin, std::uint32_t pageBail)
        : m_fichier{chemin},
          m_pageBail{pageBail}
    {
    }

    /// Nothing when SQLite wouldn't take it for a journal.
    std::optional<Contenu> lire()
    {
        if (!m_fichier.open(QIODevice::ReadOnly) || !segment(0))
            return std::nullopt;
        auto place = qint64{m_secteur};
        while (lirePages(place)) {
            // The next segment begins with a sector.
            place = (place + m_secteur - 1) / m_secteur * m_secteur;
            if (!segment(place))
                break;
            place += m_secteur;
        }
        return m_contenu;
    }

private:
    static constexpr int enteteSegment = 28;

    /// The header of a segment; false when there is none.
    bool segment(qint64 place)
    {
        static const auto magie = QByteArray::fromHex("d9d505f920a163d7");
        const auto entete = lireA(place, enteteSegment);
        if (entete.size() < enteteSegment || !entete.startsWith(magie))
            return false;
        constexpr qsizetype champ = 4;
        const auto debut = magie.size();
        m_restants = nombre(entete, debut);
        m_alea = nombre(entete, debut + champ);
        if (place != 0)
            return true;
        m_contenu.pages = nombre(entete, debut + 2 * champ);
        m_secteur = nombre(entete, debut + 3 * champ);
        m_contenu.taillePage = nombre(entete, debut + 4 * champ);
        constexpr std::uint32_t moindreSecteur = 32;
        constexpr std::uint32_t moindrePage = 512;
        constexpr std::uint32_t plusGrand = 65'536;
        return puissanceDeDeux(m_secteur) && m_secteur >= moindreSecteur && m_secteur <= plusGrand
               && puissanceDeDeux(m_contenu.taillePage) && m_contenu.taillePage >= moindrePage
               && m_contenu.taillePage <= plusGrand;
    }

    /// The pages of a segment, and the place behind them; false when SQLite would stop there.
    bool lirePages(qint64 &place)
    {
        constexpr std::uint32_t jusquAuBout = 0xFFFFFFFF;
        constexpr qint64 numero = 4;
        const auto taille = qint64{m_contenu.taillePage} + 2 * numero;
        if (m_restants == jusquAuBout)
            m_restants = static_cast<std::uint32_t>((m_fichier.size() - place) / taille);
        for (; m_restants > 0; --m_restants, place += taille) {
            const auto enregistrement = lireA(place, taille);
            if (enregistrement.size() < taille || !noter(enregistrement))
                return false;
        }
        return true;
    }

    bool noter(const QByteArray &enregistrement)
    {
        constexpr qint64 numero = 4;
        constexpr int pasSomme = 200;
        auto somme = m_alea;
        for (auto i = int(m_contenu.taillePage) - pasSomme; i > 0; i -= pasSomme)
            somme += static_cast<unsigned char>(enregistrement.at(numero + i));
        const auto page = nombre(enregistrement, 0);
        if (page == 0 || somme != nombre(enregistrement, enregistrement.size() - numero))
            return false;
        ++m_contenu.enregistrements;
        if (page == 1)
            m_contenu.premiere = enregistrement.mid(numero, tailleEntete);
        else if (page == m_pageBail)
            m_contenu.bail = enregistrement.mid(numero, m_contenu.taillePage);
        else
            m_contenu.autres = true;
        return true;
    }

    QByteArray lireA(qint64 place, qint64 taille)
    {
        return m_fichier.seek(place) ? m_fichier.read(taille) : QByteArray{};
    }

    QFile m_fichier;
    std::uint32_t m_pageBail;
    std::uint32_t m_secteur = 0;
    std::uint32_t m_restants = 0;
    std::uint32_t m_alea = 0;
    Contenu m_contenu;
};

/// Where the lease stands in a file and what its token is. An act that was cut short may have left the file so that
/// neither can be read: then the page is 0.
struct BailLu {
    std::uint32_t page = 0;
    QByteArray jeton;
    Detenteur detenteur;
};

BailLu lireBail(const std::string &fichier)
{
    BailLu bail;
    // «immutable»: SQLite neither looks for a journal nor takes a lock. What is read may be half of an act, and is
    // believed no further than its comparison with the journal.
    const auto chemin = QUrl::toPercentEncoding(QString::fromStdString(fichier), QByteArrayLiteral("/:"));
    const auto adresse =
        QByteArrayLiteral("file://") + (chemin.startsWith('/') ? "" : "/") + chemin + QByteArrayLiteral("?immutable=1");
    sqlite3 *base = nullptr;
    sqlite3_stmt *requete = nullptr;
    const auto premiereLigne = [&](const char *sql) {
        sqlite3_finalize(requete);
        requete = nullptr;
        return sqlite3_prepare_v2(base, sql, -1, &requete, nullptr) == SQLITE_OK && sqlite3_step(requete) == SQLITE_ROW;
    };
    constexpr auto drapeaux = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(adresse.constData(), &base, drapeaux, nullptr) == SQLITE_OK
        && premiereLigne("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'bail'")) {
        const auto page = static_cast<std::uint32_t>(sqlite3_column_int64(requete, 0));
        if (premiereLigne("SELECT coalesce(jeton, ''), coalesce(utilisateur, ''), coalesce(poste, ''), processus, "
                          "coalesce(depuis, '') FROM bail WHERE id = 1")) {
            const auto texte = [&](int colonne) {
                return reinterpret_cast<const char *>(sqlite3_column_text(requete, colonne));
            };
            bail.page = page;
            bail.jeton = texte(0);
            bail.detenteur = {texte(1), texte(2), sqlite3_column_int64(requete, 3), texte(4)};
        }
    }
    sqlite3_finalize(requete);
    sqlite3_close_v2(base);
    return bail;
}

/// Whether two headers are the same but for the counter that each act moves.
bool memesHormisCompteur(QByteArray a, QByteArray b)
{
    constexpr qsizetype champ = 4;
    for (auto *entete : {&a, &b})
        for (const int place : {placeCompteur, placeValidite})
            entete->replace(place, champ, QByteArray(champ, '\0'));
    return a == b;
}

/// Whether a header can be that of the file before the act that the journal undoes, or after it.
bool comptePour(const Contenu &contenu, const QByteArray &entete, bool memeTaille)
{
    // An empty file has no first page to keep: its counter begins at 0.
    if (contenu.pages == 0)
        return nombre(entete, placeCompteur) <= 1;
    // Pages that didn't fit the memory are written before the first one is touched.
    if (contenu.premiere.isEmpty())
        return nombre(entete, placePages) == contenu.pages;
    const auto pas = nombre(entete, placeCompteur) - nombre(contenu.premiere, placeCompteur);
    if (pas == 0)
        return entete == contenu.premiere;
    // The taking and the release of the lease change nothing else.
    return pas == 1 && (contenu.autres || (memeTaille && memesHormisCompteur(entete, contenu.premiere)));
}

std::optional<std::string> mettreDeCote(const std::string &fichier, const QString &journal, const char *suffixe)
{
    const auto nom = nomLibreACote(fichier, "journal écarté", suffixe);
    return nom && QFile::rename(journal, QString::fromStdString(*nom)) ? nom : std::nullopt;
}

QByteArray enteteDe(const std::string &fichier)
{
    QFile f{QString::fromStdString(fichier)};
    return f.open(QIODevice::ReadOnly) ? f.read(tailleEntete) : QByteArray{};
}

/// A write-ahead log is read by SQLite wherever it stands, even beside a file that was never in that mode. Trame's
/// never are: their header says so.
bool sansJournalAnticipe(const std::string &fichier)
{
    const auto entete = enteteDe(fichier);
    return entete.size() == tailleEntete && entete.at(placeFormats) == 1 && entete.at(placeFormats + 1) == 1;
}

/// Where the lease stands, and its token, in the file that a journal would give: tried on a copy, since the file may be
/// half of an act, which no statement can read.
BailLu bailDAvant(const std::string &reel, const std::string &journal)
{
    const auto dossier = dossierDeCopie();
    if (!dossier)
        return {};
    const auto copieQt = (*dossier)->filePath(QStringLiteral("essai.trame"));
    const auto copie = copieQt.toStdString();
    const auto reelQt = QString::fromStdString(reel);
    if (!QFile::copy(reelQt, copieQt)
        || !QFile::copy(QString::fromStdString(journal), copieQt + QStringLiteral("-journal")))
        return {};
    // Opening it to write rolls the journal back.
    sqlite3 *base = nullptr;
    if (sqlite3_open_v2(copie.c_str(), &base, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(base, "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close_v2(base);
    return lireBail(copie);
}

/// Whether a journal that was left under another name is surely this file's: of the act that was cut short in it, in
/// the writing whose lease the file still has. The journal tells so where it holds the lease, else the lock that was
/// left with it.
bool surementSien(const std::string &reel, const std::string &ancienNom)
{
    const auto journal = ancienNom + "-journal";
    // Most journals are another file's: its header and counter tell so without a copy.
    if (lienDuJournal(reel, journal) != LienJournal::Propre)
        return false;
    const auto bail = bailDAvant(reel, journal);
    if (bail.jeton.isEmpty())
        return false;
    const auto contenu = LecteurJournal{QString::fromStdString(journal), bail.page}.lire();
    QFile fichier{QString::fromStdString(reel)};
    const bool lu =
        contenu && fichier.open(QIODevice::ReadOnly) && fichier.seek(qint64{bail.page - 1} * contenu->taillePage);
    return lu && fichier.read(contenu->taillePage).contains(bail.jeton)
           && (contenu->bail.contains(bail.jeton) || detenteurLaisse(ancienNom) == bail.detenteur);
}

/// The journal of a file that was renamed after its writer died: it stayed behind, alone under the name that was.
std::optional<QString> journalEgare(const std::string &reel)
{
    const QString fin = QStringLiteral("-journal");
    const QDir dossier{QFileInfo{QString::fromStdString(reel)}.absolutePath()};
    const auto journaux =
        dossier.entryInfoList({QLatin1Char{'*'} + fin}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const auto &info : journaux) {
        const auto ancienNom = info.absoluteFilePath().chopped(fin.size());
        if (info.size() > 0 && !QFileInfo::exists(ancienNom) && surementSien(reel, ancienNom.toStdString()))
            return info.absoluteFilePath();
    }
    return std::nullopt;
}

struct Residu {
    QString chemin;
    const char *suffixe;
    bool etranger;
};

} // namespace

LienJournal lienDuJournal(const std::string &fichier, const std::string &journal)
{
    // Until its first byte is written a journal counts for nothing, and neither does its act.
    if (QFile debut{QString::fromStdString(journal)};
        debut.open(QIODevice::ReadOnly) && debut.read(1) == QByteArray(1, '\0'))
        return LienJournal::Propre;
    const auto bail = lireBail(fichier);
    const auto contenu = LecteurJournal{QString::fromStdString(journal), bail.page}.lire();
    const auto entete = enteteDe(fichier);
    // What isn't a journal would be removed without being rolled back.
    if (!contenu || entete.size() < tailleEntete || taillePage(entete) != contenu->taillePage)
        return LienJournal::Etranger;
    const auto taille = QFileInfo{QString::fromStdString(fichier)}.size();
    const auto avant = qint64{contenu->pages} * contenu->taillePage;
    // Without a page in it the act hadn't begun to write: all SQLite would do is cut the file to that size.
    const bool vide = contenu->enregistrements == 0 && contenu->pages > 0;
    if (vide)
        return taille == avant ? LienJournal::Propre : LienJournal::Etranger;
    if (taille < avant || !comptePour(*contenu, entete, taille == avant))
        return LienJournal::Etranger;
    // An act keeps the token that it was begun with.
    const bool autreBail =
        contenu->autres && !contenu->bail.isEmpty() && (bail.jeton.isEmpty() || !contenu->bail.contains(bail.jeton));
    return autreBail ? LienJournal::Etranger : LienJournal::Propre;
}

Result<std::vector<std::string>> ecarterJournauxEtrangers(const std::string &fichier)
{
    std::vector<std::string> ecartes;
    const auto reel = cheminReel(fichier);
    const auto present = [&](const char *suffixe) {
        const QFileInfo info{QString::fromStdString(reel + suffixe)};
        return info.isFile() && info.size() > 0;
    };
    const auto reelQt = QString::fromStdString(reel);
    // Whoever holds it may be this process: its file isn't read past SQLite.
    if (!QFileInfo{reelQt}.isFile() || Bail::detenteur(reel))
        return ecartes;
    const auto egare = present("-journal") ? std::nullopt : journalEgare(reel);
    if (!egare && !present("-journal") && !present("-wal"))
        return ecartes;
    // Whoever writes holds this lock: none begins while the journal is looked at.
    const auto verrou = verrouillerFichier(
        reel, {"Trame", QSysInfo::machineHostName().toStdString(), QCoreApplication::applicationPid(), {}});
    if (!verrou && verrou.error().code == CodeErreur::FichierVerrouille)
        return ecartes;
    // Beside its file again, the opening rolls it back. Where it can't be, the file is as it was found.
    if (egare && verrou)
        QFile::rename(*egare, reelQt + QStringLiteral("-journal"));
    for (const auto &residu :
         {Residu{QString::fromStdString(reel + "-journal"), ".journal",
                 present("-journal") && lienDuJournal(reel, reel + "-journal") == LienJournal::Etranger},
          Residu{QString::fromStdString(reel + "-wal"), ".wal", present("-wal") && sansJournalAnticipe(reel)}}) {
        if (!residu.etranger)
            continue;
        const auto nom = verrou ? mettreDeCote(reel, residu.chemin, residu.suffixe) : std::nullopt;
        if (!nom)
            return echec(CodeErreur::AccesRefuse, {residu.chemin.toStdString()});
        ecartes.push_back(*nom);
    }
    return ecartes;
}

std::optional<std::string> nomLibreACote(const std::string &fichier, const std::string &mention,
                                         const std::string &suffixe)
{
    const QFileInfo info{QString::fromStdString(fichier)};
    auto nom = info.fileName();
    if (nom.endsWith(QStringLiteral(".trame")))
        nom.chop(6);
    const auto racine =
        QStringLiteral("%1/%2 (%3").arg(info.absolutePath(), nom, QString::fromStdString(mention)).toStdString();
    for (int rang = 1; rang <= rangMaximum; ++rang) {
        auto essai = racine;
        if (rang > 1)
            essai += QStringLiteral(", %1").arg(rang, 2, 10, QLatin1Char{'0'}).toStdString();
        essai += ")";
        essai += suffixe;
        const QFileInfo place{QString::fromStdString(essai)};
        if (!place.exists() && !place.isSymLink())
            return essai;
    }
    return std::nullopt;
}

} // namespace trame
