// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace trame::ui {

/// What people chose in the preferences.
enum class Appearance { System, Light, Dark };

/// Dresses the application: fonts, palette and stylesheet, light or dark. Follows the system while nothing else was
/// chosen.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// Puts the appearance on; what is open changes at once.
    void apply(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_dressing = false;
};

} // namespace trame::ui
