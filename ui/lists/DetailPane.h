// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace trame::ui {

/// Beside a list: what there is to know of the current row, in sections of facts, with links to what belongs to it.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPane(const QString &title, QWidget *parent = nullptr);

    /// Empties the pane; `hint` says what to do to fill it.
    void clear(const QString &hint = {});
    /// The name of the thing, with its state.
    void addHeading(const QString &title, const QString &word = {}, Tone tone = Tone::Neutral);
    void addSection(const QString &title);
    /// A fact with its label; nothing when the value is empty.
    void addFact(const QString &label, const QString &value);
    void addText(const QString &text, const QString &role = {});
    /// A text that leads somewhere.
    void addLink(const QString &text, const std::function<void()> &go);
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace trame::ui
