// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echeance/EcheanceList.h"

#include "core/domain/base/TexteReplie.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "ui/echeance/EtapeText.h"
#include "ui/echeance/Tons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace trame::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("trame::ui::EcheanceList", text);
}

using Colonne = ColumnOf<Echeance>;

Colonne colonneDate(const Langage &langage)
{
    return {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Échéance")),
             .kind = ColumnKind::Date,
             .width = 86},
            [&langage](const Echeance &e) { return Format{langage}.date(e.etape.echeance); }};
}

Colonne colonneActeur(const Langage &langage)
{
    return {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Qui agit")), .width = 92},
            [&langage](const Echeance &e) { return Libelles{langage}.acteur(e.etape.acteur); }};
}

Colonne colonneBeneficiaire(bool large)
{
    const auto nom = [](const Echeance &e) { return QString::fromStdString(e.beneficiaire); };
    return {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Bénéficiaire")),
             .width = large ? 176 : 124,
             .yields = 4},
            nom,
            {},
            nom};
}

Colonne colonneReste(const Langage &langage)
{
    return {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Reste")),
             .kind = ColumnKind::Quantity,
             .width = 98},
            [&langage](const Echeance &e) { return EtapeText{langage}.reste(e.etape); }};
}

Colonne colonneEtat(const Langage &langage)
{
    return {
        {.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "État")), .kind = ColumnKind::State, .width = 114},
        [&langage](const Echeance &e) { return Libelles{langage}.etat(e.etape.etat); },
        [](const Echeance &e) { return ton(e.etape.etat); }};
}

Colonne colonneObjet(const Langage &langage)
{
    const auto titre = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Objet"));
    return {{.title = titre, .stretch = true},
            [&langage](const Echeance &e) { return EtapeText{langage}.objet(e); },
            {},
            [](const Echeance &e) {
                return EtapeText::numero(e) + QStringLiteral(" · ") + QString::fromStdString(e.objet)
                       + QStringLiteral(" · ") + QString::fromStdString(e.beneficiaire);
            }};
}

std::vector<Colonne> toutes(const Langage &langage)
{
    const auto objet = [](const Echeance &e) {
        return EtapeText::numero(e) + QStringLiteral(" · ") + QString::fromStdString(e.objet);
    };
    return {
        colonneDate(langage),
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Étape")), .width = 150},
         [&langage](const Echeance &e) { return EtapeText{langage}.nom(e.etape); }},
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Objet")), .stretch = true}, objet, {}, objet},
        colonneBeneficiaire(true),
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::EcheanceList", "Lot")), .width = 56, .yields = 5},
         [](const Echeance &e) { return QString::number(e.lot); }},
        colonneActeur(langage),
        colonneReste(langage),
        colonneEtat(langage)};
}

} // namespace

void EcheanceList::setEcheances(std::vector<Echeance> echeances)
{
    // A key that stays the same from one reading to the next: what the step is of, its kind, and its rank among those.
    constexpr RowKey ranks = 1024;
    constexpr RowKey kinds = 8;
    std::map<RowKey, RowKey> rank;
    m_echeances.clear();
    m_places.clear();
    m_echeances.reserve(echeances.size());
    m_places.reserve(echeances.size());
    for (auto &echeance : echeances) {
        const bool commande = !echeance.commande.nul();
        const auto objet = commande ? 2 * echeance.commande.valeur() + 1 : 2 * echeance.demande.valeur();
        const auto base = (objet * kinds + static_cast<RowKey>(echeance.etape.etape)) * ranks;
        Ligne ligne;
        ligne.cle = base + rank[base]++;
        ligne.echeance = std::move(echeance);
        m_places.emplace(ligne.cle, m_echeances.size());
        m_echeances.push_back(std::move(ligne));
    }
}

void EcheanceList::setFiltre(Filtre filtre)
{
    m_filtre = std::move(filtre);
    m_mots = mots(replier(m_filtre.recherche));
}

const Echeance *EcheanceList::trouver(RowKey cle) const
{
    const auto place = m_places.find(cle);
    return place == m_places.end() ? nullptr : &m_echeances[place->second].echeance;
}

