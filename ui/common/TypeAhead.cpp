// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/TypeAhead.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace trame::ui {

TypeAhead::TypeAhead(QLineEdit &field, QAbstractItemModel &proposals, const QString &name, Unpicked unpicked)
    : QObject{&field},
      m_field{field},
      m_proposals{proposals},
      m_unpicked{unpicked},
      m_completer{new QCompleter{&proposals, this}}
{
    // The model has done the searching. Beside the field and not given to it: it would write each row that the arrows
    // pass into the field, and let it see Enter before the row is taken.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(inSight);
    m_completer->setWidget(&field);
    m_completer->popup()->setAccessibleName(name);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &row) {
        if (row.isValid())
            take(row.row());
    });
    // After the completer's own filters, so before them in turn.
    m_completer->popup()->installEventFilter(this);
    field.installEventFilter(this);
}

void TypeAhead::open()
{
    if (m_proposals.rowCount() == 0)
        close();
    else
        m_completer->complete();
}

void TypeAhead::close()
{
    m_completer->popup()->hide();
}

void TypeAhead::take(int row)
{
    close();
    Q_EMIT taken(m_proposals.index(row, 0));
}

bool TypeAhead::popupKey(int key, QEvent *event)
{
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Tab)
        return false;
    const auto picked = m_completer->popup()->selectionModel()->selectedIndexes();
    const bool typed = picked.isEmpty() && m_unpicked == Unpicked::TypedIsMeant;
    if (typed)
        close();
    else
        take(picked.isEmpty() ? 0 : picked.constFirst().row());
    // What was typed is the field's to judge; Tab goes on, unless the owner has moved to where one goes on already.
    if (typed || (key == Qt::Key_Tab && m_field.hasFocus()))
        QCoreApplication::sendEvent(&m_field, event);
    return true;
}

bool TypeAhead::fieldKey(int key)
{
    if (key == Qt::Key_Down) {
        Q_EMIT wanted();
        return true;
    }
    // In a form Escape is the form's.
    if (key != Qt::Key_Escape || m_unpicked == Unpicked::FirstIsMeant || m_field.text().isEmpty())
        return false;
    m_field.clear();
    Q_EMIT emptied();
    return true;
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = dynamic_cast<const QKeyEvent &>(*event);
    if (watched == m_completer->popup() ? popupKey(key.key(), event) : fieldKey(key.key()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui
