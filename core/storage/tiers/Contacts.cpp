// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tiers/Contacts.h"

#include "core/storage/Ligne.h"
#include "core/storage/Query.h"

namespace trame {

std::vector<Contact> lireContacts(Database &base, const std::string &proprietaire, std::int64_t id)
{
    std::vector<Contact> contacts;
    Query q{base, "SELECT nom, role, courriel, telephone FROM " + proprietaire + "_contact WHERE " + proprietaire
                      + "_id = ? ORDER BY rang"};
    q.lier(id);
    while (q.next())
        contacts.push_back({q.texte(0), q.texte(1), q.texte(2), q.texte(3)});
    return contacts;
}

void ecrireContacts(Transaction &transaction, const std::string &proprietaire, std::int64_t id,
                    const std::vector<Contact> &contacts)
{
    Enfants enfants{proprietaire + "_contact", proprietaire + "_id", id};
    for (const auto &c : contacts)
        enfants.ajouter()
            .texte("nom", c.nom)
            .texte("role", c.role)
            .texte("courriel", c.courriel)
            .texte("telephone", c.telephone);
    enfants.enregistrer(transaction);
}

} // namespace trame
