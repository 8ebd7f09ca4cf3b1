// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <catch2/catch.hpp>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace trame::test {

/// Another process, which runs an act and ends with what it returns: a crash there is no crash here.
class Enfant
{
public:
    explicit Enfant(const std::function<int()> &acte)
        : m_processus{fork()}
    {
        REQUIRE(m_processus >= 0);
        if (m_processus == 0)
            _exit(acte());
    }
    ~Enfant()
    {
        if (m_processus > 0)
            tuer();
    }
    Enfant(const Enfant &) = delete;
    Enfant &operator=(const Enfant &) = delete;

    void tuer()
    {
        kill(m_processus, SIGKILL);
        static_cast<void>(attendre());
    }
    /// How it ended: what it returned, or -1 when it was killed or crashed.
    [[nodiscard]] int attendre()
    {
        int etat = 0;
        waitpid(m_processus, &etat, 0);
        m_processus = 0;
        return WIFEXITED(etat) ? WEXITSTATUS(etat) : -1;
    }

private:
    pid_t m_processus;
};

} // namespace trame::test
