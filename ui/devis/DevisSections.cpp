// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisSections.h"

#include "ui/devis/BesoinSection.h"
#include "ui/devis/LignesSection.h"
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
    return {{tr("&Besoin"),
             tr("aller au besoin"),
             {Champ::Demande, Champ::Validite, Champ::Conditions},
             made<BesoinSection>},
            {tr("&Lignes"), tr("aller aux lignes"), {Champ::Lignes}, made<LignesSection>},
            {tr("&Pièces"), tr("aller aux pièces"), {}, made<PiecesSection>}};
}

QString wayTo(const std::vector<SectionEntry> &sections, Champ champ)
{
    for (const auto &section : sections)
        if (std::find(section.champs.begin(), section.champs.end(), champ) != section.champs.end())
            return section.way;
    return {};
}

} // namespace trame::ui
