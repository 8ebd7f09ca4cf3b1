// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/BpuPicker.h"

#include "ui/devis/BpuMatches.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace trame::ui {

namespace {

constexpr int shownMatches = 10;

} // namespace

BpuPicker::BpuPicker(BpuMatches &matches, QWidget *parent)
    : QLineEdit{parent}, m_matches{matches}, m_completer{new QCompleter{&matches, this}}
{
    setAccessibleName(tr("Ajouter une ligne"));
    setAccessibleDescription(tr("Tapez un code ou un mot du bordereau, puis Entrée."));
    setPlaceholderText(tr("+ Ajouter une ligne : tapez un code ou un mot du bordereau…"));
    // The model does the searching: words in any order, without accents.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownMatches);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Lignes trouvées dans le bordereau"));
    connect(this, &QLineEdit::textEdited, this, &BpuPicker::follow);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::EditRole).toString()); });
}

void BpuPicker::follow(const QString &typed)
{
    Q_EMIT refused({});
    m_matches.search(typed);
    if (typed.trimmed().isEmpty() || m_matches.rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void BpuPicker::choose(const QString &code)
{
    m_completer->popup()->hide();
    clear();
    Q_EMIT chosen(code);
}

void BpuPicker::accept()
{
    const auto typed = text();
    if (typed.trimmed().isEmpty())
        return;
    m_matches.search(typed);
    if (const auto code = m_matches.meant(typed); !code.isEmpty())
        choose(code);
    else if (m_matches.rowCount() == 0)
        Q_EMIT refused(tr("Rien dans le bordereau de ce lot ne répond à « %1 ».").arg(typed.trimmed()));
    else
        Q_EMIT refused(
            tr("Plusieurs lignes répondent à « %1 » : choisissez-en une avec les flèches.").arg(typed.trimmed()));
}

void BpuPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Down:
        m_matches.search(text());
        m_completer->complete();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            Q_EMIT refused({});
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace trame::ui
