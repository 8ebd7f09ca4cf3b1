// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/SaisieDevis.h"
#include "core/text/Langage.h"

#include <QVariant>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace trame::ui {

class QuantityEdit;

/// The lines of a devis that are still to be ordered: each is taken or left, whole or in part.
class LignesCommandeEdit : public QWidget
{
    Q_OBJECT
public:
    explicit LignesCommandeEdit(const Langage &langage, QWidget *parent = nullptr);

    /// Shows what is left of the devis, all of it taken.
    void setReste(const std::vector<LigneDevis> &reste);
    /// The lines taken; nothing while a quantity can't be read.
    [[nodiscard]] std::optional<std::vector<SaisieLigneDevis>> lignes() const;
    /// Whether all that is left is taken, as it is.
    [[nodiscard]] bool toutPris() const;
    /// Takes all lines, or none.
    void prendre(bool toutes);
    /// What is taken, and how much of it: what undo puts back.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);

Q_SIGNALS:
    void changed();

private:
    /// A line with what people act on.
    struct Rangee {
        LigneDevis reste;
        QCheckBox *prise = nullptr;
        QuantityEdit *quantite = nullptr;
        QLabel *net = nullptr;
    };
    void addRow(const LigneDevis &ligne);
    void follow();
    /// Whether all that is left of a code is taken: what rounding left of the devis goes with it.
    [[nodiscard]] bool takenWhole(const std::string &code) const;

    const Langage &m_langage;
    QGridLayout *m_grid;
    std::vector<Rangee> m_rangees;
};

} // namespace trame::ui
