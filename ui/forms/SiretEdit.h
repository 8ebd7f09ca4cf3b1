// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/text/Langage.h"
#include "ui/forms/ValueEdit.h"

#include <optional>

namespace trame::ui {

/// A field for a SIRET: its fourteen digits, with or without spaces. Its key is another question, see SiretField.
class SiretEdit : public ValueEdit
{
    Q_OBJECT
public:
    explicit SiretEdit(const Langage &langage, QWidget *parent = nullptr);

    /// The number, or nothing while the field is empty or its form is wrong.
    [[nodiscard]] std::optional<Siret> siret() const;
    /// Shows a number, or empties the field; doesn't emit valueChanged().
    void setSiret(const std::optional<Siret> &siret);

protected:
    [[nodiscard]] QString faultOf(const QString &text) const override;
    [[nodiscard]] QString tidied(const QString &text) const override;

private:
    const Langage &m_langage;
};

} // namespace trame::ui
