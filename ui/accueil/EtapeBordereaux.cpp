// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeBordereaux.h"

#include "core/text/FauteBpuText.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr std::size_t shownErrors = 5;

} // namespace

EtapeBordereaux::EtapeBordereaux(Dialogs &dialogs, const Langage &langage, LireBpu lire, QWidget *parent)
    : EtapeAssistant{parent},
      m_dialogs{dialogs},
      m_langage{langage},
      m_lire{std::move(lire)},
      m_focus{new FocusRelay{*this}}
{
    auto *card = new Card{{}, this};
    auto *held = new QWidget{card};
    m_column = new QVBoxLayout{held};
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * gridUnit);
    card->addWidget(held);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
}

QString EtapeBordereaux::explication() const
{
    return tr("Les prix de vos devis en viennent. Choisissez un fichier CSV par lot, ou importez-le plus tard depuis "
              "la page « Bordereau (BPU) ».");
}

void EtapeBordereaux::entrer(const PremierAccord &premier)
{
    std::map<int, std::vector<LigneBpu>> kept;
    m_focus->setField(nullptr);
    delete m_rows;
    m_rows = new QWidget{this};
    auto *rows = new QVBoxLayout{m_rows};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3 * gridUnit);
    m_column->addWidget(m_rows);
    for (const auto &accord : premier.accords) {
        if (const auto lu = m_lus.find(accord.numeroLot); lu != m_lus.end())
            kept.insert(*lu);
        addLot(accord.numeroLot);
    }
    m_lus = std::move(kept);
}

void EtapeBordereaux::addLot(int lot)
{
    auto *row = new QWidget{m_rows};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3 * gridUnit);
    const auto lu = m_lus.find(lot);
    auto *remark =
        plainLabel(lu == m_lus.end() ? tr("Aucun fichier choisi : le bordereau pourra être importé plus tard.")
                                     : tr("%n ligne(s) lue(s).", nullptr, static_cast<int>(lu->second.size())),
                   row, QStringLiteral("small"));
    remark->setWordWrap(true);
    auto *choose = new QPushButton{tr("Choisir un fichier CSV…"), row};
    choose->setAccessibleName(tr("Choisir le bordereau du lot %1").arg(lot));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, lot, remark] { this->choose(lot, *remark); });
    line->addWidget(plainLabel(tr("Lot %1").arg(lot), row, QStringLiteral("strong")));
    line->addWidget(remark, 1);
    line->addWidget(choose);
    m_rows->layout()->addWidget(row);
    // The keyboard begins with the first lot.
    if (m_focus->field() == nullptr)
        m_focus->setField(choose);
}

void EtapeBordereaux::choose(int lot, QLabel &remark)
{
    const auto path = m_dialogs.openFile(
        {tr("Choisir le bordereau du lot %1").arg(lot), {}, {}, tr("Fichiers CSV (*.csv);;Tous les fichiers (*)"), {}});
    if (path.isEmpty())
        return;
    if (auto lignes = m_lire(path)) {
        remark.setText(
            tr("%1 : %n ligne(s) lue(s).", nullptr, static_cast<int>(lignes->size())).arg(QFileInfo{path}.fileName()));
        setLook(remark, "role", QStringLiteral("small"));
        m_lus[lot] = *std::move(lignes);
        return;
    } else {
        // What was read before stays out: the person has chosen another file.
        m_lus.erase(lot);
        QStringList texts{tr("%1 : %n cellule(s) à corriger.", nullptr, static_cast<int>(lignes.error().size()))
                              .arg(QFileInfo{path}.fileName())};
        for (std::size_t i = 0; i < std::min(lignes.error().size(), shownErrors); ++i)
            texts << FauteBpuText{m_langage}.enLigne(lignes.error()[i]);
        remark.setText(texts.join(QLatin1Char{'\n'}));
        setLook(remark, "role", QStringLiteral("error"));
    }
}

void EtapeBordereaux::prendre(PremierAccord &premier) const
{
    premier.bordereaux.clear();
    for (const auto &[lot, lignes] : m_lus)
        premier.bordereaux.push_back({lot, lignes});
}

} // namespace trame::ui
