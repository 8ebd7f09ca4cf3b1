// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/FileStatus.h"

#include <QStatusBar>

class QLabel;

namespace trame::ui {

class ElidedLabel;
class Worker;

/// The bottom of the window: which file, who writes, what runs, when it was saved, whether it was verified.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Worker &worker, QWidget *parent = nullptr);

    void setStatus(const FileStatus &status);

private:
    ElidedLabel *m_file;
    QLabel *m_writer;
    QLabel *m_saved;
    QLabel *m_verified;
};

} // namespace trame::ui
