// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/LignesSection.h"

#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/BpuMatches.h"
#include "ui/devis/BpuPicker.h"
#include "ui/devis/LignesDelegate.h"
#include "ui/devis/LignesModel.h"
#include "ui/devis/LignesTable.h"
#include "ui/devis/PastedLignes.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr qsizetype shownErrors = 8;

} // namespace

LignesSection::LignesSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_espace{espace},
      m_model{new LignesModel{espace.langage, this}},
      m_table{new LignesTable{*m_model, this}},
      m_matches{new BpuMatches{espace.langage, this}},
      m_picker{new BpuPicker{*m_matches, this}},
      m_error{plainLabel({}, this, QStringLiteral("error"))}
{
    build();
    connect(m_model, &LignesModel::edited, this, &LignesSection::lineEdited);
    connect(m_picker, &BpuPicker::chosen, this, &LignesSection::add);
    connect(m_picker, &BpuPicker::refused, this, &LignesSection::tell);
    connect(m_table, &LignesTable::duplicateWanted, this, &LignesSection::duplicate);
    connect(m_table, &LignesTable::removeWanted, this, &LignesSection::remove);
    connect(m_table, &LignesTable::moveWanted, this, &LignesSection::move);
    connect(m_table, &LignesTable::pasteWanted, this, &LignesSection::paste);
    connect(m_table, &LignesTable::currentRowChanged, this, &LignesSection::followCurrent);
    connect(&m_table->lines(), &LignesDelegate::errorChanged, this, &LignesSection::tell);
    connect(&m_table->lines(), &LignesDelegate::entered, this, [this] {
        // A line was added and its quantity typed: on to the next line.
        if (m_adding)
            m_picker->setFocus();
        m_adding = false;
    });
    connect(&m_table->lines(), &LignesDelegate::cancelled, this, [this] { m_adding = false; });
}

