// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace trame::ui {

class Chip;
class ElidedLabel;

/// The top of a page: where I am (trail, title, state), what it is about (one line), what I can do (buttons). Where
/// there is no room the trail stands above the title.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The page this one belongs to, before the title; a click on it emits trailClicked().
    void setTrail(const QString &title);
    void setState(const QString &word, Tone tone);
    /// Grey, beside the title: the date of the day.
    void setNote(const QString &note);
    /// The line under the title; `emphasis` ends it in the colour of a meaning: «devis dû le 23/11/2026».
    void setDescription(const QString &text, const QString &emphasis = {}, Tone tone = Tone::Neutral);
    /// A button at the right; the primary one last, and only one.
    QPushButton *addButton(const QString &text);
    QPushButton *addPrimaryButton(const QString &text);
    /// Anything else at the right.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void trailClicked();

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    void showLine();

    QHBoxLayout *m_top;
    QPushButton *m_trail;
    ElidedLabel *m_title;
    Chip *m_chip;
    QLabel *m_note;
    QWidget *m_line;
    QHBoxLayout *m_under;
    ElidedLabel *m_description;
    QLabel *m_emphasis;
};

} // namespace trame::ui
