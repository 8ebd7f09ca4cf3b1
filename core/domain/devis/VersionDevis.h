// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Taux.h"
#include "core/domain/bpu/Unite.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/domain/intervenant/CvAnonymise.h"
#include "core/domain/intervenant/Profil.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using DevisId = Id<struct Devis>;

using PieceId = Id<struct Piece>;

/// A line of a devis: a line of the BPU, with the price of the devis' date.
struct LigneDevis {
    std::string codeBpu;
    std::string designation;
    Unite unite = Unite::Jour;
    std::optional<Profil> profil;
    Quantite quantite;
    Montant prixUnitaire;
    Taux remise;
    Taux tva;
    /// Of an order alone: what rounding left of the line of the devis, for the order that takes the last of it.
    Montant arrondi = {};
    friend bool operator==(const LigneDevis &, const LigneDevis &) = default;
};

/// A phase of the project (CCTP 5.3.1, 6.6.5).
struct PhaseDevis {
    std::string code; ///< «P1».
    std::string intitule;
    std::string objectifs;
    std::optional<Date> debut;
    std::optional<Date> fin;
    friend bool operator==(const PhaseDevis &, const PhaseDevis &) = default;
};

/// A deliverable offered, with its detailed outline (CCTP 6.6.5).
struct LivrablePropose {
    std::string code; ///< «L1».
    std::string intitule;
    std::string phase;
    std::optional<Date> remise;    ///< When it is handed over.
    std::vector<std::string> plan; ///< One heading a line.
    friend bool operator==(const LivrablePropose &, const LivrablePropose &) = default;
};

/// A cell of the breakdown: load and cost of a profile in a phase, for a deliverable (CCTP 6.6.5).
struct ChargeDevis {
    std::string phase;
    std::string livrable;
    std::string intervenant; ///< «INT-07», or empty.
    std::optional<Profil> profil;
    Quantite jours;
    Montant cout;
    friend bool operator==(const ChargeDevis &, const ChargeDevis &) = default;
};

/// An intervention of the provisional calendar (CCTP 6.6.5).
struct InterventionPrevue {
    std::string intitule;
    std::string phase;
    Date debut;
    Date fin;
    std::string lieu;
    friend bool operator==(const InterventionPrevue &, const InterventionPrevue &) = default;
};

/// A person who takes part, known by a code, with the profile billed and the anonymised CV. On an
/// issued version the CV is the one that was sent.
struct MembreEquipe {
    std::string code;
    Profil profil = Profil::Confirme;
    std::string role;
    std::optional<CvAnonymise> cv;
    friend bool operator==(const MembreEquipe &, const MembreEquipe &) = default;
};

/// What the user writes in a devis: all of it is frozen when the version is issued.
struct ContenuDevis {
    std::string objet;
    std::string contexte;  ///< The need as understood.
    std::string modalites; ///< How the work is done (CCTP 5.3.1).
    std::string conditions;
    std::string mentionTva; ///< Such as an exemption (CGI 261-4-4° a).
    Date date;              ///< The date of the prices and of the devis.
    Date validite;          ///< The last day on which it can be validated.
    std::vector<LigneDevis> lignes;
    std::vector<PhaseDevis> phases;
    std::vector<LivrablePropose> livrables;
    std::vector<ChargeDevis> charges;
    std::vector<MembreEquipe> equipe;
    std::vector<InterventionPrevue> calendrier;
    friend bool operator==(const ContenuDevis &, const ContenuDevis &) = default;
};

/// The beneficiary's «bon pour accord», or refusal (CCTP 6.6.6).
struct ReponseDevis {
    Date date;
    std::string nom;
    std::string qualite;
    std::string motif; ///< Why it was refused.
    PieceId piece;     ///< Signature image, scanned or signed PDF.
    friend bool operator==(const ReponseDevis &, const ReponseDevis &) = default;
};

using VersionDevisId = Id<struct VersionDevis>;

/// One version of a devis. Only a draft can be changed; an issued version is frozen.
struct VersionDevis {
    VersionDevisId id;
    std::string uuid;
    DevisId devis;
    int numero = 1;
    EtatDevis etat = EtatDevis::Brouillon;
    ContenuDevis contenu;
    std::optional<Date> emission; ///< Day it was issued.
    std::string empreinte;        ///< SHA-256 of the canonical content, printed in the footer.
    PieceId pdf;                  ///< The document as issued.
    std::optional<ReponseDevis> reponse;
    std::int64_t version = 0;
};

/// The state as of a day: an issued version whose validity has passed is expired.
[[nodiscard]] inline EtatDevis etatAu(const VersionDevis &version, Date jour)
{
    const bool passe = version.etat == EtatDevis::Emis && version.contenu.validite < jour;
    return passe ? EtatDevis::Expire : version.etat;
}

} // namespace trame
