// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Hit.h"

#include <QDialog>
#include <QVector>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace trame::ui {

/// «Aller à…»: one types a few letters, chooses with the arrows, and goes there with Enter.
class GotoPalette : public QDialog
{
    Q_OBJECT
public:
    using Find = std::function<QVector<Hit>(const QString &)>;

    /// `find` answers at once, the best first; an empty text asks for what to begin with.
    GotoPalette(Find find, QWidget *parent);

    /// Where the person wants to go; empty while nothing is chosen.
    [[nodiscard]] QString target() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();

    Find m_find;
    QLineEdit *m_text;
    QListWidget *m_hits;
    QLabel *m_none;
};

} // namespace trame::ui
