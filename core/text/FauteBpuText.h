// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"

#include <QString>

namespace trame {

/// A cell of a price schedule that can't be taken, in words.
struct FauteBpuLue {
    QString ligne;
    QString colonne;
    QString texte;  ///< What stands there.
    QString raison; ///< Why it can't be taken, and what is expected.
};

/// Words the faults of a price schedule: CsvInvalide {line, column, text, CodeErreur that says why}.
class FauteBpuText
{
public:
    explicit FauteBpuText(const Langage &langage)
        : m_langage{langage}
    {
    }

    [[nodiscard]] FauteBpuLue operator()(const Erreur &erreur) const;
    /// The same in one line.
    [[nodiscard]] QString enLigne(const Erreur &erreur) const;

private:
    [[nodiscard]] QString pourquoi(CodeErreur code, const QString &colonne) const;
    [[nodiscard]] QString attendu(const QString &colonne) const;
    /// Why the file itself isn't taken, by the word for it.
    [[nodiscard]] QString illisible(const QString &mot) const;

    const Langage &m_langage;
};

} // namespace trame
