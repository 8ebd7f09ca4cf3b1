// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace trame::bench {

/// CPU time of this process so far (user + system), in microseconds.
[[nodiscard]] std::int64_t cpu();
/// The most memory this process ever held, in kilobytes.
[[nodiscard]] std::int64_t memoireMaximale();

/// What a run does to the value of a computation, so that the compiler can't leave it out.
void garder(std::int64_t valeur);

/// The median CPU time of several runs, in microseconds; the first run warms up and doesn't count.
template <class Action>
[[nodiscard]] double mediane(int repetitions, Action action)
{
    action();
    std::vector<std::int64_t> temps;
    for (int i = 0; i < repetitions; ++i) {
        const auto debut = cpu();
        action();
        temps.push_back(cpu() - debut);
    }
    std::sort(temps.begin(), temps.end());
    return static_cast<double>(temps[temps.size() / 2]);
}

/// A line of the table: what Trame takes, what the peer takes, in the same unit, and what the peer is.
struct Mesure {
    std::string quoi;
    double trame = 0;
    double pair = 0; ///< Zero: there is no peer, the figure stands alone.
    std::string unite;
    std::string contre;
};

/// The table, printed as it grows.
class Tableau
{
public:
    void ajouter(const Mesure &mesure);
    /// A check within the run; false makes the program fail.
    void exiger(bool tenu, const std::string &quoi);
    [[nodiscard]] bool reussi() const { return m_reussi; }

private:
    bool m_reussi = true;
    bool m_commence = false;
};

} // namespace trame::bench
