// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/IntervenantCard.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/text/Format.h"
#include "ui/common/Chip.h"
#include "ui/common/PlainText.h"
#include "ui/findings/FindingsView.h"
#include "ui/intervenant/ProfileWords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

QString joined(const std::vector<std::string> &items)
{
    QStringList list;
    for (const auto &item : items)
        list << QString::fromStdString(item);
    return list.isEmpty() ? QStringLiteral("—") : list.join(QStringLiteral(", "));
}

} // namespace

IntervenantCard::IntervenantCard(Date today, const Langage &langage, QWidget *parent)
    : Card{tr("Intervenant"), parent},
      m_today{today},
      m_langage{langage},
      m_profile{new Chip{this}},
      m_cvState{new Chip{this}},
      m_notes{new FindingsView{langage, FindingsSize::Note, this}},
      m_edit{new QPushButton{tr("&Modifier…"), this}},
      m_cv{new QPushButton{tr("C&V anonymisé…"), this}}
{
    auto *lines = new QWidget{this};
    auto *form = new QFormLayout{lines};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(3 * gridUnit);
    form->setVerticalSpacing(gridUnit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_holder = addRow(*form, tr("Titulaire"));
    m_start = addRow(*form, tr("En IA depuis"));
    m_experience = addRow(*form, tr("Expérience"));
    form->addRow(plainLabel(tr("Profil aujourd’hui"), lines, QStringLiteral("muted")), m_profile);
    m_skills = addRow(*form, tr("Compétences"));
    m_employers = addRow(*form, tr("À masquer"));
    form->addRow(plainLabel(tr("CV"), lines, QStringLiteral("muted")), m_cvState);
    auto *details = new QWidget{this};
    auto *column = new QVBoxLayout{details};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(lines);
    column->addWidget(m_notes);
    column->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
    scroll->setWidget(details);
    // A scroll area has what it holds paint the window's ground; here it stands on a card.
    details->setAutoFillBackground(false);
    addWidget(scroll, 1);
    auto *buttons = new QWidget{this};
    auto *row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {m_edit, m_cv}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        row->addWidget(button);
    }
    row->addStretch(1);
    addWidget(buttons);
    connect(m_edit, &QPushButton::clicked, this, &IntervenantCard::editWanted);
    connect(m_cv, &QPushButton::clicked, this, &IntervenantCard::cvWanted);
}

QLabel *IntervenantCard::addRow(QFormLayout &form, const QString &label)
{
    auto *value = plainLabel({}, form.parentWidget());
    value->setWordWrap(true);
    form.addRow(plainLabel(label, form.parentWidget(), QStringLiteral("muted")), value);
    return value;
}

void IntervenantCard::setPerson(const Intervenant &person, const QString &holder)
{
    setTitle(personName(person));
    m_holder->setText(holder);
    m_start->setText(Format{m_langage}.date(person.debutIa));
    m_experience->setText(experienceWords(experienceAu(person.debutIa, m_today)));
    const auto profile = profileWords(person, m_today, m_langage);
    m_profile->setState(profile.word, profile.tone);
    m_skills->setText(joined(person.competencesSpecialisees));
    m_employers->setText(joined(person.employeursMasques));
    const auto cv = cvWords(person, person.cv);
    m_cvState->setState(cv.word, cv.tone);
    m_notes->setFindings(person.cv ? controlerCv(person, *person.cv) : std::vector<Constat>{}, {});
}

void IntervenantCard::setEditable(bool editable)
{
    m_edit->setVisible(editable);
}

} // namespace trame::ui
