// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/DemandeRepository.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/storage/Ligne.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/SceauxLus.h"

namespace trame {

namespace {

constexpr std::string_view selection = "SELECT d.id, d.uuid, d.numero, d.accord_id, l.numero, d.beneficiaire_id, "
                                       "d.objet, d.description, d.reception, d.canal, "
                                       "d.contact, d.sans_suite, d.version FROM demande d JOIN accord_cadre a ON a.id "
                                       "= d.accord_id JOIN lot l ON l.id = a.lot_id ";

Demande lire(Database &base, const Query &q)
{
    exigerSceaux(base, "demande", "id", q.entier(0));
    Demande d;
    d.id = DemandeId{q.entier(0)};
    d.uuid = q.texte(1);
    d.numero = q.texte(2);
    d.accord = AccordCadreId{q.entier(3)};
    d.lot = static_cast<int>(q.entier(4));
    d.beneficiaire = BeneficiaireId{q.entier(5)};
    d.objet = q.texte(6);
    d.description = q.texte(7);
    d.reception = q.date(8);
    d.canal = q.texte(9);
    d.contact = q.texte(10);
    d.sansSuite = q.texte(11);
    d.version = q.entier(12);
    return d;
}

} // namespace

std::optional<Demande> DemandeRepository::charger(DemandeId id)
{
    Query q{m_base, std::string{selection} + "WHERE d.id = ?"};
    return q.lier(id.valeur()).next() ? std::optional{lire(m_base, q)} : std::nullopt;
}

std::optional<Demande> DemandeRepository::parNumero(const std::string &numero)
{
    Query q{m_base, std::string{selection} + "WHERE d.numero = ?"};
    // The program makes these numbers: they are net.
    return q.lier(identifiantNet(numero)).next() ? std::optional{lire(m_base, q)} : std::nullopt;
}

void DemandeRepository::enregistrer(Transaction &transaction, Demande &d)
{
    if (d.uuid.empty())
        d.uuid = nouvelUuid();
    Ligne ligne{"demande"};
    ligne.texte("uuid", d.uuid).texte("numero", d.numero).reference("accord_id", d.accord);
    ligne.reference("beneficiaire_id", d.beneficiaire).texte("objet", d.objet).texte("description", d.description);
    ligne.date("reception", d.reception)
        .texte("canal", d.canal)
        .texte("contact", d.contact)
        .texte("sans_suite", d.sansSuite);
    if (d.id.nul()) {
        d.id = DemandeId{ligne.insererVersionnee(transaction)};
        d.version = 1;
    } else {
        d.version = ligne.modifier(transaction, d.id.valeur(), d.version);
    }
    Recherche::indexer(transaction, GenreRecherche::Demande, d.id.valeur());
}

} // namespace trame
