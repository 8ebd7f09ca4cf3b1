// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/ProfileWords.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

namespace trame::ui {

namespace {

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("ProfileWords", source, nullptr, n);
}

} // namespace

QString experienceWords(const Experience &experience)
{
    auto days = words(QT_TRANSLATE_N_NOOP("ProfileWords", "%n jour(s)"), experience.jours);
    if (experience.annees == 0)
        return days;
    auto years = words(QT_TRANSLATE_N_NOOP("ProfileWords", "%n an(s)"), experience.annees);
    if (experience.jours == 0)
        return years;
    return words(QT_TRANSLATE_NOOP("ProfileWords", "%1 et %2")).arg(years, days);
}

ToneWord profileWords(const Intervenant &person, Date day, const Langage &langage)
{
    if (const auto reached = profilSelonTexte(person, day))
        return {Libelles{langage}.profil(*reached), Tone::Good};
    return {words(QT_TRANSLATE_NOOP("ProfileWords", "À confirmer")), Tone::Soon};
}

ToneWord cvWords(const Intervenant &person, const std::optional<CvAnonymise> &cv)
{
    if (!cv)
        return {words(QT_TRANSLATE_NOOP("ProfileWords", "Absent")), Tone::Late};
    if (controlerCv(person, *cv).empty())
        return {words(QT_TRANSLATE_NOOP("ProfileWords", "Anonyme")), Tone::Good};
    return {words(QT_TRANSLATE_NOOP("ProfileWords", "À corriger")), Tone::Late};
}

QString personName(const Intervenant &person)
{
    return QStringLiteral("%1 — %2").arg(
        QString::fromStdString(person.code),
        (QString::fromStdString(person.prenom) + QLatin1Char{' '} + QString::fromStdString(person.nom)).trimmed());
}

} // namespace trame::ui
