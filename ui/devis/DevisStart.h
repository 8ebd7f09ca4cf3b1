// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trame::ui {

/// The one choice before a new devis: from a filled example, or from an empty page.
class DevisStart : public QWidget
{
    Q_OBJECT
public:
    explicit DevisStart(QWidget *parent = nullptr);

    /// What the devis will answer to: «BES-L2-2026-0012 — Audit des usages».
    void setNeed(const QString &need);
    void setWritable(bool writable);
    void setError(const QString &error);

Q_SIGNALS:
    void exampleWanted();
    void blankWanted();

private:
    QLabel *m_need;
    QLabel *m_error;
    QPushButton *m_example;
    QPushButton *m_blank;
};

} // namespace trame::ui
