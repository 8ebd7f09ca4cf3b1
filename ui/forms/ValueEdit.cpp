// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/ValueEdit.h"

#include "ui/common/PlainText.h"

#include <QSignalBlocker>

namespace trame::ui {

ValueEdit::ValueEdit(QWidget *parent)
    : QLineEdit{parent}
{
    connect(this, &QLineEdit::textChanged, this, &ValueEdit::follow);
    connect(this, &QLineEdit::editingFinished, this, &ValueEdit::leave);
}

void ValueEdit::setPresence(Presence presence)
{
    m_presence = presence;
}

bool ValueEdit::validate()
{
    showError(fault());
    return m_error.isEmpty();
}

QString ValueEdit::fault() const
{
    if (!text().trimmed().isEmpty())
        return faultOf(text());
    return m_presence == Presence::Mandatory ? tr("À remplir.") : QString{};
}

void ValueEdit::follow()
{
    const auto now = fault();
    if (now.isEmpty() || !m_error.isEmpty())
        showError(now);
    if (now.isEmpty())
        Q_EMIT valueChanged();
}

void ValueEdit::leave()
{
    if (validate() && !text().trimmed().isEmpty())
        put(tidied(text()));
}

void ValueEdit::put(const QString &text)
{
    {
        const QSignalBlocker quiet{this};
        if (this->text() != text)
            setText(text);
    }
    // What was wrong with another text isn't with this one.
    if (!m_error.isEmpty())
        showError(fault());
}

void ValueEdit::showError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    setAccessibleDescription(error);
    setLook(*this, "invalid", error.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
    Q_EMIT errorChanged(error);
}

} // namespace trame::ui
