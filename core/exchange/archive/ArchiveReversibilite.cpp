// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archive/ArchiveReversibilite.h"

#include "core/exchange/archive/Manifeste.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>

namespace trame {

namespace {

constexpr qsizetype morceauMaximum = 256LL * 1024;
constexpr const char *nomManifeste = "manifest.json";

struct FermeArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FermeEntree {
    void operator()(zip_file_t *entree) const { zip_fclose(entree); }
};
using Archive = std::unique_ptr<zip_t, FermeArchive>;

auto invalide(const std::string &chemin, const char *quoi, const std::string &entree = {})
{
    return echec(CodeErreur::ArchiveInvalide, {chemin, std::string{quoi}, entree});
}

/// Why libzip couldn't write, from what the system told it.
auto nonEcrite(const std::string &chemin, zip_t *archive)
{
    const int systeme = zip_error_code_system(zip_get_error(archive));
    if (systeme == ENOSPC)
        return echec(CodeErreur::DisquePlein, {chemin});
    return echec(CodeErreur::EcritureImpossible, {chemin, std::string{zip_strerror(archive)}});
}

Result<EntreeManifeste> mesurer(const EntreeArchive &entree)
{
    QCryptographicHash somme{QCryptographicHash::Sha256};
    if (const auto *octets = std::get_if<QByteArray>(&entree.contenu)) {
        somme.addData(*octets);
        return EntreeManifeste{entree.nom, octets->size(), somme.result().toHex()};
    }
    const auto &chemin = std::get<EntreeArchive::Fichier>(entree.contenu).chemin;
    QFile fichier{QString::fromStdString(chemin)};
    if (!fichier.open(QIODevice::ReadOnly) || !somme.addData(&fichier))
        return echec(CodeErreur::LectureImpossible, {chemin, fichier.errorString().toStdString()});
    return EntreeManifeste{entree.nom, fichier.size(), somme.result().toHex()};
}

/// Date and time of the entries as DOS keeps them.
struct InstantDos {
    zip_uint16_t date = 0x21; // 1 January 1980.
    zip_uint16_t heure = 0;
};

InstantDos instantDos(const std::string &instant)
{
    const auto nombre = [&](std::size_t place, std::size_t taille) {
        unsigned n = 0;
        for (std::size_t i = place; i < std::min(place + taille, instant.size()); ++i)
            n = n * 10 + (instant[i] >= '0' && instant[i] <= '9' ? static_cast<unsigned>(instant[i] - '0') : 0U);
        return n;
    };
    const auto annee = nombre(0, 4);
    if (instant.size() < 19 || annee < 1980 || annee > 2107)
        return {};
    return {static_cast<zip_uint16_t>((annee - 1980) << 9U | nombre(5, 2) << 5U | nombre(8, 2)),
            static_cast<zip_uint16_t>(nombre(11, 2) << 11U | nombre(14, 2) << 5U | nombre(17, 2) / 2)};
}

bool ajouter(zip_t *archive, const EntreeArchive &entree, const InstantDos &instant)
{
    zip_source_t *source = nullptr;
    if (const auto *octets = std::get_if<QByteArray>(&entree.contenu))
        source = zip_source_buffer(archive, octets->constData(), static_cast<zip_uint64_t>(octets->size()), 0);
    else
        source = zip_source_file(archive, std::get<EntreeArchive::Fichier>(entree.contenu).chemin.c_str(), 0, -1);
    if (source == nullptr)
        return false;
    const auto place = zip_file_add(archive, entree.nom.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const auto rang = static_cast<zip_uint64_t>(place);
    constexpr zip_uint32_t ordinaire = 0100644U << 16U;
    return zip_set_file_compression(archive, rang, ZIP_CM_DEFLATE, 6) == 0
           && zip_file_set_dostime(archive, rang, instant.heure, instant.date, 0) == 0
           && zip_file_set_external_attributes(archive, rang, 0, ZIP_OPSYS_UNIX, ordinaire) == 0;
}

} // namespace

bool ArchiveReversibilite::nomAdmis(const std::string &nom)
{
    constexpr qsizetype tailleMaximum = 240;
    const auto texte = QString::fromStdString(nom);
    if (texte.isEmpty() || texte.size() > tailleMaximum || texte.toStdString() != nom
        || texte.contains(QChar::ReplacementCharacter))
        return false;
    if (std::any_of(texte.begin(), texte.end(), [](QChar c) {
            return c.category() == QChar::Other_Control || QStringLiteral("\\:*?\"<>|").contains(c);
        }))
        return false;
    const auto segments = texte.split(QChar{u'/'});
    return std::none_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment.isEmpty() || segment.endsWith(QChar{u'.'}) || segment.endsWith(QChar{u' '});
    });
}

