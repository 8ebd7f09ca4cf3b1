// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "ui/common/Card.h"
#include "ui/devis/DevisSections.h"

#include <vector>

class QVBoxLayout;

namespace trame {
class Langage;
}

namespace trame::ui {

class Chip;
class FindingsView;

/// Whether a step of the chain of time limits is awaited: only then can it be within its limit.
enum class Delai { Aucun, Court };

/// What the rules say of the devis, always in sight: each finding with its article and the way to mend it, and in one
/// entry what is conform.
class ConformitePanel : public Card
{
    Q_OBJECT
public:
    /// `sections` say where a finding is mended.
    ConformitePanel(const Langage &langage, std::vector<SectionEntry> sections, QWidget *parent = nullptr);

    /// The findings, the heaviest first. The same ones again change nothing, so that focus and place stay.
    void show(std::vector<Constat> constats, Delai delai);
    [[nodiscard]] const std::vector<Constat> &constats() const { return m_constats; }
    /// «2 bloquants»: why the devis can't be issued; empty when nothing stands in the way.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    /// The person wants to go to what mends a finding.
    void wanted(trame::Section section, const QString &cle);

private:
    [[nodiscard]] QString conformities() const;

    const Langage &m_langage;
    std::vector<SectionEntry> m_sections;
    std::vector<Constat> m_constats;
    Delai m_delai = Delai::Aucun;
    bool m_filled = false;
    Chip *m_chip;
    FindingsView *m_view;
};

} // namespace trame::ui
