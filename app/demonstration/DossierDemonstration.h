// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/SaisieCommande.h"
#include "core/domain/devis/SaisieDevis.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// A case of the demonstration: a need with its devis, their answers and orders, each with its day.
struct DossierDemonstration {
    struct Reponse {
        bool favorable = false;
        Date date;
        std::string nom;
        std::string qualite;
        std::string motif;
    };
    struct Version {
        std::optional<Date> emission;
        SaisieDevis contenu;
        std::optional<Reponse> reponse;
    };
    struct Acte {
        ActeCommande acte{};
        Date date;
        std::string motif;
        Montant refaction;
    };
    struct Livrable {
        std::string code;
        std::optional<Date> remise;
        DecisionLivrable decision{};
        std::optional<Date> decidee;
        Montant refaction;
    };
    struct Commande {
        std::string numero;
        Date date;
        std::string engagement;
        std::string service;
        SaisieCommande contenu;
        std::vector<Acte> actes;
        std::vector<Livrable> livrables;
    };
    struct SansSuite {
        Date date;
        std::string motif;
    };

    int lot = 0;
    Siret titulaire;
    Siret beneficiaire;
    std::string objet;
    std::string description;
    Date reception;
    std::string canal;
    std::string contact;
    std::optional<SansSuite> sansSuite;
    std::vector<Version> versions;
    std::vector<Commande> commandes;
};

/// Reads resources/demo/dossiers.json.
[[nodiscard]] Result<std::vector<DossierDemonstration>> lireDossiers(const QByteArray &octets);

} // namespace trame
