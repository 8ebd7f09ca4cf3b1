// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Montant.h"
#include "ui/forms/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for an amount, typed as «1 234,50»: exact to the centime, no detour through floating point.
class MoneyEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// The amount, or nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<Montant> montant() const;
    /// Shows an amount, or empties the field; doesn't emit valueChanged().
    void setMontant(std::optional<Montant> montant);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
