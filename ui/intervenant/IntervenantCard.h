// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "core/text/Langage.h"
#include "ui/common/Card.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace trame::ui {

class Chip;
class FindingsView;

/// The details of a person beside the list: experience and profile today, skills, and whether the CV shows nobody.
class IntervenantCard : public Card
{
    Q_OBJECT
public:
    IntervenantCard(Date today, const Langage &langage, QWidget *parent = nullptr);

    void setPerson(const Intervenant &person, const QString &holder);
    /// Whether the buttons may change something; without it the CV is only shown.
    void setEditable(bool editable);

Q_SIGNALS:
    void editWanted();
    void cvWanted();

private:
    QLabel *addRow(QFormLayout &form, const QString &label);

    Date m_today;
    const Langage &m_langage;
    QLabel *m_holder;
    QLabel *m_start;
    QLabel *m_experience;
    QLabel *m_skills;
    QLabel *m_employers;
    Chip *m_profile;
    Chip *m_cvState;
    FindingsView *m_notes;
    QPushButton *m_edit;
    QPushButton *m_cv;
};

} // namespace trame::ui
