// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/BpuCsv.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/base/TexteReplie.h"
#include "core/exchange/Decimaux.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/CsvWriter.h"

#include <algorithm>
#include <array>
#include <map>

namespace trame {

namespace {

enum class Colonne : std::size_t { Code, Section, Designation, Unite, Profil, Prix, Tva, Du, Au };

/// The heading of the documented format, and the others that spreadsheets carry (folded, without spaces).
struct Titre {
    Colonne colonne;
    std::string_view nom;
    std::array<std::string_view, 4> autres;
};

constexpr std::array titres{
    Titre{Colonne::Code, "code", {"codebpu", "reference", "ref", "article"}},
    Titre{Colonne::Section, "section", {"rubrique", "chapitre", "", ""}},
    Titre{Colonne::Designation, "designation", {"libelle", "intitule", "prestation", ""}},
    Titre{Colonne::Unite, "unite", {"u", "unitedoeuvre", "uo", ""}},
    Titre{Colonne::Profil, "profil", {"niveau", "", "", ""}},
    Titre{Colonne::Prix, "prix_ht", {"prixht", "puht", "prixunitaireht", "pu"}},
    Titre{Colonne::Tva, "tva", {"tauxtva", "tauxdetva", "", ""}},
    Titre{Colonne::Du, "du", {"debut", "apartirdu", "", ""}},
    Titre{Colonne::Au, "au", {"fin", "jusquau", "", ""}},
};

std::string cleDe(const QString &titre)
{
    std::string cle;
    for (const char c : replier(titre.toStdString()))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            cle += c;
    return cle;
}

std::optional<Colonne> colonneDe(const QString &titre)
{
    const auto cle = cleDe(titre);
    if (cle.empty())
        return std::nullopt;
    for (const auto &t : titres)
        if (cle == t.nom || std::find(t.autres.begin(), t.autres.end(), cle) != t.autres.end())
            return t.colonne;
    return std::nullopt;
}

/// One walk over the records.
class Lecture
{
public:
    tl::expected<std::vector<LigneBpu>, std::vector<FauteBpu>> lire(const std::vector<LigneCsv> &lignes)
    {
        lireTitres(lignes.front());
        for (std::size_t i = 1; m_fautes.size() < BpuCsv::fautesMaximum && m_titresLus && i < lignes.size(); ++i)
            lireLigne(lignes[i]);
        if (m_fautes.empty() && m_lignes.empty())
            refuser(lignes.front().ligne, "titres", {}, CodeErreur::CsvInvalide);
        if (!m_fautes.empty())
            return tl::unexpected<std::vector<FauteBpu>>{std::move(m_fautes)};
        return std::move(m_lignes);
    }

private:
    void refuser(int ligne, std::string_view colonne, const QString &texte, CodeErreur code)
    {
        m_fautes.push_back({ligne, std::string{colonne}, texte.left(200).toStdString(), code});
    }
    void refuser(const LigneCsv &ligne, Colonne colonne, CodeErreur code)
    {
        refuser(ligne.ligne, titres.at(static_cast<std::size_t>(colonne)).nom, cellule(ligne, colonne), code);
    }

    void lireTitres(const LigneCsv &ligne)
    {
        m_places.fill(-1);
        for (std::size_t i = 0; i < ligne.cellules.size(); ++i) {
            const auto colonne = colonneDe(ligne.cellules[i]);
            if (!colonne && ligne.cellules[i].trimmed().isEmpty())
                continue;
            auto *place = colonne ? &m_places.at(static_cast<std::size_t>(*colonne)) : nullptr;
            if (place == nullptr || *place >= 0)
                refuser(ligne.ligne, ligne.cellules[i].left(60).toStdString(), ligne.cellules[i],
                        place == nullptr ? CodeErreur::ValeurInconnue : CodeErreur::DejaPresent);
            else
                *place = static_cast<int>(i);
        }
        for (const auto &titre : titres) {
            const bool facultatif =
                titre.colonne == Colonne::Section || titre.colonne == Colonne::Profil || titre.colonne == Colonne::Au;
            if (!facultatif && m_places.at(static_cast<std::size_t>(titre.colonne)) < 0)
                refuser(ligne.ligne, titre.nom, {}, CodeErreur::ChampManquant);
        }
        m_titresLus = m_fautes.empty();
    }

