// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/PiecesSection.h"

#include "core/text/Format.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int fingerprintGroup = 8;

/// A fingerprint in groups, so that it can be compared by eye.
QString grouped(QString hex)
{
    for (auto place = hex.size() - fingerprintGroup; place > 0; place -= fingerprintGroup)
        hex.insert(place, QLatin1Char{' '});
    return hex;
}

DocumentPdf documentOf(const FichierJoint &file)
{
    const auto bytes = QByteArray::fromStdString(file.contenu);
    return {bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), 0};
}

} // namespace

PiecesSection::PiecesSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_espace{espace},
      m_outer{new QVBoxLayout{this}}
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void PiecesSection::present(const DossierDevis &dossier, Edition)
{
    const auto &now = dossier.version;
    const auto &before = m_dossier.version;
    const bool same = m_filled && now.id == before.id && now.etat == before.etat && now.pdf == before.pdf
                      && now.reponse == before.reponse;
    m_dossier = dossier;
    m_filled = true;
    if (!same)
        rebuild();
}

void PiecesSection::reveal(Section, const QString &) {}

void PiecesSection::rebuild()
{
    delete m_content;
    if (m_dossier.version.etat == EtatDevis::Brouillon) {
        m_content = new EmptyState{tr("Pas encore de pièce"),
                                   tr("Une fois le devis émis, vous trouverez ici son PDF figé, son empreinte et, "
                                      "quand le bénéficiaire aura répondu, le document signé."),
                                   {},
                                   this};
        m_outer->addWidget(m_content);
        return;
    }
    auto *area = new QScrollArea{this};
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget{area};
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    addIssued(*column);
    addAnswer(*column);
    addFingerprint(*column);
    column->addStretch(1);
    area->setWidget(inside);
    m_content = area;
    m_outer->addWidget(m_content);
}

QFormLayout *PiecesSection::addFacts(Card &card)
{
    auto *facts = new QWidget{&card};
    auto *form = new QFormLayout{facts};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(4 * gridUnit);
    form->setVerticalSpacing(gridUnit);
    card.addWidget(facts);
    return form;
}

void PiecesSection::addFact(QFormLayout &form, const QString &name, const QString &value)
{
    auto *label = plainLabel(value, form.parentWidget());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name + QStringLiteral(" : ") + value);
    auto *title = plainLabel(name, form.parentWidget(), QStringLiteral("muted"));
    title->setAlignment(Qt::AlignTop);
    form.addRow(title, label);
}

void PiecesSection::addDocument(Card &card, QFormLayout &form, const DocumentPdf &document, const QString &name)
{
    addFact(form, tr("Fichier"), name);
    addFact(form, tr("SHA-256"), grouped(QString::fromLatin1(document.sha256)));
    auto *buttons = new QWidget{&card};
    auto *row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridUnit);
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton{text, buttons};
        button->setAccessibleName(tr("%1 : %2").arg(withoutMnemonic(text), name));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    if (document.octets.startsWith("%PDF"))
        add(tr("Ouvrir"), [this, document, name] { open(document, name); });
    add(tr("Enregistrer sous…"), [this, document, name] { save(document, name); });
    row->addStretch(1);
    card.addWidget(buttons);
}

void PiecesSection::addIssued(QVBoxLayout &column)
{
    auto *card = new Card{tr("Devis émis"), this};
    column.addWidget(card);
    const auto document = aLaBordure([&] { return m_espace.desk.devis(m_dossier); });
    if (!document) {
        auto *error =
            plainLabel(errorReport(m_espace.langage, {}, document.error()).text, card, QStringLiteral("error"));
        error->setWordWrap(true);
        card->addWidget(error);
        return;
    }
    auto *form = addFacts(*card);
    if (m_dossier.version.emission)
        addFact(*form, tr("Émis le"), Format{m_espace.langage}.date(*m_dossier.version.emission));
    addDocument(*card, *form, *document,
                tr("%1-v%2.pdf").arg(QString::fromStdString(m_dossier.devis.nom())).arg(m_dossier.version.numero));
}

void PiecesSection::addAnswer(QVBoxLayout &column)
{
    const auto &answer = m_dossier.version.reponse;
    if (!answer)
        return;
    const bool refused = m_dossier.version.etat == EtatDevis::Refuse;
    auto *card = new Card{refused ? tr("Refus du bénéficiaire") : tr("Bon pour accord"), this};
    column.addWidget(card);
    auto *form = addFacts(*card);
    addFact(*form, tr("Date"), Format{m_espace.langage}.date(answer->date));
    for (const auto &[name, value] :
         {std::pair{tr("Nom"), answer->nom}, {tr("Qualité"), answer->qualite}, {tr("Motif"), answer->motif}})
        if (!value.empty())
            addFact(*form, name, QString::fromStdString(value));
    if (answer->piece.nul())
        return;
    const auto file = aLaBordure(
        [&]() -> Result<std::optional<FichierJoint>> { return Lectures{m_espace.session}.piece(answer->piece); });
    if (file && *file)
        addDocument(*card, *form, documentOf(**file), QString::fromStdString((*file)->nom));
}

void PiecesSection::addFingerprint(QVBoxLayout &column)
{
    if (m_dossier.version.empreinte.empty())
        return;
    auto *card = new Card{tr("Empreinte du contenu"), this};
    auto *value = plainLabel(grouped(QString::fromStdString(m_dossier.version.empreinte)), card);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    card->addWidget(value);
    auto *use = plainLabel(tr("La même est imprimée au pied de chaque page : un exemplaire papier qui la porte est "
                              "bien celui de ce fichier."),
                           card, QStringLiteral("small"));
    use->setWordWrap(true);
    card->addWidget(use);
    column.addWidget(card);
}

void PiecesSection::open(const DocumentPdf &document, const QString &name)
{
    if (const auto shown = m_espace.desk.showPdf(document, name); !shown)
        m_espace.dialogs.error(errorReport(m_espace.langage, tr("Le document ne s’ouvre pas"), shown.error()));
}

void PiecesSection::save(const DocumentPdf &document, const QString &name)
{
    const auto suffix = QFileInfo{name}.suffix();
    const auto path = m_espace.dialogs.saveFile({tr("Enregistrer le document"), {}, name, {}, suffix});
    if (path.isEmpty())
        return;
    if (const auto written = m_espace.desk.writePdf(document, path); !written)
        m_espace.dialogs.error(
            errorReport(m_espace.langage, tr("Le document n’a pas été enregistré"), written.error()));
}

} // namespace trame::ui
