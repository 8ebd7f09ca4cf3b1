// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace trame::ui {

/// A short alert at the bottom of the window that goes away by itself and takes no focus. What must be answered, or
/// read to the end, belongs in Dialogs.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// Stands over `window`, and follows its size.
    explicit Toast(QWidget *window);

    void tell(const QString &text);
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QTimer *m_end;
};

} // namespace trame::ui
