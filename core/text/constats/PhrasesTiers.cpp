// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/constats/Phrases.h"

#include "core/domain/tiers/ReglesBeneficiaire.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

constexpr std::array phrases{
    Phrase{&regles::beneficiaireQualite, QT_TRANSLATE_NOOP("ConstatText", "Qualité de bénéficiaire absente"),
           QT_TRANSLATE_NOOP(
               "ConstatText",
               "%1 n’a pas, au %3, de convention en cours pour le lot %2, ni par elle-même ni par un groupement.")},
    Phrase{&regles::siretCle, QT_TRANSLATE_NOOP("ConstatText", "Clé de SIRET fausse"),
           QT_TRANSLATE_NOOP("ConstatText", "La clé du SIRET %1 est fausse : vérifiez-le, ou confirmez-le.")},
};

} // namespace

std::span<const Phrase> phrasesTiers()
{
    return phrases;
}

} // namespace trame
