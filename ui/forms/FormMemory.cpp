// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/FormMemory.h"

#include "ui/forms/EditorValue.h"
#include "ui/forms/RowList.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace trame::ui {

void FormMemory::watch(QWidget &editor)
{
    auto *owner = &editor;
    watch(Part{owner, [owner] { return editorValue(*owner); },
               [owner](const QVariant &value) { setEditorValue(*owner, value); }});
    whenEdited(editor, *this, [this, owner] { touched(owner); });
    editor.installEventFilter(this);
    for (auto *inner : editor.findChildren<QLineEdit *>())
        inner->installEventFilter(this);
}

void FormMemory::watch(RowList &rows)
{
    auto *owner = &rows;
    watch(Part{owner, [owner] { return QVariant{owner->state()}; },
               [owner](const QVariant &value) { owner->setState(value.toList()); }});
    connect(owner, &RowList::edited, this, [this, owner] { touched(owner); });
    connect(owner, &RowList::editorAdded, this, [this](QWidget *editor) { editor->installEventFilter(this); });
}

void FormMemory::watch(Part part)
{
    m_parts.push_back(std::move(part));
}

QVariantList FormMemory::read() const
{
    QVariantList values;
    for (const auto &part : m_parts)
        values << part.read();
    return values;
}

void FormMemory::start()
{
    m_steps = {{read(), nullptr}};
    m_place = 0;
    Q_EMIT changed();
}

void FormMemory::touched(const QObject *owner)
{
    if (m_writing || m_steps.empty())
        return;
    auto values = read();
    if (values == m_steps[m_place].values)
        return;
    m_steps.resize(m_place + 1);
    if (m_place > 0 && m_steps.back().by == owner) {
        m_steps.back().values = std::move(values);
    } else {
        m_steps.push_back({std::move(values), owner});
        ++m_place;
    }
    Q_EMIT changed();
}

void FormMemory::write(const Step &step)
{
    {
        const QScopedValueRollback<bool> writing{m_writing, true};
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto &value = step.values[static_cast<int>(i)];
            if (m_parts[i].read() != value)
                m_parts[i].write(value);
        }
    }
    Q_EMIT changed();
}

void FormMemory::undo()
{
    if (canUndo())
        write(m_steps[--m_place]);
}

void FormMemory::redo()
{
    if (canRedo())
        write(m_steps[++m_place]);
}

bool FormMemory::isModified() const
{
    return !m_steps.empty() && m_steps[m_place].values != m_steps.front().values;
}

bool FormMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            undo();
            return true;
        }
        if (key->matches(QKeySequence::Redo)) {
            redo();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui
