// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"

#include <QByteArray>
#include <QString>

namespace trame {

/// Writes CSV (RFC 4180) that a French spreadsheet opens as it is: UTF-8 with its mark, `;`, CRLF, decimal
/// commas. A text that a spreadsheet would run as a formula is guarded by an apostrophe, which
/// CsvReader takes off.
class CsvWriter
{
public:
    CsvWriter();

    CsvWriter &texte(const QString &texte);
    CsvWriter &montant(Montant montant);
    CsvWriter &quantite(Quantite quantite);
    CsvWriter &date(Date date);
    CsvWriter &vide() { return brute({}); }
    CsvWriter &finLigne();
    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

    /// Whether, apostrophes set aside, the text begins as a formula would.
    [[nodiscard]] static bool gardee(const QString &texte);

private:
    CsvWriter &brute(const QString &cellule);
    QByteArray m_octets;
    qsizetype m_cellules = 0;
};

} // namespace trame
