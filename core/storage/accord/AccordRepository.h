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

/// The consultation, its lots, the framework agreements with their holders, and the parameters.
class AccordRepository
{
public:
    explicit AccordRepository(Database &base) : m_base{base} {}

    [[nodiscard]] std::optional<Consultation> consultation();
    [[nodiscard]] ParametresAccord parametres();
    [[nodiscard]] std::vector<Lot> lots();
    [[nodiscard]] std::optional<Lot> lot(int numero);
    [[nodiscard]] std::optional<AccordCadre> accord(AccordCadreId id);
    /// An agreement that has that number, or whose devis begin with that prefix.
    [[nodiscard]] std::optional<AccordCadre> parNumeroOuPrefixe(const std::string &numero, const std::string &prefixe);
    /// The agreements of a lot, in the order of their ranks.
    [[nodiscard]] std::vector<AccordCadre> accords(int numeroLot);

    static void enregistrer(Transaction &transaction, const Consultation &consultation);
    static void enregistrer(Transaction &transaction, const ParametresAccord &parametres);
    /// Inserts the lot, or writes over the one of that number.
    static void enregistrer(Transaction &transaction, Lot &lot);
    static void ajouter(Transaction &transaction, AccordCadre &accord);

private:
    Database &m_base;
};

} // namespace trame
