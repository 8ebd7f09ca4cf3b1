// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace trame::ui {

class BpuMatches;
class TypeAhead;

/// The row under the lines of a devis in which one types a code or a word of the price schedule.
class BpuPicker : public QLineEdit
{
    Q_OBJECT
public:
    /// The matches must outlive the field.
    explicit BpuPicker(BpuMatches &matches, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A line was chosen, from the list or by its code and Enter.
    void chosen(const QString &code);
    /// Enter, and no line is meant: why.
    void refused(const QString &reason);

private:
    void find();
    void choose(const QString &code);
    void accept();

    BpuMatches &m_matches;
    TypeAhead *m_list;
};

} // namespace trame::ui
