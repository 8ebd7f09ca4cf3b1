// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace trame::ui {

/// An act of the journal in words: «emettre-devis» reads «Devis émis». A code that isn't known reads as it is.
[[nodiscard]] QString libelleActe(const std::string &code);

} // namespace trame::ui
