// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/EquipePage.h"

#include "core/domain/intervenant/ReglesCv.h"
#include "core/text/Format.h"
#include "core/text/Utf8.h"
#include "ui/findings/FindingsView.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/IntervenantEditor.h"
#include "ui/intervenant/ProfileWords.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListOf.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>

namespace trame::ui {

namespace {

QString joined(const std::vector<std::string> &items)
{
    QStringList list;
    for (const auto &item : items)
        list << text(item);
    return list.isEmpty() ? QStringLiteral("—") : list.join(QStringLiteral(", "));
}

} // namespace

EquipePage::EquipePage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Équipe"), QStringLiteral("equipe"), tr("Code, nom…"),
                tr("Choisissez une personne pour voir son profil et son CV."), tr("Aucun intervenant"),
                tr("Enregistrez ici les personnes qui interviennent, leur expérience en IA et leur CV anonymisé : les "
                   "devis les nommeront par leur code."),
                tr("Ajo&uter un intervenant")},
               PanePlace::Right,
               parent},
      m_cv{header().addButton(tr("C&V anonymisé…"))}
{
    header().setDescription(tr("Les personnes du titulaire. L’identité reste dans ce fichier : un devis ne montre que "
                               "le code et le CV anonymisé."));
    filters().setStates(tr("CV"), tr("Avec ou sans CV"),
                        {{tr("Avec CV"), QStringLiteral("avec-cv")}, {tr("Sans CV"), QStringLiteral("sans-cv")}});
    connect(m_cv, &QPushButton::clicked, this, &EquipePage::openCv);
    if (espace.ecriture()) {
        m_edit = header().addButton(tr("&Modifier…"));
        connect(m_edit, &QPushButton::clicked, this, &EquipePage::edit);
        connect(header().addPrimaryButton(tr("Ajo&uter un intervenant")), &QPushButton::clicked, this,
                [this] { create(); });
    }
    setUp(makeSource());
    EquipePage::currentChanged(std::nullopt);
}

std::unique_ptr<RowSource> EquipePage::makeSource()
{
    using Row = IntervenantResume;
    using Colonne = IntervenantListQuery::Colonne;
    const auto &langage = espace().langage;
    auto &session = espace().session;
    const auto today = session.clock().aujourdhui();
    const auto cv = [](const Row &r) { return cvWords(r.intervenant, r.intervenant.cv); };
    const auto profile = [&langage, today](const Row &r) { return profileWords(r.intervenant, today, langage); };
    return listOf<Row, IntervenantListQuery>(
        {{{.title = tr("Code"), .width = 76}, [](const Row &r) { return text(r.intervenant.code); }, Colonne::Code},
         {{.title = tr("Nom"), .stretch = true},
          [](const Row &r) { return text(r.intervenant.nom) + QLatin1Char{' '} + text(r.intervenant.prenom); },
          Colonne::Nom},
         {{.title = tr("Titulaire"), .width = 148, .yields = 2},
          [](const Row &r) { return text(r.titulaire); },
          Colonne::Titulaire},
         {{.title = tr("En IA depuis"), .kind = ColumnKind::Date, .width = 104, .yields = 3},
          [&langage](const Row &r) { return Format{langage}.date(r.intervenant.debutIa); },
          Colonne::DebutIa},
         {{.title = tr("CV"), .kind = ColumnKind::State, .width = 96, .yields = 1},
          [cv](const Row &r) { return cv(r).word; },
          Colonne::Cv,
          [cv](const Row &r) { return cv(r).tone; }},
         {{.title = tr("Profil aujourd’hui"), .kind = ColumnKind::State, .width = 128},
          [profile](const Row &r) { return profile(r).word; },
          std::nullopt,
          [profile](const Row &r) { return profile(r).tone; }},
         {{.title = tr("Expérience"), .width = 140, .shown = false},
          [today](const Row &r) { return experienceWords(experienceAu(r.intervenant.debutIa, today)); }}},
        {[&session] { return Listes{session}.intervenants(); }, [this] { return filter(); }, Colonne::Code},
        [](const Row &r) { return r.intervenant.id.valeur(); });
}

std::int64_t EquipePage::total()
{
    return Listes{espace().session}.intervenants().nombre({});
}

QString EquipePage::counted(int number) const
{
    return tr("%n intervenant(s)", nullptr, number);
}

bool EquipePage::canCreate() const
{
    return espace().ecriture();
}

void EquipePage::currentChanged(std::optional<RowKey> key)
{
    m_cv->setEnabled(key.has_value());
    if (m_edit != nullptr)
        m_edit->setEnabled(key.has_value());
}

void EquipePage::describe(RowKey key)
{
    const auto resume = Listes{espace().session}.intervenants().ligne(key);
    if (!resume)
        return;
    const auto &langage = espace().langage;
    const auto &person = resume->intervenant;
    const auto today = espace().session.clock().aujourdhui();
    const auto profile = profileWords(person, today, langage);
    const auto cv = cvWords(person, person.cv);
    pane().addHeading(personName(person));
    pane().addFact(tr("Titulaire"), text(resume->titulaire));
    pane().addFact(tr("En IA depuis"), Format{langage}.date(person.debutIa));
    pane().addFact(tr("Expérience"), experienceWords(experienceAu(person.debutIa, today)));
    pane().addFact(tr("Profil aujourd’hui"), profile.word, profile.tone);
    pane().addFact(tr("Compétences"), joined(person.competencesSpecialisees));
    pane().addFact(tr("À masquer"), joined(person.employeursMasques));
    pane().addFact(tr("CV"), cv.word, cv.tone);
    if (!person.cv)
        return;
    auto *findings = new FindingsView{langage, FindingsSize::Note, &pane()};
    findings->setFindings(controlerCv(person, *person.cv), {});
    pane().addWidget(findings);
}

std::optional<IntervenantResume> EquipePage::current()
{
    std::optional<IntervenantResume> row;
    if (const auto key = table().currentKey())
        tryToRead(espace(), [&] { row = Listes{espace().session}.intervenants().ligne(*key); });
    return row;
}

void EquipePage::present(const QString &objet)
{
    reveal(objet.toLongLong());
}

void EquipePage::open(RowKey)
{
    if (espace().ecriture())
        edit();
    else
        openCv();
}

void EquipePage::create()
{
    IntervenantEditor editor{espace(), {}, this};
    editor.exec();
    if (editor.intervenant().id.nul())
        return;
    refresh();
    reveal(editor.intervenant().id.valeur());
}

void EquipePage::edit()
{
    const auto row = current();
    if (!row)
        return;
    IntervenantEditor editor{espace(), row->intervenant, this};
    editor.exec();
    refresh();
}

void EquipePage::openCv()
{
    const auto row = current();
    if (!row)
        return;
    CvEditor editor{espace(), row->intervenant, espace().ecriture() ? Edition::Permise : Edition::Refusee, this};
    if (editor.exec() == QDialog::Accepted)
        refresh();
}

} // namespace trame::ui
