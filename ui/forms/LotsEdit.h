// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/ValueEdit.h"

#include <optional>
#include <vector>

namespace trame::ui {

/// A field for numbers of lots, typed as «1, 3»; empty stands for all of them.
class LotsEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit LotsEdit(QWidget *parent = nullptr);

    /// The numbers in their order, or nothing while the field is wrong.
    [[nodiscard]] std::optional<std::vector<int>> lots() const;
    /// The numbers as the field writes them.
    [[nodiscard]] static QString write(const std::vector<int> &lots);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
