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

constexpr QSize usualSize{860, 460};

enum Face { Nothing, Lines, Faults };

} // namespace

ImportBpuDialog::ImportBpuDialog(const Espace &espace, QWidget *parent)
    : FormDialog{tr("Importer un bordereau"), espace.dialogs, parent},
      m_espace{espace},
      m_accord{new QComboBox{this}},
      m_path{new QLineEdit{this}},
      m_summary{plainLabel({}, this, QStringLiteral("strong"))},
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
                             this}}
{
    setUsualSize(usualSize);
    setAct(tr("&Importer"));
    build();
    fillAccords();
    preview();
}

void ImportBpuDialog::build()
{
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("Aucun fichier choisi"));
    auto *choose = new QPushButton{tr("&Choisir un fichier CSV…"), this};
    choose->setAccessibleName(withoutMnemonic(choose->text()));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportBpuDialog::chooseFile);
    connect(m_accord, &QComboBox::currentIndexChanged, this, &ImportBpuDialog::preview);

    m_faces->addWidget(new EmptyState{
        tr("Choisissez le fichier du bordereau"),
        tr("Colonnes attendues : code ; section ; designation ; unite ; profil ; prix_ht ; tva ; du ; au. Rien n’est "
           "écrit avant que vous ayez vu ce que l’import ferait."),
        {},
        this});
    m_faces->addWidget(m_preview);
    m_faces->addWidget(m_faults);

    auto *choice = new QWidget{this};
    auto *top = new QHBoxLayout{choice};
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(3 * gridUnit);
    top->addWidget(new FieldRow{tr("&Accord-cadre"), m_accord, this}, 1);
    top->addWidget(new FieldRow{tr("&Fichier"), m_path, this}, 1);
    top->addWidget(choose, 0, Qt::AlignBottom);
    addPart(choice);
    addPart(m_faces, 1);
    addFoot(m_summary);
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
    if (auto lignes = m_espace.desk.readBpu(path)) {
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
    saveButton()->setEnabled(false);
    showError({});
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
    saveButton()->setEnabled(nombres[0] + nombres[1] > 0);
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
    saveButton()->setEnabled(false);
}

bool ImportBpuDialog::save()
{
    const auto *chosen = accord();
    if (chosen == nullptr || !saveButton()->isEnabled())
        return false;
    const auto fait = aLaBordure([&] {
        const auto titulaire = Lectures{m_espace.session}.titulaire(chosen->titulaire);
        const auto siret = titulaire ? std::optional{titulaire->siret} : std::nullopt;
        return ImporterBpu{m_espace.session}(chosen->numeroLot, siret, m_lignes);
    });
    if (!fait) {
        showError(ErrorText{m_espace.langage}(fait.error()));
        return false;
    }
    m_bilan = *fait;
    return true;
}

} // namespace trame::ui
