// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/CountBox.h"

#include <QSpinBox>

namespace trame::ui {

QSpinBox *countBox(int value, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox{parent};
    box->setRange(least, most);
    box->setValue(value);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace trame::ui
