// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"

#include <QAbstractListModel>

#include <vector>

namespace trame {
class Langage;
}

namespace trame::ui {

/// The lines of a price schedule that the typed words find, in code or designation, whatever the accents and the order
/// of the words; each with its price of the day.
class BpuMatches : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BpuMatches(const Langage &langage, QObject *parent = nullptr);

    void setBpu(std::vector<LigneBpu> lignes);
    /// The day of the prices.
    void setDay(Date jour);
    void search(const QString &typed);

    [[nodiscard]] const std::vector<LigneBpu> &bpu() const { return m_lignes; }
    /// The code of a match.
    [[nodiscard]] QString codeAt(int row) const;
    /// The one line that is meant: its code is typed whole, or nothing else matches; else nothing.
    [[nodiscard]] QString meant(const QString &typed) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// More matches than this are no help.
    static constexpr int most = 50;

private:
    const Langage &m_langage;
    std::vector<LigneBpu> m_lignes;
    std::vector<std::string> m_folded;
    std::vector<std::size_t> m_found;
    Date m_jour;
};

} // namespace trame::ui
