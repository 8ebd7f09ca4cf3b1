// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/Beside.h"

#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QWidget>

namespace trame::ui {

QWidget *beside(std::initializer_list<QWidget *> fields, QWidget *parent)
{
    auto *box = new QWidget{parent};
    auto *row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * gridUnit);
    for (auto *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return box;
}

} // namespace trame::ui
