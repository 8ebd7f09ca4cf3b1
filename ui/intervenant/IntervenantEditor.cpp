// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/IntervenantEditor.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/UndoKeys.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/IntervenantForm.h"
#include "ui/workspace/Espace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace trame::ui {

namespace {

constexpr int usualWidth = 664;
constexpr int besideForm = 160;

auto fields(const Intervenant &i)
{
    return std::tie(i.code, i.nom, i.prenom, i.courriel, i.telephone, i.adresse, i.naissance, i.debutIa,
                    i.competencesSpecialisees, i.employeursMasques);
}

} // namespace

bool operator==(const SaisieIntervenant &a, const SaisieIntervenant &b)
{
    return fields(a.personne) == fields(b.personne);
}

IntervenantEditor::IntervenantEditor(Espace &espace, const Intervenant &person, QWidget *parent)
    : QDialog{parent},
      m_espace{espace},
      m_person{person},
      m_history{SaisieIntervenant{person}},
      m_form{new IntervenantForm{espace.session.clock().aujourdhui(), espace.langage, this}},
      m_holder{new QComboBox{this}},
      m_undo{new QAction{tr("&Annuler"), this}},
      m_redo{new QAction{tr("&Rétablir"), this}}
{
    setWindowTitle(person.id.nul() ? tr("Nouvel intervenant")
                                   : tr("Intervenant %1").arg(QString::fromStdString(person.code)));
    build();
    m_form->setPerson(person);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, this, [this] { step(m_history.undo()); });
    connect(m_redo, &QAction::triggered, this, [this] { step(m_history.redo()); });
    connect(m_form, &IntervenantForm::changed, this, [this](const QString &act) {
        m_history.record({m_form->person()}, act);
        showState();
    });
    new UndoKeys{*this};
    showState();
    // The form whole, where the screen has room for it.
    const auto wanted = QSize{usualWidth, m_form->sizeHint().height() + besideForm};
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void IntervenantEditor::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addWidget(addHolder());
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    column->addWidget(addButtons());
    setTabOrder(m_holder, m_form);
    if (m_holder->isEnabled())
        m_holder->setFocus();
    else
        m_form->setFocus();
}

QWidget *IntervenantEditor::addHolder()
{
    const auto known =
        aLaBordure([&]() -> Result<std::vector<Titulaire>> { return Lectures{m_espace.session}.titulaires(); });
    if (!known)
        m_espace.dialogs.error(
            {tr("Les titulaires ne peuvent pas être lus"), ErrorText{m_espace.langage}(known.error()), {}});
    for (const auto &titulaire : known.value_or(std::vector<Titulaire>{}))
        m_holder->addItem(QString::fromStdString(titulaire.nom), static_cast<qlonglong>(titulaire.id.valeur()));
    const auto own = m_holder->findData(static_cast<qlonglong>(m_person.titulaire.valeur()));
    m_holder->setCurrentIndex(std::max(0, own));
    // A person stays with the holder; with one holder there is nothing to choose.
    m_holder->setEnabled(m_person.id.nul() && m_holder->count() > 1);
    return new FieldRow{tr("Tit&ulaire"), m_holder, this};
}

QWidget *IntervenantEditor::addButtons()
{
    auto *bar = new QWidget{this};
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *action : {m_undo, m_redo}) {
        auto *button = new ActionButton{*action, bar};
        row->addWidget(button);
    }
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton{text, bar};
        button->setAccessibleName(withoutMnemonic(text));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_cv = add(tr("C&V anonymisé…"));
    connect(m_cv, &QPushButton::clicked, this, &IntervenantEditor::openCv);
    row->addStretch(1);
    connect(add(tr("F&ermer")), &QPushButton::clicked, this, &IntervenantEditor::reject);
    m_save = add(tr("Enre&gistrer"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    return bar;
}

void IntervenantEditor::step(const SaisieIntervenant &saisie)
{
    m_form->setPerson(saisie.personne);
    showState();
}

void IntervenantEditor::showState()
{
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    m_save->setEnabled(isModified());
}

bool IntervenantEditor::save()
{
    if (!m_form->validate())
        return false;
    auto person = m_form->person();
    // The form doesn't hold them: what the file says now.
    person.id = m_person.id;
    person.version = m_person.version;
    person.cv = m_person.cv;
    // Reading the holder can fail as writing the person can.
    const auto saved = aLaBordure([&] {
        EnregistrerIntervenant record{m_espace.session};
        if (!person.id.nul())
            return record.modifier(person);
        const auto holder = Lectures{m_espace.session}.titulaire(TitulaireId{m_holder->currentData().toLongLong()});
        return record.ajouter(holder ? holder->siret : Siret{}, person);
    });
    if (!saved) {
        m_espace.dialogs.error(
            {tr("La personne n’a pas été enregistrée"), ErrorText{m_espace.langage}(saved.error()), {}});
        return false;
    }
    m_person = *saved;
    m_history.markSaved();
    m_holder->setEnabled(false);
    showState();
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    return true;
}

void IntervenantEditor::openCv()
{
    // The CV is looked at with the identity as it stands in the file.
    if ((isModified() || m_person.id.nul()) && !save())
        return;
    CvEditor editor{m_espace, m_person, Edition::Permise, this};
    editor.exec();
    m_person = editor.intervenant();
}

void IntervenantEditor::reject()
{
    if (isModified()) {
        const auto answer =
            m_espace.dialogs.askSave(tr("Cette personne a des changements qui ne sont pas enregistrés."));
        if (answer == SaveAnswer::Cancel)
            return;
        if (answer == SaveAnswer::Save) {
            if (save())
                accept();
            return;
        }
    }
    // What was saved on the way to the CV stays.
    QDialog::reject();
}

} // namespace trame::ui
