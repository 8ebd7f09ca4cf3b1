// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ConstatNotes.h"

#include "core/text/ConstatText.h"
#include "core/text/Libelles.h"
#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

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

} // namespace

ConstatNotes::ConstatNotes(const Langage &langage, QWidget *parent)
    : QWidget{parent}, m_langage{langage}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit);
    hide();
}

void ConstatNotes::setConstats(const std::vector<Constat> &constats)
{
    while (const auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ConstatText words{m_langage};
    const Libelles labels{m_langage};
    for (const auto &constat : constats) {
        const auto text = words(constat);
        auto *row = new QWidget{this};
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2 * gridUnit);
        auto *chip = new Chip{row};
        chip->setState(labels.gravite(constat.gravite), toneOf(constat.gravite));
        auto *sentence = plainLabel(tr("%1. %2 (%3)").arg(text.titre, text.detail, text.source), row);
        sentence->setWordWrap(true);
        sentence->setAccessibleName(sentence->text());
        line->addWidget(chip, 0, Qt::AlignTop);
        line->addWidget(sentence, 1);
        m_column->addWidget(row);
    }
    setVisible(!constats.empty());
}

} // namespace trame::ui
