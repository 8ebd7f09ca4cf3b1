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

QString tr(const char *text)
{
    return QCoreApplication::translate("DevisSections", text);
}

} // namespace

std::vector<SectionEntry> devisSections()
{
    return {{tr(QT_TRANSLATE_NOOP("DevisSections", "&Besoin")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller au besoin")),
             {Champ::Demande, Champ::Validite, Champ::Conditions},
             made<BesoinSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "&Lignes")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller aux lignes")),
             {Champ::Lignes},
             made<LignesSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "&Phases et livrables")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller aux phases")),
             {Champ::Phases, Champ::Livrables, Champ::Charges},
             made<PhasesSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "É&quipe")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller à l’équipe")),
             {Champ::Equipe},
             made<EquipeSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "&Calendrier")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller au calendrier")),
             {Champ::Calendrier},
             made<CalendrierSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "P&ièces")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller aux pièces")),
             {},
             made<PiecesSection>},
            {tr(QT_TRANSLATE_NOOP("DevisSections", "&Aperçu")),
             tr(QT_TRANSLATE_NOOP("DevisSections", "aller à l’aperçu")),
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
