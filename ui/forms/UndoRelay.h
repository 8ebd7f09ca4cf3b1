// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace trame::ui {

/// Lets Ctrl+Z and its opposite pass by the text fields under a widget: the editor around them undoes whole changes,
/// and two histories would contradict each other.
class UndoRelay : public QObject
{
    Q_OBJECT
public:
    /// Watches the text fields that stand under `root` now; others are handed over by watch().
    explicit UndoRelay(QWidget *root);

    void watch(QWidget *field);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace trame::ui
