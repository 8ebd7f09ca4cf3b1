// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/FileStatus.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace trame::ui {

/// Across the page when the file is open to be read only: who writes, since when, and what can be done about it.
class ReadOnlyBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ReadOnlyBanner(QWidget *parent = nullptr);

    void setStatus(const FileStatus &status);

private:
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_act;
};

} // namespace trame::ui
