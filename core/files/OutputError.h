// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/OutputFile.h"

namespace trame {

/// An error that was met while a file was made, said of the name it was to have and not of the place it was made in.
[[nodiscard]] inline Erreur saidOfDestination(Erreur erreur, const OutputFile &file, const QString &destination)
{
    if (!erreur.parametres.empty() && erreur.parametres.front() == Valeur{file.path().toStdString()})
        erreur.parametres.front() = destination.toStdString();
    return erreur;
}

} // namespace trame
