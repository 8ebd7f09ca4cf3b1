// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace trame::ui {

/// Leaves Ctrl+Z and Ctrl+Y to the form or the editor as a whole where one types in a field of it: a field's own undo
/// would know nothing of what else changed. Cells that are being edited keep theirs until they are left.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QWidget &editor);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_editor;
};

} // namespace trame::ui
