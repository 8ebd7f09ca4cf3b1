// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/FormDialog.h"
#include "ui/shell/Preferences.h"

class QComboBox;

namespace trame::ui {

/// Language and appearance. The date of the day is shown, and can't be changed: rules and due dates stand on it.
class PreferencesDialog : public FormDialog
{
    Q_OBJECT
public:
    PreferencesDialog(const Preferences &preferences, const QString &today, Dialogs &dialogs,
                      QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

protected:
    bool save() override;

private:
    QComboBox *m_language;
    QComboBox *m_appearance;
};

} // namespace trame::ui
