// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisSections.h"

#include "ui/devis/ApercuSection.h"
#include "ui/devis/BesoinSection.h"
#include "ui/devis/CalendrierSection.h"
#include "ui/devis/EquipeSection.h"
#include "ui/devis/LignesSection.h"
#include "ui/devis/PhasesSection.h"
#include "ui/devis/PiecesSection.h"

#include <QCoreApplication>

#include <algorithm>

namespace trame::ui {

namespace {

template <class Section>
DevisSection *made(Espace &espace, QWidget *parent)
{
    return new Section{espace, parent};
}

QString phrase(const char *text)
{
    return QCoreApplication::translate("DevisSections", text);
}

} // namespace

std::vector<SectionEntry> devisSections()
{
    return {{phrase(QT_TRANSLATE_NOOP("DevisSections", "&Besoin")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller au besoin")),
             {Champ::Demande, Champ::Validite, Champ::Conditions},
             made<BesoinSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Ligne&s")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller aux lignes")),
             {Champ::Lignes},
             made<LignesSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "P&hases et livrables")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller aux phases")),
             {Champ::Phases, Champ::Livrables, Champ::Charges},
             made<PhasesSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "É&quipe")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller à l’équipe")),
             {Champ::Equipe},
             made<EquipeSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Cale&ndrier")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller au calendrier")),
             {Champ::Calendrier},
             made<CalendrierSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Piè&ces")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller aux pièces")),
             {},
             made<PiecesSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Aperç&u")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller à l’aperçu")),
             {},
             made<ApercuSection>}};
}

QString wayTo(const std::vector<SectionEntry> &sections, Champ champ)
{
    for (const auto &section : sections)
        if (std::find(section.champs.begin(), section.champs.end(), champ) != section.champs.end())
            return section.way;
    return {};
}

} // namespace trame::ui
