// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

class QWidget;

namespace trame::ui {

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

    using QObject::QObject;

    /// Remembers an editor. Ctrl+Z in it is the form's, not its own.
    void watch(QWidget &editor);
    void watch(RowList &rows);
    void watch(Part part);
    /// For a part that isn't an editor: it has changed.
    void touched(const QObject *owner);
    /// What stands in the form now is what it began with.
    void start();

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_place + 1 < m_steps.size(); }
    [[nodiscard]] bool isModified() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The form changed, by its person or by undo.
    void changed();

private:
    struct Step {
        QVariantList values;
        const QObject *by = nullptr;
    };
    [[nodiscard]] QVariantList read() const;
    void write(const Step &step);

    std::vector<Part> m_parts;
    std::vector<Step> m_steps;
    std::size_t m_place = 0;
    bool m_writing = false;
};

} // namespace trame::ui
