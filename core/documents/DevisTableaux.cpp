// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisTableaux.h"

#include <algorithm>

namespace trame {

namespace {

QString texteDe(const std::string &utf8)
{
    return TexteDocument::texte(utf8);
}

QString intituler(const std::string &code, const std::string &intitule)
{
    return QStringLiteral("%1 — %2").arg(texteDe(code), texteDe(intitule));
}

/// Codes of the phases in order, then "" for what stands in none of them.
std::vector<std::string> phases(const ContenuDevis &contenu)
{
    std::vector<std::string> codes;
    for (const auto &phase : contenu.phases)
        if (std::find(codes.begin(), codes.end(), phase.code) == codes.end())
            codes.push_back(phase.code);
    if (std::find(codes.begin(), codes.end(), std::string{}) == codes.end())
        codes.emplace_back();
    return codes;
}

/// Whether an entry stands under that phase; one that names an unknown phase stands with those that name none.
bool sous(const ContenuDevis &contenu, const std::string &phase, const std::string &nommee)
{
    if (phase == nommee)
        return true;
    return phase.empty() && std::none_of(contenu.phases.begin(), contenu.phases.end(), [&](const auto &connue) {
               return connue.code == nommee;
           });
}

} // namespace

Gantt ganttDevis(const ContenuDevis &contenu)
{
    Gantt gantt;
    for (const auto &code : phases(contenu)) {
        for (const auto &phase : contenu.phases)
            if (phase.code == code && phase.debut && phase.fin)
                gantt.rows.push_back(
                    {intituler(phase.code, phase.intitule), *phase.debut, *phase.fin, GanttKind::Phase});
        for (const auto &prevue : contenu.calendrier)
            if (sous(contenu, code, prevue.phase))
                gantt.rows.push_back({texteDe(prevue.intitule), prevue.debut, prevue.fin, GanttKind::Intervention});
        for (const auto &livrable : contenu.livrables)
            if (livrable.remise && sous(contenu, code, livrable.phase))
                gantt.rows.push_back({intituler(livrable.code, livrable.intitule), *livrable.remise, *livrable.remise,
                                      GanttKind::Deliverable});
    }
    return gantt;
}

TableContent tableCalendrier(const TexteDocument &texte, const ContenuDevis &contenu)
{
    TableContent table;
    table.columns = {{QStringLiteral("Objet"), ColumnKind::Text, 4},
                     {QStringLiteral("Lieu"), ColumnKind::Text, 2.4},
                     {QStringLiteral("Du"), ColumnKind::Amount},
                     {QStringLiteral("Au"), ColumnKind::Amount}};
    const auto ajouter = [&](const QString &objet, const QString &lieu, const std::optional<Date> &debut,
                             const std::optional<Date> &fin, RowKind genre) {
        table.rows.push_back({{objet, lieu, texte.date(debut), texte.date(fin)}, genre});
    };
    for (const auto &code : phases(contenu)) {
        for (const auto &phase : contenu.phases)
            if (phase.code == code)
                ajouter(intituler(phase.code, phase.intitule), {}, phase.debut, phase.fin, RowKind::Group);
        for (const auto &prevue : contenu.calendrier)
            if (sous(contenu, code, prevue.phase))
                ajouter(texteDe(prevue.intitule), texteDe(prevue.lieu), prevue.debut, prevue.fin, RowKind::Normal);
        for (const auto &livrable : contenu.livrables)
            if (sous(contenu, code, livrable.phase))
                table.rows.push_back({{QStringLiteral("Remise de ") + intituler(livrable.code, livrable.intitule),
                                       {},
                                       {},
                                       texte.date(livrable.remise)},
                                      RowKind::Normal});
    }
    return table;
}

TableContent tableEquipe(const TexteDocument &texte, const ContenuDevis &contenu)
{
    TableContent table;
    table.columns = {{QStringLiteral("Code"), ColumnKind::Text, 1},
                     {QStringLiteral("Profil"), ColumnKind::Text, 1},
                     {QStringLiteral("Rôle"), ColumnKind::Text, 4},
                     {QStringLiteral("CV anonymisé"), ColumnKind::Text, 1.2}};
    int annexe = 0;
    for (const auto &membre : contenu.equipe) {
        const auto place = membre.cv ? QStringLiteral("annexe %1").arg(++annexe) : QStringLiteral("à joindre");
        table.rows.push_back(
            {{texteDe(membre.code), texte.libelles().profil(membre.profil), texteDe(membre.role), place},
             RowKind::Normal});
    }
    return table;
}

TableContent tablePhases(const TexteDocument &texte, const ContenuDevis &contenu)
{
    TableContent table;
    table.columns = {{QStringLiteral("Phase"), ColumnKind::Text, 2},
                     {QStringLiteral("Objectifs, prérequis"), ColumnKind::Text, 4},
                     {QStringLiteral("Du"), ColumnKind::Amount},
                     {QStringLiteral("Au"), ColumnKind::Amount}};
    for (const auto &phase : contenu.phases)
        table.rows.push_back({{intituler(phase.code, phase.intitule), texteDe(phase.objectifs), texte.date(phase.debut),
                               texte.date(phase.fin)},
                              RowKind::Normal});
    return table;
}

} // namespace trame
