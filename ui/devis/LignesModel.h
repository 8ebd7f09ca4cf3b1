// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"
#include "ui/devis/DevisSection.h"

#include <QAbstractTableModel>

#include <vector>

namespace trame {
class Langage;
}

namespace trame::ui {

/// The lines of a devis as a table; quantity, discount and VAT are edited in place. It holds a copy and tells of each
/// change: the content itself is the editor's.
class LignesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Colonne { Code, Designation, ProfilFacture, UnitePrix, Nombre, Prix, Remise, Tva, Net };
    static constexpr int colonnes = Net + 1;

    explicit LignesModel(const Langage &langage, QObject *parent = nullptr);

    /// Shows lines; rows that stay keep their place, selection and open editor.
    void setLignes(const std::vector<LigneDevis> &lignes, Edition edition);
    [[nodiscard]] const std::vector<LigneDevis> &lignes() const { return m_lignes; }
    [[nodiscard]] static bool isEditable(int column) { return column == Nombre || column == Remise || column == Tva; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The value is in the smallest unit of its kind: thousandths of a quantity, ten-thousandths of a rate.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell was edited. `acte` names the change for undo.
    void edited(const QString &acte);

private:
    [[nodiscard]] QString text(const LigneDevis &ligne, int column) const;
    [[nodiscard]] static QVariant raw(const LigneDevis &ligne, int column);

    const Langage &m_langage;
    std::vector<LigneDevis> m_lignes;
    Edition m_edition = Edition::Refusee;
};

} // namespace trame::ui
