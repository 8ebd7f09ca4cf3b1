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
    ActeIncompatible, ///< {act, kind of the other object, its number, its state}
    HorlogeReculee,   ///< {today, the later date that is recorded, what is of that date}
    // Files that come in or go out. Parameters: path, detail.
    LectureImpossible,
    EcritureImpossible,
    JsonInvalide,
    CsvInvalide,
    ArchiveInvalide,
    ImageInvalide,
    SignatureInvalide,
    DocumentNonProduit,
    FichierNonSimple, ///< {path}: a device, a pipe, a socket
    FichierTropGrand, ///< {path, most megabytes}
    ImageTropGrande,  ///< {path, width, height, most megapixels}
    SortieProtegee,   ///< {path}: a Trame file, or one that is open, isn't written over
    NomTropLong,      ///< {path}
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
    FichierOccupe,      ///< {path}: another program works on it at this moment
    LectureDefaillante, ///< {path, detail}: the system couldn't read, which says nothing of the file
    DommageConstate,    ///< {path}: read only since damage was seen
    VerrousInoperants,  ///< {folder}: its locks keep nobody out
    SauvegardeInvalide, ///< {path, why}
    EnregistreNonRelu,  ///< {detail}: the act is recorded, what follows failed
    MemoireEpuisee,
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
