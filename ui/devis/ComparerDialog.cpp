// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ComparerDialog.h"

#include "core/text/Libelles.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/DevisDifferences.h"
#include "ui/devis/DifferencesTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr QSize dialogSize{820, 460};

} // namespace

ComparerDialog::ComparerDialog(const Langage &langage, const QString &devis, std::vector<VersionDevis> versions,
                               QWidget *parent)
    : QDialog{parent},
      m_langage{langage},
      m_versions{std::move(versions)},
      m_before{new QComboBox{this}},
      m_after{new QComboBox{this}},
      m_none{plainLabel(tr("Ces deux versions disent la même chose."), this, QStringLiteral("muted"))},
      m_table{new DifferencesTable{tr("Avant"), tr("Après"), this}}
{
    setWindowTitle(tr("Comparer les versions du devis %1").arg(devis));
    setAccessibleName(windowTitle());
    m_before->setAccessibleName(tr("Version de départ"));
    m_after->setAccessibleName(tr("Version d’arrivée"));
    const Libelles names{langage};
    for (const auto &version : m_versions)
        for (auto *choice : {m_before, m_after})
            choice->addItem(tr("Version %1 (%2)").arg(version.numero).arg(names.etat(version.etat)));
    const auto last = static_cast<int>(m_versions.size()) - 1;
    m_before->setCurrentIndex(std::max(last - 1, 0));
    m_after->setCurrentIndex(last);
    m_table->setAccessibleName(tr("Différences entre les deux versions"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(2 * gridUnit);
    choices->addWidget(plainLabel(tr("De"), this));
    choices->addWidget(m_before);
    choices->addWidget(plainLabel(tr("à"), this));
    choices->addWidget(m_after);
    choices->addStretch(1);
    auto *close = new QPushButton{tr("F&ermer"), this};
    close->setAccessibleName(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(choices);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(dialogSize);
    for (const auto *choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &ComparerDialog::follow);
    follow();
}

void ComparerDialog::follow()
{
    const auto &before = m_versions.at(static_cast<std::size_t>(m_before->currentIndex()));
    const auto &after = m_versions.at(static_cast<std::size_t>(m_after->currentIndex()));
    const auto found = devisDifferences(m_langage, before.contenu, after.contenu);
    m_none->setVisible(found.empty());
    m_table->setVisible(!found.empty());
    m_table->setDifferences(found);
}

} // namespace trame::ui
