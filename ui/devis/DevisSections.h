// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace trame::ui {

class DevisSection;
struct Espace;

/// A tab of the devis editor: its title, what it mends, and how it is made.
struct SectionEntry {
    QString title;
    QString way; ///< «aller à l’équipe».
    std::vector<Section> places;
    std::function<DevisSection *(Espace &espace, QWidget *parent)> make;
};

/// The tabs, from left to right.
[[nodiscard]] std::vector<SectionEntry> devisSections();
/// How a finding about that part of the devis is mended: «aller aux lignes»; nothing where no tab mends it.
[[nodiscard]] QString wayTo(const std::vector<SectionEntry> &sections, Section section);

} // namespace trame::ui
