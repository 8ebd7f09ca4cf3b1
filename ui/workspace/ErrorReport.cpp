// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ErrorReport.h"

#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "ui/common/Dialogs.h"
#include "ui/workspace/Espace.h"

#include <QCoreApplication>

namespace trame::ui {

QString findingSentence(const Langage &langage, const Constat &constat)
{
    const auto words = ConstatText{langage}(constat);
    return QCoreApplication::translate("trame::ui::ErrorReport", "%1 : %2 (%3)")
        .arg(words.titre, words.detail, words.source);
}

QString errorSentences(const Langage &langage, const Erreur &erreur)
{
    QStringList sentences{ErrorText{langage}(erreur)};
    for (const auto &constat : erreur.constats)
        if (constat.gravite == Gravite::Bloquant)
            sentences << findingSentence(langage, constat);
    return sentences.join(QLatin1Char{'\n'});
}

void tellError(const Espace &espace, const QString &title, const Erreur &erreur)
{
    espace.dialogs.error({title, errorSentences(espace.langage, erreur), {}});
}

bool tryToRead(const Espace &espace, const std::function<void()> &read)
{
    const auto done = aLaBordure([&]() -> Result<void> {
        read();
        return {};
    });
    if (!done)
        tellError(espace, QCoreApplication::translate("trame::ui::ErrorReport", "Le fichier n’a pas pu être lu"),
                  done.error());
    return done.has_value();
}

} // namespace trame::ui
