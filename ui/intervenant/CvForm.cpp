// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvForm.h"

#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/NotesEdit.h"
#include "ui/intervenant/LineList.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int summaryLines = 5;
constexpr int listLines = 3;
constexpr int missionsHeight = 200;
constexpr int durationWidth = 80;

} // namespace

CvForm::CvForm(Date today, const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_title{new QLineEdit{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 3 * gridUnit, 0);
    column->setSpacing(2 * gridUnit);
    m_title->setPlaceholderText(tr("Consultante en stratégie de données"));
    column->addWidget(new FieldRow{tr("&Titre"), m_title, this});
    new FocusRelay{*this, m_title};
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_cv.titre = text.toStdString();
        Q_EMIT changed(tr("Titre"));
    });
    m_summary = addNotes(tr("&Résumé"), summaryLines);
    connect(m_summary, &NotesEdit::textChanged, this, [this] {
        m_cv.resume = m_summary->toPlainText().toStdString();
        Q_EMIT changed(tr("Résumé"));
    });
    addList(tr("&Formations (une par ligne)"), &CvAnonymise::formations);
    addList(tr("&Compétences (une par ligne)"), &CvAnonymise::competences);
    addList(tr("Certification&s (une par ligne)"), &CvAnonymise::certifications);
    addList(tr("Lang&ues (une par ligne)"), &CvAnonymise::langues);
    addMissions(today, langage);
}

NotesEdit *CvForm::addNotes(const QString &label, int lines)
{
    auto *edit = new NotesEdit{lines, this};
    layout()->addWidget(new FieldRow{label, edit, this});
    return edit;
}

void CvForm::addList(const QString &label, std::vector<std::string> CvAnonymise::*field)
{
    auto *edit = addNotes(label, listLines);
    m_lists.at(m_added++) = {edit, field};
    connect(edit, &NotesEdit::textChanged, this, [this, edit, field, name = withoutMnemonic(label)] {
        m_cv.*field = linesOf(edit->toPlainText());
        Q_EMIT changed(name);
    });
}

void CvForm::addMissions(Date today, const Langage &langage)
{
    layout()->addWidget(plainLabel(tr("Missions, sans date ni nom de client"), this, QStringLiteral("strong")));
    m_missions = new EntryList{tr("Missions"), tr("&Ajouter une mission"), today, this};
    m_missions->setMinimumHeight(missionsHeight);
    m_missions->setEmptyHint(tr("Une mission donne sa durée, son contexte, le rôle tenu et les travaux menés."));
    const EntryFields<MissionCv> fields{m_cv.missions, langage};
    m_missions->table().setColumns(
        {fields.text(tr("Durée"), &MissionCv::duree, durationWidth), fields.text(tr("Contexte"), &MissionCv::contexte),
         fields.text(tr("Rôle"), &MissionCv::role), fields.text(tr("Travaux"), &MissionCv::travaux)});
    layout()->addWidget(m_missions);
    connect(m_missions, &EntryList::acted, this, &CvForm::act);
    connect(&m_missions->table(), &EntryTable::edited, this,
            [this](int row, int column) { Q_EMIT changed(tr("Mission %1, %2").arg(row + 1).arg(column)); });
}

void CvForm::act(EntryAct act, int row)
{
    const auto current = applyAct(
        m_cv.missions, act, row, [] { return MissionCv{}; }, [](MissionCv &) {});
    m_missions->setEntries(static_cast<int>(m_cv.missions.size()), m_edition);
    m_missions->table().select(current);
    m_missions->table().setFocus();
    Q_EMIT changed(act == EntryAct::Delete ? tr("Supprimer une mission") : tr("Ajouter ou déplacer une mission"));
}

void CvForm::setCv(const CvAnonymise &cv, Edition edition)
{
    m_cv = cv;
    m_edition = edition;
    const bool fixed = edition == Edition::Refusee;
    if (const auto title = QString::fromStdString(cv.titre); m_title->text() != title)
        m_title->setText(title);
    m_title->setReadOnly(fixed);
    m_summary->put(QString::fromStdString(cv.resume));
    m_summary->setReadOnly(fixed);
    for (const auto &[edit, field] : m_lists) {
        // Lines that are still empty while one types aren't put away under the cursor.
        if (linesOf(edit->toPlainText()) != cv.*field)
            edit->put(textOf(cv.*field));
        edit->setReadOnly(fixed);
    }
    m_missions->setEntries(static_cast<int>(cv.missions.size()), edition);
}

} // namespace trame::ui
