// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/ConstatList.h"

#include "core/text/ConstatText.h"
#include "core/text/Libelles.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

QString look(Gravite gravite)
{
    switch (gravite) {
    case Gravite::Bloquant:
        return QStringLiteral("late");
    case Gravite::Avertissement:
        return QStringLiteral("soon");
    case Gravite::Information:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace

ConstatList::ConstatList(const Langage &langage, QString none, QWidget *parent)
    : QWidget{parent}, m_langage{langage}, m_none{std::move(none)}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit / 2);
    setAccessibleName(tr("Contrôles"));
}

void ConstatList::put(const QString &text, const char *property, const QString &value)
{
    auto *label = plainLabel(text, this, QStringLiteral("small"));
    label->setWordWrap(true);
    if (qstrcmp(property, "tone") == 0)
        label->setProperty("role", QStringLiteral("strong"));
    setLook(*label, property, value);
    m_column->addWidget(label);
}

void ConstatList::add(const Constat &constat)
{
    const auto words = ConstatText{m_langage}(constat);
    put(tr("%1 — %2").arg(Libelles{m_langage}.gravite(constat.gravite), words.titre), "tone", look(constat.gravite));
    put(tr("%1 %2").arg(words.detail, words.source), "role", QStringLiteral("small"));
    m_column->addSpacing(2 * gridUnit);
}

void ConstatList::setConstats(std::vector<Constat> constats)
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::stable_sort(constats.begin(), constats.end(),
                     [](const auto &a, const auto &b) { return a.gravite > b.gravite; });
    for (const auto &constat : constats)
        add(constat);
    if (constats.empty())
        put(m_none, "tone", QStringLiteral("good"));
    m_column->addStretch();
}

} // namespace trame::ui
