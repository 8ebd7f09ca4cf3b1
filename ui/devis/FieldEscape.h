// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace trame::ui {

/// Lets Escape take back what was typed in a field of a page since one came to it. Such a field hands its text on as
/// one types, so that leaving it isn't what accepts it; in a dialog Escape is the dialog's.
class FieldEscape : public QObject
{
    Q_OBJECT
public:
    explicit FieldEscape(QLineEdit *field);
    explicit FieldEscape(QPlainTextEdit *field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool takeBack();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    std::optional<QString> m_before; ///< Where one is at it.
};

} // namespace trame::ui
