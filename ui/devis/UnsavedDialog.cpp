// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/UnsavedDialog.h"

#include "core/text/LibellesJournal.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/DifferencesTable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr QSize dialogSize{820, 460};

} // namespace

UnsavedDialog::UnsavedDialog(const Langage &langage, const Typed &typed, QWidget *parent)
    : QDialog{parent}
{
    const auto name = QString::fromStdString(typed.dossier.devis.nom());
    setWindowTitle(tr("Saisie non enregistrée du devis %1").arg(name));
    setAccessibleName(windowTitle());
    auto *text = plainLabel(told(typed), this);
    text->setWordWrap(true);
    auto *table = new DifferencesTable{tr("Dans le fichier"), tr("Dans la saisie"), this};
    table->setAccessibleName(tr("Ce que la saisie change"));
    table->setDifferences(devisDifferences(langage, typed.dossier.version.contenu, typed.content));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addWidget(text);
    column->addWidget(table, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * gridUnit);
    foot->addStretch(1);
    const auto add = [&](const QString &label, int answer) {
        auto *button = new QPushButton{label, this};
        button->setAccessibleName(withoutMnemonic(label));
        connect(button, &QPushButton::clicked, this, [this, answer] { done(answer); });
        foot->addWidget(button);
        return button;
    };
    add(tr("&Supprimer la saisie"), Discard)->setAutoDefault(false);
    auto *later = add(tr("&Plus tard"), Later);
    if (typed.writable) {
        auto *restore = add(tr("&Reprendre la saisie"), Restore);
        restore->setProperty("role", QStringLiteral("primary"));
        restore->setDefault(true);
    } else {
        later->setDefault(true);
    }
    column->addLayout(foot);
    resize(dialogSize);
}

QString UnsavedDialog::told(const Typed &typed)
{
    const auto &entry = typed.entry;
    auto text = tr("Le programme s’est arrêté avant que cette saisie du %1 soit enregistrée. Elle a été gardée sur ce "
                   "poste.")
                    .arg(LibellesJournal::instant(entry.instant.toStdString()));
    if (!QFileInfo::exists(entry.key.file))
        text += QStringLiteral("\n\n") + tr("Elle a été faite quand le fichier était « %1 ».").arg(entry.key.file);
    if (!typed.writable)
        text += QStringLiteral("\n\n")
                + tr("Cette version n’est plus un brouillon : la saisie ne peut plus y être reprise. Notez ce que vous "
                     "voulez en garder.");
    else if (entry.version != typed.dossier.version.version)
        text += QStringLiteral("\n\n")
                + tr("Depuis, le devis a été enregistré autrement dans le fichier : reprendre la saisie remettrait "
                     "aussi l’ancienne valeur de ce qui a été changé là. Comparez avant de choisir.");
    else
        text += QLatin1Char{' '} + tr("Dans le fichier, le devis est resté comme il était.");
    return text;
}

} // namespace trame::ui
