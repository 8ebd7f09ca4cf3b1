// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/CsvReader.h"

#include "core/exchange/csv/CsvWriter.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace trame {

namespace {

constexpr QChar guillemet{u'"'};

auto invalide(int ligne, const char *quoi)
{
    return echec(CodeErreur::CsvInvalide, {std::int64_t{ligne}, std::string{quoi}});
}

/// Windows-1252 differs from Latin-1 between 0x80 and 0x9F alone.
QString lireWindows1252(const QByteArray &octets)
{
    static constexpr std::array<char16_t, 32> hauts{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    auto texte = QString::fromLatin1(octets);
    for (auto &c : texte)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar{hauts.at(static_cast<std::size_t>(c.unicode() - 0x80))};
    return texte;
}

QString decoder(const QByteArray &octets)
{
    QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QString texte = utf8.decode(octets);
    return utf8.hasError() ? lireWindows1252(octets) : texte;
}

/// The candidate that stands most often in the first record, outside quotes.
QChar separateurDe(const QString &texte)
{
    constexpr std::array candidats{QChar{u';'}, QChar{u','}, QChar{u'\t'}};
    std::array<int, 3> comptes{};
    bool cite = false;
    for (const QChar c : texte) {
        if (c == guillemet)
            cite = !cite;
        if (!cite && (c == QChar{u'\n'} || c == QChar{u'\r'}))
            break;
        for (std::size_t i = 0; i < candidats.size(); ++i)
            if (!cite && c == candidats.at(i))
                ++comptes.at(i);
    }
    std::size_t meilleur = 0;
    for (std::size_t i = 1; i < candidats.size(); ++i)
        if (comptes.at(i) > comptes.at(meilleur))
            meilleur = i;
    return candidats.at(meilleur);
}

/// One walk over the text.
class Parcours
{
public:
    Parcours(const QString &texte, QChar separateur)
        : m_texte{texte},
          m_separateur{separateur}
    {
    }

    Result<std::vector<LigneCsv>> lire()
    {
        while (m_place < m_texte.size()) {
            if (!lireEnregistrement())
                return invalide(m_debut, m_faute);
        }
        return std::move(m_lignes);
    }

private:
    [[nodiscard]] QChar ici() const { return m_place < m_texte.size() ? m_texte.at(m_place) : QChar{}; }
    [[nodiscard]] bool finDeLigne() const
    {
        return m_place >= m_texte.size() || ici() == QChar{u'\n'} || ici() == QChar{u'\r'};
    }
    bool refuser(const char *quoi)
    {
        m_faute = quoi;
        return false;
    }

    bool lireEnregistrement()
    {
        m_debut = m_numero;
        LigneCsv ligne{m_numero, {}};
        bool cite = false;
        for (;;) {
            cite = ici() == guillemet || cite;
            auto cellule = ici() == guillemet ? lireCitee() : lireNue();
            if (!cellule)
                return false;
            if (CsvWriter::gardee(*cellule) && cellule->startsWith(QChar{u'\''}))
                cellule->remove(0, 1);
            ligne.cellules.push_back(*std::move(cellule));
            if (ligne.cellules.size() > CsvReader::colonnesMaximum)
                return refuser("colonnes");
            if (finDeLigne())
                break;
            ++m_place; // The separator.
        }
        passerFinDeLigne();
        if (ligne.cellules.size() > 1 || cite || !ligne.cellules.front().trimmed().isEmpty())
            m_lignes.push_back(std::move(ligne));
        return m_lignes.size() <= CsvReader::lignesMaximum || refuser("lignes");
    }

    QString lireNueTexte()
    {
        const auto debut = m_place;
        while (!finDeLigne() && ici() != m_separateur)
            ++m_place;
        return m_texte.mid(debut, m_place - debut);
    }
    std::optional<QString> lireNue() { return lireNueTexte(); }

    std::optional<QString> lireCitee()
    {
        QString cellule;
        for (++m_place; m_place < m_texte.size(); ++m_place) {
            if (ici() == guillemet) {
                ++m_place;
                if (ici() != guillemet) {
                    if (finDeLigne() || ici() == m_separateur)
                        return cellule;
                    break; // Text after a closing quote.
                }
            }
            if (ici() == QChar{u'\n'})
                ++m_numero;
            cellule += ici();
        }
        refuser("guillemets");
        return std::nullopt;
    }

    void passerFinDeLigne()
    {
        if (ici() == QChar{u'\r'})
            ++m_place;
        if (ici() == QChar{u'\n'})
            ++m_place;
        ++m_numero;
    }

    const QString &m_texte;
    QChar m_separateur;
    qsizetype m_place = 0;
    int m_numero = 1;
    int m_debut = 1;
    const char *m_faute = "";
    std::vector<LigneCsv> m_lignes;
};

} // namespace

Result<std::vector<LigneCsv>> CsvReader::lire(const QByteArray &octets)
{
    if (octets.size() > octetsMaximum)
        return invalide(1, "taille");
    if (const auto nul = octets.indexOf('\0'); nul >= 0)
        return invalide(static_cast<int>(octets.left(nul).count('\n')) + 1, "caractere");
    const auto texte = decoder(octets);
    return Parcours{texte, separateurDe(texte)}.lire();
}

} // namespace trame
