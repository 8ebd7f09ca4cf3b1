// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/Siret.h"
#include "core/domain/tiers/Adresse.h"
#include "core/domain/tiers/Contact.h"

#include <string>
#include <vector>

namespace trame {

using PieceId = Id<struct Piece>;

using TitulaireId = Id<struct Titulaire>;

/// The company that holds a lot (CCTP 4.3).
struct Titulaire {
    TitulaireId id;
    std::string uuid;
    Siret siret;
    std::string nom;
    std::string formeJuridique;
    std::string capital; ///< As printed on its letterhead.
    std::string rcs;
    Adresse adresse;
    std::string courriel;
    std::string telephone;
    std::string site;
    std::string mentionTva; ///< Printed on its documents, such as the exemption of training (CGI 261-4-4° a).
    std::string conditions; ///< Conditions printed at the end of its devis.
    std::vector<Contact> contacts;
    PieceId logo;
    std::int64_t version = 0;
};

} // namespace trame
