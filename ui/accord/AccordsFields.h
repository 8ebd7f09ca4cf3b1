// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/text/Langage.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace trame::ui {

class FormMemory;
class RowList;
class TextEdit;

/// The most that a form takes for a duration in months and for renewals.
constexpr int mostMonths = 120;
constexpr int mostRenewals = 10;

/// The framework agreements of a holder in a form, one for each lot it holds (CCTP 2): number, notification, duration
/// and renewals, what its devis begin with.
class AccordsFields : public QWidget
{
    Q_OBJECT
public:
    AccordsFields(const Langage &langage, Date today, QWidget *parent = nullptr);

    /// What the lots are, and what the numbers that are proposed begin with.
    void setLots(const std::vector<Lot> &lots, const std::string &consultation);
    [[nodiscard]] std::vector<AccordCadre> read() const;
    /// Shows what is wrong; true when nothing is.
    [[nodiscard]] bool validate();
    void watch(FormMemory &memory);
    [[nodiscard]] RowList *rows() const { return m_rows; }

private:
    [[nodiscard]] QVector<QWidget *> makeRow(QWidget *parent) const;
    void propose(const QComboBox &lot, TextEdit &numero, TextEdit &prefixe) const;
    void followLots();
    void follow();

    const Langage &m_langage;
    Date m_today;
    std::vector<Lot> m_lots;
    QString m_consultation;
    RowList *m_rows;
    QLabel *m_ends;
};

} // namespace trame::ui
