// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ErrorReport.h"

#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"

#include <QCoreApplication>
#include <QStringList>

namespace trame::ui {

QString constatLines(const Langage &langage, const std::vector<Constat> &constats)
{
    const ConstatText words{langage};
    QStringList lines;
    for (const auto &constat : constats) {
        const auto text = words(constat);
        lines << QCoreApplication::translate("ErrorReport", "%1 — %2 (%3)").arg(text.titre, text.detail, text.source);
    }
    return lines.join(QLatin1Char{'\n'});
}

Report errorReport(const Langage &langage, const QString &title, const Erreur &erreur)
{
    auto text = ErrorText{langage}(erreur);
    if (!erreur.constats.empty())
        text += QStringLiteral("\n\n") + constatLines(langage, erreur.constats);
    return {title, text, {}};
}

} // namespace trame::ui
