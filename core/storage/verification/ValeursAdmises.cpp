// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verification/ValeursAdmises.h"

#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"

#include <QByteArrayView>

#include <limits>

namespace trame {

namespace {

std::int64_t limite(std::string_view colonne)
{
    // Products and sums of amounts go beyond a single one; they are compared with their lines.
    constexpr std::int64_t produits = 1'000;
    if (colonne.starts_with("total_") || colonne == "taille_octets" || colonne == "dernier" || colonne == "id"
        || colonne.ends_with("_id"))
        return std::numeric_limits<std::int64_t>::max();
    if (colonne.starts_with("prix_unitaire_"))
        return Montant::maximumSaisi;
    if (colonne.ends_with("_centimes"))
        return Montant::maximumSaisi * produits;
    if (colonne.ends_with("_milliemes"))
        return Quantite::maximumSaisi;
    return std::numeric_limits<std::int32_t>::max();
}

bool texteAdmis(std::string_view texte)
{
    return texte.find('\0') == std::string_view::npos
           && QByteArrayView{texte.data(), static_cast<qsizetype>(texte.size())}.isValidUtf8();
}

} // namespace

ValeursAdmises::ValeursAdmises(const Query &q)
{
    for (int i = 0; i < q.colonnes(); ++i)
        m_limites.push_back(limite(q.nom(i)));
}

std::string ValeursAdmises::premiereRefusee(const Query &q) const
{
    for (int i = 0; i < static_cast<int>(m_limites.size()); ++i) {
        if (q.nul(i) || q.estOctets(i))
            continue;
        const auto limite = m_limites[static_cast<std::size_t>(i)];
        const bool admise = q.estEntier(i) ? q.entier(i) <= limite && q.entier(i) >= -limite : texteAdmis(q.vue(i));
        if (!admise)
            return std::string{q.nom(i)};
    }
    return {};
}

} // namespace trame
