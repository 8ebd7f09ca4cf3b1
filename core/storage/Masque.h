// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trame {

class Transaction;

/// How the journal tells the values of a row that say who a person is. The chain keeps an entry for ever, so that what
/// it held in clear couldn't be erased.
///
/// A person of the team is told by fingerprints under a random salt of their own (HMAC-SHA-256): whoever holds the row
/// can prove what an entry told, and once the row and its salt are erased nobody can, not even by trying each date of
/// birth. A contact has no row of its own, only a rank in a list that the next one takes over, and no salt that could
/// go with them: nothing is told of their name and numbers but that they changed. What is part of an act (who signed,
/// who asked, who wrote the entry) stays in clear: it is what the file has to prove.
class Masque
{
public:
    /// Makes the salt of a person that has none yet.
    Masque(Transaction &transaction, const std::string &table, std::int64_t id);

    /// What stands for a text in the journal; nothing for one that is told as it is.
    [[nodiscard]] std::optional<std::string> dire(std::string_view colonne, const std::string &valeur) const;

    /// Erases the salt of a person that is being erased.
    static void oublier(Transaction &transaction, const std::string &table, std::int64_t id);

private:
    enum class Sorte { Claire, Marquee, Tue };
    Sorte m_sorte;
    std::string m_sel;
};

} // namespace trame
