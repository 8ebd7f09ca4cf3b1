// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/beneficiaire/CategoriesBeneficiaire.h"

#include <QCoreApplication>

#include <array>

namespace trame::ui {

namespace {

constexpr std::array categories{
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Collectivité territoriale"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Agence du secteur des secours"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement du secteur des secours"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement d’enseignement public"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement public intervenant dans le secteur de la recherche"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement public administratif"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Syndicat mixte"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement public de coopération intercommunale"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Société publique locale"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Groupement d’intérêt public"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Régie"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Association syndicale autorisée"),
    QT_TRANSLATE_NOOP("CategoriesBeneficiaire", "Établissement public à caractère industriel et commercial"),
};

} // namespace

QVector<CategorieBeneficiaire> categoriesBeneficiaire()
{
    QVector<CategorieBeneficiaire> toutes;
    for (const auto *categorie : categories)
        toutes.push_back(
            {QString::fromUtf8(categorie), QCoreApplication::translate("CategoriesBeneficiaire", categorie)});
    return toutes;
}

} // namespace trame::ui
