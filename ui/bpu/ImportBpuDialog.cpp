// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/ImportBpuDialog.h"

#include "core/text/ErrorText.h"
#include "core/text/FauteBpuText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainText.h"
#include "ui/forms/FieldRow.h"
#include "ui/lists/FactTable.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace trame::ui {

namespace {

constexpr int usualWidth = 860;
constexpr int usualHeight = 460;

enum Face { Nothing, Lines, Faults };

} // namespace

ImportBpuDialog::ImportBpuDialog(const Espace &espace, QWidget *parent)
    : QDialog{parent},
      m_espace{espace},
      m_accord{new QComboBox{this}},
      m_path{new QLineEdit{this}},
      m_summary{plainLabel({}, this, QStringLiteral("strong"))},
      m_error{plainLabel({}, this, QStringLiteral("error"))},
      m_faces{new QStackedWidget{this}},
      m_preview{new FactTable{tr("Ce que l’import ferait"),
                              {{.title = tr("Code")},
                               {.title = tr("Désignation"), .stretch = true},
                               {.title = tr("Unité")},
                               {.title = tr("Profil")},
                               {.title = tr("Prix HT"), .kind = ColumnKind::Amount},
                               {.title = tr("TVA"), .kind = ColumnKind::Quantity},
                               {.title = tr("À l’import"), .kind = ColumnKind::State}},
                              this}},
      m_faults{new FactTable{tr("Cellules à corriger"),
                             {{.title = tr("Ligne"), .kind = ColumnKind::Quantity},
                              {.title = tr("Colonne")},
                              {.title = tr("Ce qui s’y trouve")},
                              {.title = tr("Pourquoi, et ce qui est attendu"), .stretch = true}},
                             this}},
      m_import{new QPushButton{tr("&Importer"), this}}
{
    setWindowTitle(tr("Importer un bordereau"));
    setAccessibleName(windowTitle());
    build();
    fillAccords();
    preview();
    resize(usualWidth, usualHeight);
}

