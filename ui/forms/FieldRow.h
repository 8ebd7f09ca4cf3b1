// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace trame::ui {

/// A field of a form: its label, its editor, and what is wrong with it in a sentence right under it. Names the editor
/// for screen readers and makes it the buddy of the label.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `label` may carry a mnemonic. An editor that is a ValueEdit shows its own errors here.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    /// The sentence under the field; none hides it.
    void setError(const QString &error);
    /// A remark in grey where there is no error: what the field is for, where its value comes from.
    void setHint(const QString &hint);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void showRemark();

    QWidget *m_editor;
    QLabel *m_remark;
    QString m_error;
    QString m_hint;
};

} // namespace trame::ui
