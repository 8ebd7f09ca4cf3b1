// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WelcomePage.h"

#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int cardWidth = 520;
constexpr int listHeight = 168;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget{parent},
      m_recentTitle{plainLabel(tr("Fichiers récents"), this, QStringLiteral("strong"))},
      m_recent{new QListWidget{this}}
{
    setObjectName(QStringLiteral("scrolled"));
    auto *card = new Card{{}, this};
    card->layout()->setSpacing(3 * gridUnit);
    card->setFixedWidth(cardWidth);
    card->addWidget(plainLabel(tr("Bienvenue dans Trame"), card, QStringLiteral("pageTitle")));
    auto *sentence = plainLabel(tr("Suivez un accord-cadre à bons de commande, de la demande au livrable : devis "
                                   "conformes, délais tenus, plafonds sous les yeux."),
                                card, QStringLiteral("muted"));
    sentence->setWordWrap(true);
    card->addWidget(sentence);
    const auto add = [&](const QString &text, void (WelcomePage::*wanted)()) {
        auto *button = new QPushButton{text, card};
        button->setAccessibleName(withoutMnemonic(text));
        connect(button, &QPushButton::clicked, this, wanted);
        card->addWidget(button);
        return button;
    };
    add(tr("Ouvrir la &démonstration"), &WelcomePage::demoWanted)->setProperty("role", QStringLiteral("primary"));
    add(tr("&Nouvel accord-cadre…"), &WelcomePage::newWanted);
    add(tr("&Ouvrir un fichier…"), &WelcomePage::openWanted);

    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setMaximumHeight(listHeight);
    card->addWidget(m_recentTitle);
    card->addWidget(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });

    auto *column = new QVBoxLayout{this};
    column->addStretch(1);
    // Not aligned by the layout: it would ask the card for its size before its sentence is wrapped.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(2);
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const auto &path : paths) {
        const QFileInfo file{path};
        auto *item = new QListWidgetItem{
            tr("%1 — %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())), m_recent};
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

} // namespace trame::ui
