// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/EditHistory.h"

#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

class QWidget;

namespace trame::ui {

class FileField;
class RowList;

/// What was typed into a form, step by step: undo and redo before it is saved, and whether anything changed at all.
/// Changes of one field that follow each other are one step.
class FormMemory : public QObject
{
    Q_OBJECT
public:
    /// A part of a form: how it is read, and put back.
    struct Part {
        QObject *owner = nullptr;
        std::function<QVariant()> read;
        std::function<void(const QVariant &)> write;
    };

    /// Ctrl+Z and Ctrl+Y anywhere in `form` are its own.
    explicit FormMemory(QWidget &form);

    /// Remembers an editor.
    void watch(QWidget &editor);
    void watch(RowList &rows);
    void watch(FileField &file);
    void watch(Part part);
    /// For a part that isn't an editor: it has changed. `act` names the change: «Ajouter une mission».
    void touched(const QObject *owner, const QString &act = {});
    [[nodiscard]] bool watches() const { return !m_parts.empty(); }
    /// What stands in the form now is what it began with.
    void start();
    /// What stands in the form now is saved, and what was done before can still be undone.
    void markSaved();

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] QString undoAct() const { return m_history.undoAct(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] bool isModified() const { return m_history.isModified(); }

Q_SIGNALS:
    /// The form changed, by its person or by undo.
    void changed();

private:
    [[nodiscard]] QVariantList read() const;
    void write(const QVariantList &values);

    std::vector<Part> m_parts;
    EditHistory<QVariantList> m_history;
    bool m_started = false;
    bool m_writing = false;
};

} // namespace trame::ui
