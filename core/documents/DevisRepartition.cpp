// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisRepartition.h"

#include "core/domain/devis/Totaux.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trame {

namespace {

using Charges = std::vector<ChargeDevis>;

/// Load and cost of some charges together: the domain's own sum, over one phase that holds them all.
PartRepartition somme(const Charges &charges)
{
    ContenuDevis contenu;
    contenu.phases.push_back({});
    contenu.charges = charges;
    for (auto &charge : contenu.charges)
        charge.phase.clear();
    return repartitionParPhase(contenu).front();
}

template <class Choix>
Charges parmi(const Charges &charges, Choix choix)
{
    Charges choisies;
    std::copy_if(charges.begin(), charges.end(), std::back_inserter(choisies), choix);
    return choisies;
}

/// «P1 — Méthode», or the code alone, or «—».
template <class Entree>
QString nommer(const std::vector<Entree> &entrees, const std::string &code)
{
    for (const auto &entree : entrees)
        if (entree.code == code)
            return QStringLiteral("%1 — %2").arg(TexteDocument::texte(code), TexteDocument::texte(entree.intitule));
    return code.empty() ? QStringLiteral("—") : TexteDocument::texte(code);
}

TableContent table(const TexteDocument &texte, const QString &titre, const std::vector<PartRepartition> &parts,
                   const PartRepartition &total)
{
    TableContent table;
    table.columns = {{QStringLiteral("Code"), ColumnKind::Text, 1},
                     {titre, ColumnKind::Text, 6},
                     {QStringLiteral("Charge\u00A0(jours)"), ColumnKind::Amount},
                     {QStringLiteral("Coût\u00A0HT"), ColumnKind::Amount}};
    for (const auto &part : parts)
        table.rows.push_back({{TexteDocument::texte(part.code), TexteDocument::texte(part.intitule),
                               texte.format().quantite(part.jours), texte.format().montant(part.cout)},
                              RowKind::Normal});
    table.rows.push_back(
        {{QStringLiteral("Total"), {}, texte.format().quantite(total.jours), texte.format().montant(total.cout)},
         RowKind::Total});
    return table;
}

constexpr std::array profils{Profil::Junior, Profil::Confirme, Profil::Expert};

TableRow ligneMatrice(const TexteDocument &texte, const QString &phase, const QString &livrable, const Charges &charges,
                      RowKind genre)
{
    TableRow ligne{{phase, livrable}, genre};
    const auto jours = [&](const Charges &choisies) {
        const auto charge = somme(choisies).jours;
        ligne.cells += charge == Quantite{} ? QStringLiteral("—") : texte.format().quantite(charge);
    };
    for (const auto profil : profils)
        jours(parmi(charges, [profil](const auto &charge) { return charge.profil == profil; }));
    jours(charges);
    ligne.cells += texte.format().montant(somme(charges).cout);
    return ligne;
}

} // namespace

TableContent tableParPhase(const TexteDocument &texte, const ContenuDevis &contenu)
{
    const auto nommees = parmi(contenu.charges, [&](const auto &charge) {
        return std::any_of(contenu.phases.begin(), contenu.phases.end(),
                           [&](const auto &phase) { return phase.code == charge.phase; });
    });
    return table(texte, QStringLiteral("Phase"), repartitionParPhase(contenu), somme(nommees));
}

TableContent tableParLivrable(const TexteDocument &texte, const ContenuDevis &contenu)
{
    const auto nommees = parmi(contenu.charges, [&](const auto &charge) {
        return std::any_of(contenu.livrables.begin(), contenu.livrables.end(),
                           [&](const auto &livrable) { return livrable.code == charge.livrable; });
    });
    return table(texte, QStringLiteral("Livrable"), repartitionParLivrable(contenu), somme(nommees));
}

TableContent matriceCharges(const TexteDocument &texte, const ContenuDevis &contenu)
{
    TableContent table;
    table.columns = {{QStringLiteral("Phase"), ColumnKind::Text, 3}, {QStringLiteral("Livrable"), ColumnKind::Text, 3}};
    for (const auto profil : profils)
        table.columns.push_back({texte.libelles().profil(profil), ColumnKind::Amount});
    table.columns.push_back({QStringLiteral("Total\u00A0jours"), ColumnKind::Amount});
    table.columns.push_back({QStringLiteral("Coût\u00A0HT"), ColumnKind::Amount});

    std::vector<std::pair<std::string, std::string>> cases;
    for (const auto &charge : contenu.charges)
        if (std::pair lieu{charge.phase, charge.livrable}; std::find(cases.begin(), cases.end(), lieu) == cases.end())
            cases.push_back(std::move(lieu));
    for (const auto &lieu : cases) {
        const auto &[phase, livrable] = lieu;
        const auto charges = parmi(contenu.charges, [&lieu](const auto &charge) {
            return charge.phase == lieu.first && charge.livrable == lieu.second;
        });
        table.rows.push_back(ligneMatrice(texte, nommer(contenu.phases, phase), nommer(contenu.livrables, livrable),
                                          charges, RowKind::Normal));
    }
    table.rows.push_back(ligneMatrice(texte, QStringLiteral("Total"), {}, contenu.charges, RowKind::Total));
    return table;
}

} // namespace trame