void ImportBpuDialog::build()
{
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Aucun fichier choisi"));
    auto *choose = new QPushButton{tr("&Choisir un fichier CSV…"), this};
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    for (auto *button : {choose, cancel, m_import}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    m_import->setProperty("role", QStringLiteral("primary"));
    connect(choose, &QPushButton::clicked, this, &ImportBpuDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportBpuDialog::importLines);
    connect(m_accord, &QComboBox::currentIndexChanged, this, &ImportBpuDialog::preview);

    m_faces->addWidget(new EmptyState{
        tr("Choisissez le fichier du bordereau"),
        tr("Colonnes attendues : code ; section ; designation ; unite ; profil ; prix_ht ; tva ; du ; au. Rien n’est "
           "écrit avant que vous ayez vu ce que l’import ferait."),
        {},
        this});
    m_faces->addWidget(m_preview);
    m_faces->addWidget(m_faults);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(3 * gridUnit);
    top->addWidget(new FieldRow{tr("&Accord-cadre"), m_accord, this}, 1);
    top->addWidget(new FieldRow{tr("&Fichier"), m_path, this}, 1);
    top->addWidget(choose, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(top);
    column->addWidget(m_faces, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    choose->setFocus();
}

void ImportBpuDialog::fillAccords()
{
    Lectures lectures{m_espace.session};
    for (const auto &lot : lectures.lots())
        for (const auto &accord : lectures.accords(lot.numero)) {
            const auto titulaire = lectures.titulaire(accord.titulaire);
            const auto nom = titulaire ? QString::fromStdString(titulaire->nom) : QString{};
            m_accords.push_back(accord);
            m_accord->addItem(tr("Lot %1 — %2").arg(QString::number(lot.numero), nom));
        }
}

const AccordCadre *ImportBpuDialog::accord() const
{
    const auto place = m_accord->currentIndex();
    return place < 0 ? nullptr : &m_accords[static_cast<std::size_t>(place)];
}

void ImportBpuDialog::chooseFile()
{
    const auto path = m_espace.dialogs.openFile(
        {tr("Choisir un bordereau"), {}, {}, tr("Fichiers CSV (*.csv);;Tous les fichiers (*)"), {}});
    if (!path.isEmpty())
        readFile(path);
}

void ImportBpuDialog::readFile(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_lignes.clear();
    if (auto lignes = m_espace.bureau.lireBpu(path)) {
        m_lignes = *std::move(lignes);
        preview();
    } else {
        showErrors(lignes.error());
    }
}

std::vector<Cell> ImportBpuDialog::cells(const LigneApercu &apercu) const
{
    const Format format{m_espace.langage};
    const Libelles libelles{m_espace.langage};
    const auto &l = apercu.ligne;
    const std::array sorts{Cell{tr("Ajoutée"), {}, Tone::Good}, Cell{tr("Modifiée"), {}, Tone::Soon},
                           Cell{tr("Inchangée"), {}, Tone::Neutral}};
    QStringList prix;
    for (const auto &p : l.prix)
        prix << tr("%1 à partir du %2").arg(format.montant(p.montant), format.date(p.du));
    return {{QString::fromStdString(l.code), {}},
            {QString::fromStdString(l.designation), {}},
            {libelles.unite(l.unite), {}},
            {l.profil ? libelles.profil(*l.profil) : QString{}, {}},
            {l.prix.empty() ? QString{} : format.montant(l.prix.back().montant), prix.join(QStringLiteral(" ; "))},
            {format.taux(l.tva), {}},
            sorts.at(static_cast<std::size_t>(apercu.sort))};
}

void ImportBpuDialog::preview()
{
    m_import->setEnabled(false);
    m_error->hide();
    if (accord() == nullptr) {
        m_summary->setText(tr("Enregistrez d’abord un titulaire et son accord-cadre."));
        return;
    }
    if (m_lignes.empty())
        return;
    const auto connues =
        aLaBordure([&]() -> Result<std::vector<LigneBpu>> { return Lectures{m_espace.session}.bpu(accord()->id); });
    if (!connues) {
        showErrors({connues.error()});
        return;
    }
    std::array<int, 3> nombres{};
    std::vector<std::vector<Cell>> rows;
    for (const auto &ligne : apercuImport(m_lignes, *connues)) {
        ++nombres.at(static_cast<std::size_t>(ligne.sort));
        rows.push_back(cells(ligne));
    }
    m_preview->setFacts(rows);
    m_faces->setCurrentIndex(Lines);
    m_summary->setText(tr("%1, %2, %3")
                           .arg(tr("%n ligne(s) à ajouter", nullptr, nombres[0]),
                                tr("%n à modifier", nullptr, nombres[1]), tr("%n inchangée(s)", nullptr, nombres[2])));
    m_import->setEnabled(nombres[0] + nombres[1] > 0);
}

void ImportBpuDialog::showErrors(const std::vector<Erreur> &erreurs)
{
    const FauteBpuText words{m_espace.langage};
    std::vector<std::vector<Cell>> rows;
    for (const auto &erreur : erreurs) {
        const auto fault = words(erreur);
        rows.push_back({{fault.ligne, {}}, {fault.colonne, {}}, {fault.texte, {}}, {fault.raison, {}}});
    }
    m_faults->setFacts(rows);
    m_faces->setCurrentIndex(Faults);
    m_summary->setText(
        tr("%n cellule(s) à corriger dans le fichier : rien n’est importé", nullptr, static_cast<int>(erreurs.size())));
    m_import->setEnabled(false);
}

void ImportBpuDialog::importLines()
{
    const auto *chosen = accord();
    if (chosen == nullptr)
        return;
    const auto titulaire = Lectures{m_espace.session}.titulaire(chosen->titulaire);
    const auto siret = titulaire ? std::optional{titulaire->siret} : std::nullopt;
    const auto fait = ImporterBpu{m_espace.session}(chosen->numeroLot, siret, m_lignes);
    if (!fait) {
        m_error->setText(ErrorText{m_espace.langage}(fait.error()));
        m_error->show();
        return;
    }
    m_bilan = *fait;
    accept();
}

} // namespace trame::ui
