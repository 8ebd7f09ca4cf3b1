// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "core/usecases/FichierJoint.h"

#include <QFrame>
#include <QVariant>

#include <optional>

class QLabel;
class QPushButton;

namespace trame::ui {

class Dialogs;
class LateField;

/// A signature image or a signed PDF, chosen or dropped here.
class SignatureField : public QFrame
{
    Q_OBJECT
public:
    SignatureField(Dialogs &dialogs, const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<FichierJoint> &file() const { return m_file; }
    /// The file, or none: what undo puts back.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);
    /// Reads a file; what isn't a whole PDF, or an image that can be decoded, is refused with a sentence.
    void take(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void remove();
    void tell(const QString &text, const QString &role);

    Dialogs &m_dialogs;
    const Langage &m_langage;
    std::optional<FichierJoint> m_file;
    QLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_remove;
    LateField *m_late;
};

} // namespace trame::ui
