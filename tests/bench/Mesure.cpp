// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Mesure.h"

#include <sys/resource.h>

#include <cstdio>

namespace trame::bench {

namespace {

rusage usage()
{
    rusage u{};
    getrusage(RUSAGE_SELF, &u);
    return u;
}

std::int64_t microsecondes(const timeval &t)
{
    return std::int64_t{t.tv_sec} * 1'000'000 + t.tv_usec;
}

} // namespace

std::int64_t cpu()
{
    const auto u = usage();
    return microsecondes(u.ru_utime) + microsecondes(u.ru_stime);
}

std::int64_t memoireMaximale()
{
    return usage().ru_maxrss;
}

void garder(std::int64_t valeur)
{
    asm volatile("" : : "r"(valeur) : "memory");
}

void Tableau::ajouter(const Mesure &m)
{
    if (!m_commence)
        std::printf("| what (CPU time, median) | ratio | Trame | peer | against |\n|---|---|---|---|---|\n");
    m_commence = true;
    if (m.pair > 0)
        std::printf("| %s | ×%.3g | %.4g %s | %.4g %s | %s |\n", m.quoi.c_str(), m.trame / m.pair, m.trame,
                    m.unite.c_str(), m.pair, m.unite.c_str(), m.contre.c_str());
    else
        std::printf("| %s | – | %.4g %s | – | %s |\n", m.quoi.c_str(), m.trame, m.unite.c_str(), m.contre.c_str());
    std::fflush(stdout);
}

void Tableau::exiger(bool tenu, const std::string &quoi)
{
    if (tenu)
        return;
    m_reussi = false;
    std::printf("FAILED: %s\n", quoi.c_str());
}

} // namespace trame::bench
