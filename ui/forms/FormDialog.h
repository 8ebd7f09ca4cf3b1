// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QSize>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace trame::ui {

class Dialogs;
class FormMemory;
class ScrollBox;

/// A form in a window of its own: what it holds scrolls, what is wrong stands above its buttons, nothing that was typed
/// is lost without a question, and each change can be undone before it is saved (Ctrl+Z).
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, Dialogs &dialogs, QWidget *parent);

    /// Whether something was changed since it was saved.
    [[nodiscard]] bool isModified() const;
    /// Saves and closes, or says what stands in the way.
    void saveAndClose();
    void reject() override;

protected:
    /// Puts a part of the form under the others; with a share, it takes the height that is left.
    void addPart(QWidget *part, int share = 0);
    /// Puts a panel beside the form, or words before the buttons: they stay in sight while the form scrolls.
    void addBeside(QWidget *panel);
    void addFoot(QWidget *words);
    /// As wide, and at least as high, as that where the screen has the room.
    void setUsualSize(QSize size) { m_usual = size; }
    /// The room there is on the screen.
    [[nodiscard]] QSize room() const;
    /// Nothing can be changed: the form is only looked at.
    void setReadOnly();
    /// What stands in the form was recorded, and the form stays: to leave it cancels nothing.
    void markSaved();
    /// What the accepting button does, when it isn't merely to save.
    void setAct(const QString &text);
    [[nodiscard]] FormMemory &memory() const { return *m_memory; }
    [[nodiscard]] Dialogs &dialogs() const { return m_dialogs; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// What is wrong with the whole; empty when nothing is.
    void showError(const QString &error);
    /// Reads the form and records it; false when it can't be, after saying why in place.
    virtual bool save() = 0;
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void nothingToCancel();
    void showUndo();

    Dialogs &m_dialogs;
    FormMemory *m_memory;
    ScrollBox *m_area;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_foot;
    QSize m_usual;
    QLabel *m_error;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace trame::ui
