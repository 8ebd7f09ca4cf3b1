// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Consultation.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/accord/ParametresAccord.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace trame {

/// What was issued under an agreement, and so binds what is written of it.
struct EngagementAccord {
    std::int64_t devis = 0;      ///< Versions of devis that were issued.
    std::string exemple;         ///< The number of the first.
    std::optional<Date> premier; ///< First and last day of an issue or of an order.
    std::optional<Date> dernier;
};

/// The consultation, its lots, the framework agreements with their holders, and the parameters.
class AccordRepository
{
public:
    explicit AccordRepository(Database &base)
        : m_base{base}
    {
    }

    [[nodiscard]] std::optional<Consultation> consultation();
    [[nodiscard]] ParametresAccord parametres();
    [[nodiscard]] std::vector<Lot> lots();
    [[nodiscard]] std::optional<Lot> lot(int numero);
    [[nodiscard]] std::optional<AccordCadre> accord(AccordCadreId id);
    /// An agreement that has that number, or whose devis begin with that prefix.
    [[nodiscard]] std::optional<AccordCadre> parNumeroOuPrefixe(const std::string &numero, const std::string &prefixe);
    /// The agreements of a lot, in the order of their ranks.
    [[nodiscard]] std::vector<AccordCadre> accords(int numeroLot);

    [[nodiscard]] EngagementAccord engagement(AccordCadreId id);
    /// How many needs and how many lines of prices a lot has.
    [[nodiscard]] std::int64_t demandesDuLot(int numero);
    [[nodiscard]] std::int64_t lignesDuLot(int numero);

    static void enregistrer(Transaction &transaction, const Consultation &consultation);
    static void enregistrer(Transaction &transaction, const ParametresAccord &parametres);
    /// Inserts the lot, or writes over the one of that number.
    static void enregistrer(Transaction &transaction, Lot &lot);
    static void ajouter(Transaction &transaction, AccordCadre &accord);
    /// Writes over an agreement; its lot and its holder stay.
    static void modifier(Transaction &transaction, const AccordCadre &accord);
    /// Takes a lot away with its agreements; the caller has made sure that nothing stands under them.
    static void retirer(Transaction &transaction, int numeroLot);

private:
    Database &m_base;
};

} // namespace trame
