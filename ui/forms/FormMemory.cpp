// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/FormMemory.h"

#include "ui/forms/EditorValue.h"
#include "ui/forms/FileField.h"
#include "ui/forms/RowList.h"
#include "ui/forms/UndoKeys.h"

#include <QScopedValueRollback>
#include <QShortcut>

namespace trame::ui {

FormMemory::FormMemory(QWidget &form)
    : QObject{&form}
{
    new UndoKeys{form};
    connect(new QShortcut{QKeySequence::Undo, &form}, &QShortcut::activated, this, &FormMemory::undo);
    connect(new QShortcut{QKeySequence::Redo, &form}, &QShortcut::activated, this, &FormMemory::redo);
}

void FormMemory::watch(QWidget &editor)
{
    auto *owner = &editor;
    watch(Part{owner, [owner] { return editorValue(*owner); },
               [owner](const QVariant &value) { setEditorValue(*owner, value); }});
    whenEdited(editor, *this, [this, owner] { touched(owner); });
}

void FormMemory::watch(RowList &rows)
{
    auto *owner = &rows;
    watch(Part{owner, [owner] { return QVariant{owner->state()}; },
               [owner](const QVariant &value) { owner->setState(value.toList()); }});
    connect(owner, &RowList::edited, this, [this, owner] { touched(owner); });
}

void FormMemory::watch(FileField &file)
{
    auto *owner = &file;
    watch(Part{owner, [owner] { return owner->state(); }, [owner](const QVariant &value) { owner->setState(value); }});
    connect(owner, &FileField::edited, this, [this, owner] { touched(owner); });
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
    m_history.start(read());
    m_started = true;
    Q_EMIT changed();
}

void FormMemory::markSaved()
{
    m_history.markSaved();
    Q_EMIT changed();
}

void FormMemory::touched(const QObject *owner, const QString &act)
{
    if (m_writing || !m_started)
        return;
    const auto values = read();
    if (values == m_history.value())
        return;
    m_history.record(values, act, owner);
    Q_EMIT changed();
}

void FormMemory::write(const QVariantList &values)
{
    {
        const QScopedValueRollback<bool> writing{m_writing, true};
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto &value = values[static_cast<int>(i)];
            if (m_parts[i].read() != value)
                m_parts[i].write(value);
        }
    }
    Q_EMIT changed();
}

void FormMemory::undo()
{
    if (canUndo())
        write(m_history.undo());
}

void FormMemory::redo()
{
    if (canRedo())
        write(m_history.redo());
}

} // namespace trame::ui
