// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisTotals.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/usecases/Bordure.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trame::ui {

DevisTotals::DevisTotals(const Langage &langage, QWidget *parent)
    : Card{{}, parent}, m_langage{langage}, m_row{new QHBoxLayout}, m_date{nullptr}
{
    auto *content = new QWidget{this};
    content->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * gridUnit);
    m_date = plainLabel({}, content, QStringLiteral("muted"));
    m_row->addWidget(m_date);
    m_row->addStretch(1);
    addWidget(content);
    setAccessibleName(tr("Totaux du devis"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DevisTotals::clear()
{
    while (m_row->count() > 2) {
        auto *item = m_row->takeAt(m_row->count() - 1);
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DevisTotals::add(const QString &name, const QString &amount, const QString &role)
{
    m_row->addWidget(plainLabel(name, m_date->parentWidget(), QStringLiteral("muted")), 0, Qt::AlignBaseline);
    m_row->addWidget(plainLabel(amount, m_date->parentWidget(), role), 0, Qt::AlignBaseline);
    m_row->addSpacing(2 * gridUnit);
}

void DevisTotals::show(const ContenuDevis &contenu)
{
    const Format format{m_langage};
    clear();
    m_date->setText(tr("Prix au %1").arg(format.date(contenu.date)));
    const auto sum = aLaBordure([&]() -> Result<Totaux> { return totaux(contenu.lignes); });
    if (!sum) {
        add(tr("Total"), tr("trop grand pour être calculé"), QStringLiteral("error"));
        return;
    }
    add(tr("Total HT"), format.montant(sum->ht), QStringLiteral("strong"));
    for (const auto &part : sum->parTaux)
        add(tr("TVA %1").arg(format.taux(part.taux)), format.montant(part.montant), QStringLiteral("strong"));
    add(tr("Total TTC"), format.montant(sum->ttc), QStringLiteral("total"));
}

QString DevisTotals::reading() const
{
    QStringList words;
    for (int i = 0; i < m_row->count(); ++i)
        if (const auto *label = qobject_cast<const QLabel *>(m_row->itemAt(i)->widget()))
            words << label->text();
    return words.join(QLatin1Char{' '});
}

} // namespace trame::ui
