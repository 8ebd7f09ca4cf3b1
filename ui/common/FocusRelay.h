// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace trame::ui {

/// Whoever gives a group of fields the focus gives it to one of them. Not by a focus proxy: Qt takes a group that has
/// one for a stop of Tab, and where the group stands behind its fields Tab leads back to them and never on.
class FocusRelay : public QObject
{
    Q_OBJECT
public:
    explicit FocusRelay(QWidget &group, QWidget *field = nullptr);

    /// Nothing takes the focus where there is none.
    void setField(QWidget *field) { m_field = field; }
    [[nodiscard]] QWidget *field() const { return m_field; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_field;
};

} // namespace trame::ui
