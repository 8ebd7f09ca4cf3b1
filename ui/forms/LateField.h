// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace trame::ui {

/// A field that appears because of what is being done in another. It is in sight at once, for the eye and the mouse;
/// the Tab key reaches it from when the other has been left, so that who types on goes where they would have gone, and
/// a field that nobody has seen takes none of what they type.
class LateField : public QObject
{
    Q_OBJECT
public:
    /// The field waits for the one that causes it; both outlive this.
    LateField(QWidget &field, QWidget &cause);

    void setShown(bool shown);

private:
    [[nodiscard]] bool isCause(const QWidget *widget) const;
    void follow(const QWidget *now);

    QWidget &m_field;
    QWidget &m_cause;
    const Qt::FocusPolicy m_usual;
};

} // namespace trame::ui
