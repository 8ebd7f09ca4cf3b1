// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreferencesDialog.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FieldRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int usualWidth = 380;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QString &today, QWidget *parent)
    : QDialog{parent},
      m_language{new QComboBox{this}},
      m_appearance{new QComboBox{this}}
{
    setWindowTitle(tr("Préférences"));
    setAccessibleName(windowTitle());
    setMinimumWidth(usualWidth);
    // Each language under its own name: who can't read this one finds it.
    m_language->addItems({tr("Celle du système"), QStringLiteral("Français"), QStringLiteral("English")});
    m_appearance->addItems({tr("Celle du système"), tr("Claire"), tr("Sombre")});
    m_language->setCurrentIndex(static_cast<int>(preferences.language));
    m_appearance->setCurrentIndex(static_cast<int>(preferences.appearance));

    auto *language = new FieldRow{tr("&Langue de l’écran"), m_language, this};
    language->setHint(tr("Les documents du marché restent en français."));
    auto *appearance = new FieldRow{tr("&Apparence"), m_appearance, this};
    auto *date = plainLabel(tr("Date du jour : %1.").arg(today), this, QStringLiteral("muted"));

    auto *accept = new QPushButton{tr("Enre&gistrer"), this};
    accept->setProperty("role", QStringLiteral("primary"));
    accept->setDefault(true);
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    for (auto *button : {accept, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(accept);
    buttons->addWidget(cancel);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(4 * gridUnit);
    for (QWidget *row :
         {static_cast<QWidget *>(language), static_cast<QWidget *>(appearance), static_cast<QWidget *>(date)})
        column->addWidget(row);
    column->addLayout(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    return {static_cast<ScreenLanguage>(m_language->currentIndex()),
            static_cast<Appearance>(m_appearance->currentIndex())};
}

} // namespace trame::ui
