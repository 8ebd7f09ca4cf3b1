// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VerrousDossier.h"

#include "core/storage/MemoireLocale.h"
#include "core/storage/Ouverture.h"

#include <QFileInfo>
#include <QSysInfo>

namespace trame {

Result<void> exigerVerrous(const std::string &cheminFichier)
{
    const auto dossier = QFileInfo{QString::fromStdString(cheminReel(cheminFichier))}.absolutePath().toStdString();
    const MemoireLocale memoire{QStringLiteral("verrous")};
    const auto fait = QSysInfo::machineUniqueId().toStdString() + '|' + QSysInfo::bootUniqueId().toStdString() + '|'
                      + identiteDossier(dossier) + '|' + dossier;
    if (memoire.sait(fait))
        return {};
    switch (eprouverVerrous(dossier)) {
    case EpreuveVerrous::Inoperants:
        return echec(CodeErreur::VerrousInoperants, {dossier});
    case EpreuveVerrous::Tiennent:
        memoire.retenir(fait);
        break;
    case EpreuveVerrous::Indeterminee:
        // Where nothing can be written, the lock file tells why.
        break;
    }
    return {};
}

} // namespace trame
