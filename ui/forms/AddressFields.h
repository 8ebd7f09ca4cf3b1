// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Adresse.h"

#include <QVector>
#include <QWidget>

namespace trame::ui {

class TextEdit;

/// A postal address in a form.
class AddressFields : public QWidget
{
    Q_OBJECT
public:
    explicit AddressFields(QWidget *parent = nullptr);

    [[nodiscard]] Adresse adresse() const;
    void setAdresse(const Adresse &adresse);
    /// For undo.
    [[nodiscard]] QVector<QWidget *> editors() const;

private:
    TextEdit *m_voie;
    TextEdit *m_complement;
    TextEdit *m_codePostal;
    TextEdit *m_commune;
};

} // namespace trame::ui
