// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    explicit SignatureField(Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<FichierJoint> &file() const { return m_file; }
    /// The file, or none: what undo puts back.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);
    /// Reads a file; what isn't a PDF, a PNG or a JPEG is refused with a sentence.
    void take(const QString &path);

    /// A scan is far smaller; what is larger was chosen by mistake, and would stay in the file for ever.
    static constexpr qint64 mostBytes = 20'000'000;

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
    std::optional<FichierJoint> m_file;
    QLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_remove;
    LateField *m_late;
};

} // namespace trame::ui
