// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "ui/forms/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for a date, typed as «23/11/2026», «23/11/26» or «23112026». The arrows go by days, Page up and Page down
/// by months; Alt+Down opens a calendar.
class DateEdit : public ValueEdit
{
    Q_OBJECT
public:
    /// `today` is where the arrows and the calendar start in an empty field.
    explicit DateEdit(Date today, QWidget *parent = nullptr);

    /// The date, or nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<Date> date() const;
    /// Shows a date, or empties the field; doesn't emit valueChanged().
    void setDate(std::optional<Date> date);
    /// Opens the calendar under the field.
    void openCalendar();

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int days, int months);

    Date m_today;
    QAction *m_open;
};

} // namespace trame::ui
