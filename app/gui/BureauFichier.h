// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/PrivateFolder.h"
#include "core/storage/Session.h"
#include "ui/workspace/Espace.h"

namespace trame {

/// Reads a price schedule from a CSV file; each error is a cell that can't be taken.
[[nodiscard]] tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> lireBordereau(const QString &chemin);

/// The desk of an open file: makes its documents, reads and writes the files that come in and go out. Documents that
/// are shown or sent stand in a folder that goes with the program; without one that is an error.
[[nodiscard]] ui::Bureau bureauDe(Session &session, const PrivateFolder *dossier);

} // namespace trame
