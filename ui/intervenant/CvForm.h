// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/CvAnonymise.h"
#include "core/text/Langage.h"
#include "ui/entries/EntryList.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace trame::ui {

class NotesEdit;

/// The fields of a CV: title, summary, lists of one item a line, and the missions.
class CvForm : public QWidget
{
    Q_OBJECT
public:
    CvForm(Date today, const Langage &langage, QWidget *parent = nullptr);

    void setCv(const CvAnonymise &cv, Edition edition);
    [[nodiscard]] const CvAnonymise &cv() const { return m_cv; }

Q_SIGNALS:
    /// `act` names the change for undo.
    void changed(const QString &act);

private:
    NotesEdit *addNotes(const QString &label, int lines);
    void addList(const QString &label, std::vector<std::string> CvAnonymise::*field);
    void addMissions(Date today, const Langage &langage);
    void act(EntryAct act, int row);

    struct ListField {
        NotesEdit *edit = nullptr;
        std::vector<std::string> CvAnonymise::*field = nullptr;
    };

    CvAnonymise m_cv;
    Edition m_edition = Edition::Refusee;
    QLineEdit *m_title;
    NotesEdit *m_summary = nullptr;
    std::array<ListField, 4> m_lists;
    std::size_t m_added = 0;
    EntryList *m_missions = nullptr;
};

} // namespace trame::ui
