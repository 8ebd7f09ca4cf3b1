// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Taux.h"
#include "core/domain/base/Territoire.h"

#include <string>

namespace trame {

struct ContenuDevis;
struct Titulaire;

/// The rate of the price schedule carried over to a territory: the normal rate there for the normal one, the reduced
/// one of Guadeloupe, Martinique and La Réunion for the two reduced ones (CGI art. 296), none where French VAT doesn't
/// apply (CGI art. 294), 0 % kept as the exemption it is. Another rate is kept as it stands. A proposal; the user
/// chooses.
[[nodiscard]] Taux tauxTvaReporte(Taux bordereau, Territoire territoire);

/// The mention on VAT that the document prints: that of the devis; else the holder's, which tells of an exemption,
/// where a line is at 0 % (CGI ann. II art. 242 nonies A); empty for none.
[[nodiscard]] const std::string &mentionTvaImprimee(const ContenuDevis &contenu, const Titulaire &titulaire);

} // namespace trame
