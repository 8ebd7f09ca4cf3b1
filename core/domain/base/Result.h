// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/base/Valeur.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace trame {

/// What can go wrong, as a code. The sentence is made at the border (core/text/ErrorText).
enum class CodeErreur {
    // Values that can't be read. Parameters: the text, and where it stood when known.
    MontantInvalide,
    QuantiteInvalide,
    TauxInvalide,
    DateInvalide,
    DateHorsCalendrier,
    SiretInvalide,
    SiretCleFausse,
    TerritoireInconnu,
    ProfilInconnu,
    ValeurInconnue,   ///< {text, where, the words that are taken}
    NombreHorsBornes, ///< {text, where, least, most}
    OptionManquante,  ///< {what the command lacks}
    ChampManquant,
    ChampInvalide,
    DepassementDeCapacite,
    // Things that aren't there, or are there already. Parameters: kind, identifier.
    Introuvable,
    DejaPresent,
    Ambigu,
    // Acts the rules don't allow.
    RefuseParRegle,
    TransitionInterdite,
    MotifObligatoire,
    VersionFigee,
    PasTitulaireDuLot,
    AccordIncomplet,
    // Files that come in or go out. Parameters: path, detail.
    LectureImpossible,
    EcritureImpossible,
    JsonInvalide,
    CsvInvalide,
    ArchiveInvalide,
    ImageInvalide,
    SignatureInvalide,
    DocumentNonProduit,
    // The data file. Parameters: path, detail.
    FichierAbsent,
    DossierAbsent,
    FichierExiste,
    FichierEstDossier,
    FichierVide,
    FichierEtranger,
    FichierPlusRecent,
    FichierEndommage,
    FichierVerrouille,
    FichierLectureSeule,
    AccesRefuse,
    DisquePlein,
    StockageDefaillant,
    ModifieEntreTemps,
    BailPerdu,
    BailAReprendre,
    EtatInconnu,
    // Stopped by the user.
    Interrompu,
};

/// An error: a code with its parameters, never a sentence. When a rule refused an act,
/// `constats` holds the findings that stood in the way.
struct Erreur {
    CodeErreur code{};
    std::vector<Valeur> parametres;
    std::vector<Constat> constats;
};

/// The outcome of whatever can fail on input: a value, or an error to be shown.
template <class T>
using Result = tl::expected<T, Erreur>;

/// Shorthand for returning an error.
[[nodiscard]] inline tl::unexpected<Erreur> echec(CodeErreur code, std::vector<Valeur> parametres = {})
{
    return tl::unexpected<Erreur>{Erreur{code, std::move(parametres), {}}};
}

/// Shorthand for a refusal by the rules: the findings come back with it.
[[nodiscard]] inline tl::unexpected<Erreur> refus(std::vector<Constat> constats)
{
    return tl::unexpected<Erreur>{Erreur{CodeErreur::RefuseParRegle, {}, std::move(constats)}};
}

} // namespace trame
