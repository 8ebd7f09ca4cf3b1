// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/extraction/TableExtraite.h"

#include "core/storage/Dommage.h"

#include <QByteArray>
#include <QString>

#include <charconv>

namespace trame {

namespace {

constexpr std::string_view chiffres = "0123456789abcdef";

ColonneExtraite::Genre genreDe(std::string_view type)
{
    if (type == "INTEGER")
        return ColonneExtraite::Genre::Entier;
    return type == "BLOB" ? ColonneExtraite::Genre::Octets : ColonneExtraite::Genre::Texte;
}

TableExtraite decrire(Database &base, const std::string &nom)
{
    TableExtraite table{nom, {}, false};
    Query q{base, "SELECT name, type FROM pragma_table_info(?) ORDER BY cid"};
    q.lier(nom);
    while (q.next()) {
        auto colonne = q.texte(0);
        if (colonne == "sceau")
            table.scellee = true;
        else if (!table.pieces() || colonne != "contenu")
            table.colonnes.push_back({std::move(colonne), genreDe(q.vue(1))});
    }
    return table;
}

void ajouterEchappe(std::string &json, char c)
{
    constexpr unsigned char espace = 0x20;
    const auto octet = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
        json.append({'\\', c});
    else if (c == '\n')
        json += "\\n";
    else if (c == '\r')
        json += "\\r";
    else if (c == '\t')
        json += "\\t";
    else if (octet < espace)
        json.append("\\u00").append({chiffres[octet >> 4U], chiffres[octet & 15U]});
    else
        json += c;
}

std::string hexadecimalDe(std::string_view octets)
{
    std::string texte;
    texte.reserve(octets.size() * 2);
    for (const char c : octets)
        texte.append({chiffres[static_cast<unsigned char>(c) >> 4U], chiffres[static_cast<unsigned char>(c) & 15U]});
    return texte;
}

/// Reads the one writing of a row that `ecrireLigneJson` has.
class Lecteur
{
public:
    explicit Lecteur(std::string_view ligne)
        : m_reste{ligne}
    {
    }

    bool mot(std::string_view attendu)
    {
        const bool la = m_reste.starts_with(attendu);
        m_reste.remove_prefix(la ? attendu.size() : 0);
        return la;
    }

    std::optional<ValeurSql> valeur(ColonneExtraite::Genre genre)
    {
        if (mot("null"))
            return ValeurSql{};
        if (genre == ColonneExtraite::Genre::Entier)
            return entier();
        auto lu = texte();
        if (!lu || genre == ColonneExtraite::Genre::Texte)
            return lu;
        return octets(std::get<std::string>(*lu));
    }

    [[nodiscard]] bool fini() const { return m_reste.empty(); }

private:
    std::optional<ValeurSql> entier()
    {
        std::int64_t n = 0;
        const auto *fin = std::from_chars(m_reste.data(), m_reste.data() + m_reste.size(), n).ptr;
        const auto longueur = static_cast<std::size_t>(fin - m_reste.data());
        if (std::to_string(n) != m_reste.substr(0, longueur))
            return std::nullopt;
        m_reste.remove_prefix(longueur);
        return ValeurSql{n};
    }

    std::optional<ValeurSql> texte()
    {
        if (!mot("\""))
            return std::nullopt;
        std::string lu;
        while (!m_reste.empty()) {
            const char c = m_reste.front();
            if (mot("\""))
                return ValeurSql{std::move(lu)};
            const auto caractere = c == '\\' ? echappe() : ordinaire();
            if (!caractere)
                return std::nullopt;
            lu += *caractere;
        }
        return std::nullopt;
    }

    std::optional<char> ordinaire()
    {
        const char c = m_reste.front();
        m_reste.remove_prefix(1);
        return static_cast<unsigned char>(c) < 0x20 ? std::nullopt : std::optional{c};
    }

