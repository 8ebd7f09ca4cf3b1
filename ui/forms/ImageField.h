// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "core/usecases/FichierJoint.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace trame::ui {

class Dialogs;
class LateField;

/// An image of a form, a logo or a signature: chosen as a PNG or JPEG file, shown small, refused in place when it can't
/// be read.
class ImageField : public QWidget
{
    Q_OBJECT
public:
    ImageField(const QString &label, Dialogs &dialogs, const Langage &langage, QWidget *parent = nullptr);

    /// Shows the image that stands already; it isn't chosen again by that.
    void setStanding(const FichierJoint &image);
    /// Whether the image that stood is to be taken away.
    [[nodiscard]] bool removed() const { return m_removed; }
    /// The image that was chosen here.
    [[nodiscard]] const std::optional<FichierJoint> &chosen() const { return m_chosen; }
    /// For undo: goes back to another choice, or to the image that stood.
    void setChosen(const std::optional<FichierJoint> &chosen);
    void setRemoved(bool removed);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void edited();

private:
    void choose();
    void showImage();
    void paint(const std::optional<FichierJoint> &image);
    void say(const QString &text, const QString &look);

    Dialogs &m_dialogs;
    const Langage &m_langage;
    QLabel *m_preview;
    QLabel *m_remark;
    QPushButton *m_button;
    QPushButton *m_remove;
    LateField *m_late;
    std::optional<FichierJoint> m_standing;
    std::optional<FichierJoint> m_chosen;
    bool m_removed = false;
};

} // namespace trame::ui
