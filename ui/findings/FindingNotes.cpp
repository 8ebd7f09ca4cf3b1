// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/FindingNotes.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace trame::ui {

FindingNotes::FindingNotes(const Langage &langage, QWidget *parent)
    : QWidget{parent}, m_words{langage}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void FindingNotes::setFindings(const std::vector<Constat> &findings, const QString &conform)
{
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto &finding : findings) {
        const auto words = m_words(finding);
        const auto tone = finding.gravite == Gravite::Bloquant        ? QStringLiteral("late")
                          : finding.gravite == Gravite::Avertissement ? QStringLiteral("soon")
                                                                      : QStringLiteral("neutral");
        add(words.titre, QStringLiteral("strong"), tone);
        add(tr("%1 (%2)").arg(words.detail, words.source), {}, {});
    }
    if (findings.empty() && !conform.isEmpty())
        add(conform, {}, QStringLiteral("good"));
    setAccessibleDescription(findings.empty() ? conform : QString{});
}

void FindingNotes::add(const QString &text, const QString &role, const QString &tone)
{
    auto *label = plainLabel(text, this, role);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        setLook(*label, "tone", tone);
    m_column->addWidget(label);
    label->show();
}

} // namespace trame::ui
