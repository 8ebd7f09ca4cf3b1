// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ErrorReport.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "ui/workspace/Espace.h"

#include <QCoreApplication>

namespace trame::ui {

Report errorReport(const Langage &langage, const QString &title, const Erreur &erreur)
{
    return {title, ErrorText{langage}.avecConstats(erreur), {}};
}

void tellError(const Espace &espace, const QString &title, const Erreur &erreur)
{
    espace.dialogs.error(errorReport(espace.langage, title, erreur));
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
