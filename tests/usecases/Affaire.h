// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/AvancerCommande.h"
#include "core/usecases/commande/EnregistrerCommande.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/storage/Classeur.h"

namespace trame::test {

/// The sample's devis carried on: issued on 24 November 2026, validated on 4 December, ordered on 10 December.
class Affaire : public Classeur
{
public:
    Result<DossierDevis> emettre(const std::string &devis = "BROUILLON-0000")
    {
        return EmettreDevis{*session, [](const DossierDevis &dossier) -> Result<std::string> {
                                return "%PDF " + dossier.devis.numero;
                            }}(devis);
    }

    Result<RepondreDevis::Validee> valider(const std::string &devis = numero)
    {
        essai.clock.regler(le("2026-12-04"));
        return RepondreDevis{*session}.valider(devis, {le("2026-12-04"), "H. Courtade", "Directrice", "", {}},
                                               FichierJoint{"signé.pdf", "application/pdf", "%PDF-1.4"});
    }

    Result<EnregistrerCommande::Enregistree> commander(const std::string &numeroCommande = "BC-1",
                                                       SaisieCommande contenu = {})
    {
        return EnregistrerCommande{*session}(
            {numero, numeroCommande, le("2026-12-10"), "EJ-1", "SRV-1", std::move(contenu)});
    }

    /// All of it: the order's id.
    BonDeCommandeId commandee()
    {
        REQUIRE(emettre().has_value());
        REQUIRE(valider().has_value());
        const auto commande = commander();
        REQUIRE(commande.has_value());
        return commande->dossier.commande.id;
    }

    [[nodiscard]] std::int64_t actes() { return session->base().entier("SELECT count(*) FROM journal"); }

    static constexpr const char *numero = "D-L2-2026-0001";
};

} // namespace trame::test
