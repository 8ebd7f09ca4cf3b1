// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"

#include <QTextEdit>

class QTextCursor;

namespace trame::ui {

class CvMarks;

/// A CV as the annex of a devis shows it: a code stands for the person, and what still identifies the person is
/// highlighted with its kind in words.
class CvView : public QTextEdit
{
    Q_OBJECT
public:
    explicit CvView(QWidget *parent = nullptr);

    /// The person is only there to be looked for in the text.
    void setCv(const Intervenant &person, const CvAnonymise &cv);
    /// How many passages are highlighted.
    [[nodiscard]] int passages() const { return m_passages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void heading(QTextCursor &cursor, const QString &text);
    void list(QTextCursor &cursor, const QString &title, const std::vector<std::string> &items, const CvMarks &marks);
    void mission(QTextCursor &cursor, const MissionCv &mission, const CvMarks &marks);
    void piece(QTextCursor &cursor, const std::string &text, const CvMarks &marks, bool strong = false);

    Intervenant m_person;
    CvAnonymise m_cv;
    int m_passages = 0;
};

} // namespace trame::ui
