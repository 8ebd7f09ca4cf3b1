// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bpu/BpuRepository.h"

#include "core/storage/Decodage.h"
#include "core/storage/EcritureConnue.h"
#include "core/storage/Ligne.h"
#include "core/storage/Recherche.h"
#include "core/storage/SceauxLus.h"

namespace trame {

namespace {

constexpr std::string_view selection = "SELECT id, uuid, accord_id, code, section, designation, unite, profil, "
                                       "taux_tva_pour_dix_mille, version FROM ligne_bpu ";

LigneBpu lire(const Query &q)
{
    LigneBpu l;
    l.id = LigneBpuId{q.entier(0)};
    l.uuid = q.texte(1);
    l.accord = AccordCadreId{q.entier(2)};
    l.code = q.texte(3);
    l.section = q.texte(4);
    l.designation = q.texte(5);
    l.unite = lireCode<Unite>(q, 6);
    l.profil = lireProfilFacultatif(q, 7);
    l.tva = Taux::pourDixMille(static_cast<std::int32_t>(q.entier(8)));
    l.version = q.entier(9);
    return l;
}

} // namespace

void BpuRepository::lirePrix(LigneBpu &ligne)
{
    exigerSceaux(m_base, "ligne_bpu", "id", ligne.id.valeur());
    exigerSceaux(m_base, "prix_bpu", "ligne_bpu_id", ligne.id.valeur());
    Query q{m_base, "SELECT prix_unitaire_ht_centimes, du, au FROM prix_bpu WHERE ligne_bpu_id = ? ORDER BY rang"};
    q.lier(ligne.id.valeur());
    while (q.next())
        ligne.prix.push_back({Montant::centimes(q.entier(0)), q.date(1), q.dateFacultative(2)});
}

std::vector<LigneBpu> BpuRepository::toutes(AccordCadreId accord)
{
    std::vector<LigneBpu> lignes;
    Query q{m_base, std::string{selection} + "WHERE accord_id = ? ORDER BY code"};
    q.lier(accord.valeur());
    while (q.next())
        lignes.push_back(lire(q));
    for (auto &ligne : lignes)
        lirePrix(ligne);
    return lignes;
}

std::optional<LigneBpu> BpuRepository::charger(LigneBpuId id)
{
    Query q{m_base, std::string{selection} + "WHERE id = ?"};
    if (!q.lier(id.valeur()).next())
        return std::nullopt;
    auto ligne = lire(q);
    lirePrix(ligne);
    return ligne;
}

std::optional<LigneBpu> BpuRepository::parCode(AccordCadreId accord, const std::string &code)
{
    const auto connu =
        ecritureConnue(m_base, "ligne_bpu", "code", code, "accord_id = " + std::to_string(accord.valeur()));
    Query q{m_base, std::string{selection} + "WHERE accord_id = ? AND code = ?"};
    if (!q.lier(accord.valeur()).lier(connu).next())
        return std::nullopt;
    auto ligne = lire(q);
    lirePrix(ligne);
    return ligne;
}

void BpuRepository::enregistrer(Transaction &transaction, LigneBpu &l)
{
    if (l.uuid.empty())
        l.uuid = nouvelUuid();
    Ligne ligne{"ligne_bpu"};
    ligne.texte("uuid", l.uuid).reference("accord_id", l.accord).texte("code", l.code).texte("section", l.section);
    ligne.texte("designation", l.designation).texte("unite", trame::code(l.unite));
    ligne.texteFacultatif("profil", l.profil ? std::optional{std::string{trame::code(*l.profil)}} : std::nullopt);
    ligne.entier("taux_tva_pour_dix_mille", l.tva.pourDixMille());
    if (l.id.nul()) {
        l.id = LigneBpuId{ligne.insererVersionnee(transaction)};
        l.version = 1;
    } else {
        l.version = ligne.modifier(transaction, l.id.valeur(), l.version);
    }
    Enfants prix{"prix_bpu", "ligne_bpu_id", l.id.valeur()};
    for (const auto &p : l.prix)
        prix.ajouter().entier("prix_unitaire_ht_centimes", p.montant.enCentimes()).date("du", p.du).date("au", p.au);
    prix.enregistrer(transaction);
    Recherche::indexer(transaction, GenreRecherche::LigneBpu, l.id.valeur());
}

} // namespace trame
