// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"

#include <QCoreApplication>
#include <QString>

namespace trame::ui {

/// A cell of a price schedule that can't be taken, in words.
struct BpuFault {
    QString line;
    QString column;
    QString found;
    QString reason; ///< Why it can't be taken, and what is expected.
};

/// Words the errors that Bureau::lireBpu gives.
class BpuFaultText
{
    Q_DECLARE_TR_FUNCTIONS(trame::ui::BpuFaultText)
public:
    explicit BpuFaultText(const Langage &langage) : m_langage{langage} {}

    [[nodiscard]] BpuFault operator()(const Erreur &erreur) const;
    /// The same in one line.
    [[nodiscard]] QString line(const Erreur &erreur) const;

private:
    [[nodiscard]] static QString why(CodeErreur code, const QString &column);
    [[nodiscard]] static QString wanted(const QString &column);

    const Langage &m_langage;
};

} // namespace trame::ui
