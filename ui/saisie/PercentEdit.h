// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Taux.h"
#include "ui/common/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for a share in percent, typed as «80» or «5,5».
class PercentEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit PercentEdit(QWidget *parent = nullptr);

    /// The rate, or nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<Taux> taux() const;
    /// Shows a rate; doesn't emit valueChanged().
    void setTaux(Taux taux);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
