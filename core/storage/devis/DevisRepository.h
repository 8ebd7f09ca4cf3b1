// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/devis/Devis.h"
#include "core/domain/devis/VersionDevis.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using AccordCadreId = Id<struct AccordCadre>;
using LotId = Id<struct Lot>;

/// The last issue under an agreement: its day, and the number of its devis.
struct EmissionDevis {
    Date date;
    std::string numero;
};

/// The devis and their versions. The CV of a member is kept with the version from its issue on; a
/// draft shows the CV that the person has now.
class DevisRepository
{
public:
    explicit DevisRepository(Database &base)
        : m_base{base}
    {
    }
    /// By its number or its provisional reference.
    [[nodiscard]] std::optional<Devis> parNom(const std::string &nom);
    [[nodiscard]] std::optional<Devis> charger(DevisId id);
    /// The devis of a need, the first one first.
    [[nodiscard]] std::vector<DevisId> deDemande(DemandeId id);
    /// Nothing where none was issued yet.
    [[nodiscard]] std::optional<EmissionDevis> derniereEmission(AccordCadreId accord);
    /// The numbers of its versions, the first one first.
    [[nodiscard]] std::vector<VersionDevisId> versions(DevisId id);
    [[nodiscard]] std::optional<VersionDevis> version(VersionDevisId id);

    /// Validated on a lot and not ordered yet, excl. VAT, that version left out (requirement 3-c).
    [[nodiscard]] Montant valideNonCommande(LotId lot, VersionDevisId sauf);

    /// Inserts when the id isn't set, else writes over the version read.
    static void enregistrer(Transaction &transaction, Devis &devis);
    static void enregistrer(Transaction &transaction, VersionDevis &version);
    /// Takes a draft away, and its devis with it when it has no other version.
    static void supprimer(Transaction &transaction, const VersionDevis &version);

private:
    void lirePlanning(VersionDevis &version);
    void lireCharges(VersionDevis &version);
    void lireEquipe(VersionDevis &version);
    Database &m_base;
};

} // namespace trame
