// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/Lot.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"mono-attributaire"}, std::string_view{"cascade"},
                           std::string_view{"rotation"}, std::string_view{"libre-choix"}};

} // namespace

std::string_view code(ModeAttribution mode)
{
    return codes.at(static_cast<std::size_t>(mode));
}

std::optional<ModeAttribution> modeAttributionDeCode(std::string_view texte)
{
    return enumerateurDeCode<ModeAttribution>(codes, texte);
}

std::span<const std::string_view> codesModeAttribution()
{
    return codes;
}

} // namespace trame
