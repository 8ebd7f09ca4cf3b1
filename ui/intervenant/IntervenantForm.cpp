// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/IntervenantForm.h"

#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/NotesEdit.h"
#include "ui/intervenant/LineList.h"
#include "ui/intervenant/ProfileWords.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace trame::ui {

namespace {

// Places of the fields.
constexpr std::size_t CodeAt = 0;
constexpr std::size_t PrenomAt = 1;
constexpr std::size_t NomAt = 2;
constexpr std::size_t CourrielAt = 3;
constexpr std::size_t TelephoneAt = 4;
constexpr std::size_t AdresseAt = 5;
constexpr int listLines = 4;

} // namespace

IntervenantForm::IntervenantForm(Date today, const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_today{today},
      m_langage{langage},
      m_grid{new QGridLayout{this}},
      m_birth{new DateEdit{today, this}},
      m_start{new DateEdit{today, this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * gridUnit);
    m_grid->setVerticalSpacing(2 * gridUnit);
    addText(CodeAt, tr("&Code, qui remplace le nom dans les devis"), &Intervenant::code);
    m_texts[CodeAt].edit->setPlaceholderText(tr("INT-07"));
    addText(PrenomAt, tr("&Prénom"), &Intervenant::prenom);
    addText(NomAt, tr("No&m"), &Intervenant::nom);
    addText(CourrielAt, tr("C&ourriel"), &Intervenant::courriel);
    addText(TelephoneAt, tr("&Téléphone"), &Intervenant::telephone);
    addText(AdresseAt, tr("&Adresse"), &Intervenant::adresse);
    m_grid->addWidget(m_texts[CodeAt].row, 0, 0);
    m_grid->addWidget(m_texts[PrenomAt].row, 1, 0);
    m_grid->addWidget(m_texts[NomAt].row, 1, 1);
    m_grid->addWidget(m_texts[CourrielAt].row, 2, 0);
    m_grid->addWidget(m_texts[TelephoneAt].row, 2, 1);
    m_grid->addWidget(m_texts[AdresseAt].row, 3, 0, 1, 2);
    addDates();
    m_skills = addLines(tr("Compétences &spécialisées (une par ligne)"), &Intervenant::competencesSpecialisees,
                        tr("Avec quatre ans d’expérience, elles font un Expert (CCTP 6.6.4)."));
    m_employers = addLines(tr("Emplo&yeurs à masquer (un par ligne)"), &Intervenant::employeursMasques,
                           tr("Leur nom ne doit pas figurer dans le CV (CCTP 6.6.5)."));
    m_grid->addWidget(m_skills->parentWidget(), 5, 0, Qt::AlignTop);
    m_grid->addWidget(m_employers->parentWidget(), 5, 1, Qt::AlignTop);
    m_grid->setRowStretch(6, 1);
    // The dates were made before the fields that they stand under.
    setTabOrder(m_texts[AdresseAt].edit, m_start);
    setTabOrder(m_start, m_birth);
    setTabOrder(m_birth, m_skills);
    new FocusRelay{*this, m_texts[CodeAt].edit};
}

void IntervenantForm::addText(std::size_t place, const QString &label, std::string Intervenant::*field)
{
    auto *edit = new QLineEdit{this};
    auto *row = new FieldRow{label, edit, this};
    m_texts.at(place) = {edit, row, field};
    connect(edit, &QLineEdit::textChanged, this,
            [this, row, field, name = withoutMnemonic(label)](const QString &text) {
                m_person.*field = text.trimmed().toStdString();
                row->setError({});
                Q_EMIT changed(name);
            });
}

void IntervenantForm::addDates()
{
    m_start->setPresence(Presence::Mandatory);
    m_startRow = new FieldRow{tr("Travaille dans l’&IA depuis le"), m_start, this};
    m_grid->addWidget(m_startRow, 4, 0, Qt::AlignTop);
    m_grid->addWidget(new FieldRow{tr("Né(e) &le"), m_birth, this}, 4, 1, Qt::AlignTop);
    connect(m_start, &ValueEdit::valueChanged, this, [this] {
        if (const auto date = m_start->date())
            m_person.debutIa = *date;
        showExperience();
        Q_EMIT changed(tr("Début en IA"));
    });
    connect(m_birth, &ValueEdit::valueChanged, this, [this] {
        m_person.naissance = m_birth->date();
        Q_EMIT changed(tr("Naissance"));
    });
}

NotesEdit *IntervenantForm::addLines(const QString &label, std::vector<std::string> Intervenant::*field,
                                     const QString &hint)
{
    auto *edit = new NotesEdit{listLines, this};
    auto *row = new FieldRow{label, edit, this};
    row->setHint(hint);
    connect(edit, &NotesEdit::textChanged, this, [this, edit, field, name = withoutMnemonic(label)] {
        m_person.*field = linesOf(edit->toPlainText());
        showExperience();
        Q_EMIT changed(name);
    });
    return edit;
}

void IntervenantForm::setPerson(const Intervenant &person)
{
    m_person = person;
    for (const auto &[edit, row, field] : m_texts) {
        const QSignalBlocker quiet{edit};
        if (const auto text = QString::fromStdString(person.*field); edit->text().trimmed() != text)
            edit->setText(text);
        row->setError({});
    }
    // A person who isn't saved yet has no date: the field waits for one.
    m_start->setDate(person.debutIa == Date{} ? std::nullopt : std::optional{person.debutIa});
    m_birth->setDate(person.naissance);
    for (const auto &[edit, lines] :
         {std::pair{m_skills, &person.competencesSpecialisees}, std::pair{m_employers, &person.employeursMasques}}) {
        if (linesOf(edit->toPlainText()) != *lines)
            edit->put(textOf(*lines));
    }
    showExperience();
}

void IntervenantForm::showExperience()
{
    if (m_person.debutIa == Date{}) {
        m_startRow->setHint(tr("L’expérience se compte de ce jour au premier jour de la prestation (CCTP 6.6.4)."));
        return;
    }
    m_startRow->setHint(tr("Aujourd’hui : %1, profil %2.")
                            .arg(experienceWords(experienceAu(m_person.debutIa, m_today)),
                                 profileWords(m_person, m_today, m_langage).word));
}

bool IntervenantForm::validate()
{
    bool right = m_start->validate() && m_birth->validate();
    for (const auto place : {NomAt, CodeAt})
        if (m_texts.at(place).edit->text().trimmed().isEmpty()) {
            m_texts.at(place).row->setError(tr("À remplir."));
            m_texts.at(place).edit->setFocus();
            right = false;
        }
    return right;
}

} // namespace trame::ui
