// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/LignesModel.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/Bordure.h"
#include "ui/common/PlainText.h"
#include "ui/lists/WindowedTableModel.h"

#include <algorithm>

namespace trame::ui {

namespace {

bool isNumber(int column)
{
    return column >= LignesModel::Nombre;
}

} // namespace

LignesModel::LignesModel(const Langage &langage, QObject *parent)
    : QAbstractTableModel{parent},
      m_langage{langage}
{
}

void LignesModel::setLignes(const std::vector<LigneDevis> &lignes, Edition edition)
{
    m_edition = edition;
    const auto before = static_cast<int>(m_lignes.size());
    const auto after = static_cast<int>(lignes.size());
    // What is the same at both ends stays; the rows between come or go.
    const auto head = static_cast<int>(
        std::mismatch(m_lignes.begin(), m_lignes.end(), lignes.begin(), lignes.end()).first - m_lignes.begin());
    if (before > after) {
        const auto first = std::min(head, after);
        beginRemoveRows({}, first, first + before - after - 1);
        m_lignes = lignes;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, head, head + after - before - 1);
        m_lignes = lignes;
        endInsertRows();
    } else {
        m_lignes = lignes;
    }
    if (!m_lignes.empty())
        Q_EMIT dataChanged(index(0, 0), index(after - 1, colonnes - 1));
}

int LignesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lignes.size());
}

int LignesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : colonnes;
}

QString LignesModel::text(const LigneDevis &ligne, int column) const
{
    const Format format{m_langage};
    const Libelles names{m_langage};
    switch (column) {
    case Code:
        return QString::fromStdString(ligne.codeBpu);
    case Designation:
        return QString::fromStdString(ligne.designation);
    case ProfilFacture:
        return ligne.profil ? names.profil(*ligne.profil) : QStringLiteral("—");
    case UnitePrix:
        return names.unite(ligne.unite);
    case Nombre:
        return format.quantite(ligne.quantite);
    case Prix:
        return format.montant(ligne.prixUnitaire);
    case Remise:
        return ligne.remise == Taux{} ? QString{} : format.taux(ligne.remise);
    case Tva:
        return format.taux(ligne.tva);
    default:
        break;
    }
    const auto net = aLaBordure([&]() -> Result<Montant> { return netHt(ligne); });
    return net ? format.montant(*net) : QStringLiteral("—");
}

QVariant LignesModel::raw(const LigneDevis &ligne, int column)
{
    switch (column) {
    case Nombre:
        return QVariant::fromValue<qlonglong>(ligne.quantite.enMilliemes());
    case Remise:
        return QVariant::fromValue<qlonglong>(ligne.remise.pourDixMille());
    case Tva:
        return QVariant::fromValue<qlonglong>(ligne.tva.pourDixMille());
    default:
        return {};
    }
}

QVariant LignesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &ligne = m_lignes.at(static_cast<std::size_t>(index.row()));
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(ligne, column);
    case Qt::EditRole:
        return isEditable(column) ? raw(ligne, column) : QVariant{text(ligne, column)};
    case Qt::ToolTipRole:
        return column == Designation ? plainToolTip(text(ligne, column)) : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case WindowedTableModel::KindRole:
        return static_cast<int>(isNumber(column) ? ColumnKind::Amount : ColumnKind::Text);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + QStringLiteral(" : ") + text(ligne, column);
    default:
        return {};
    }
}

bool LignesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    bool read = false;
    const auto number = value.toLongLong(&read);
    if (!read || number < 0 || number > Quantite::maximumSaisi)
        return false;
    if (index.column() != Nombre && number > Taux::unite)
        return false;
    auto &ligne = m_lignes.at(static_cast<std::size_t>(index.row()));
    const auto before = ligne;
    QString acte;
    if (index.column() == Nombre) {
        ligne.quantite = Quantite::milliemes(number);
        acte = tr("Quantité de la ligne %1");
    } else if (index.column() == Remise) {
        ligne.remise = Taux::pourDixMille(static_cast<std::int32_t>(number));
        acte = tr("Remise de la ligne %1");
    } else {
        ligne.tva = Taux::pourDixMille(static_cast<std::int32_t>(number));
        acte = tr("TVA de la ligne %1");
    }
    if (ligne == before)
        return true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), colonnes - 1));
    Q_EMIT edited(acte.arg(index.row() + 1));
    return true;
}

QVariant LignesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= colonnes)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code BPU");
    case Designation:
        return tr("Désignation");
    case ProfilFacture:
        return tr("Profil");
    case UnitePrix:
        return tr("Unité");
    case Nombre:
        return tr("Quantité");
    case Prix:
        return tr("PU HT");
    case Remise:
        return tr("Remise");
    case Tva:
        return tr("TVA");
    default:
        return tr("Montant HT");
    }
}

Qt::ItemFlags LignesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_edition == Edition::Permise && isEditable(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace trame::ui
