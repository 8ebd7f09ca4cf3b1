// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Regle.h"
#include "core/domain/intervenant/Intervenant.h"

#include <string>
#include <vector>

namespace trame {

namespace regles {

/// Person, what shows through, the text that shows it.
inline constexpr Regle<std::string, std::string, std::string> cvIdentifiant{"cv-identifiant", "6.6.5-b", "CCTP 6.6.5"};

} // namespace regles

/// What in a text could tell who the person is.
enum class Identifiant { Nom, Contact, Naissance, Age, SituationFamiliale, Nationalite, Employeur, Adresse, Lien };
template <>
struct Codes<Identifiant> {
    static constexpr auto liste = nommes("nom", "contact", "naissance", "age", "situation-familiale", "nationalite",
                                         "employeur", "adresse", "lien");
};

/// CCTP 6.6.5: the anonymised CV shows nothing that identifies the person. Looks for the names
/// (accents and case set aside), e-mail, telephone, postal address, links, birth date, age, family
/// status, nationality, and the employers to be hidden.
[[nodiscard]] std::vector<Constat> controlerCv(const Intervenant &intervenant, const CvAnonymise &cv);

/// The same for the role a person has in a devis, which is printed beside the code.
[[nodiscard]] std::vector<Constat> controlerRole(const Intervenant &intervenant, const std::string &role);

/// All the text of a CV, one piece per field, as it will be printed.
[[nodiscard]] std::vector<std::string> textes(const CvAnonymise &cv);

} // namespace trame