    [[nodiscard]] QString cellule(const LigneCsv &ligne, Colonne colonne) const
    {
        const auto place = m_places.at(static_cast<std::size_t>(colonne));
        if (place < 0 || static_cast<std::size_t>(place) >= ligne.cellules.size())
            return {};
        return ligne.cellules[static_cast<std::size_t>(place)].trimmed().normalized(QString::NormalizationForm_C);
    }

    std::string texte(const LigneCsv &ligne, Colonne colonne, bool exige)
    {
        const auto lu = cellule(ligne, colonne);
        const bool controle = std::any_of(lu.begin(), lu.end(),
                                          [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
        if (exige && lu.isEmpty())
            refuser(ligne, colonne, CodeErreur::ChampManquant);
        else if (lu.size() > 2'000 || controle)
            refuser(ligne, colonne, CodeErreur::ChampInvalide);
        return lu.toStdString();
    }

    std::optional<Date> date(const LigneCsv &ligne, Colonne colonne, bool exige)
    {
        const auto lu = cellule(ligne, colonne);
        if (lu.isEmpty() && !exige)
            return std::nullopt;
        auto iso = lu.toStdString();
        // Spreadsheets write back a date as 03/02/2025.
        if (lu.size() == 10 && lu.at(2) == QChar{u'/'} && lu.at(5) == QChar{u'/'})
            iso = (lu.mid(6) + QChar{u'-'} + lu.mid(3, 2) + QChar{u'-'} + lu.left(2)).toStdString();
        const auto trouvee = Date::depuisIso(iso);
        if (!trouvee)
            refuser(ligne, colonne, lu.isEmpty() ? CodeErreur::ChampManquant : CodeErreur::DateInvalide);
        return trouvee;
    }

    void lireLigne(const LigneCsv &ligne)
    {
        if (std::all_of(ligne.cellules.begin(), ligne.cellules.end(),
                        [](const QString &c) { return c.trimmed().isEmpty(); }))
            return;
        const auto avant = m_fautes.size();
        LigneBpu lue;
        lue.code = identifiantNet(texte(ligne, Colonne::Code, true));
        lue.section = texte(ligne, Colonne::Section, false);
        lue.designation = texte(ligne, Colonne::Designation, true);
        auto mot = replier(cellule(ligne, Colonne::Unite).toStdString());
        std::replace(mot.begin(), mot.end(), ' ', '-');
        if (const auto unite = deCode<Unite>(mot))
            lue.unite = *unite;
        else
            refuser(ligne, Colonne::Unite, mot.empty() ? CodeErreur::ChampManquant : CodeErreur::ValeurInconnue);
        if (const auto profil = cellule(ligne, Colonne::Profil); !profil.isEmpty()) {
            lue.profil = deCode<Profil>(replier(profil.toStdString()));
            if (!lue.profil)
                refuser(ligne, Colonne::Profil, CodeErreur::ProfilInconnu);
        }
        if (const auto tva = Decimaux::taux(cellule(ligne, Colonne::Tva));
            tva && tva->pourDixMille() >= 0 && tva->pourDixMille() <= Taux::unite)
            lue.tva = *tva;
        else
            refuser(ligne, Colonne::Tva, CodeErreur::TauxInvalide);
        const auto prix = Decimaux::montant(cellule(ligne, Colonne::Prix));
        if (!prix || *prix < Montant{})
            refuser(ligne, Colonne::Prix, CodeErreur::MontantInvalide);
        const auto du = date(ligne, Colonne::Du, true);
        const auto au = date(ligne, Colonne::Au, false);
        if (du && au && *au < *du)
            refuser(ligne, Colonne::Au, CodeErreur::DateInvalide);
        if (m_fautes.size() == avant && prix && du)
            ajouter(ligne, lue, {*prix, *du, au});
    }

    void ajouter(const LigneCsv &ligne, const LigneBpu &lue, const PrixBpu &prix)
    {
        const auto [it, nouvelle] = m_rangs.try_emplace(lue.code, m_lignes.size());
        if (nouvelle)
            m_lignes.push_back(lue);
        auto &gardee = m_lignes[it->second];
        if (gardee.section != lue.section)
            refuser(ligne, Colonne::Section, CodeErreur::DejaPresent);
        if (gardee.designation != lue.designation)
            refuser(ligne, Colonne::Designation, CodeErreur::DejaPresent);
        if (gardee.unite != lue.unite)
            refuser(ligne, Colonne::Unite, CodeErreur::DejaPresent);
        if (gardee.profil != lue.profil)
            refuser(ligne, Colonne::Profil, CodeErreur::DejaPresent);
        if (gardee.tva != lue.tva)
            refuser(ligne, Colonne::Tva, CodeErreur::DejaPresent);
        // A price without an end runs until the next one begins: it overlaps nothing that begins later.
        for (const auto &autre : gardee.prix) {
            const auto &premier = autre.du < prix.du ? autre : prix;
            const auto &second = autre.du < prix.du ? prix : autre;
            if (autre.du == prix.du || (premier.au && *premier.au >= second.du))
                refuser(ligne, Colonne::Du, CodeErreur::DejaPresent);
        }
        gardee.prix.push_back(prix);
        std::sort(gardee.prix.begin(), gardee.prix.end(),
                  [](const PrixBpu &a, const PrixBpu &b) { return a.du < b.du; });
    }

    std::array<int, titres.size()> m_places{};
    bool m_titresLus = false;
    std::map<std::string, std::size_t> m_rangs;
    std::vector<LigneBpu> m_lignes;
    std::vector<FauteBpu> m_fautes;
};

} // namespace

Erreur FauteBpu::erreur() const
{
    return {CodeErreur::CsvInvalide, {std::int64_t{ligne}, colonne, texte, static_cast<std::int64_t>(code)}, {}};
}

tl::expected<std::vector<LigneBpu>, std::vector<FauteBpu>> BpuCsv::lire(const QByteArray &octets)
{
    const auto lignes = CsvReader::lire(octets);
    const auto faute = [](int ligne, const std::string &colonne) {
        return tl::unexpected<std::vector<FauteBpu>>{{FauteBpu{ligne, colonne, {}, CodeErreur::CsvInvalide}}};
    };
    if (!lignes) {
        const auto &p = lignes.error().parametres;
        return faute(static_cast<int>(std::get<std::int64_t>(p.at(0))), std::get<std::string>(p.at(1)));
    }
    if (lignes->empty())
        return faute(1, "vide");
    return Lecture{}.lire(*lignes);
}

QByteArray BpuCsv::ecrire(const std::vector<LigneBpu> &lignes)
{
    CsvWriter csv;
    for (const auto &titre : titres)
        csv.texte(QString::fromLatin1(titre.nom.data(), static_cast<qsizetype>(titre.nom.size())));
    csv.finLigne();
    const auto mot = [](std::string_view code) {
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    };
    for (const auto &ligne : lignes) {
        for (const auto &prix : ligne.prix) {
            csv.texte(QString::fromStdString(ligne.code)).texte(QString::fromStdString(ligne.section));
            csv.texte(QString::fromStdString(ligne.designation)).texte(mot(code(ligne.unite)));
            csv.texte(ligne.profil ? mot(code(*ligne.profil)) : QString{}).montant(prix.montant);
            csv.montant(Montant::centimes(ligne.tva.pourDixMille())).date(prix.du);
            if (prix.au)
                csv.date(*prix.au);
            else
                csv.vide();
            csv.finLigne();
        }
    }
    return csv.octets();
}

} // namespace trame
