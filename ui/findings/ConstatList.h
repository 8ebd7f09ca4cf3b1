// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/Langage.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace trame::ui {

/// Findings one under the other, the gravest first, each with its article.
class ConstatList : public QWidget
{
    Q_OBJECT
public:
    /// `none` is what is said when there is no finding.
    ConstatList(const Langage &langage, QString none, QWidget *parent = nullptr);

    void setConstats(std::vector<Constat> constats);

private:
    void add(const Constat &constat);
    void put(const QString &text, const char *property, const QString &look);

    const Langage &m_langage;
    QString m_none;
    QVBoxLayout *m_column;
};

} // namespace trame::ui
