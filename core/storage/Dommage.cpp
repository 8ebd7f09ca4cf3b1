// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Dommage.h"

#include "core/storage/MemoireLocale.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"

#include <algorithm>
#include <mutex>
#include <set>

namespace trame {

namespace {

/// The files of this process; its threads each have connections of their own to the same one.
struct Vus {
    std::mutex verrou;
    std::set<std::string> chemins;
};

Vus &vus()
{
    static Vus instance;
    return instance;
}

MemoireLocale memoire()
{
    return MemoireLocale{QStringLiteral("dommages")};
}

} // namespace

void Dommage::noter(const std::string &chemin)
{
    auto &v = vus();
    {
        const std::lock_guard garde{v.verrou};
        if (chemin.empty() || !v.chemins.insert(chemin).second)
            return;
    }
    memoire().retenir(chemin);
}

bool Dommage::constate(const std::string &chemin)
{
    auto &v = vus();
    const std::lock_guard garde{v.verrou};
    return v.chemins.count(chemin) > 0;
}

Result<bool> Dommage::reexaminer(Database &base)
{
    const auto &chemin = base.chemin();
    if (!constate(chemin) && !memoire().sait(chemin))
        return false;
    const auto anomalies = Verification::tout(base, [](const auto &, auto, auto) {});
    if (std::any_of(anomalies.begin(), anomalies.end(), [](const auto &a) { return a.touche(); }))
        return echec(CodeErreur::DommageConstate, {chemin});
    auto &v = vus();
    {
        const std::lock_guard garde{v.verrou};
        v.chemins.erase(chemin);
    }
    memoire().oublier(chemin);
    return !anomalies.empty();
}

void leverDommage(const std::string &chemin, const std::string &detail)
{
    Dommage::noter(chemin);
    throw StorageError{CodeErreur::FichierEndommage, chemin, detail};
}

} // namespace trame
