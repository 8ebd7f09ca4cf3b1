// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/BpuPicker.h"

#include "ui/common/TypeAhead.h"
#include "ui/devis/BpuMatches.h"

namespace trame::ui {

BpuPicker::BpuPicker(BpuMatches &matches, QWidget *parent)
    : QLineEdit{parent},
      m_matches{matches},
      m_list{new TypeAhead{*this, matches, tr("Lignes trouvées dans le bordereau"), Unpicked::TypedIsMeant}}
{
    setAccessibleName(tr("Ajouter une ligne"));
    setAccessibleDescription(tr("Tapez un code ou un mot du bordereau, puis Entrée."));
    setPlaceholderText(tr("+ Ajouter une ligne : tapez un code ou un mot du bordereau…"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        Q_EMIT refused({});
        if (text().trimmed().isEmpty())
            m_list->close();
        else
            find();
    });
    connect(this, &QLineEdit::returnPressed, this, &BpuPicker::accept);
    connect(m_list, &TypeAhead::wanted, this, &BpuPicker::find);
    connect(m_list, &TypeAhead::emptied, this, [this] { Q_EMIT refused({}); });
    connect(m_list, &TypeAhead::taken, this,
            [this](const QModelIndex &match) { choose(match.data(Qt::EditRole).toString()); });
}

void BpuPicker::find()
{
    m_matches.search(text());
    m_list->open();
}

void BpuPicker::choose(const QString &code)
{
    m_list->close();
    clear();
    Q_EMIT chosen(code);
}

void BpuPicker::accept()
{
    const auto typed = text();
    if (typed.trimmed().isEmpty())
        return;
    m_matches.search(typed);
    if (const auto code = m_matches.meant(typed); !code.isEmpty())
        choose(code);
    else if (m_matches.rowCount() == 0)
        Q_EMIT refused(tr("Rien dans le bordereau de ce lot ne répond à « %1 ».").arg(typed.trimmed()));
    else
        Q_EMIT refused(
            tr("Plusieurs lignes répondent à « %1 » : choisissez-en une avec les flèches.").arg(typed.trimmed()));
}

} // namespace trame::ui
