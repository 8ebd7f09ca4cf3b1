// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/CoordonneesJson.h"

#include "core/exchange/json/JsonWriter.h"

namespace trame {

Adresse CoordonneesJson::lireAdresse(JsonReader &json)
{
    Adresse adresse;
    adresse.voie = json.texteFacultatif("voie");
    adresse.complement = json.texteFacultatif("complement");
    adresse.codePostal = json.texteFacultatif("code_postal");
    adresse.commune = json.texteFacultatif("commune");
    return adresse;
}

Contact CoordonneesJson::lireContact(JsonReader &json)
{
    Contact contact;
    contact.nom = json.texte("nom");
    contact.role = json.texteFacultatif("role");
    contact.courriel = json.texteFacultatif("courriel");
    contact.telephone = json.texteFacultatif("telephone");
    return contact;
}

QJsonObject CoordonneesJson::ecrire(const Adresse &adresse)
{
    return {{QStringLiteral("voie"), JsonWriter::texte(adresse.voie)},
            {QStringLiteral("complement"), JsonWriter::texte(adresse.complement)},
            {QStringLiteral("code_postal"), JsonWriter::texte(adresse.codePostal)},
            {QStringLiteral("commune"), JsonWriter::texte(adresse.commune)}};
}

QJsonObject CoordonneesJson::ecrire(const Contact &contact)
{
    return {{QStringLiteral("nom"), JsonWriter::texte(contact.nom)},
            {QStringLiteral("role"), JsonWriter::texte(contact.role)},
            {QStringLiteral("courriel"), JsonWriter::texte(contact.courriel)},
            {QStringLiteral("telephone"), JsonWriter::texte(contact.telephone)}};
}

QJsonArray CoordonneesJson::ecrire(const std::vector<Contact> &contacts)
{
    return JsonWriter::liste(contacts, [](const Contact &contact) { return ecrire(contact); });
}

} // namespace trame
