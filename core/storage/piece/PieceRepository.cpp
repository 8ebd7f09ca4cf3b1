// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/piece/PieceRepository.h"

#include "core/storage/Dommage.h"
#include "core/storage/Ligne.h"
#include "core/storage/Query.h"

namespace trame {

std::optional<Piece> PieceRepository::charger(PieceId id)
{
    Query q{m_base, "SELECT uuid, nom, type_mime, sha256, contenu FROM piece WHERE id = ?"};
    if (!q.lier(id.valeur()).next())
        return std::nullopt;
    Piece piece{id, q.texte(0), q.texte(1), q.texte(2), q.texte(3), q.texte(4)};
    if (hexadecimal(trame::sha256(piece.contenu)) != piece.sha256)
        leverDommage(m_base.nom(), piece.nom);
    return piece;
}

PieceId PieceRepository::ajouter(Transaction &transaction, const std::string &nom, const std::string &typeMime,
                                 const std::string &contenu)
{
    Ligne ligne{"piece"};
    ligne.texte("uuid", nouvelUuid()).texte("nom", nom).texte("type_mime", typeMime);
    ligne.entier("taille_octets", static_cast<std::int64_t>(contenu.size()));
    ligne.texte("sha256", hexadecimal(sha256(contenu))).octets("contenu", contenu);
    return PieceId{ligne.insererVersionnee(transaction)};
}

} // namespace trame
