// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

#include <functional>

class QObject;
class QWidget;

namespace trame::ui {

/// What an editor of a form holds, as it was typed or chosen: line and text fields, check boxes, choices, spin boxes.
[[nodiscard]] QVariant editorValue(const QWidget &editor);
/// Puts a value back as editorValue() gave it.
void setEditorValue(QWidget &editor, const QVariant &value);
/// Calls `act` with each change of the editor, for as long as `context` lives.
void whenEdited(QWidget &editor, QObject &context, const std::function<void()> &act);

} // namespace trame::ui
