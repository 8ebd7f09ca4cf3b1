// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/constats/Phrases.h"

#include "core/domain/accord/ReglesAccord.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

constexpr std::array phrases{
    Phrase{&regles::lotNombreTitulaires, QT_TRANSLATE_NOOP("ConstatText", "Trop de titulaires"),
           QT_TRANSLATE_N_NOOP("ConstatText", "Le lot %1 admet %n titulaire(s) ; il en aurait %3."), 2},
    Phrase{&regles::lotPlafond, QT_TRANSLATE_NOOP("ConstatText", "Plafond du lot"),
           QT_TRANSLATE_NOOP("ConstatText", "Lot %1 : %2 seraient engagés sur un maximum de %3, soit %4.")},
    Phrase{&regles::lotMaximumAbsent, QT_TRANSLATE_NOOP("ConstatText", "Maximum du lot absent"),
           QT_TRANSLATE_NOOP("ConstatText", "Le lot %1 n’a pas de montant maximum : le CCAP le fixe, saisissez-le.")},
    Phrase{&regles::accordEnVigueur, QT_TRANSLATE_NOOP("ConstatText", "Accord-cadre hors de sa durée"),
           QT_TRANSLATE_NOOP("ConstatText", "L’accord-cadre %1 court du %3 au %4 ; le %2 n’y est pas.")},
};

} // namespace

std::span<const Phrase> phrasesAccord()
{
    return phrases;
}

} // namespace trame
