// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/LignesCommandeEdit.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/QuantityEdit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace trame::ui {

namespace {

enum Place { Code, Designation, Prix, Reste, Quantity, Net, Places };
constexpr int quantityWidth = 88;

} // namespace

LignesCommandeEdit::LignesCommandeEdit(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_langage{langage},
      m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * gridUnit);
    m_grid->setVerticalSpacing(gridUnit);
    m_grid->setColumnStretch(Designation, 1);
    const QStringList titles{tr("Code"), tr("Désignation"), tr("PU HT"), tr("Reste"), tr("Commandé"), tr("Net HT")};
    for (int place = 0; place < Places; ++place)
        m_grid->addWidget(plainLabel(titles[place], this, QStringLiteral("small")), 0, place,
                          place <= Designation ? Qt::AlignLeft : Qt::AlignRight);
}

void LignesCommandeEdit::setReste(const std::vector<LigneDevis> &reste)
{
    for (const auto &ligne : reste)
        addRow(ligne);
    follow();
}

void LignesCommandeEdit::addRow(const LigneDevis &ligne)
{
    const Format format{m_langage};
    const auto code = QString::fromStdString(ligne.codeBpu);
    const auto row = static_cast<int>(m_rangees.size()) + 1;
    Rangee rangee{ligne, new QCheckBox{code, this}, new QuantityEdit{this}, plainLabel({}, this)};
    rangee.prise->setChecked(true);
    rangee.prise->setAccessibleName(tr("Commander %1").arg(code));
    rangee.quantite->setPresence(Presence::Mandatory);
    rangee.quantite->setQuantite(ligne.quantite);
    rangee.quantite->setFixedWidth(quantityWidth);
    rangee.quantite->setAccessibleName(tr("Quantité commandée de %1").arg(code));
    auto *designation = new ElidedLabel{this};
    designation->setFullText(QString::fromStdString(ligne.designation));
    m_grid->addWidget(rangee.prise, row, Code);
    m_grid->addWidget(designation, row, Designation);
    m_grid->addWidget(plainLabel(format.montant(ligne.prixUnitaire), this), row, Prix, Qt::AlignRight);
    m_grid->addWidget(plainLabel(Libelles{m_langage}.quantite(ligne.quantite, ligne.unite), this), row, Reste,
                      Qt::AlignRight);
    m_grid->addWidget(rangee.quantite, row, Quantity);
    m_grid->addWidget(rangee.net, row, Net, Qt::AlignRight);
    connect(rangee.prise, &QCheckBox::toggled, this, &LignesCommandeEdit::follow);
    connect(rangee.quantite, &QLineEdit::textChanged, this, &LignesCommandeEdit::follow);
    m_rangees.push_back(std::move(rangee));
}

void LignesCommandeEdit::follow()
{
    const Format format{m_langage};
    for (const auto &rangee : m_rangees) {
        rangee.quantite->setEnabled(rangee.prise->isChecked());
        auto ligne = rangee.reste;
        const auto quantite = rangee.quantite->quantite();
        if (!rangee.prise->isChecked() || !quantite) {
            rangee.net->setText(tr("—"));
            continue;
        }
        ligne.quantite = *quantite;
        if (!takenWhole(ligne.codeBpu))
            ligne.arrondi = {};
        rangee.net->setText(format.montant(netHt(ligne)));
    }
    Q_EMIT changed();
}

bool LignesCommandeEdit::takenWhole(const std::string &code) const
{
    return std::all_of(m_rangees.begin(), m_rangees.end(), [&](const Rangee &rangee) {
        return rangee.reste.codeBpu != code
               || (rangee.prise->isChecked() && rangee.quantite->quantite() == rangee.reste.quantite);
    });
}

std::optional<std::vector<SaisieLigneDevis>> LignesCommandeEdit::lignes() const
{
    std::vector<SaisieLigneDevis> lignes;
    for (const auto &rangee : m_rangees) {
        if (!rangee.prise->isChecked())
            continue;
        const auto quantite = rangee.quantite->quantite();
        if (!quantite)
            return std::nullopt;
        const auto &reste = rangee.reste;
        lignes.push_back({reste.codeBpu, *quantite, reste.designation, reste.prixUnitaire, reste.tva, reste.remise});
    }
    return lignes;
}

bool LignesCommandeEdit::toutPris() const
{
    return std::all_of(m_rangees.begin(), m_rangees.end(), [](const Rangee &rangee) {
        return rangee.prise->isChecked() && rangee.quantite->quantite() == rangee.reste.quantite;
    });
}

void LignesCommandeEdit::prendre(bool toutes)
{
    for (const auto &rangee : m_rangees) {
        const QSignalBlocker quiet{rangee.prise};
        rangee.prise->setChecked(toutes);
    }
    follow();
}

QVariant LignesCommandeEdit::state() const
{
    QVariantList state;
    for (const auto &rangee : m_rangees)
        state << rangee.prise->isChecked() << rangee.quantite->text();
    return state;
}

void LignesCommandeEdit::setState(const QVariant &state)
{
    const auto parts = state.toList();
    int place = 0;
    for (const auto &rangee : m_rangees) {
        const QSignalBlocker quietBox{rangee.prise};
        rangee.prise->setChecked(parts.value(place++).toBool());
        rangee.quantite->setText(parts.value(place++).toString());
    }
    follow();
}

} // namespace trame::ui
