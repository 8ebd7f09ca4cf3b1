// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Card.h"
#include "ui/common/StepLine.h"
#include "ui/common/Tokens.h"

#include <QPointer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace trame::ui {

class CardScroll;

/// Another object that an object leads to.
struct DetailsLink {
    QString label; ///< «Devis»; said once for those of one kind.
    QString text;  ///< «D-L2-2026-0017».
    std::function<void()> go;
};

/// Beside or under a list: what there is to know of the current row, and what can be done with it. Its buttons stay;
/// the rest is filled in anew for each row.
class DetailsPane : public Card
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    explicit DetailsPane(const QString &name, QWidget *parent = nullptr);
    ~DetailsPane() override;
    DetailsPane(const DetailsPane &) = delete;
    DetailsPane &operator=(const DetailsPane &) = delete;

    /// Empties the pane; `hint` says what to do to fill it.
    void clear(const QString &hint = {});
    /// The name of the thing beside the buttons, cut to one line; its state under it.
    void addHeading(const QString &title, const QString &word = {}, Tone tone = Tone::Neutral);
    void addSection(const QString &title);
    /// A fact with its label; nothing when the value is empty.
    void addFact(const QString &label, const QString &value);
    /// A fact that is a state.
    void addFact(const QString &label, const QString &word, Tone tone);
    /// Nothing when it is empty.
    void addText(const QString &text, const QString &role = {});
    /// A chain of time limits; nothing without a step.
    void addSteps(const QVector<Step> &steps);
    /// A text that leads somewhere.
    void addLink(const QString &text, const std::function<void()> &go);
    /// Several in one line, each kind with its label.
    void addLinks(const QVector<DetailsLink> &links);
    void addWidget(QWidget *widget);
    /// A button at the right of the title.
    QPushButton *addButton(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideTitle();
    void addRow(const QString &label, QWidget *value, Qt::Alignment place);
    QPushButton *makeLink(const QString &text, const std::function<void()> &go);
    [[nodiscard]] QWidget *inside() const;

    QString m_title;
    QVector<QPushButton *> m_buttons;
    QVector<QPointer<QWidget>> m_old; ///< What it held before, until it is deleted.
    CardScroll *m_scroll;
    QVBoxLayout *m_column = nullptr;
};

} // namespace trame::ui
