// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Quantite.h"
#include "ui/forms/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for a quantity, typed as «12,5»: exact to the thousandth.
class QuantityEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit QuantityEdit(QWidget *parent = nullptr);

    /// The quantity, or nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<Quantite> quantite() const;
    /// Shows a quantity, or empties the field; doesn't emit valueChanged().
    void setQuantite(std::optional<Quantite> quantite);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
