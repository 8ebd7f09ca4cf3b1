// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Contexte.h"

namespace trame {

/// restaurer F --depuis COPIE [--apercu]: what differs, then the backup in the place of the file, which is kept.
[[nodiscard]] Sortie commandeRestaurer(Contexte &contexte);

} // namespace trame
