// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Taux.h"
#include "ui/forms/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for a rate in per cent, typed as «5,5» or «5,5 %»: exact to the ten-thousandth, from 0 to 100.
class RateEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit RateEdit(QWidget *parent = nullptr);

    /// The rate, or nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<Taux> taux() const;
    /// Shows a rate, or empties the field; doesn't emit valueChanged().
    void setTaux(std::optional<Taux> taux);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
