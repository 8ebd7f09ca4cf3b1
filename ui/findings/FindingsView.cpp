// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/FindingsView.h"

#include "core/text/ConstatText.h"
#include "core/text/Libelles.h"
#include "ui/findings/FindingEntry.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

Tone toneOf(Gravite gravite)
{
    switch (gravite) {
    case Gravite::Bloquant:
        return Tone::Late;
    case Gravite::Avertissement:
        return Tone::Soon;
    case Gravite::Information:
        break;
    }
    return Tone::Neutral;
}

FindingsView::FindingsView(const Langage &langage, FindingsSize size, QWidget *parent)
    : QWidget{parent},
      m_langage{langage},
      m_size{size},
      m_column{new QVBoxLayout{this}}
{
    constexpr int close = gridUnit;
    constexpr int wide = 3 * gridUnit;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size == FindingsSize::Note ? close : wide);
    m_column->addStretch(1);
    setAccessibleName(tr("Contrôles"));
    setVisible(size == FindingsSize::Panel);
}

FindingEntry *FindingsView::entry(std::size_t place)
{
    while (m_entries.size() <= place) {
        auto *made = new FindingEntry{this};
        const auto number = m_entries.size();
        connect(made, &QAbstractButton::clicked, this, [this, number] {
            if (m_way && number < m_findings.size())
                Q_EMIT wanted(m_findings[number]);
        });
        m_column->insertWidget(static_cast<int>(number), made);
        m_entries.push_back(made);
    }
    return m_entries[place];
}

void FindingsView::add(const Constat &finding, std::size_t place)
{
    const auto text = ConstatText{m_langage}(finding);
    auto source = text.source;
    if (const auto way = m_way ? m_way(finding) : QString{}; !way.isEmpty())
        source = tr("%1 · %2").arg(text.source, way);
    FindingReading reading{
        text.titre,      text.detail, Libelles{m_langage}.gravite(finding.gravite), source, toneOf(finding.gravite),
        m_way != nullptr};
    if (m_size == FindingsSize::Note) {
        // The colour tells the weight, and the article stands in the sentence.
        reading.detail = tr("%1 (%2)").arg(text.detail, source);
        reading.weight.clear();
        reading.source.clear();
    }
    entry(place)->setReading(reading);
    entry(place)->show();
}

void FindingsView::setFindings(std::vector<Constat> findings, const QString &conform)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return a.gravite > b.gravite; });
    m_findings = std::move(findings);
    std::size_t place = 0;
    for (const auto &finding : m_findings)
        add(finding, place++);
    const bool good = !conform.isEmpty() && (m_findings.empty() || m_size == FindingsSize::Panel);
    if (good) {
        entry(place)->setReading({{}, conform, {}, {}, Tone::Good, false});
        entry(place++)->show();
    }
    for (auto rest = place; rest < m_entries.size(); ++rest)
        m_entries[rest]->hide();
    setAccessibleDescription(m_findings.empty() ? conform : QString{});
    setVisible(place > 0 || m_size == FindingsSize::Panel);
}

} // namespace trame::ui
