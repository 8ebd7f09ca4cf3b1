// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/PastedLignes.h"

#include "core/domain/base/TexteReplie.h"
#include "ui/forms/DecimalText.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace trame::ui {

namespace {

constexpr int decimals = 3;
/// No devis has more; what is longer was copied by mistake.
constexpr qsizetype mostLines = 2'000;

struct Columns {
    qsizetype code = 0;
    qsizetype quantity = 1;
};

QString phrase(const char *text)
{
    return QCoreApplication::translate("PastedLignes", text);
}

/// The columns as a first line names them, or nothing when it is a line like the others.
std::optional<Columns> heading(const QStringList &cells)
{
    Columns found{-1, -1};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto name = QString::fromStdString(replier(cells[i].toStdString()));
        if (found.code < 0 && name.startsWith(QStringLiteral("code")))
            found.code = i;
        if (found.quantity < 0 && (name.startsWith(QStringLiteral("quantite")) || name == QStringLiteral("qte")))
            found.quantity = i;
    }
    return found.code >= 0 && found.quantity >= 0 ? std::optional{found} : std::nullopt;
}

const LigneBpu *lineOf(const std::vector<LigneBpu> &bpu, const QString &code)
{
    const auto found = std::find_if(bpu.begin(), bpu.end(), [&](const auto &ligne) {
        return code.compare(QString::fromStdString(ligne.code), Qt::CaseInsensitive) == 0;
    });
    return found == bpu.end() ? nullptr : &*found;
}

/// What is wrong with a line; empty when it was read.
QString readLine(const QStringList &cells, const Columns &columns, const std::vector<LigneBpu> &bpu,
                 SaisieLigneDevis &ligne)
{
    const auto code = cells.value(columns.code).trimmed();
    const auto typed = cells.value(columns.quantity).trimmed();
    if (code.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("PastedLignes", "le code manque."));
    const auto *known = lineOf(bpu, code);
    if (known == nullptr)
        return phrase(QT_TRANSLATE_NOOP("PastedLignes", "« %1 » n’est pas dans le bordereau de ce lot.")).arg(code);
    if (typed.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("PastedLignes", "la quantité manque."));
    const auto quantity = readDecimal(typed, decimals);
    if (!quantity || *quantity <= 0 || *quantity > Quantite::maximumSaisi)
        return phrase(QT_TRANSLATE_NOOP("PastedLignes", "« %1 » n’est pas une quantité supérieure à zéro.")).arg(typed);
    ligne.codeBpu = known->code;
    ligne.quantite = Quantite::milliemes(*quantity);
    return {};
}

} // namespace

PastedLignes readPastedLignes(const QString &text, const std::vector<LigneBpu> &bpu)
{
    PastedLignes read;
    auto lines = QString{text}.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(QLatin1Char{'\n'});
    if (lines.size() > mostLines) {
        read.errors << phrase(
            QT_TRANSLATE_NOOP("PastedLignes", "Il y a plus de 2 000 lignes : ce n’est pas un devis."));
        return read;
    }
    Columns columns;
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto cells = lines[i].split(QLatin1Char{'\t'});
        const auto named = first ? heading(cells) : std::nullopt;
        first = false;
        if (named) {
            columns = *named;
            continue;
        }
        SaisieLigneDevis ligne;
        if (const auto error = readLine(cells, columns, bpu, ligne); !error.isEmpty())
            read.errors << phrase(QT_TRANSLATE_NOOP("PastedLignes", "Ligne %1 : %2")).arg(i + 1).arg(error);
        else
            read.lignes.push_back(std::move(ligne));
    }
    if (read.errors.isEmpty() && read.lignes.empty())
        read.errors << phrase(QT_TRANSLATE_NOOP(
            "PastedLignes",
            "Le presse-papiers ne contient aucune ligne. Copiez d’abord, dans votre tableur, une colonne "
            "de codes et une colonne de quantités."));
    if (!read.errors.isEmpty())
        read.lignes.clear();
    return read;
}

} // namespace trame::ui
