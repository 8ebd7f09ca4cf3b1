// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ComparerDialog.h"

#include "core/text/Libelles.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/DevisDifferences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr QSize dialogSize{820, 460};
constexpr int partWidth = 100;

} // namespace

ComparerDialog::ComparerDialog(const Langage &langage, const QString &devis, std::vector<VersionDevis> versions,
                               QWidget *parent)
    : QDialog{parent}, m_langage{langage}, m_versions{std::move(versions)}, m_before{new QComboBox{this}},
      m_after{new QComboBox{this}}, m_none{plainLabel(tr("Ces deux versions disent la même chose."), this,
                                                      QStringLiteral("muted"))},
      m_table{new QTableWidget{this}}
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
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Partie"), tr("Élément"), tr("Avant"), tr("Après")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(listRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setStyleSheet(
        QStringLiteral("QTableWidget::item { padding: 4px 8px; border-bottom: 1px solid palette(midlight); }"));
    m_table->setColumnWidth(0, partWidth);

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
    m_table->setRowCount(static_cast<int>(found.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &difference = found[static_cast<std::size_t>(row)];
        const auto cell = [&](const QString &text) { return text.isEmpty() ? tr("—") : text; };
        m_table->setItem(row, 0, new QTableWidgetItem{difference.part});
        m_table->setItem(row, 1, new QTableWidgetItem{difference.what});
        m_table->setItem(row, 2, new QTableWidgetItem{cell(difference.before)});
        m_table->setItem(row, 3, new QTableWidgetItem{cell(difference.after)});
    }
}

} // namespace trame::ui
