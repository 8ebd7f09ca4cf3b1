// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace trame {

/// A SHA-256.
using Empreinte = std::array<std::byte, 32>;

/// SHA-256 of bytes, by the system's own library, which uses the processor's instructions for it: OpenSSL, or Windows'
/// CNG. Qt's takes its input a byte at a time, which shows where each row has a seal.
[[nodiscard]] Empreinte sha256(std::string_view octets);

/// HMAC-SHA-256 (RFC 2104) of a message under a key of at most 64 bytes.
[[nodiscard]] Empreinte hmacSha256(std::string_view cle, std::string_view message);

} // namespace trame
