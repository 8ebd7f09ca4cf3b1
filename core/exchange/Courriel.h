// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace trame {

/// A message to be sent, with one document attached.
struct MessagePrepare {
    QString destinataire; ///< May be empty.
    QString objet;
    QString texte;
    QString nomPiece;
    QByteArray piece;
};

/// The message as an .eml file that mail programs open as a draft (RFC 5322, X-Unsent). Line breaks in the headers'
/// values are taken out, so that no value can add a header.
[[nodiscard]] QByteArray courriel(const MessagePrepare &message);

} // namespace trame
