// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/Profil.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"junior"}, std::string_view{"confirme"}, std::string_view{"expert"}};

} // namespace

std::string_view code(Profil profil)
{
    return codes.at(static_cast<std::size_t>(profil));
}

std::optional<Profil> profilDeCode(std::string_view texte)
{
    return enumerateurDeCode<Profil>(codes, texte);
}

} // namespace trame
