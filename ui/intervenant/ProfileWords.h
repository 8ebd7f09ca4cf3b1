// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Experience.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/intervenant/Profil.h"
#include "core/text/Langage.h"
#include "ui/common/Tokens.h"

#include <QString>

#include <optional>

namespace trame::ui {

/// A word on its colour.
struct ToneWord {
    QString word;
    Tone tone = Tone::Neutral;
};

/// «6 ans et 132 jours».
[[nodiscard]] QString experienceWords(const Experience &experience);
/// The profile a person reaches on a day (CCTP 6.6.4), or that the text names none.
[[nodiscard]] ToneWord profileWords(const Intervenant &person, Date day, const Langage &langage);
/// Whether the CV is there, and shows nobody (CCTP 6.6.5).
[[nodiscard]] ToneWord cvWords(const Intervenant &person, const std::optional<CvAnonymise> &cv);
/// «INT-07 — Maëlle Lefèvre».
[[nodiscard]] QString personName(const Intervenant &person);

} // namespace trame::ui
