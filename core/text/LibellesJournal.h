// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"

#include <QString>

#include <string>
#include <string_view>

namespace trame {

/// The names that the file gives to what it holds, as people read them.
class LibellesJournal
{
public:
    explicit LibellesJournal(const Langage &langage)
        : m_langage{langage}
    {
    }

    /// An act of the journal: «emettre-devis» reads «Devis émis». A code that isn't known reads as it is.
    [[nodiscard]] QString acte(const std::string &code) const;
    /// A kind of object, named by its table or by the word an error carries: «prix_bpu» reads «prix du bordereau».
    [[nodiscard]] QString objet(std::string_view nom) const;
    /// A moment kept in UTC, «24/11/2026 14:32» where the person is; anything else as it is.
    [[nodiscard]] static QString instant(const std::string &utc);

private:
    const Langage &m_langage;
};

} // namespace trame