Result<void> ArchiveReversibilite::ecrire(const Destination &destination, std::vector<EntreeArchive> entrees,
                                          const std::string &instant)
{
    const auto chemin = destination.path.toStdString();
    std::sort(entrees.begin(), entrees.end(), [](const auto &a, const auto &b) { return a.nom < b.nom; });
    std::vector<EntreeManifeste> lignes;
    std::set<QString> noms{QString::fromLatin1(nomManifeste)};
    for (const auto &entree : entrees) {
        if (!nomAdmis(entree.nom) || !noms.insert(QString::fromStdString(entree.nom).toCaseFolded()).second)
            return invalide(chemin, "nom", entree.nom);
        auto ligne = mesurer(entree);
        if (!ligne)
            return tl::unexpected<Erreur>{ligne.error()};
        lignes.push_back(*std::move(ligne));
    }
    entrees.insert(entrees.begin(), EntreeArchive{nomManifeste, Manifeste::ecrire(lignes, instant)});

    auto sortie = OutputFile::begin(destination);
    if (!sortie)
        return tl::unexpected<Erreur>{sortie.error()};
    int code = 0;
    Archive archive{zip_open((*sortie)->path().toStdString().c_str(), ZIP_CREATE | ZIP_EXCL, &code)};
    if (!archive)
        return echec(CodeErreur::EcritureImpossible, {chemin, std::string{}});
    const auto quand = instantDos(instant);
    for (const auto &entree : entrees)
        if (!ajouter(archive.get(), entree, quand))
            return nonEcrite(chemin, archive.get());
    if (zip_close(archive.get()) != 0)
        return nonEcrite(chemin, archive.get());
    static_cast<void>(archive.release()); // Closed: libzip has freed it.
    return (*sortie)->commit();
}

namespace {

/// One reading of an archive, with what it has counted so far.
class Lecture
{
public:
    Lecture(std::string chemin, const ArchiveReversibilite::Reception &reception, const LimitesArchive &limites)
        : m_chemin{std::move(chemin)},
          m_reception{reception},
          m_limites{limites}
    {
    }

