// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/FormDialog.h"

#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollBox.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FormMemory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int formWidth = 720;
constexpr int frameRoom = 48;

} // namespace

FormDialog::FormDialog(const QString &title, Dialogs &dialogs, QWidget *parent)
    : QDialog{parent},
      m_dialogs{dialogs},
      m_memory{new FormMemory{*this}},
      m_area{new ScrollBox{this}},
      m_middle{new QHBoxLayout},
      m_foot{new QHBoxLayout},
      m_usual{formWidth, 0},
      m_error{plainLabel({}, this, QStringLiteral("error"))}
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_area->setAccessibleName(title);
    m_area->content()->addStretch();
    m_error->setWordWrap(true);
    m_error->hide();

    m_middle->setSpacing(3 * gridUnit);
    m_middle->addWidget(m_area, 1);
    m_foot->setSpacing(2 * gridUnit);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(m_middle, 1);
    column->addWidget(m_error);
    column->addLayout(m_foot);
    makeButtons();
}

void FormDialog::makeButtons()
{
    const auto add = [&](const QString &text, const QString &role) {
        auto *button = new QPushButton{text, this};
        button->setAccessibleName(withoutMnemonic(text));
        button->setAutoDefault(false);
        if (!role.isEmpty())
            button->setProperty("role", role);
        return button;
    };
    // Their keys are Ctrl+Z and Ctrl+Y: the letters are for the fields.
    m_undo = add(tr("Défaire"), QStringLiteral("quiet"));
    m_redo = add(tr("Rétablir"), QStringLiteral("quiet"));
    m_save = add(tr("Enre&gistrer"), QStringLiteral("primary"));
    m_save->setDefault(true);
    m_cancel = add(tr("A&nnuler"), {});
    m_foot->addWidget(m_undo);
    m_foot->addWidget(m_redo);
    m_foot->addStretch();
    m_foot->addWidget(m_save);
    m_foot->addWidget(m_cancel);
    connect(m_undo, &QPushButton::clicked, m_memory, &FormMemory::undo);
    connect(m_redo, &QPushButton::clicked, m_memory, &FormMemory::redo);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(new QShortcut{QKeySequence::Save, this}, &QShortcut::activated, this, &FormDialog::saveAndClose);
    connect(m_memory, &FormMemory::changed, this, &FormDialog::showUndo);
    showUndo();
}

void FormDialog::showUndo()
{
    // A dialog that only chooses what an act is done with has nothing to undo.
    for (auto *button : {m_undo, m_redo})
        button->setVisible(m_memory->watches() && m_save->isVisibleTo(this));
    m_undo->setEnabled(m_memory->canUndo());
    const auto act = m_memory->undoAct();
    m_undo->setToolTip(act.isEmpty() ? tr("Défaire (Ctrl+Z)") : tr("Défaire : %1 (Ctrl+Z)").arg(plainToolTip(act)));
    m_redo->setEnabled(m_memory->canRedo());
}

void FormDialog::setReadOnly()
{
    m_save->hide();
    showUndo();
    nothingToCancel();
}

void FormDialog::markSaved()
{
    m_memory->markSaved();
    nothingToCancel();
}

void FormDialog::nothingToCancel()
{
    m_cancel->setText(tr("F&ermer"));
    m_cancel->setAccessibleName(withoutMnemonic(m_cancel->text()));
}

void FormDialog::addPart(QWidget *part, int share)
{
    m_area->content()->insertWidget(m_area->content()->count() - 1, part, share);
}

void FormDialog::addBeside(QWidget *panel)
{
    m_middle->addWidget(panel);
}

void FormDialog::addFoot(QWidget *words)
{
    m_foot->insertWidget(m_foot->indexOf(m_save), words);
}

void FormDialog::setAct(const QString &text)
{
    m_save->setText(text);
    m_save->setAccessibleName(withoutMnemonic(text));
}

QSize FormDialog::room() const
{
    return screen()->availableGeometry().size() - QSize{frameRoom, frameRoom};
}

void FormDialog::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

bool FormDialog::isModified() const
{
    return m_memory->isModified();
}

void FormDialog::saveAndClose()
{
    showError({});
    if (save())
        accept();
}

void FormDialog::reject()
{
    if (!m_memory->isModified()) {
        QDialog::reject();
        return;
    }
    switch (m_dialogs.askSave(tr("« %1 » a des changements qui ne sont pas enregistrés.").arg(windowTitle()))) {
    case SaveAnswer::Save:
        saveAndClose();
        break;
    case SaveAnswer::Discard:
        QDialog::reject();
        break;
    case SaveAnswer::Cancel:
        break;
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    const auto around = height() - (layout() != nullptr ? layout()->contentsRect().height() : 0);
    const auto wanted = m_area->widget()->sizeHint().height() + m_save->sizeHint().height() + around + frameRoom;
    if (!event->spontaneous())
        resize(m_usual.expandedTo({m_area->widget()->minimumSizeHint().width() + frameRoom, wanted}).boundedTo(room()));
    QDialog::showEvent(event);
}

} // namespace trame::ui