    /// The writing is found by writing each character that has one.
    std::optional<char> echappe()
    {
        constexpr std::size_t court = 2;
        constexpr std::size_t longue = 6;
        const auto lettre = m_reste.size() < court ? ' ' : m_reste[1];
        const auto ecrit = m_reste.substr(0, lettre == 'u' ? longue : court);
        for (char c = 0; c <= '\\'; ++c) {
            std::string essai;
            ajouterEchappe(essai, c);
            if (essai.size() > 1 && essai == ecrit) {
                m_reste.remove_prefix(ecrit.size());
                return c;
            }
        }
        return std::nullopt;
    }

    static std::optional<ValeurSql> octets(const std::string &texte)
    {
        const auto lus = QByteArray::fromHex(QByteArray::fromStdString(texte)).toStdString();
        if (hexadecimalDe(lus) != texte)
            return std::nullopt;
        const auto vue = octetsDe(lus);
        return ValeurSql{std::basic_string<std::byte>{vue.begin(), vue.end()}};
    }

    std::string_view m_reste;
};

} // namespace

std::vector<TableExtraite> tablesExtraites(Database &base)
{
    std::vector<TableExtraite> tables;
    Query q{base, "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'recherche%' AND "
                  "(m.name = 'journal' OR EXISTS "
                  "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'sceau')) ORDER BY m.name"};
    while (q.next())
        tables.push_back(decrire(base, q.texte(0)));
    return tables;
}

std::string nomsColonnes(const TableExtraite &table)
{
    std::string noms;
    for (const auto &colonne : table.colonnes)
        noms.append(noms.empty() ? "" : ", ").append(colonne.nom);
    return noms;
}

std::string ecrireLigneJson(const TableExtraite &table, const Query &q)
{
    std::string json;
    for (int i = 0; i < static_cast<int>(table.colonnes.size()); ++i) {
        json.append(i == 0 ? "{\"" : ",\"").append(table.colonnes[static_cast<std::size_t>(i)].nom).append("\":");
        if (q.nul(i)) {
            json += "null";
        } else if (q.estEntier(i)) {
            json += std::to_string(q.entier(i));
        } else {
            json += '"';
            if (q.estOctets(i))
                json += hexadecimalDe(q.vue(i));
            else
                for (const char c : q.vue(i))
                    ajouterEchappe(json, c);
            json += '"';
        }
    }
    json += '}';
    if (!QByteArrayView{json.data(), static_cast<qsizetype>(json.size())}.isValidUtf8())
        leverDommage(q.chemin(), table.nom);
    return json;
}

std::optional<std::vector<ValeurSql>> lireLigneJson(const TableExtraite &table, std::string_view ligne)
{
    if (!QByteArrayView{ligne.data(), static_cast<qsizetype>(ligne.size())}.isValidUtf8())
        return std::nullopt;
    std::vector<ValeurSql> valeurs;
    Lecteur lecteur{ligne};
    for (const auto &colonne : table.colonnes) {
        if (!lecteur.mot(valeurs.empty() ? "{\"" : ",\"") || !lecteur.mot(colonne.nom) || !lecteur.mot("\":"))
            return std::nullopt;
        auto valeur = lecteur.valeur(colonne.genre);
        if (!valeur)
            return std::nullopt;
        valeurs.push_back(*std::move(valeur));
    }
    return lecteur.mot("}") && lecteur.fini() ? std::optional{std::move(valeurs)} : std::nullopt;
}

std::string nomPieceExtraite(std::int64_t id, std::string_view nom)
{
    constexpr qsizetype longueurMaximum = 100;
    constexpr int chiffresCle = 6;
    auto sur = QString::fromUtf8(nom.data(), static_cast<qsizetype>(nom.size())).right(longueurMaximum);
    for (auto &c : sur)
        if (!c.isLetterOrNumber() && !QStringLiteral("-_.").contains(c))
            c = QChar{u'_'};
    // A name that ends with a dot isn't one on Windows.
    if (sur.isEmpty() || sur.endsWith(QChar{u'.'}))
        sur += QChar{u'_'};
    return QStringLiteral("pieces/%1-%2").arg(id, chiffresCle, 10, QChar{u'0'}).arg(sur).toStdString();
}

} // namespace trame
