// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvEditor.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/text/ErrorText.h"
#include "core/text/Utf8.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "ui/common/Chip.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/FormMemory.h"
#include "ui/intervenant/CvForm.h"
#include "ui/intervenant/CvView.h"
#include "ui/workspace/Espace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr QSize usualSize{1080, 660};
constexpr int viewWidth = 480;
constexpr int pause = 150;

} // namespace

CvEditor::CvEditor(Espace &espace, Intervenant person, Edition edition, QWidget *parent)
    : FormDialog{tr("CV anonymisé de %1").arg(text(person.code)), espace.dialogs, parent},
      m_espace{espace},
      m_person{std::move(person)},
      m_edition{edition},
      m_form{new CvForm{espace.session.clock().aujourdhui(), espace.langage, this}},
      m_view{new CvView{this}},
      m_notes{new FindingsView{espace.langage, FindingsSize::Note, this}},
      m_chip{new Chip{this}},
      m_rest{new QTimer{this}}
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    connect(m_rest, &QTimer::timeout, this, &CvEditor::showView);
    addPart(m_form);
    addBeside(makeView());
    setUsualSize(usualSize);
    m_form->setCv(m_person.cv.value_or(CvAnonymise{}), m_edition);
    memory().watch(
        FormMemory::Part{m_form, [this] { return QVariant::fromValue(m_form->cv()); },
                         [this](const QVariant &value) { m_form->setCv(value.value<CvAnonymise>(), m_edition); }});
    connect(m_form, &CvForm::changed, this, [this](const QString &act) { memory().touched(m_form, act); });
    connect(&memory(), &FormMemory::changed, this, &CvEditor::follow);
    if (m_edition == Edition::Refusee)
        setReadOnly();
    memory().start();
    showView();
    m_form->setFocus();
}

QWidget *CvEditor::makeView()
{
    auto *side = new QWidget{this};
    side->setMinimumWidth(viewWidth);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Tel qu’il sera imprimé"), side, QStringLiteral("cardTitle")));
    top->addStretch(1);
    top->addWidget(m_chip);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    return side;
}

void CvEditor::follow()
{
    saveButton()->setEnabled(isModified());
    m_rest->start();
}

void CvEditor::showView()
{
    const auto &cv = m_form->cv();
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
    // A cell that is still open hands on what it holds.
    if (auto *field = focusWidget()) {
        field->clearFocus();
        field->setFocus();
    }
    auto person = m_person;
    person.cv = m_form->cv() == CvAnonymise{} ? std::nullopt : std::optional{m_form->cv()};
    const auto saved = aLaBordure([&] { return EnregistrerIntervenant{m_espace.session}.modifier(person); });
    if (!saved) {
        m_espace.dialogs.error({tr("Le CV n’a pas été enregistré"), ErrorText{m_espace.langage}(saved.error()), {}});
        return false;
    }
    m_person = *saved;
    memory().markSaved();
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    return true;
}

} // namespace trame::ui
