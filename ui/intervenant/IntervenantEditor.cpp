// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/IntervenantEditor.h"

#include "core/text/ErrorText.h"
#include "core/text/Utf8.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/IntervenantForm.h"
#include "ui/workspace/Espace.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace trame::ui {

namespace {

constexpr int usualWidth = 664;

/// What undo compares: the fields of a person that the form changes.
struct Typed {
    Intervenant person;

    friend bool operator==(const Typed &a, const Typed &b)
    {
        const auto fields = [](const Intervenant &i) {
            return std::tie(i.code, i.nom, i.prenom, i.courriel, i.telephone, i.adresse, i.naissance, i.debutIa,
                            i.competencesSpecialisees, i.employeursMasques);
        };
        return fields(a.person) == fields(b.person);
    }
};

} // namespace

IntervenantEditor::IntervenantEditor(Espace &espace, const Intervenant &person, QWidget *parent)
    : FormDialog{person.id.nul() ? tr("Nouvel intervenant") : tr("Intervenant %1").arg(text(person.code)),
                 espace.dialogs, parent},
      m_espace{espace},
      m_person{person},
      m_form{new IntervenantForm{espace.session.clock().aujourdhui(), espace.langage, this}},
      m_holder{new QComboBox{this}}
{
    setUsualSize({usualWidth, 0});
    addPart(makeHolder());
    addPart(m_form);
    auto *cv = new QPushButton{tr("C&V anonymisé…"), this};
    cv->setAccessibleName(withoutMnemonic(cv->text()));
    cv->setAutoDefault(false);
    connect(cv, &QPushButton::clicked, this, &IntervenantEditor::openCv);
    addFoot(cv);
    m_form->setPerson(person);
    memory().watch(*m_holder);
    memory().watch(FormMemory::Part{m_form, [this] { return QVariant::fromValue(Typed{m_form->person()}); },
                                    [this](const QVariant &value) { m_form->setPerson(value.value<Typed>().person); }});
    connect(m_form, &IntervenantForm::changed, this, [this](const QString &act) { memory().touched(m_form, act); });
    memory().start();
    setTabOrder(m_holder, m_form);
    if (m_holder->isEnabled())
        m_holder->setFocus();
    else
        m_form->setFocus();
}

QWidget *IntervenantEditor::makeHolder()
{
    const auto known =
        aLaBordure([&]() -> Result<std::vector<Titulaire>> { return Lectures{m_espace.session}.titulaires(); });
    if (!known)
        m_espace.dialogs.error(
            {tr("Les titulaires ne peuvent pas être lus"), ErrorText{m_espace.langage}(known.error()), {}});
    for (const auto &titulaire : known.value_or(std::vector<Titulaire>{}))
        m_holder->addItem(text(titulaire.nom), static_cast<qlonglong>(titulaire.id.valeur()));
    const auto own = m_holder->findData(static_cast<qlonglong>(m_person.titulaire.valeur()));
    m_holder->setCurrentIndex(std::max(0, own));
    // A person stays with the holder; with one holder there is nothing to choose.
    m_holder->setEnabled(m_person.id.nul() && m_holder->count() > 1);
    return new FieldRow{tr("Tit&ulaire"), m_holder, this};
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
    markSaved();
    m_holder->setEnabled(false);
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

} // namespace trame::ui
