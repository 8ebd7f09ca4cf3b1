// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demande/BeneficiaireEdit.h"

#include "core/text/Format.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/Listes.h"
#include "ui/common/TypeAhead.h"
#include "ui/workspace/Espace.h"

#include <QStandardItemModel>

#include <algorithm>

namespace trame::ui {

BeneficiaireEdit::BeneficiaireEdit(const Espace &espace, QWidget *parent)
    : QLineEdit{parent},
      m_espace{espace},
      m_proposals{new QStandardItemModel{this}},
      m_list{new TypeAhead{*this, *m_proposals, tr("Bénéficiaires proposés"), Unpicked::FirstIsMeant}}
{
    setPlaceholderText(tr("Nom ou SIRET"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &BeneficiaireEdit::propose);
    connect(this, &QLineEdit::editingFinished, this, &BeneficiaireEdit::leave);
    connect(m_list, &TypeAhead::taken, this, &BeneficiaireEdit::choose);
    connect(m_list, &TypeAhead::wanted, this, [this] {
        if (!m_chosen)
            propose(text());
    });
}

void BeneficiaireEdit::setBeneficiaire(const std::optional<Beneficiaire> &beneficiaire)
{
    m_chosen = beneficiaire;
    setText(m_chosen ? QString::fromStdString(m_chosen->nom) : QString{});
    setCursorPosition(0);
    Q_EMIT chosenChanged();
}

void BeneficiaireEdit::propose(const QString &text)
{
    m_proposals->clear();
    if (m_chosen) {
        m_chosen.reset();
        Q_EMIT chosenChanged();
    }
    if (text.trimmed().isEmpty()) {
        m_list->close();
        return;
    }
    // A fault of the file while one types shows nothing: the act itself will tell it.
    const auto read = aLaBordure([&]() -> Result<void> {
        const auto liste = Listes{m_espace.session}.beneficiaires();
        FiltreListe filtre;
        // A SIRET typed by groups is one word in the file.
        const auto cherche = text.trimmed();
        auto digits = cherche;
        digits.remove(QLatin1Char{' '}).remove(QChar::Nbsp);
        const bool number = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
        filtre.recherche = (number ? digits : cherche).toStdString();
        for (const auto cle : liste.cles(filtre, BeneficiaireListQuery::Colonne::Nom, Sens::Croissant, {0, proposed}))
            if (const auto trouve = liste.ligne(cle)) {
                auto *item = new QStandardItem{QString::fromStdString(trouve->nom) + QStringLiteral(" · ")
                                               + Format{m_espace.langage}.siret(trouve->siret)};
                item->setData(QVariant::fromValue<qint64>(cle), Qt::UserRole);
                m_proposals->appendRow(item);
            }
        return {};
    });
    if (!read)
        m_proposals->clear();
    m_list->open();
}

QVariant BeneficiaireEdit::state() const
{
    return m_chosen ? QVariant::fromValue<qint64>(m_chosen->id.valeur()) : QVariant{text()};
}

void BeneficiaireEdit::setState(const QVariant &state)
{
    const bool chosen = state.typeId() == QMetaType::LongLong;
    setBeneficiaire(chosen ? read(BeneficiaireId{state.toLongLong()}) : std::nullopt);
    if (!chosen)
        setText(state.toString());
}

std::optional<Beneficiaire> BeneficiaireEdit::read(BeneficiaireId id) const
{
    return aLaBordure(
               [&]() -> Result<std::optional<Beneficiaire>> { return Lectures{m_espace.session}.beneficiaire(id); })
        .value_or(std::nullopt);
}

void BeneficiaireEdit::choose(const QModelIndex &index)
{
    if (const auto chosen = read(BeneficiaireId{index.data(Qt::UserRole).toLongLong()}))
        setBeneficiaire(chosen);
}

void BeneficiaireEdit::leave()
{
    if (m_chosen || m_proposals->rowCount() != 1 || text().trimmed().isEmpty())
        return;
    choose(m_proposals->index(0, 0));
}

} // namespace trame::ui
