// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QString>

#include <functional>

namespace trame::ui {

/// What the status bar and the banner say of the open file.
struct FileStatus {
    QString path;
    QString writer = {};   ///< «Écriture : vous (POSTE-12)».
    QString saved = {};    ///< «Enregistré à 14:32».
    QString verified = {}; ///< «Intégrité vérifiée».
    Tone verifiedTone = Tone::Neutral;
    bool readOnly = false;
    QString banner = {};       ///< In read-only: who writes, and since when.
    QString bannerButton = {}; ///< «&Actualiser»; none for no button.
    std::function<void()> bannerAct = {};
};

} // namespace trame::ui
