// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Dommage.h"

#include "core/files/FileSystem.h"
#include "core/storage/MemoireLocale.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <vector>

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

/// What the file is known by: its path, and what it keeps under another name.
std::vector<std::string> faits(const std::string &chemin)
{
    std::vector<std::string> liste{chemin};
    if (const auto identite = fileIdentity(QString::fromStdString(chemin)); !identite.isEmpty())
        liste.push_back(identite.toStdString());
    return liste;
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
    for (const auto &fait : faits(chemin))
        memoire().retenir(fait);
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
    const auto connus = faits(chemin);
    if (!constate(chemin)
        && std::none_of(connus.begin(), connus.end(), [](const auto &fait) { return memoire().sait(fait); }))
        return false;
    const auto anomalies = Verification::tout(base, [](const auto &, auto, auto) {});
    if (std::any_of(anomalies.begin(), anomalies.end(), [](const auto &a) { return a.touche(); }))
        return echec(CodeErreur::DommageConstate, {chemin});
    auto &v = vus();
    {
        const std::lock_guard garde{v.verrou};
        v.chemins.erase(chemin);
    }
    for (const auto &fait : connus)
        memoire().oublier(fait);
    return !anomalies.empty();
}

void leverDommage(const std::string &chemin, const std::string &detail)
{
    Dommage::noter(chemin);
    throw StorageError{CodeErreur::FichierEndommage, chemin, detail};
}

} // namespace trame