    Result<void> lire()
    {
        const QFileInfo fichier{QString::fromStdString(m_chemin)};
        if (!fichier.isFile())
            return echec(fichier.exists() ? CodeErreur::FichierNonSimple : CodeErreur::FichierAbsent, {m_chemin});
        if (fichier.size() > m_limites.fichier)
            return invalide(m_chemin, "taille");
        int code = 0;
        m_archive.reset(zip_open(m_chemin.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
        if (!m_archive)
            return invalide(m_chemin, "zip");
        const auto nombre = zip_get_num_entries(m_archive.get(), 0);
        if (nombre < 1)
            return invalide(m_chemin, "vide");
        if (nombre > m_limites.entrees)
            return invalide(m_chemin, "entrees");
        if (auto admis = controlerNoms(static_cast<zip_uint64_t>(nombre)); !admis)
            return admis;
        if (auto lu = lireManifeste(); !lu)
            return lu;
        for (const auto &ligne : m_manifeste)
            if (auto lue = lireEntree(ligne); !lue)
                return lue;
        return {};
    }

private:
    Result<void> controlerNoms(zip_uint64_t nombre)
    {
        std::set<QString> replies;
        for (zip_uint64_t i = 0; i < nombre; ++i) {
            const char *brut = zip_get_name(m_archive.get(), i, ZIP_FL_ENC_RAW);
            const std::string nom = brut == nullptr ? "" : brut;
            if (!ArchiveReversibilite::nomAdmis(nom)
                || !replies.insert(QString::fromStdString(nom).toCaseFolded()).second)
                return invalide(m_chemin, "nom", nom);
            m_rangs.emplace(nom, i);
        }
        return {};
    }

    Result<void> lireManifeste()
    {
        constexpr std::int64_t tailleMaximum = 64LL * 1024 * 1024;
        const auto place = m_rangs.find(nomManifeste);
        if (place == m_rangs.end())
            return invalide(m_chemin, "manifeste");
        QByteArray octets;
        auto lu = inflater(nomManifeste, place->second, {tailleMaximum, "taille"}, [&](const QByteArray &morceau) {
            octets += morceau;
            return true;
        });
        if (!lu)
            return lu;
        auto lignes = Manifeste::lire(octets);
        if (!lignes || lignes->size() + 1 != m_rangs.size())
            return invalide(m_chemin, "manifeste");
        m_manifeste = *std::move(lignes);
        std::set<std::string> vus;
        for (const auto &ligne : m_manifeste)
            if (ligne.nom == nomManifeste || m_rangs.count(ligne.nom) == 0 || !vus.insert(ligne.nom).second)
                return invalide(m_chemin, "manifeste", ligne.nom);
        return {};
    }

    Result<void> lireEntree(const EntreeManifeste &ligne)
    {
        if (ligne.taille > m_limites.entree || ligne.taille > m_limites.total - m_total)
            return invalide(m_chemin, "taille", ligne.nom);
        QCryptographicHash somme{QCryptographicHash::Sha256};
        std::int64_t taille = 0;
        auto lu = inflater(ligne.nom, m_rangs.at(ligne.nom), {ligne.taille, "somme"}, [&](const QByteArray &morceau) {
            somme.addData(morceau);
            taille += morceau.size();
            return m_reception(ligne.nom, morceau);
        });
        if (!lu)
            return lu;
        m_total += taille;
        if (taille != ligne.taille || somme.result().toHex() != ligne.sha256)
            return invalide(m_chemin, "somme", ligne.nom);
        // An empty entry has no piece of its own.
        if (taille == 0 && !m_reception(ligne.nom, {}))
            return invalide(m_chemin, "reception", ligne.nom);
        return {};
    }

    /// How much may come out of an entry, and what more than that is called.
    struct Admise {
        std::int64_t taille;
        const char *defaut;
    };

    /// Inflates an entry piece by piece and stops as soon as more comes out than is admitted.
    template <class Suite>
    Result<void> inflater(const std::string &nom, zip_uint64_t rang, Admise admise, Suite suite)
    {
        zip_stat_t etat{};
        if (zip_stat_index(m_archive.get(), rang, 0, &etat) != 0)
            return invalide(m_chemin, "zip", nom);
        if (etat.encryption_method != ZIP_EM_NONE
            || (etat.comp_method != ZIP_CM_STORE && etat.comp_method != ZIP_CM_DEFLATE))
            return invalide(m_chemin, "chiffrement", nom);
        const std::unique_ptr<zip_file_t, FermeEntree> entree{zip_fopen_index(m_archive.get(), rang, 0)};
        if (!entree)
            return invalide(m_chemin, "zip", nom);
        QByteArray tampon{morceauMaximum, Qt::Uninitialized};
        std::int64_t taille = 0;
        for (;;) {
            const auto lus = zip_fread(entree.get(), tampon.data(), static_cast<zip_uint64_t>(tampon.size()));
            if (lus < 0)
                return invalide(m_chemin, "zip", nom);
            if (lus == 0)
                return {};
            taille += lus;
            if (taille > admise.taille)
                return invalide(m_chemin, admise.defaut, nom);
            if (!suite(tampon.left(static_cast<qsizetype>(lus))))
                return invalide(m_chemin, "reception", nom);
        }
    }

    std::string m_chemin;
    const ArchiveReversibilite::Reception &m_reception;
    LimitesArchive m_limites;
    Archive m_archive;
    std::map<std::string, zip_uint64_t> m_rangs;
    std::vector<EntreeManifeste> m_manifeste;
    std::int64_t m_total = 0;
};

} // namespace

Result<void> ArchiveReversibilite::parcourir(const std::string &chemin, const Reception &reception,
                                             const LimitesArchive &limites)
{
    return Lecture{chemin, reception, limites}.lire();
}

Result<std::map<std::string, QByteArray>> ArchiveReversibilite::lire(const std::string &chemin,
                                                                     const LimitesArchive &limites)
{
    std::map<std::string, QByteArray> entrees;
    const auto lu = parcourir(
        chemin,
        [&](const std::string &nom, const QByteArray &morceau) {
            entrees[nom] += morceau;
            return true;
        },
        limites);
    if (!lu)
        return tl::unexpected<Erreur>{lu.error()};
    return entrees;
}

} // namespace trame
