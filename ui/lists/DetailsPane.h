// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Card.h"
#include "ui/common/StepLine.h"

class QLabel;
class QPushButton;

namespace trame::ui {

/// Another object that an object leads to.
struct DetailsLink {
    QString label;  ///< «Devis»; said once for those of one kind.
    QString text;   ///< «D-L2-2026-0017».
    QString target; ///< «devis/D-L2-2026-0017».
};

/// What the pane under a list shows of the current row.
struct DetailsContent {
    QString title;
    QString facts; ///< One or two lines of plain text.
    QVector<Step> steps;
    QVector<DetailsLink> links;
    QString more; ///< What is long: a description. It comes last.
};

/// The pane under a list: what the current row is, its chain of time limits, what it leads to, and what can be done.
class DetailsPane : public Card
{
    Q_OBJECT
public:
    /// `hint` is what an empty pane says.
    explicit DetailsPane(QString hint, QWidget *parent = nullptr);

    void setContent(const DetailsContent &content);
    void clear();
    /// A button at the right of the title.
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void targetWanted(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideTitle();
    void setLinks(const QVector<DetailsLink> &links);

    QString m_hint;
    QString m_title;
    QVector<QPushButton *> m_buttons;
    QLabel *m_facts;
    StepLine *m_steps;
    QWidget *m_links;
    QLabel *m_more;
};

} // namespace trame::ui
