// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/BpuMatches.h"

#include "core/domain/base/TexteReplie.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"

#include <algorithm>

namespace trame::ui {

BpuMatches::BpuMatches(const Langage &langage, QObject *parent)
    : QAbstractListModel{parent},
      m_langage{langage}
{
}

void BpuMatches::setBpu(std::vector<LigneBpu> lignes)
{
    beginResetModel();
    m_lignes = std::move(lignes);
    m_folded.clear();
    for (const auto &ligne : m_lignes)
        m_folded.push_back(replier(ligne.code + " " + ligne.designation));
    m_found.clear();
    endResetModel();
}

void BpuMatches::setDay(Date jour)
{
    m_jour = jour;
}

void BpuMatches::search(const QString &typed)
{
    const auto words = mots(replier(typed.toStdString()));
    beginResetModel();
    m_found.clear();
    for (std::size_t i = 0; i < m_lignes.size() && m_found.size() < most; ++i)
        if (std::all_of(words.begin(), words.end(),
                        [&](const auto &word) { return m_folded[i].find(word) != std::string::npos; }))
            m_found.push_back(i);
    endResetModel();
}

QString BpuMatches::codeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return QString::fromStdString(m_lignes[m_found[static_cast<std::size_t>(row)]].code);
}

QString BpuMatches::meant(const QString &typed) const
{
    const auto wanted = typed.trimmed();
    for (const auto &ligne : m_lignes)
        if (wanted.compare(QString::fromStdString(ligne.code), Qt::CaseInsensitive) == 0)
            return QString::fromStdString(ligne.code);
    return !wanted.isEmpty() && m_found.size() == 1 ? codeAt(0) : QString{};
}

int BpuMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant BpuMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto &ligne = m_lignes[m_found[static_cast<std::size_t>(index.row())]];
    if (role == Qt::EditRole)
        return QString::fromStdString(ligne.code);
    const auto price = ligne.prixAu(m_jour);
    return tr("%1 · %2 · %3 / %4")
        .arg(QString::fromStdString(ligne.code), QString::fromStdString(ligne.designation),
             price ? Format{m_langage}.montant(*price) : tr("sans prix à cette date"),
             Libelles{m_langage}.unite(ligne.unite));
}

} // namespace trame::ui
