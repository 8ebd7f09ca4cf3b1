// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "ui/espace/Espace.h"

#include <QTemporaryDir>

namespace trame {

/// The desk of an open file: makes its documents, reads and writes the files that come in and go out. Documents that
/// are shown or sent stand in a folder that goes with the program.
[[nodiscard]] ui::Bureau bureauDe(Session &session, const QTemporaryDir &dossier);

} // namespace trame
