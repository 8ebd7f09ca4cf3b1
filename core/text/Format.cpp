// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Format.h"

#include <QLatin1Char>

#include <array>

namespace trame {

namespace {

constexpr QChar espaceFine{0x202F};
constexpr QChar espaceInsecable{0x00A0};

/// The digits of a whole number by threes.
QString grouper(quint64 n, QChar separateur)
{
    auto chiffres = QString::number(n);
    for (auto place = chiffres.size() - 3; place > 0; place -= 3)
        chiffres.insert(place, separateur);
    return chiffres;
}

quint64 absolu(std::int64_t n)
{
    return n < 0 ? quint64{0} - static_cast<quint64>(n) : static_cast<quint64>(n);
}

QString decimales(quint64 n, int chiffres)
{
    return QString::number(n).rightJustified(chiffres, QLatin1Char{'0'});
}

/// A number of thousandths or hundredths without trailing zeros.
QString sansZeros(std::int64_t n, quint64 unite, int chiffres, QChar virgule, QChar separateur)
{
    const auto valeur = absolu(n);
    auto texte = grouper(valeur / unite, separateur);
    if (const auto reste = valeur % unite; reste != 0) {
        auto suite = decimales(reste, chiffres);
        while (suite.endsWith(QLatin1Char{'0'}))
            suite.chop(1);
        texte += virgule + suite;
    }
    return n < 0 ? QLatin1Char{'-'} + texte : texte;
}

} // namespace

QString Format::montant(Montant montant) const
{
    constexpr quint64 unite = 100;
    const auto valeur = absolu(montant.enCentimes());
    const auto signe = montant < Montant{} ? QStringLiteral("-") : QString{};
    const auto centimes = decimales(valeur % unite, 2);
    if (m_langage.langue() == Langue::Anglais)
        return signe + QChar{0x20AC} + grouper(valeur / unite, QLatin1Char{','}) + QLatin1Char{'.'} + centimes;
    return signe + grouper(valeur / unite, espaceFine) + QLatin1Char{','} + centimes + espaceInsecable + QChar{0x20AC};
}

QString Format::date(Date date) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(date.jour(), 2, 10, QLatin1Char{'0'})
        .arg(date.mois(), 2, 10, QLatin1Char{'0'})
        .arg(date.annee(), 4, 10, QLatin1Char{'0'});
}

QString Format::dateLongue(Date date) const
{
    static constexpr std::array mois{QT_TRANSLATE_NOOP("Format", "janvier"),   QT_TRANSLATE_NOOP("Format", "février"),
                                     QT_TRANSLATE_NOOP("Format", "mars"),      QT_TRANSLATE_NOOP("Format", "avril"),
                                     QT_TRANSLATE_NOOP("Format", "mai"),       QT_TRANSLATE_NOOP("Format", "juin"),
                                     QT_TRANSLATE_NOOP("Format", "juillet"),   QT_TRANSLATE_NOOP("Format", "août"),
                                     QT_TRANSLATE_NOOP("Format", "septembre"), QT_TRANSLATE_NOOP("Format", "octobre"),
                                     QT_TRANSLATE_NOOP("Format", "novembre"),  QT_TRANSLATE_NOOP("Format", "décembre")};
    const bool premier = date.jour() == 1 && m_langage.langue() == Langue::Francais;
    const auto jour = premier ? QStringLiteral("1er") : QString::number(date.jour());
    const auto nom = m_langage.traduire("Format", mois.at(static_cast<std::size_t>(date.mois() - 1)));
    return QStringLiteral("%1 %2 %3").arg(jour, nom, QString::number(date.annee()));
}

QString Format::quantite(Quantite quantite) const
{
    const bool anglais = m_langage.langue() == Langue::Anglais;
    return sansZeros(quantite.enMilliemes(), 1000, 3, QLatin1Char{anglais ? '.' : ','},
                     anglais ? QChar{QLatin1Char{','}} : espaceFine);
}

QString Format::taux(Taux taux) const
{
    const bool anglais = m_langage.langue() == Langue::Anglais;
    return sansZeros(taux.pourDixMille(), 100, 2, QLatin1Char{anglais ? '.' : ','}, espaceFine) + espaceInsecable
           + QLatin1Char{'%'};
}

QString Format::siret(const Siret &siret) const
{
    auto texte = QString::fromStdString(siret.chiffres());
    for (const int place : {9, 6, 3})
        if (texte.size() > place)
            texte.insert(place, espaceInsecable);
    return texte;
}

QString Format::valeur(const Valeur &valeur) const
{
    struct Ecriture {
        const Format &format;
        QString operator()(const std::string &texte) const { return QString::fromStdString(texte); }
        QString operator()(std::int64_t n) const { return QString::number(n); }
        QString operator()(Montant montant) const { return format.montant(montant); }
        QString operator()(Date date) const { return format.date(date); }
        QString operator()(Quantite quantite) const { return format.quantite(quantite); }
        QString operator()(Taux taux) const { return format.taux(taux); }
    };
    return std::visit(Ecriture{*this}, valeur);
}

} // namespace trame