bool EcheanceList::convient(const Ligne &ligne) const
{
    const auto &e = ligne.echeance;
    if (m_filtre.lot && e.lot != *m_filtre.lot)
        return false;
    if (m_filtre.acteur && e.etape.acteur != *m_filtre.acteur)
        return false;
    if (m_filtre.enRetard && e.etape.etat != EtatEtape::EnRetard)
        return false;
    if (m_mots.empty())
        return true;
    // Folded for the moment of a search: kept with each row, it would be as large as the row.
    const auto texte = replier(e.numeroDemande + ' ' + e.devis + ' ' + e.numeroCommande + ' ' + e.objet + ' '
                               + e.beneficiaire + ' ' + e.siret.chiffres());
    return std::all_of(m_mots.begin(), m_mots.end(),
                       [&](const auto &mot) { return texte.find(mot) != std::string::npos; });
}

bool EcheanceList::avant(const Ligne &a, const Ligne &b, Tri tri)
{
    const auto &x = a.echeance;
    const auto &y = b.echeance;
    switch (tri) {
    case Tri::Echeance:
        return x.etape.echeance < y.etape.echeance;
    case Tri::Etape:
        return std::tie(x.etape.etape, x.etape.objet) < std::tie(y.etape.etape, y.etape.objet);
    case Tri::Numero:
        return EtapeText::numero(x) < EtapeText::numero(y);
    case Tri::Objet:
        return std::tie(x.etape.etape, x.objet) < std::tie(y.etape.etape, y.objet);
    case Tri::Beneficiaire:
        return x.beneficiaire < y.beneficiaire;
    case Tri::Lot:
        return x.lot < y.lot;
    case Tri::Acteur:
        return x.etape.acteur < y.etape.acteur;
    case Tri::Reste:
        return x.etape.ecart < y.etape.ecart;
    case Tri::Etat:
        return x.etape.etat < y.etape.etat;
    }
    return false;
}

std::vector<RowKey> EcheanceList::cles(const std::optional<SortChoice> &choix, Colonnes colonnes) const
{
    static constexpr std::array page{Tri::Echeance, Tri::Etape,  Tri::Numero, Tri::Beneficiaire,
                                     Tri::Lot,      Tri::Acteur, Tri::Reste,  Tri::Etat};
    static constexpr std::array bord{Tri::Echeance, Tri::Objet, Tri::Beneficiaire, Tri::Acteur, Tri::Reste, Tri::Etat};
    std::vector<const Ligne *> lignes;
    for (const auto &ligne : m_echeances)
        if (convient(ligne))
            lignes.push_back(&ligne);
    if (choix) {
        const auto colonne = static_cast<std::size_t>(choix->column);
        const auto tri = colonnes == Colonnes::Toutes ? page.at(colonne) : bord.at(colonne);
        const bool croissant = choix->order == Qt::AscendingOrder;
        std::stable_sort(lignes.begin(), lignes.end(), [&](const Ligne *a, const Ligne *b) {
            return croissant ? avant(*a, *b, tri) : avant(*b, *a, tri);
        });
    }
    std::vector<RowKey> cles;
    cles.reserve(lignes.size());
    for (const auto *ligne : lignes)
        cles.push_back(ligne->cle);
    return cles;
}

std::unique_ptr<RowSource> EcheanceList::lignes(const Langage &langage, Colonnes colonnes)
{
    // A row carries its key: the steps themselves stay where they are.
    std::vector<ColumnOf<RowKey>> parCle;
    auto voulues = colonnes == Colonnes::Toutes
                       ? toutes(langage)
                       : std::vector<Colonne>{colonneDate(langage),   colonneObjet(langage), colonneBeneficiaire(false),
                                              colonneActeur(langage), colonneReste(langage), colonneEtat(langage)};
    for (auto &colonne : voulues) {
        const auto par = [this](const auto &fonction) {
            return [this, fonction](const RowKey &cle) { return fonction(m_echeances[m_places.at(cle)].echeance); };
        };
        parCle.emplace_back(colonne.column, par(colonne.text),
                            colonne.tone ? ColumnOf<RowKey>::Meaning{par(colonne.tone)} : nullptr,
                            colonne.toolTip ? ColumnOf<RowKey>::Words{par(colonne.toolTip)} : nullptr);
    }
    const auto presentes = [this](std::span<const RowKey> cles) {
        std::vector<RowKey> lues;
        std::copy_if(cles.begin(), cles.end(), std::back_inserter(lues),
                     [this](RowKey cle) { return m_places.contains(cle); });
        return lues;
    };
    return std::make_unique<ListSource<RowKey>>(
        std::move(parCle), ListSource<RowKey>::Queries{[this, colonnes](const std::optional<SortChoice> &choix) {
                                                           return cles(choix, colonnes);
                                                       },
                                                       presentes, [](const RowKey &cle) { return cle; }});
}

} // namespace trame::ui
