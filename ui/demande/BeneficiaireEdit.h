// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Beneficiaire.h"

#include <QLineEdit>

#include <optional>

class QModelIndex;
class QStandardItemModel;

namespace trame::ui {

struct Espace;
class TypeAhead;

/// A field that chooses a beneficiary of the file by a few letters of its name or by its SIRET.
class BeneficiaireEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// The space outlives the field.
    explicit BeneficiaireEdit(const Espace &espace, QWidget *parent = nullptr);

    /// The one chosen, or nothing while the text names none.
    [[nodiscard]] const std::optional<Beneficiaire> &beneficiaire() const { return m_chosen; }
    void setBeneficiaire(const std::optional<Beneficiaire> &beneficiaire);
    /// The one chosen, or what is typed: what undo puts back.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);

    /// How many are proposed.
    static constexpr int proposed = 12;

Q_SIGNALS:
    void chosenChanged();

private:
    void propose(const QString &text);
    void choose(const QModelIndex &index);
    [[nodiscard]] std::optional<Beneficiaire> read(BeneficiaireId id) const;
    void leave();

    const Espace &m_espace;
    QStandardItemModel *m_proposals;
    TypeAhead *m_list;
    std::optional<Beneficiaire> m_chosen;
};

} // namespace trame::ui
