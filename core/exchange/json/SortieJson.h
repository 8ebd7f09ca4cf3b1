// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/devis/DossierDevis.h"
#include "core/domain/devis/Totaux.h"

#include <QJsonObject>

namespace trame {

/// What the command line shows with `--json`.
class SortieJson
{
public:
    /// The head of a devis with its totals; the state as of that day.
    [[nodiscard]] static QJsonObject devis(const DossierDevis &dossier, Date jour);
    /// The head with the content.
    [[nodiscard]] static QJsonObject devisComplet(const DossierDevis &dossier, Date jour);
    /// `devis` is the name of the devis it follows.
    [[nodiscard]] static QJsonObject commande(const BonDeCommande &commande, const Beneficiaire &beneficiaire,
                                              const std::string &devis);
    [[nodiscard]] static QJsonObject livrable(const LivrableCommande &livrable);
    /// A step of the chain of time limits, with the article that sets it.
    [[nodiscard]] static QJsonObject etape(const EtapeChaine &etape);
    /// The words come from core/text, in the reader's language.
    [[nodiscard]] static QJsonObject constat(const Constat &constat, const QString &titre, const QString &detail);
    /// `total_ht_centimes`, `total_tva_centimes`, `total_ttc_centimes` and `tva`.
    [[nodiscard]] static QJsonObject totaux(const Totaux &totaux);
};

} // namespace trame
