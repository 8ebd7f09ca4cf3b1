// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Courriel.h"

#include <QCryptographicHash>

namespace trame {

namespace {

QString surUneLigne(QString texte)
{
    for (auto &caractere : texte)
        if (caractere.category() == QChar::Other_Control)
            caractere = QLatin1Char{' '};
    return texte.simplified();
}

/// A header's value in words of 60 characters at most, each encoded on its own (RFC 2047).
QByteArray mots(const QString &valeur)
{
    constexpr qsizetype longueur = 30;
    const auto texte = surUneLigne(valeur);
    QByteArray encode;
    for (qsizetype i = 0; i < texte.size(); i += longueur) {
        if (i > 0)
            encode += "\r\n ";
        encode += "=?UTF-8?B?" + texte.mid(i, longueur).toUtf8().toBase64() + "?=";
    }
    return encode;
}

QByteArray enLignes(const QByteArray &octets)
{
    constexpr qsizetype longueur = 76;
    const auto base64 = octets.toBase64();
    QByteArray lignes;
    for (qsizetype i = 0; i < base64.size(); i += longueur)
        lignes += base64.mid(i, longueur) + "\r\n";
    return lignes;
}

} // namespace

QByteArray courriel(const MessagePrepare &message)
{
    const auto frontiere =
        "trame-" + QCryptographicHash::hash(message.piece, QCryptographicHash::Sha256).toHex().left(24);
    const auto nom = QString{message.nomPiece}.remove(QLatin1Char{'"'});
    QByteArray eml = "MIME-Version: 1.0\r\nX-Unsent: 1\r\n";
    if (const auto a = surUneLigne(message.destinataire); !a.isEmpty())
        eml += "To: " + a.toUtf8() + "\r\n";
    eml += "Subject: " + mots(message.objet) + "\r\n";
    eml += "Content-Type: multipart/mixed; boundary=\"" + frontiere + "\"\r\n\r\n";
    eml +=
        "--" + frontiere + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    eml += enLignes(message.texte.toUtf8());
    eml += "--" + frontiere + "\r\nContent-Type: application/pdf; name=\"" + mots(nom) + "\"\r\n";
    eml +=
        "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + mots(nom) + "\"\r\n\r\n";
    eml += enLignes(message.piece);
    eml += "--" + frontiere + "--\r\n";
    return eml;
}

} // namespace trame
