// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/BesoinSection.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/FieldEscape.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace trame::ui {

namespace {

constexpr int textHeight = 84;
constexpr int dateWidth = 150;

QString shown(const std::string &text)
{
    return text.empty() ? QStringLiteral("—") : QString::fromStdString(text);
}

} // namespace

BesoinSection::BesoinSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_espace{espace}
{
    auto *area = new QScrollArea{this};
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{area};
    content->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    buildNeed(*column);
    buildTexts(*column);
    column->addStretch(1);
    area->setWidget(content);
    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QLabel *BesoinSection::addFact(QFormLayout &form, const QString &name)
{
    auto *value = plainLabel({}, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = plainLabel(name, this, QStringLiteral("muted"));
    title->setAlignment(Qt::AlignTop);
    form.addRow(title, value);
    m_facts.push_back(value);
    return value;
}

void BesoinSection::buildNeed(QVBoxLayout &column)
{
    auto *card = new Card{tr("La demande"), this};
    auto *facts = new QWidget{card};
    auto *form = new QFormLayout{facts};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(4 * gridUnit);
    form->setVerticalSpacing(gridUnit);
    for (const auto &name : {tr("Numéro"), tr("Bénéficiaire"), tr("SIRET"), tr("Territoire"), tr("Reçue"),
                             tr("Contact"), tr("Description")})
        addFact(*form, name);
    card->addWidget(facts);
    column.addWidget(card);
}

void BesoinSection::buildTexts(QVBoxLayout &column)
{
    const auto today = m_espace.session.clock().aujourdhui();
    auto *card = new Card{tr("Le devis"), this};
    m_object = new QLineEdit{card};
    card->addWidget(new FieldRow{tr("Ob&jet du devis"), m_object, card});
    connect(m_object, &QLineEdit::textChanged, this, [this](const QString &text) {
        change(tr("Objet"), [&](ContenuDevis &c) { c.objet = text.toStdString(); });
    });
    auto *dates = new QWidget{card};
    auto *row = new QHBoxLayout{dates};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * gridUnit);
    m_date = new DateEdit{today, dates};
    m_validity = new DateEdit{today, dates};
    for (auto *edit : {m_date, m_validity}) {
        edit->setPresence(Presence::Mandatory);
        edit->setFixedWidth(dateWidth);
    }
    m_dateRow = new FieldRow{tr("Da&te du devis et des prix"), m_date, dates};
    m_dateRow->setHint(tr("Une autre date relit les prix du bordereau."));
    // What is wrong with one of them makes its row taller, and leaves the other where it stands.
    row->addWidget(m_dateRow, 1, Qt::AlignTop);
    auto *validity = new FieldRow{tr("&Validité"), m_validity, dates};
    validity->setHint(tr("Dernier jour où il peut être validé."));
    row->addWidget(validity, 1, Qt::AlignTop);
    card->addWidget(dates);
    connect(m_date, &ValueEdit::valueChanged, this, &BesoinSection::redate);
    connect(m_validity, &ValueEdit::valueChanged, this, [this] {
        const auto date = m_validity->date();
        if (m_showing || !date)
            return;
        if (!m_beforeTyped)
            m_beforeTyped = m_dossier.version.contenu;
        change(tr("Validité"), [&](ContenuDevis &c) { c.validite = *date; });
    });
    for (auto *edit : {m_date, m_validity}) {
        const auto acte = edit == m_date ? tr("Date du devis") : tr("Validité");
        connect(edit, &QLineEdit::textChanged, this, [this, edit, acte] {
            if (!m_showing && !edit->isValid())
                takeBack(acte);
        });
        connect(edit, &QLineEdit::editingFinished, this, [this] { m_beforeTyped.reset(); });
    }
    for (auto *edit : std::initializer_list<QLineEdit *>{m_object, m_date, m_validity})
        new FieldEscape{edit};
    addText(*card, tr("Conte&xte"), tr("Le besoin tel que vous l’avez compris."), &ContenuDevis::contexte);
    addText(*card, tr("Modalités"), tr("Comment le travail se fait (CCTP 5.3.1)."), &ContenuDevis::modalites);
    addText(*card, tr("Conditions"), {}, &ContenuDevis::conditions);
    addText(*card, tr("Mention de TVA"), tr("Par exemple une exonération, avec son article."),
            &ContenuDevis::mentionTva);
    column.addWidget(card);
}

void BesoinSection::addText(Card &card, const QString &label, const QString &hint, std::string ContenuDevis::*place)
{
    auto *edit = new QPlainTextEdit{&card};
    edit->setFixedHeight(textHeight);
    edit->setTabChangesFocus(true);
    auto *row = new FieldRow{label, edit, &card};
    row->setHint(hint);
    card.addWidget(row);
    m_texts.push_back({edit, place});
    new FieldEscape{edit};
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, place, name = withoutMnemonic(label)] {
        change(name, [&](ContenuDevis &c) { c.*place = edit->toPlainText().toStdString(); });
    });
}

