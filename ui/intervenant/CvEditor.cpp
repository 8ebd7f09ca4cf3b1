// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvEditor.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Chip.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/UndoKeys.h"
#include "ui/intervenant/CvForm.h"
#include "ui/intervenant/CvView.h"
#include "ui/workspace/Espace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr QSize usualSize{1080, 660};
constexpr int pause = 150;

} // namespace

CvEditor::CvEditor(Espace &espace, Intervenant person, Edition edition, QWidget *parent)
    : QDialog{parent},
      m_espace{espace},
      m_person{std::move(person)},
      m_edition{edition},
      m_history{m_person.cv.value_or(CvAnonymise{})},
      m_form{new CvForm{espace.session.clock().aujourdhui(), espace.langage, this}},
      m_view{new CvView{this}},
      m_notes{new FindingsView{espace.langage, FindingsSize::Note, this}},
      m_chip{new Chip{this}},
      m_undo{new QAction{tr("&Annuler"), this}},
      m_redo{new QAction{tr("&Rétablir"), this}},
      m_rest{new QTimer{this}}
{
    setWindowTitle(tr("CV anonymisé de %1").arg(QString::fromStdString(m_person.code)));
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    connect(m_rest, &QTimer::timeout, this, &CvEditor::showView);
    build();
    m_form->setCv(m_history.value(), m_edition);
    addUndo();
    connect(m_form, &CvForm::changed, this, [this](const QString &act) {
        m_history.record(m_form->cv(), act);
        m_rest->start();
        showState();
    });
    showView();
    showState();
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
}

void CvEditor::build()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(4 * gridUnit);
    sides->addWidget(m_form, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2 * gridUnit);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Tel qu’il sera imprimé"), this, QStringLiteral("cardTitle")));
    top->addStretch(1);
    top->addWidget(m_chip);
    right->addLayout(top);
    right->addWidget(m_view, 1);
    right->addWidget(m_notes);
    sides->addLayout(right, 1);

    auto *buttons = new QHBoxLayout;
    for (auto *action : {m_undo, m_redo}) {
        auto *button = new ActionButton{*action, this};
        button->setVisible(m_edition == Edition::Permise);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *close = addButton(tr("F&ermer"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &CvEditor::reject);
    buttons->addWidget(close);
    m_save = addButton(tr("Enre&gistrer"), this);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setVisible(m_edition == Edition::Permise);
    m_save->setAutoDefault(false);
    // Beside its letter, which a shortcut of the button would take the place of.
    connect(new QShortcut{QKeySequence::Save, this}, &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
}

QPushButton *CvEditor::addButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton{text, parent};
    button->setAccessibleName(withoutMnemonic(text));
    return button;
}

void CvEditor::addUndo()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, this, [this] { step(m_history.undo()); });
    connect(m_redo, &QAction::triggered, this, [this] { step(m_history.redo()); });
    new UndoKeys{*this};
}

void CvEditor::step(const CvAnonymise &cv)
{
    m_form->setCv(cv, m_edition);
    showView();
    showState();
}

void CvEditor::showState()
{
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    m_undo->setToolTip(m_history.canUndo() ? tr("Annuler : %1 (Ctrl+Z)").arg(m_history.undoAct()) : tr("Annuler"));
    m_save->setEnabled(isModified());
}

void CvEditor::showView()
{
    const auto &cv = m_history.value();
    m_view->setCv(m_person, cv);
    const auto findings = controlerCv(m_person, cv);
    m_notes->setFindings(findings, tr("Rien n’y laisse reconnaître la personne (CCTP 6.6.5)."));
    if (cv == CvAnonymise{})
        m_chip->setState(tr("CV vide"), Tone::Neutral);
    else if (findings.empty())
        m_chip->setState(tr("Anonyme"), Tone::Good);
    else
        m_chip->setState(tr("%n passage(s) à corriger", "", m_view->passages()), Tone::Late);
}

bool CvEditor::save()
{
    auto person = m_person;
    person.cv = m_history.value() == CvAnonymise{} ? std::nullopt : std::optional{m_history.value()};
    const auto saved = aLaBordure([&] { return EnregistrerIntervenant{m_espace.session}.modifier(person); });
    if (!saved) {
        m_espace.dialogs.error({tr("Le CV n’a pas été enregistré"), ErrorText{m_espace.langage}(saved.error()), {}});
        return false;
    }
    m_person = *saved;
    m_history.markSaved();
    showState();
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    return true;
}

void CvEditor::reject()
{
    if (isModified()) {
        const auto answer = m_espace.dialogs.askSave(tr("Le CV de %1 a des changements qui ne sont pas enregistrés.")
                                                         .arg(QString::fromStdString(m_person.code)));
        if (answer == SaveAnswer::Cancel)
            return;
        if (answer == SaveAnswer::Save) {
            if (save())
                accept();
            return;
        }
    }
    QDialog::reject();
}

} // namespace trame::ui
