// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/ValueEdit.h"

#include <string>

namespace trame::ui {

/// A field for a line of text that may be wanted: «À remplir.» shows when it is left empty.
class TextEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit TextEdit(Presence presence, QWidget *parent = nullptr);

    /// The text without spaces around it.
    [[nodiscard]] std::string value() const;
    /// Shows a text; doesn't emit valueChanged().
    void setValue(const std::string &text);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;
};

} // namespace trame::ui
