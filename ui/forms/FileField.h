// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "core/usecases/FichierJoint.h"

#include <QVariant>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace trame::ui {

class Dialogs;
class LateField;

/// What a file is for, and so what it may be: an image (PNG, JPEG), or an image or a PDF.
enum class FileKind { Logo, Signature };

/// A file of a form: chosen or dropped here, an image shown small. What can't be read is refused in place, and what was
/// chosen before stays.
class FileField : public QWidget
{
    Q_OBJECT
public:
    FileField(const QString &label, FileKind kind, Dialogs &dialogs, const Langage &langage, QWidget *parent = nullptr);

    /// Shows the file that stands already; it isn't chosen again by that.
    void setStanding(const FichierJoint &file);
    /// Whether the file that stood is to be taken away.
    [[nodiscard]] bool removed() const { return m_removed; }
    /// The file that was chosen here.
    [[nodiscard]] const std::optional<FichierJoint> &chosen() const { return m_chosen; }
    /// The choice, or that there is none: what undo puts back.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);
    /// Reads a file.
    void take(const QString &path);
    [[nodiscard]] QPushButton *button() const { return m_choose; }

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const QString &label);
    void choose();
    void remove();
    void showFile();
    void paint(const FichierJoint &file);
    void say(const QString &text, const QString &look);

    FileKind m_kind;
    Dialogs &m_dialogs;
    const Langage &m_langage;
    QLabel *m_preview;
    QLabel *m_remark;
    QPushButton *m_choose;
    QPushButton *m_remove;
    LateField *m_late;
    std::optional<FichierJoint> m_standing;
    std::optional<FichierJoint> m_chosen;
    bool m_removed = false;
};

} // namespace trame::ui
