// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/bpu/ImportBpu.h"
#include "core/storage/Session.h"

#include <optional>
#include <vector>

namespace trame {

/// What an import of a price schedule did.
struct BilanImport {
    int ajoutees = 0;
    int modifiees = 0;
    int inchangees = 0;
    std::vector<PrixCorrige> corriges{};
    friend bool operator==(const BilanImport &, const BilanImport &) = default;
};

/// Takes the lines of a price schedule into an agreement, all of them or none (requirements bpu-a, bpu-b). A line of a
/// known code is brought up to date as `misAJour` does.
class ImporterBpu
{
public:
    explicit ImporterBpu(Session &session)
        : m_session{session}
    {
    }

    /// Errors: Introuvable (lot, holder), PasTitulaireDuLot, ChampManquant when there is no line.
    [[nodiscard]] Result<BilanImport> operator()(int lot, const std::optional<Siret> &titulaire,
                                                 std::vector<LigneBpu> lignes);

private:
    [[nodiscard]] Result<BilanImport> executer(int lot, const std::optional<Siret> &titulaire,
                                               std::vector<LigneBpu> lignes);
    Session &m_session;
};

} // namespace trame
