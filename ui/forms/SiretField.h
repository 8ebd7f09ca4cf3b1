// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/text/Langage.h"
#include "core/usecases/CleSiret.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace trame::ui {

class FieldRow;
class LateField;
class SiretEdit;

/// A SIRET in a form, checked as it is typed: a wrong form is refused; a wrong key asks for a confirmation right under
/// the field, since real registers hold such numbers; who types on goes past it, and is brought back on saving. Shows
/// the VAT number that follows from it.
class SiretField : public QWidget
{
    Q_OBJECT
public:
    SiretField(const QString &label, const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Siret> siret() const;
    /// A number that a file holds already was confirmed when it came in.
    void setSiret(const Siret &siret);
    [[nodiscard]] CleSiret cle() const;
    /// Shows what is wrong, with focus on it; true when the number can be recorded.
    bool validate();
    /// What the recording found wrong with it.
    void setError(const QString &error);
    [[nodiscard]] SiretEdit *edit() const { return m_edit; }
    [[nodiscard]] QCheckBox *confirmation() const { return m_confirmation; }

private:
    void follow();

    const Langage &m_langage;
    SiretEdit *m_edit;
    FieldRow *m_row;
    QCheckBox *m_confirmation;
    LateField *m_late;
};

} // namespace trame::ui
