// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/TexteDocument.h"
#include "core/documents/composer/Gantt.h"
#include "core/domain/devis/VersionDevis.h"

namespace trame {

/// The calendar of a devis as a chart: each phase with its interventions and its deliverables (CCTP 6.6.5).
[[nodiscard]] Gantt ganttDevis(const ContenuDevis &contenu);
/// The same as a table.
[[nodiscard]] TableContent tableCalendrier(const TexteDocument &texte, const ContenuDevis &contenu);
/// The team by code, profile and role, with the annex that holds each CV.
[[nodiscard]] TableContent tableEquipe(const TexteDocument &texte, const ContenuDevis &contenu);
/// The phases with what each aims at.
[[nodiscard]] TableContent tablePhases(const TexteDocument &texte, const ContenuDevis &contenu);

} // namespace trame
