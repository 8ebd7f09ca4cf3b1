// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace trame::ui {

class Worker;

/// Shows a worker's progress once it has taken half a second, with a button that cancels it.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    /// The worker must outlive the strip.
    explicit ProgressStrip(Worker &worker, QWidget *parent = nullptr);

    /// Milliseconds before it shows: shorter work needs no word.
    static constexpr int patience = 500;

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
};

} // namespace trame::ui
