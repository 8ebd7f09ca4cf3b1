// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PlainText.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace trame::ui {

QLabel *plainLabel(const QString &text, QWidget *parent, const QString &role)
{
    auto *label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString{} : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

void setLook(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QString withoutMnemonic(const QString &text)
{
    const QString pair{QStringLiteral("&&")};
    auto name = text;
    name.replace(pair, QString{QChar{0}}).remove(QLatin1Char{'&'}).replace(QChar{0}, QLatin1Char{'&'});
    return name;
}

} // namespace trame::ui
