// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Page.h"

#include "ui/common/Dialogs.h"

namespace trame::ui {

Page::Page(Dialogs &dialogs, QWidget *parent)
    : QWidget{parent},
      m_dialogs{dialogs}
{
}

void Page::present(const QString &) {}

bool Page::supports(PageCommand) const
{
    return false;
}

void Page::run(PageCommand) {}

bool Page::mayLeave()
{
    if (!isModified())
        return true;
    switch (m_dialogs.askSave(tr("« %1 » a des changements qui ne sont pas enregistrés.").arg(title()))) {
    case SaveAnswer::Save:
        return save();
    case SaveAnswer::Discard:
        discard();
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

} // namespace trame::ui
