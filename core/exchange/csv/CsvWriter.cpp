// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/CsvWriter.h"

#include <algorithm>

namespace trame {

namespace {

/// A whole number of hundredths or thousandths as «-1150,05».
QString decimal(std::int64_t n, quint64 unite, int chiffres)
{
    const auto valeur = n < 0 ? quint64{0} - static_cast<quint64>(n) : static_cast<quint64>(n);
    const auto suite = QString::number(valeur % unite).rightJustified(chiffres, QChar{u'0'});
    return (n < 0 ? QStringLiteral("-") : QString{}) + QString::number(valeur / unite) + QChar{u','} + suite;
}

} // namespace

CsvWriter::CsvWriter()
    : m_octets{"\xEF\xBB\xBF"}
{
}

bool CsvWriter::gardee(const QString &texte)
{
    const auto debut = std::find_if(texte.begin(), texte.end(), [](QChar c) { return c != QChar{u'\''}; });
    return debut != texte.end() && QStringLiteral("=+-@\t\r").contains(*debut);
}

CsvWriter &CsvWriter::texte(const QString &texte)
{
    return brute(gardee(texte) ? QChar{u'\''} + texte : texte);
}

CsvWriter &CsvWriter::montant(Montant montant)
{
    return brute(decimal(montant.enCentimes(), 100, 2));
}

CsvWriter &CsvWriter::quantite(Quantite quantite)
{
    return brute(decimal(quantite.enMilliemes(), 1000, 3));
}

CsvWriter &CsvWriter::date(Date date)
{
    return brute(QString::fromStdString(date.iso()));
}

CsvWriter &CsvWriter::brute(const QString &cellule)
{
    if (m_cellules++ > 0)
        m_octets += ';';
    auto copie = cellule;
    copie.remove(QChar{}); // A null character has no place in a text file.
    const bool citer = copie.isEmpty() ? m_cellules == 1
                                       : copie.front().isSpace() || copie.back().isSpace()
                                             || std::any_of(copie.begin(), copie.end(), [](QChar c) {
                                                    return QStringLiteral(";,\t\"\r\n").contains(c);
                                                });
    if (citer)
        m_octets += '"' + copie.replace(QChar{u'"'}, QStringLiteral("\"\"")).toUtf8() + '"';
    else
        m_octets += copie.toUtf8();
    return *this;
}

CsvWriter &CsvWriter::finLigne()
{
    m_octets += "\r\n";
    m_cellules = 0;
    return *this;
}

} // namespace trame
