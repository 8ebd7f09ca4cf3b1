// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "core/text/Langage.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLineEdit;

namespace trame::ui {

class DateEdit;
class FieldRow;
class NotesEdit;

/// The fields of a person: who it is (stays in this file), since when in AI, what makes an expert, and which employers
/// mustn't show.
class IntervenantForm : public QWidget
{
    Q_OBJECT
public:
    IntervenantForm(Date today, const Langage &langage, QWidget *parent = nullptr);

    /// Shows a person without announcing it.
    void setPerson(const Intervenant &person);
    /// The person as the fields say; what they don't hold stays as it was shown.
    [[nodiscard]] const Intervenant &person() const { return m_person; }
    /// Shows what is missing or wrong; false when something is.
    bool validate();

Q_SIGNALS:
    /// `act` names the change for undo.
    void changed(const QString &act);

private:
    struct TextField {
        QLineEdit *edit = nullptr;
        FieldRow *row = nullptr;
        std::string Intervenant::*field = nullptr;
    };

    void addText(std::size_t place, const QString &label, std::string Intervenant::*field);
    NotesEdit *addLines(const QString &label, std::vector<std::string> Intervenant::*field, const QString &hint);
    void addDates();
    void showExperience();

    Date m_today;
    const Langage &m_langage;
    Intervenant m_person;
    QGridLayout *m_grid;
    std::array<TextField, 6> m_texts;
    DateEdit *m_birth;
    DateEdit *m_start;
    FieldRow *m_startRow = nullptr;
    NotesEdit *m_skills = nullptr;
    NotesEdit *m_employers = nullptr;
};

} // namespace trame::ui
