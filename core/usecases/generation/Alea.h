// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace trame {

/// A stream of pseudo-random numbers that depends on its seed alone (xoshiro256**, seeded by splitmix64): the same on
/// every machine, which the standard library's distributions aren't.
class Alea
{
public:
    /// Streams of one seed don't depend on each other: each object can have its own.
    explicit Alea(std::uint64_t graine, std::uint64_t flux = 0);

    [[nodiscard]] std::uint64_t suivant();
    /// A number from `bas` to `haut`, both included.
    [[nodiscard]] std::int64_t entre(std::int64_t bas, std::int64_t haut);
    /// One element of a list that isn't empty.
    template <class Liste>
    [[nodiscard]] const auto &parmi(const Liste &liste)
    {
        return liste[static_cast<std::size_t>(entre(0, static_cast<std::int64_t>(liste.size()) - 1))];
    }
    /// A UUID (version 4) of this stream.
    [[nodiscard]] std::string uuid();

private:
    std::array<std::uint64_t, 4> m_etat{};
};

} // namespace trame
