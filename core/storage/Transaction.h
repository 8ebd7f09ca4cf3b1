// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/EcritureOuverte.h"
#include "core/storage/Sceau.h"
#include "core/storage/Session.h"
#include "core/storage/Tete.h"

#include <QJsonArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace trame {

/// The columns of a row with their values. Names are literals, or kept by the Database.
using Colonnes = std::vector<std::pair<std::string_view, ValeurSql>>;

/// One intention, whole or not at all: BEGIN IMMEDIATE, the lease checked, the rows, the journal's
/// entry, COMMIT. Rolled back when it goes out of scope before commit().
class Transaction
{
public:
    /// How much of the rows the journal tells: all of them, or their number (bulk work).
    enum class Detail { Lignes, Nombre };

    explicit Transaction(Session &session, Detail detail = Detail::Lignes);
    ~Transaction() = default;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Writes the journal's entry and commits. When the outcome of the COMMIT is unsure the file is asked
    /// for the operation: present, it is done; absent, StorageError says nothing was changed.
    void commit(std::string_view acte, const std::string &objet);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Database &base() { return m_session.base(); }
    /// The key of the next row of a table.
    [[nodiscard]] std::int64_t idSuivant(const std::string &table);
    /// Notes a row for the journal: inserted (no `avant`), changed, or deleted (no `apres`).
    void noter(const std::string &table, std::int64_t id, const Colonnes &avant, const Colonnes &apres);
    /// What the index held of somebody isn't to be found in the file any more once the act is recorded.
    void oublierAnciensTermes() { m_oubli = true; }

private:
    [[nodiscard]] std::string changement() const;
    void verifierIssue();

    Session &m_session;
    Detail m_detail;
    std::string m_operation;
    EcritureOuverte m_ecriture;
    std::unordered_map<std::string, std::int64_t> m_ids;
    std::unordered_map<std::string, std::int64_t> m_nombres;
    NombresLignes m_soldes; ///< Rows more or fewer of each table.
    bool m_oubli = false;
    QJsonArray m_lignes;
};

} // namespace trame
