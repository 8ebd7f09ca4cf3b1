// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace trame {

/// What the manifest of an archive says of one entry.
struct EntreeManifeste {
    std::string nom;
    std::int64_t taille = 0;
    QByteArray sha256; ///< In lower-case hexadecimal.
    friend bool operator==(const EntreeManifeste &, const EntreeManifeste &) = default;
};

/// `manifest.json`: the format with its version, the instant, and the entries in order of name.
class Manifeste
{
public:
    static constexpr int versionFormat = 1;

    [[nodiscard]] static QByteArray ecrire(const std::vector<EntreeManifeste> &entrees, const std::string &instant);
    /// ArchiveInvalide when it isn't such a manifest, or is of a later version.
    [[nodiscard]] static Result<std::vector<EntreeManifeste>> lire(const QByteArray &octets);
};

} // namespace trame
