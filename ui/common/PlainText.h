// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace trame::ui {

/// A label that shows its text as it is: a name that looks like HTML is never interpreted, and can open nothing.
/// `role` is a look of the stylesheet («pageTitle», «muted»…).
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent, const QString &role = {});
/// A text as a tool tip that shows it as it is; Qt would take one that looks like HTML for HTML.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Sets a property that the stylesheet looks at, and has the widget drawn anew.
void setLook(QWidget &widget, const char *property, const QString &value);
/// The text without the mark of its mnemonic: «&Objet» is named «Objet».
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace trame::ui