void LignesSection::build()
{
    auto *card = new Card{{}, this};
    card->setTight();
    card->addWidget(m_table);
    card->addWidget(m_picker);
    m_error->setWordWrap(true);
    m_error->hide();
    card->addWidget(m_error);
    card->addStretch();
    auto *buttons = new QWidget{card};
    auto *row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    m_lineButtons << addButton(tr("Dup&liquer"), tr("Ctrl+D"), &LignesSection::duplicate)
                  << addButton(tr("Suppri&mer"), tr("Suppr"), &LignesSection::remove);
    m_up = addButton(tr("Mon&ter"), tr("Alt+Haut"), &LignesSection::moveUp);
    m_down = addButton(tr("Descendre"), tr("Alt+Bas"), &LignesSection::moveDown);
    m_lineButtons << m_up << m_down;
    m_paste = addButton(tr("Coller"), tr("Ctrl+V"), &LignesSection::paste);
    m_paste->setAccessibleName(tr("Coller depuis un tableur"));
    m_paste->setToolTip(tr("Coller un code et une quantité par ligne, depuis un tableur (Ctrl+V)"));
    for (auto *button : m_lineButtons)
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_paste);
    card->addWidget(buttons);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QPushButton *LignesSection::addButton(const QString &text, const QString &keys, void (LignesSection::*act)())
{
    auto *button = new QPushButton{text, this};
    button->setProperty("role", QStringLiteral("quiet"));
    button->setAccessibleName(withoutMnemonic(text));
    button->setToolTip(tr("%1 (%2)").arg(withoutMnemonic(text), keys));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void LignesSection::present(const DossierDevis &dossier, Edition edition)
{
    m_dossier = dossier;
    m_edition = edition;
    m_model->setLignes(dossier.version.contenu.lignes, edition);
    const bool open = edition == Edition::Permise;
    m_picker->setVisible(open);
    m_paste->setVisible(open);
    for (auto *button : m_lineButtons)
        button->setVisible(open);
    m_matches->setDay(dossier.version.contenu.date);
    if (open)
        readBpu();
    followCurrent();
}

void LignesSection::readBpu()
{
    if (m_bpuOf == m_dossier.accord.id)
        return;
    auto bpu = aLaBordure(
        [&]() -> Result<std::vector<LigneBpu>> { return Lectures{m_espace.session}.bpu(m_dossier.accord.id); });
    if (!bpu) {
        tell(errorReport(m_espace.langage, {}, bpu.error()).text);
        return;
    }
    m_bpuOf = m_dossier.accord.id;
    m_matches->setBpu(*std::move(bpu));
}

std::optional<LigneDevis> LignesSection::completed(const SaisieLigneDevis &saisie)
{
    const auto ligne = aLaBordure([&]() -> Result<LigneDevis> {
        return CompleterDevis{m_espace.session.base()}.ligne(m_dossier.demande, saisie, m_dossier.version.contenu.date);
    });
    if (!ligne) {
        tell(errorReport(m_espace.langage, {}, ligne.error()).text);
        return std::nullopt;
    }
    return *ligne;
}

void LignesSection::add(const QString &code)
{
    SaisieLigneDevis saisie;
    saisie.codeBpu = code.toStdString();
    saisie.quantite = Quantite::milliemes(Quantite::unite);
    auto ligne = completed(saisie);
    if (!ligne)
        return;
    auto contenu = m_dossier.version.contenu;
    contenu.lignes.push_back(*std::move(ligne));
    Q_EMIT changed(contenu, tr("Ajouter une ligne"));
    m_table->editCell(m_model->rowCount() - 1, LignesModel::Nombre);
    m_adding = true;
}

void LignesSection::duplicate()
{
    const auto row = m_table->currentRow();
    if (row < 0 || m_edition == Edition::Refusee)
        return;
    auto contenu = m_dossier.version.contenu;
    const auto place = contenu.lignes.begin() + row;
    contenu.lignes.insert(place + 1, LigneDevis{*place});
    Q_EMIT changed(contenu, tr("Dupliquer la ligne"));
    m_table->goTo(row + 1, LignesModel::Nombre);
}

void LignesSection::remove()
{
    const auto row = m_table->currentRow();
    if (row < 0 || m_edition == Edition::Refusee)
        return;
    auto contenu = m_dossier.version.contenu;
    contenu.lignes.erase(contenu.lignes.begin() + row);
    Q_EMIT changed(contenu, tr("Supprimer la ligne"));
    if (m_model->rowCount() > 0)
        m_table->goTo(std::min(row, m_model->rowCount() - 1), LignesModel::Nombre);
    else
        m_picker->setFocus();
}

void LignesSection::moveUp()
{
    move(-1);
}

void LignesSection::moveDown()
{
    move(1);
}

void LignesSection::move(int step)
{
    const auto row = m_table->currentRow();
    const auto other = row + step;
    if (row < 0 || other < 0 || other >= m_model->rowCount() || m_edition == Edition::Refusee)
        return;
    auto contenu = m_dossier.version.contenu;
    std::swap(contenu.lignes.at(static_cast<std::size_t>(row)), contenu.lignes.at(static_cast<std::size_t>(other)));
    Q_EMIT changed(contenu,
                   step < 0 ? tr("Monter la ligne %1").arg(row + 1) : tr("Descendre la ligne %1").arg(row + 1));
    m_table->goTo(other, m_table->currentIndex().column());
}

void LignesSection::paste()
{
    if (m_edition == Edition::Refusee)
        return;
    const auto read = readPastedLignes(QApplication::clipboard()->text(), m_matches->bpu());
    if (!read.errors.isEmpty()) {
        auto shown = read.errors.mid(0, shownErrors);
        if (const auto more = read.errors.size() - shown.size(); more > 0)
            shown << tr("… et %1 autres.").arg(more);
        m_espace.dialogs.error({tr("Rien n’a été collé"),
                                tr("Le devis est resté comme il était. Corrigez ces lignes dans votre tableur, puis "
                                   "copiez-les de nouveau :")
                                    + QStringLiteral("\n\n") + shown.join(QLatin1Char{'\n'}),
                                read.errors.size() > shownErrors ? read.errors.join(QLatin1Char{'\n'}) : QString{}});
        return;
    }
    auto contenu = m_dossier.version.contenu;
    const auto first = static_cast<int>(contenu.lignes.size());
    for (const auto &saisie : read.lignes) {
        auto ligne = completed(saisie);
        if (!ligne)
            return;
        contenu.lignes.push_back(*std::move(ligne));
    }
    Q_EMIT changed(contenu, tr("Coller des lignes"));
    m_table->goTo(std::min(first, m_model->rowCount() - 1), LignesModel::Nombre);
}

void LignesSection::lineEdited(const QString &acte)
{
    auto contenu = m_dossier.version.contenu;
    contenu.lignes = m_model->lignes();
    Q_EMIT changed(contenu, acte);
}

void LignesSection::tell(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void LignesSection::followCurrent()
{
    const auto row = m_table->currentRow();
    for (auto *button : m_lineButtons)
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void LignesSection::reveal(Section, const QString &cle)
{
    bool isNumber = false;
    auto row = cle.toInt(&isNumber) - 1;
    const auto &lignes = m_model->lignes();
    if (!isNumber) {
        const auto found =
            std::find_if(lignes.begin(), lignes.end(), [&](const auto &l) { return l.codeBpu == cle.toStdString(); });
        row = found == lignes.end() ? -1 : static_cast<int>(found - lignes.begin());
    }
    if (row < 0 || row >= m_model->rowCount()) {
        if (m_picker->isVisibleTo(this))
            m_picker->setFocus();
        return;
    }
    // A line number names what is typed in the line; a code names the line itself.
    if (isNumber)
        m_table->editCell(row, LignesModel::Nombre);
    else
        m_table->goTo(row, LignesModel::Code);
}

} // namespace trame::ui
