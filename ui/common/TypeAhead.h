// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemModel;
class QCompleter;
class QLineEdit;
class QModelIndex;

namespace trame::ui {

/// What Enter means while proposals are open and none was picked out: what is typed, or the first one proposed.
enum class Unpicked { TypedIsMeant, FirstIsMeant };

/// The proposals under a field in which one types: the owner finds them, the arrows pick one out, and Enter, Tab or a
/// click takes that very one. The text of the field stays what was typed until then, so that nothing is searched for
/// anew, or taken twice, while the list is open.
class TypeAhead : public QObject
{
    Q_OBJECT
public:
    /// The model must outlive the field. `name` is what the list is called.
    TypeAhead(QLineEdit &field, QAbstractItemModel &proposals, const QString &name, Unpicked unpicked);

    /// Shows what the model holds now; nothing where it holds nothing.
    void open();
    void close();
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// How many are in sight without scrolling.
    static constexpr int inSight = 12;

Q_SIGNALS:
    /// One of the proposals is meant; the list is closed.
    void taken(const QModelIndex &proposal);
    /// The arrow asks for the proposals to what is typed.
    void wanted();
    /// Escape took back what was typed.
    void emptied();

private:
    bool popupKey(int key, QEvent *event);
    bool fieldKey(int key);
    void take(int row);

    QLineEdit &m_field;
    QAbstractItemModel &m_proposals;
    Unpicked m_unpicked;
    QCompleter *m_completer;
};

} // namespace trame::ui
