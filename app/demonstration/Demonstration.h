// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demonstration/DossierDemonstration.h"
#include "app/demonstration/HorlogeReglable.h"
#include "core/storage/Session.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trame {

/// Makes a file with the demonstration agreement: its content is replayed act after act, each at its date, through the
/// same use cases as a user's.
class Demonstration
{
public:
    /// Told how many acts of how many are done; false stops, and nothing is left behind.
    using Suivi = std::function<bool(int faits, int tous)>;

    /// Creates the file. Errors: FichierExiste and those of a new file, DocumentNonProduit; an act that the rules
    /// refuse is an error of the demonstration itself.
    [[nodiscard]] static Result<void> creer(const std::string &chemin, const Suivi &suivi);

private:
    /// An act with the day it takes place.
    struct Acte {
        Date date;
        int rang = 0; ///< Order within a day.
        std::function<Result<void>()> faire;
    };
    /// What of a case is known once its first acts are done.
    struct Suite {
        std::string demande;
        std::string devis;
    };

    explicit Demonstration(Session &session, HorlogeReglable &horloge)
        : m_session{session},
          m_horloge{horloge}
    {
    }
    [[nodiscard]] Result<void> fonder();
    [[nodiscard]] Result<void> fonderTitulaires();
    [[nodiscard]] Result<void> fonderBordereaux();
    void prevoir(const DossierDemonstration &dossier);
    void prevoirVersion(const DossierDemonstration &dossier, std::size_t rang, const std::shared_ptr<Suite> &suite);
    void prevoirCommande(const DossierDemonstration::Commande &commande, const Siret &siret,
                         const std::shared_ptr<Suite> &suite);
    [[nodiscard]] Result<void> rejouer(const Suivi &suivi);
    [[nodiscard]] Result<void> repondre(const std::string &devis, const DossierDemonstration::Reponse &reponse);
    [[nodiscard]] Result<BonDeCommandeId> commande(const std::string &numero, const Siret &siret);

    Session &m_session;
    HorlogeReglable &m_horloge;
    std::vector<Acte> m_actes;
};

} // namespace trame
