// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace trame::ui {

/// Whether a field may be left empty.
enum class Presence { Optional, Mandatory };

/// A field for a value that is typed as text: it says what is wrong with the text, and tidies it when it is left. While
/// one types, an error is only shown once the field has been left with it.
class ValueEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ValueEdit(QWidget *parent = nullptr);

    void setPresence(Presence presence);
    [[nodiscard]] bool isValid() const { return fault().isEmpty(); }
    /// The error that is shown, or nothing.
    [[nodiscard]] QString error() const { return m_error; }
    /// Shows what is wrong now, whether the field was left or not: before a form is saved.
    bool validate();

Q_SIGNALS:
    /// The text changed and reads as a value, or is empty where it may be.
    void valueChanged();
    /// The sentence to be shown beside the field; empty when all is well.
    void errorChanged(const QString &error);

protected:
    /// What is wrong with a text that isn't empty, as a sentence; empty when nothing is.
    [[nodiscard]] virtual QString faultOf(const QString &text) const = 0;
    /// A right text in its usual writing.
    [[nodiscard]] virtual QString tidied(const QString &text) const = 0;
    /// For the constructors and setters of fields: shows a text without announcing it.
    void put(const QString &text);

private:
    [[nodiscard]] QString fault() const;
    void follow();
    void leave();
    void showError(const QString &error);

    Presence m_presence = Presence::Optional;
    QString m_error;
};

} // namespace trame::ui
