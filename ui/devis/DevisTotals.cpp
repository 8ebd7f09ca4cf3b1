// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisTotals.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/usecases/Bordure.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace trame::ui {

DevisTotals::DevisTotals(const Langage &langage, QWidget *parent)
    : Card{{}, parent},
      m_langage{langage},
      m_content{new QWidget{this}},
      m_grid{new QGridLayout{m_content}},
      m_date{plainLabel({}, m_content, QStringLiteral("muted"))},
      m_parts{m_date}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * gridUnit);
    m_grid->setVerticalSpacing(gridUnit);
    // The width is given; the totals make do with it.
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addWidget(m_content);
    setAccessibleName(tr("Totaux du devis"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DevisTotals::clear()
{
    for (std::size_t i = 1; i < m_parts.size(); ++i) {
        m_parts[i]->hide();
        m_parts[i]->deleteLater();
    }
    m_parts.resize(1);
}

void DevisTotals::add(const QString &name, const QString &amount, const QString &role)
{
    auto *part = new QWidget{m_content};
    auto *row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridUnit);
    row->addWidget(plainLabel(name, part, QStringLiteral("muted")), 0, Qt::AlignBaseline);
    row->addWidget(plainLabel(amount, part, role), 0, Qt::AlignBaseline);
    m_parts.push_back(part);
    part->show();
}

void DevisTotals::arrange()
{
    auto needed = 0;
    for (auto *part : m_parts) {
        part->ensurePolished();
        for (auto *label : part->findChildren<QLabel *>())
            label->ensurePolished();
        m_grid->removeWidget(part);
        needed += part->sizeHint().width() + m_grid->horizontalSpacing();
    }
    // Where there is little room, the date of the prices gives way: it stands in the first tab as well.
    const auto date = m_date->sizeHint().width() + m_grid->horizontalSpacing();
    const bool undated = needed > m_content->width() && needed - date <= m_content->width();
    m_date->setVisible(!undated);
    const auto columns = undated || needed <= m_content->width() ? static_cast<int>(m_parts.size()) : 2;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const auto left = i % columns == 0;
        m_grid->addWidget(m_parts[static_cast<std::size_t>(i)], i / columns, i % columns,
                          (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_grid->setColumnStretch(0, 1);
    m_content->updateGeometry();
}

void DevisTotals::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void DevisTotals::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void DevisTotals::show(const ContenuDevis &contenu)
{
    const Format format{m_langage};
    clear();
    m_date->setText(tr("Prix au %1").arg(format.date(contenu.date)));
    const auto sum = aLaBordure([&]() -> Result<Totaux> { return totaux(contenu.lignes); });
    if (!sum) {
        add(tr("Total"), tr("trop grand pour être calculé"), QStringLiteral("error"));
        arrange();
        return;
    }
    add(tr("Total HT"), format.montant(sum->ht), QStringLiteral("strong"));
    for (const auto &part : sum->parTaux)
        add(tr("TVA %1").arg(format.taux(part.taux)), format.montant(part.montant), QStringLiteral("strong"));
    add(tr("Total TTC"), format.montant(sum->ttc), QStringLiteral("total"));
    arrange();
}

QString DevisTotals::reading() const
{
    QStringList words{m_date->text()};
    for (const auto *part : m_parts)
        for (const auto *label : part->findChildren<QLabel *>())
            words << label->text();
    return words.join(QLatin1Char{' '});
}

} // namespace trame::ui
