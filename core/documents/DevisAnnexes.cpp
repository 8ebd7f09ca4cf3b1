// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisAnnexes.h"

#include "core/documents/composer/Heading.h"
#include "core/documents/composer/PageBreak.h"
#include "core/documents/composer/Table.h"

namespace trame {

namespace {

void ajouterListe(Composition &document, const QString &titre, const std::vector<std::string> &elements)
{
    QStringList liste;
    for (const auto &element : elements)
        liste += TexteDocument::texte(element);
    if (liste.isEmpty())
        return;
    document.add<Heading>(titre, TextRole::Subheading);
    document.add<Table>(bullets(liste));
}

void ajouterMissions(Composition &document, const std::vector<MissionCv> &missions)
{
    if (missions.empty())
        return;
    TableContent table;
    table.columns = {{QStringLiteral("Durée"), ColumnKind::Text, 1},
                     {QStringLiteral("Contexte"), ColumnKind::Text, 2.2},
                     {QStringLiteral("Rôle"), ColumnKind::Text, 1.6},
                     {QStringLiteral("Travaux"), ColumnKind::Text, 3.2}};
    for (const auto &mission : missions)
        table.rows.push_back({{TexteDocument::texte(mission.duree), TexteDocument::texte(mission.contexte),
                               TexteDocument::texte(mission.role), TexteDocument::texte(mission.travaux)},
                              RowKind::Normal});
    document.add<Heading>(QStringLiteral("Missions"), TextRole::Subheading);
    document.add<Table>(table);
}

} // namespace

void ajouterAnnexes(Composition &document, const TexteDocument &texte, const ContenuDevis &contenu)
{
    int numero = 0;
    for (const auto &membre : contenu.equipe) {
        if (!membre.cv)
            continue;
        const auto &cv = *membre.cv;
        document.add<PageBreak>();
        document.add<Heading>(
            QStringLiteral("Annexe %1 — CV anonymisé %2").arg(QString::number(++numero), texte.texte(membre.code)));
        document.add<Paragraph>(texte.texte(cv.titre), TextRole::Strong);
        document.add<Table>(keyValues({{QStringLiteral("Profil"), texte.libelles().profil(membre.profil)},
                                       {QStringLiteral("Rôle dans la mission"), texte.texte(membre.role)}}));
        if (!cv.resume.empty())
            document.add<Paragraph>(texte.texte(cv.resume));
        ajouterListe(document, QStringLiteral("Formation"), cv.formations);
        ajouterListe(document, QStringLiteral("Compétences"), cv.competences);
        ajouterListe(document, QStringLiteral("Certifications"), cv.certifications);
        ajouterListe(document, QStringLiteral("Langues"), cv.langues);
        ajouterMissions(document, cv.missions);
    }
}

} // namespace trame
