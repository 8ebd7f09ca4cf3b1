// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisTabs.h"

#include "ui/common/PlainText.h"
#include "ui/devis/ApercuSection.h"
#include "ui/entries/EntryTable.h"
#include "ui/forms/ValueEdit.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

DevisTabs::DevisTabs(Espace &espace, QWidget *parent)
    : QWidget{parent},
      m_entries{devisSections()},
      m_bar{new QTabBar{this}},
      m_stack{new QStackedWidget{this}}
{
    m_bar->setAccessibleName(tr("Parties du devis"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    for (const auto &entry : m_entries) {
        auto *section = entry.make(espace, m_stack);
        section->setAccessibleName(withoutMnemonic(entry.title));
        m_bar->addTab(entry.title);
        m_made.push_back(section);
        // In a low window a section scrolls rather than being squeezed.
        auto *scroll = new QScrollArea{m_stack};
        scroll->setWidget(section);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        section->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
        connect(section, &DevisSection::changed, this, &DevisTabs::changed);
        for (auto *table : section->findChildren<EntryTable *>()) {
            m_tables.push_back(table);
            connect(table, &EntryTable::typedChanged, this, &DevisTabs::typingChanged);
        }
    }
    m_stale.assign(m_entries.size(), true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int place) {
        m_stack->setCurrentIndex(place);
        refresh();
    });
}

bool DevisTabs::isTyping() const
{
    return std::any_of(m_tables.begin(), m_tables.end(),
                       [](const auto *table) { return table->openField() != nullptr; });
}

QString DevisTabs::finishTyping()
{
    // A cell that is being edited hands its value on when it is left.
    auto *field = QApplication::focusWidget();
    if (field != nullptr && isAncestorOf(field)) {
        if (auto *value = qobject_cast<ValueEdit *>(field); value != nullptr && !value->validate())
            return value->error();
        field->clearFocus();
        field->setFocus();
    }
    return goToWrong();
}

QString DevisTabs::goToWrong()
{
    for (std::size_t i = 0; i < m_made.size(); ++i)
        for (auto *value : m_made[i]->findChildren<ValueEdit *>()) {
            if (value->error().isEmpty() || value->isReadOnly() || !value->isVisibleTo(m_made[i]))
                continue;
            auto error = value->error();
            goTo(static_cast<int>(i));
            value->setFocus();
            return error;
        }
    return {};
}

void DevisTabs::show(const DossierDevis &dossier, Edition edition)
{
    m_dossier = dossier;
    m_edition = edition;
    m_filled = true;
    m_stale.assign(m_entries.size(), true);
    refresh();
}

void DevisTabs::refresh()
{
    const auto place = m_stack->currentIndex();
    if (!m_filled || place < 0 || !m_stale.at(static_cast<std::size_t>(place)))
        return;
    m_stale.at(static_cast<std::size_t>(place)) = false;
    current()->present(m_dossier, m_edition);
}

bool DevisTabs::reveal(Section section, const QString &cle)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &places = m_entries[i].places;
        if (std::find(places.begin(), places.end(), section) == places.end())
            continue;
        goTo(static_cast<int>(i));
        current()->reveal(section, cle);
        return true;
    }
    return false;
}

void DevisTabs::goTo(int place)
{
    m_bar->setCurrentIndex(place);
}

void DevisTabs::showSigned()
{
    for (std::size_t i = 0; i < m_made.size(); ++i)
        if (auto *pages = qobject_cast<ApercuSection *>(m_made[i])) {
            goTo(static_cast<int>(i));
            pages->turnTo(DevisForm::Signed);
            return;
        }
}

DevisSection *DevisTabs::current() const
{
    const auto place = m_stack->currentIndex();
    return place < 0 ? nullptr : m_made.at(static_cast<std::size_t>(place));
}

} // namespace trame::ui
