// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/ConstatText.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace trame::ui {

/// Findings in words under what they are about, each with its article; or that there are none.
class FindingNotes : public QWidget
{
    Q_OBJECT
public:
    explicit FindingNotes(const Langage &langage, QWidget *parent = nullptr);

    /// `conform` is what stands there without a finding.
    void setFindings(const std::vector<Constat> &findings, const QString &conform);

private:
    void add(const QString &text, const QString &role, const QString &tone);

    ConstatText m_words;
    QVBoxLayout *m_column;
};

} // namespace trame::ui