void BesoinSection::change(const QString &acte, const std::function<void(ContenuDevis &)> &how)
{
    if (m_showing)
        return;
    auto contenu = m_dossier.version.contenu;
    how(contenu);
    if (contenu != m_dossier.version.contenu)
        Q_EMIT changed(contenu, acte);
}

void BesoinSection::redate()
{
    const auto date = m_date->date();
    if (m_showing || !date || *date == m_dossier.version.contenu.date)
        return;
    const auto contenu = aLaBordure([&]() -> Result<ContenuDevis> {
        return CompleterDevis{m_espace.session.base()}.redater(m_dossier.demande, m_dossier.version.contenu, *date);
    });
    if (!m_beforeTyped)
        m_beforeTyped = m_dossier.version.contenu;
    if (!contenu) {
        m_dateRow->setError(errorReport(m_espace.langage, {}, contenu.error()).text);
        return;
    }
    Q_EMIT changed(*contenu, tr("Date du devis"));
}

void BesoinSection::takeBack(const QString &acte)
{
    if (!m_beforeTyped)
        return;
    const auto before = *std::exchange(m_beforeTyped, std::nullopt);
    const QScopedValueRollback takingBack{m_takingBack, true};
    Q_EMIT changed(before, acte);
}

void BesoinSection::showDate(DateEdit &edit, Date now, bool sameAsBefore)
{
    // What can't be read stays to be mended, and nothing is saved around it.
    const bool kept = !edit.isValid() && (sameAsBefore || m_takingBack);
    if (edit.date() != now && !kept)
        edit.setDate(now);
}

void BesoinSection::showNeed(const DossierDevis &d)
{
    const Format format{m_espace.langage};
    const Libelles names{m_espace.langage};
    const auto received = d.demande.canal.empty()
                              ? format.date(d.demande.reception)
                              : tr("%1, par %2").arg(format.date(d.demande.reception), shown(d.demande.canal));
    const QStringList facts{shown(d.demande.numero),
                            shown(d.beneficiaire.nom),
                            format.siret(d.beneficiaire.siret),
                            names.territoire(d.beneficiaire.territoire),
                            received,
                            shown(d.demande.contact),
                            shown(d.demande.description)};
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_facts.at(static_cast<std::size_t>(i))->setText(facts[i]);
}

void BesoinSection::present(const DossierDevis &dossier, Edition edition)
{
    const QScopedValueRollback showing{m_showing, true};
    const auto shown = std::exchange(m_dossier, dossier).version;
    showNeed(dossier);
    const auto &contenu = dossier.version.contenu;
    const bool same = shown.id == dossier.version.id;
    // What was typed in another devis is never put back into this one.
    if (!same)
        m_beforeTyped.reset();
    const bool locked = edition == Edition::Refusee;
    // A field that already says so is left alone: the cursor stays where it is typed.
    if (const auto text = QString::fromStdString(contenu.objet); m_object->text() != text)
        m_object->setText(text);
    m_object->setReadOnly(locked);
    showDate(*m_date, contenu.date, same && shown.contenu.date == contenu.date);
    showDate(*m_validity, contenu.validite, same && shown.contenu.validite == contenu.validite);
    for (auto *edit : {m_date, m_validity})
        edit->setReadOnly(locked);
    for (const auto &text : m_texts) {
        const auto &now = contenu.*text.place;
        if (text.edit->toPlainText().toStdString() != now)
            text.edit->setPlainText(QString::fromStdString(now));
        text.edit->setReadOnly(locked);
    }
}

void BesoinSection::reveal(Section section, const QString &cle)
{
    if (section == Section::Validite) {
        m_validity->setFocus();
        m_validity->selectAll();
        return;
    }
    if (section == Section::Conditions) {
        const auto place = cle == QLatin1String{"mention"} ? &ContenuDevis::mentionTva : &ContenuDevis::conditions;
        for (const auto &text : m_texts)
            if (text.place == place)
                text.edit->setFocus();
        return;
    }
    m_object->setFocus();
}

} // namespace trame::ui
