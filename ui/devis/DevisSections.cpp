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

template <class Made>
DevisSection *made(Espace &espace, QWidget *parent)
{
    return new Made{espace, parent};
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
             {Section::Demande, Section::Validite, Section::Conditions},
             made<BesoinSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Ligne&s")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller aux lignes")),
             {Section::Lignes},
             made<LignesSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "P&hases et livrables")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller aux phases")),
             {Section::Phases, Section::Livrables, Section::Charges},
             made<PhasesSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "É&quipe")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller à l’équipe")),
             {Section::Equipe},
             made<EquipeSection>},
            {phrase(QT_TRANSLATE_NOOP("DevisSections", "Cale&ndrier")),
             phrase(QT_TRANSLATE_NOOP("DevisSections", "aller au calendrier")),
             {Section::Calendrier},
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

QString wayTo(const std::vector<SectionEntry> &sections, Section section)
{
    for (const auto &entry : sections)
        if (std::find(entry.places.begin(), entry.places.end(), section) != entry.places.end())
            return entry.way;
    return {};
}

} // namespace trame::ui
