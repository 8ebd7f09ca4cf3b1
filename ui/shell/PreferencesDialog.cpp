// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreferencesDialog.h"

#include "ui/common/PlainText.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"

#include <QComboBox>
#include <QLabel>

namespace trame::ui {

namespace {

constexpr int usualWidth = 380;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QString &today, Dialogs &dialogs,
                                     QWidget *parent)
    : FormDialog{tr("Préférences"), dialogs, parent},
      m_language{new QComboBox{this}},
      m_appearance{new QComboBox{this}}
{
    setUsualSize({usualWidth, 0});
    // Each language under its own name: who can't read this one finds it.
    m_language->addItems({tr("Celle du système"), QStringLiteral("Français"), QStringLiteral("English")});
    m_appearance->addItems({tr("Celle du système"), tr("Claire"), tr("Sombre")});
    m_language->setCurrentIndex(static_cast<int>(preferences.language));
    m_appearance->setCurrentIndex(static_cast<int>(preferences.appearance));

    auto *language = new FieldRow{tr("&Langue de l’écran"), m_language, this};
    language->setHint(tr("Les documents du marché restent en français."));
    addPart(language);
    addPart(new FieldRow{tr("&Apparence"), m_appearance, this});
    addPart(plainLabel(tr("Date du jour : %1.").arg(today), this, QStringLiteral("muted")));
    for (auto *choice : {m_language, m_appearance})
        memory().watch(*choice);
    memory().start();
    m_language->setFocus();
}

bool PreferencesDialog::save()
{
    return true;
}

Preferences PreferencesDialog::preferences() const
{
    return {static_cast<ScreenLanguage>(m_language->currentIndex()),
            static_cast<Appearance>(m_appearance->currentIndex())};
}

} // namespace trame::ui
