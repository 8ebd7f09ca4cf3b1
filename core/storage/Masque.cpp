// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Masque.h"

#include "core/storage/Ligne.h"
#include "core/storage/Query.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace trame {

namespace {

constexpr const char *tableSels = "intervenant_sel";
constexpr std::string_view tu = "•••";

/// The columns of a contact that say who it is; the role and the rank don't.
constexpr std::array colonnesContact{std::string_view{"nom"}, std::string_view{"courriel"},
                                     std::string_view{"telephone"}};

std::string tirerSel()
{
    constexpr std::size_t mots = 8;
    std::array<quint32, mots> hasard{};
    QRandomGenerator::system()->fillRange(hasard.data(), static_cast<qsizetype>(hasard.size()));
    return {reinterpret_cast<const char *>(hasard.data()), sizeof(hasard)};
}

std::string selDe(Transaction &transaction, std::int64_t intervenant)
{
    {
        Query q{transaction.base(), "SELECT sel FROM intervenant_sel WHERE intervenant_id = ?"};
        if (q.lier(intervenant).next())
            return std::string{q.vue(0)};
    }
    auto sel = tirerSel();
    Ligne{tableSels}.entier("intervenant_id", intervenant).octets("sel", sel).inserer(transaction);
    return sel;
}

} // namespace

Masque::Masque(Transaction &transaction, const std::string &table, std::int64_t id)
    : m_sorte{Sorte::Claire}
{
    if (table == "intervenant") {
        m_sorte = Sorte::Marquee;
        m_sel = selDe(transaction, id);
    } else if (table == "titulaire_contact" || table == "beneficiaire_contact") {
        m_sorte = Sorte::Tue;
    }
}

std::optional<std::string> Masque::dire(std::string_view colonne, const std::string &valeur) const
{
    constexpr std::size_t chiffres = 16;
    if (m_sorte == Sorte::Marquee)
        // The column as well: the same text in two of them isn't the same fingerprint.
        return "hmac:" + hexadecimal(hmacSha256(m_sel, std::string{colonne} + '=' + valeur)).substr(0, chiffres);
    const bool contact = std::find(colonnesContact.begin(), colonnesContact.end(), colonne) != colonnesContact.end();
    if (m_sorte == Sorte::Tue && contact && !valeur.empty())
        return std::string{tu};
    return std::nullopt;
}

void Masque::oublier(Transaction &transaction, const std::string &table, std::int64_t id)
{
    if (table != "intervenant")
        return;
    const auto sel =
        transaction.base().entier("SELECT id FROM intervenant_sel WHERE intervenant_id = " + std::to_string(id));
    if (sel != 0)
        supprimerLigne(transaction, tableSels, sel);
}

} // namespace trame
