// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/TableContent.h"

#include <utility>

namespace trame {

/// A label and its value.
using KeyValue = std::pair<QString, QString>;

/// One of the two sides of a contract: its quality, its name, and lines about it.
struct Party {
    QString quality;
    QString name;
    QStringList lines;
};

/// Labels at the left, values at the right; pairs without a value are left out.
[[nodiscard]] TableContent keyValues(const std::vector<KeyValue> &pairs);
/// Two parties side by side.
[[nodiscard]] TableContent parties(const Party &left, const Party &right);
/// A list with bullets.
[[nodiscard]] TableContent bullets(const QStringList &items);

} // namespace trame
