// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/EntryTable.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace trame::ui {

class FlowLayout;

/// What can be done to the entries of a list.
enum class EntryAct { Add, Duplicate, Delete, MoveUp, MoveDown };

/// An editable list with its buttons; all of them have a key in the list too: Insert, Ctrl+D, Delete, Alt+arrows.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    /// `add` is the text of the adding button: «Ajouter une &phase».
    EntryList(const QString &title, const QString &add, Date today, QWidget *parent = nullptr);

    [[nodiscard]] EntryTable &table() const { return *m_table; }
    /// What stands in the place of the list while it is empty: what it is for and what to do first.
    void setEmptyHint(const QString &hint);
    void setEntries(int rows, Edition edition);
    /// Takes a button away where its act makes no sense.
    void withhold(EntryAct act);
    /// A button of the section's own, after the others.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    /// `row` is the current one; -1 when the list is empty.
    void acted(trame::ui::EntryAct act, int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name, const QString &key, EntryAct act);
    void act(EntryAct act);
    void enableButtons();

    EntryTable *m_table;
    FlowLayout *m_row;
    QLabel *m_error;
    std::array<QPushButton *, 5> m_buttons{};
    QLabel *m_hint;
    Edition m_edition = Edition::Refusee;
};

} // namespace trame::ui
