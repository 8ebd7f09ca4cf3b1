// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/Mesure.h"
#include "tests/bench/Modele.h"

namespace trame::bench {

/// Working days against the iteration of Boost, and the same results on every day from 2000 to 2100.
void mesurerCalendrier(Tableau &tableau, int repetitions);
/// A devis of 40 lines against a page that embeds the same two fonts.
void mesurerPdf(Tableau &tableau, int repetitions);
/// An order of 40 lines through the repositories against the same rows through the C API.
void mesurerEnregistrement(Tableau &tableau, const Modele &modele, int repetitions);
/// The lists, the turnover and the deadlines against the same statements through the C API.
void mesurerLecture(Tableau &tableau, const Modele &modele, int repetitions);
/// Opening the file, searching it, checking it whole.
void mesurerFichier(Tableau &tableau, const Modele &modele, int repetitions);

} // namespace trame::bench
