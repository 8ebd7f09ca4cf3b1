// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/AboutDialog.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int textWidth = 400;

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("À propos de Trame"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(2 * gridUnit);
    const auto add = [&](const QString &text, const QString &role) {
        auto *label = plainLabel(text, this, role);
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(tr("Trame %1").arg(facts.version), QStringLiteral("pageTitle"));
    add(tr("Accords-cadres à bons de commande : lots, bordereau de prix, devis, commandes, échéances."), {});
    add(tr("Qt %1 · SQLite %2").arg(facts.qt, facts.sqlite), QStringLiteral("muted"));
    add(tr("Logiciel libre sous licence GNU GPL, version 3 ou ultérieure, fourni sans garantie."),
        QStringLiteral("muted"));
    auto *close = new QPushButton{tr("F&ermer"), this};
    close->setAccessibleName(withoutMnemonic(close->text()));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addSpacing(2 * gridUnit);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace trame::ui
