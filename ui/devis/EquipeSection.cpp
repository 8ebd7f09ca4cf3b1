// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/EquipeSection.h"

#include "core/domain/base/TexteReplie.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/text/Libelles.h"
#include "core/usecases/Lectures.h"
#include "ui/common/PlainText.h"
#include "ui/common/TypeAhead.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/findings/FindingsView.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/ProfileWords.h"
#include "ui/workspace/Espace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

constexpr int codeWidth = 64;
constexpr int profileWidth = 100;
constexpr int experienceWidth = 144;
constexpr int reachedWidth = 104;
constexpr int cvWidth = 92;
constexpr int notesHeight = 116;
constexpr int leastNotes = 64;
constexpr std::array profiles{Profil::Junior, Profil::Confirme, Profil::Expert};

QString codeOf(Profil profile)
{
    return QString::fromStdString(std::string{code(profile)});
}

} // namespace

EquipeSection::EquipeSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_espace{espace},
      m_list{new EntryList{tr("Équipe"), tr("Ajouter un &membre"), espace.session.clock().aujourdhui(), this}},
      m_add{new QLineEdit{this}},
      m_addButton{new QPushButton{tr("A&jouter"), this}},
      m_fault{plainLabel({}, this, QStringLiteral("error"))},
      m_names{new QStringListModel{this}},
      m_proposals{new TypeAhead{*m_add, *m_names, tr("Intervenants proposés"), Unpicked::TypedIsMeant}},
      m_cv{new QPushButton{tr("C&V…"), this}},
      m_name{plainLabel({}, this, QStringLiteral("strong"))},
      m_notes{new FindingsView{espace.langage, FindingsSize::Note, this}}
{
    m_list->setEmptyHint(tr("L’équipe nomme chaque intervenant par son code, avec le profil facturé et un CV anonymisé "
                            "(CCTP 6.6.4, 6.6.5). Commencez par taper un code ou un nom ci-dessus."));
    m_list->withhold(EntryAct::Add);
    m_list->withhold(EntryAct::Duplicate);
    m_cv->setAccessibleName(tr("CV de l’intervenant"));
    m_list->addWidget(m_cv);
    connect(m_cv, &QPushButton::clicked, this, &EquipeSection::openCv);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(leastNotes);
    scroll->setMaximumHeight(notesHeight);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setWordWrap(true);
    scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
    auto *notes = new QWidget{scroll};
    auto *lines = new QVBoxLayout{notes};
    lines->setContentsMargins(2 * gridUnit, 0, 2 * gridUnit, 0);
    lines->addWidget(m_name);
    lines->addWidget(m_notes);
    lines->addStretch(1);
    scroll->setWidget(notes);
    // A scroll area has what it holds paint the window's ground; here it stands on a card.
    notes->setAutoFillBackground(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(addLine());
    column->addWidget(m_fault);
    column->addWidget(m_list, 2);
    column->addWidget(scroll, 1);
    setColumns();
    connect(m_list, &EntryList::acted, this, &EquipeSection::act);
    connect(&m_list->table(), &EntryTable::edited, this, &EquipeSection::edited);
    connect(&m_list->table(), &EntryTable::currentRowChanged, this, &EquipeSection::showMember);
}

QWidget *EquipeSection::addLine()
{
    auto *line = new QWidget{this};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    m_add->setPlaceholderText(tr("Ajouter un intervenant : code ou nom…"));
    m_add->setAccessibleName(tr("Intervenant à ajouter"));
    m_addButton->setAccessibleName(tr("Ajouter l’intervenant"));
    m_addButton->setAutoDefault(false);
    m_fault->hide();
    row->addWidget(m_add, 1);
    row->addWidget(m_addButton);
    connect(m_add, &QLineEdit::returnPressed, this, &EquipeSection::addMember);
    connect(m_add, &QLineEdit::textEdited, this, [this] {
        addFault({});
        if (m_add->text().trimmed().isEmpty())
            m_proposals->close();
        else
            propose();
    });
    connect(m_proposals, &TypeAhead::wanted, this, &EquipeSection::propose);
    connect(m_proposals, &TypeAhead::emptied, this, [this] { addFault({}); });
    connect(m_proposals, &TypeAhead::taken, this, [this](const QModelIndex &name) {
        m_add->setText(name.data().toString());
        addMember();
    });
    connect(m_addButton, &QPushButton::clicked, this, &EquipeSection::addMember);
    return line;
}

EntryColumn EquipeSection::profileColumn()
{
    const Libelles words{m_espace.langage};
    const auto read = [this](int row) {
        const auto *member = entryAt(m_dossier.version.contenu.equipe, row);
        return member == nullptr ? Profil::Junior : member->profil;
    };
    return {.title = tr("Profil facturé"),
            .kind = EntryKind::Choice,
            .width = profileWidth,
            .text = [read, words](int row) { return words.profil(read(row)); },
            .value = [read](int row) { return QVariant{codeOf(read(row))}; },
            .write =
                [this](int row, const QVariant &value) {
                    const auto chosen = deCode<Profil>(value.toString().toStdString());
                    if (auto *member = entryAt(m_dossier.version.contenu.equipe, row); member && chosen)
                        member->profil = *chosen;
                },
            .choices =
                [words](int) {
                    QVector<EntryChoice> choices;
                    for (const auto profile : profiles)
                        choices.push_back({words.profil(profile), codeOf(profile)});
                    return choices;
                }};
}

EntryColumn EquipeSection::stateColumn(const QString &title, int width,
                                       const std::function<QString(const MembreEquipe &, const Intervenant &)> &text,
                                       const std::function<Tone(const MembreEquipe &, const Intervenant &)> &tone)
{
    const auto known = [this](int row) {
        const auto *member = entryAt(m_dossier.version.contenu.equipe, row);
        return std::pair{member, member == nullptr ? nullptr : person(member->code)};
    };
    EntryColumn column{.title = title,
                       .kind = tone ? EntryKind::State : EntryKind::Text,
                       .width = width,
                       .text = [known, text](int row) {
                           const auto [member, person] = known(row);
                           return person == nullptr ? tr("Inconnu") : text(*member, *person);
                       }};
    if (tone)
        column.tone = [known, tone](int row) {
            const auto [member, person] = known(row);
            return person == nullptr ? Tone::Late : tone(*member, *person);
        };
    return column;
}

void EquipeSection::setColumns()
{
    const EntryFields<MembreEquipe> fields{m_dossier.version.contenu.equipe, m_espace.langage};
    auto code = fields.text(tr("Code"), &MembreEquipe::code, codeWidth);
    code.write = {};
    const auto day = [this](const MembreEquipe &member) { return premierJour(m_dossier.version.contenu, member.code); };
    auto experience = stateColumn(tr("Expérience en IA"), experienceWidth,
                                  [day](const auto &member, const auto &person) {
                                      return experienceWords(experienceAu(person.debutIa, day(member)));
                                  },
                                  {});
    // The notes under the list say it too.
    experience.yields = 1;
    m_list->table().setColumns(
        {code, profileColumn(), fields.text(tr("Rôle"), &MembreEquipe::role), experience,
         stateColumn(
             tr("Profil atteint"), reachedWidth,
             [this, day](const auto &member, const auto &person) {
                 return profileWords(person, day(member), m_espace.langage).word;
             },
             [day](const auto &member, const auto &person) {
                 const auto reached = profilSelonTexte(person, day(member));
                 if (!reached)
                     return Tone::Soon;
                 return member.profil <= *reached ? Tone::Good : Tone::Late;
             }),
         stateColumn(
             tr("CV"), cvWidth, [](const auto &member, const auto &person) { return cvWords(person, member.cv).word; },
             [](const auto &member, const auto &person) { return cvWords(person, member.cv).tone; })});
}

void EquipeSection::readPeople()
{
    m_people = Lectures{m_espace.session}.intervenants(m_dossier.titulaire.id);
}

std::vector<const Intervenant *> EquipeSection::matching(const QString &typed) const
{
    const auto words = mots(replier(typed.toStdString()));
    std::vector<const Intervenant *> found;
    for (const auto &known : m_people) {
        const auto folded = replier(personName(known).toStdString());
        if (std::all_of(words.begin(), words.end(),
                        [&](const auto &word) { return folded.find(word) != std::string::npos; }))
            found.push_back(&known);
    }
    return found;
}

void EquipeSection::propose()
{
    QStringList names;
    for (const auto *known : matching(m_add->text()))
        if (rowOfCode(m_dossier.version.contenu.equipe, QString::fromStdString(known->code)) < 0)
            names << personName(*known);
    m_names->setStringList(names);
    m_proposals->open();
}

const Intervenant *EquipeSection::person(const std::string &code) const
{
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [&](const auto &known) { return known.code == code; });
    return found == m_people.end() ? nullptr : &*found;
}

void EquipeSection::present(const DossierDevis &dossier, Edition edition)
{
    m_dossier = dossier;
    m_edition = edition;
    readPeople();
    refresh();
}

void EquipeSection::refresh()
{
    const bool editable = m_edition == Edition::Permise;
    m_list->setEntries(static_cast<int>(m_dossier.version.contenu.equipe.size()), m_edition);
    m_add->setEnabled(editable);
    m_addButton->setEnabled(editable);
    showMember();
}

void EquipeSection::showMember()
{
    const auto &contenu = m_dossier.version.contenu;
    const auto *member = entryAt(contenu.equipe, m_list->table().currentRow());
    m_cv->setEnabled(member != nullptr && person(member->code) != nullptr
                     && (m_edition == Edition::Permise || member->cv));
    m_name->setVisible(member != nullptr);
    m_notes->setVisible(member != nullptr);
    if (member == nullptr)
        return;
    const auto *known = person(member->code);
    m_name->setText(known == nullptr ? QString::fromStdString(member->code)
                                     : tr("%1 : premier jour de prestation le %2")
                                           .arg(personName(*known),
                                                Format{m_espace.langage}.date(premierJour(contenu, member->code))));
    auto dossier = m_dossier;
    dossier.intervenants = m_people;
    std::vector<Constat> findings;
    for (const auto &finding : controlerEquipe(dossier))
        if (finding.cle == member->code)
            findings.push_back(finding);
    m_notes->setFindings(findings, tr("Profil atteint et CV anonyme (CCTP 6.6.4, 6.6.5)."));
}

void EquipeSection::reveal(Section, const QString &cle)
{
    const auto row = rowOfCode(m_dossier.version.contenu.equipe, cle);
    if (row >= 0) {
        m_list->table().select(row);
        m_list->table().setFocus();
        return;
    }
    // Nobody yet, or one who is charged without being in the team: the name stands ready to be added.
    if (const auto *known = person(cle.toStdString()))
        m_add->setText(personName(*known));
    m_add->setFocus();
}

void EquipeSection::addFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    setLook(*m_add, "invalid", fault.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
}

void EquipeSection::addMember()
{
    const auto typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return;
    const auto whole = std::find_if(m_people.begin(), m_people.end(), [&](const auto &known) {
        return typed == personName(known)
               || typed.compare(QString::fromStdString(known.code), Qt::CaseInsensitive) == 0;
    });
    const auto found = whole == m_people.end() ? matching(typed) : std::vector<const Intervenant *>{&*whole};
    if (found.size() != 1) {
        addFault(found.empty() ? tr("Personne du titulaire ne porte ce code ou ce nom : ajoutez-la à la page Équipe.")
                               : tr("Plusieurs personnes correspondent : choisissez-en une dans la liste."));
        return;
    }
    auto &equipe = m_dossier.version.contenu.equipe;
    if (const auto row = rowOfCode(equipe, QString::fromStdString(found.front()->code)); row >= 0) {
        m_list->table().select(row);
        addFault(tr("%1 est déjà dans l’équipe.").arg(QString::fromStdString(found.front()->code)));
        return;
    }
    const auto &chosen = *found.front();
    const auto day = premierJour(m_dossier.version.contenu, chosen.code);
    equipe.push_back({chosen.code,
                      profilSelonTexte(chosen, day).value_or(m_dossier.parametres.profilIntervalle.valeur),
                      {},
                      chosen.cv});
    m_add->clear();
    addFault({});
    readPeople();
    refresh();
    m_list->table().select(static_cast<int>(equipe.size()) - 1, 2);
    tell(tr("Ajouter %1 à l’équipe").arg(QString::fromStdString(equipe.back().code)));
}

void EquipeSection::act(EntryAct act, int row)
{
    auto &equipe = m_dossier.version.contenu.equipe;
    const auto current = applyAct(
        equipe, act, row, [] { return MembreEquipe{}; }, [](MembreEquipe &) {});
    readPeople();
    refresh();
    m_list->table().select(current);
    tell(act == EntryAct::Delete ? tr("Retirer un membre de l’équipe") : tr("Déplacer un membre de l’équipe"));
}

void EquipeSection::edited(int row, int column)
{
    showMember();
    const auto *member = entryAt(m_dossier.version.contenu.equipe, row);
    tell(tr("%1 de %2")
             .arg(m_list->table().list().columns()[static_cast<std::size_t>(column)].title,
                  member == nullptr ? QString{} : QString::fromStdString(member->code)));
}

void EquipeSection::openCv()
{
    const auto row = m_list->table().currentRow();
    const auto *member = entryAt(m_dossier.version.contenu.equipe, row);
    const auto *known = member == nullptr ? nullptr : person(member->code);
    if (known == nullptr)
        return;
    auto shown = *known;
    // The CV of an issued version is the one that was sent, whatever became of it since.
    if (m_edition == Edition::Refusee)
        shown.cv = member->cv;
    CvEditor editor{m_espace, shown, m_edition, this};
    if (editor.exec() != QDialog::Accepted)
        return;
    readPeople();
    if (auto *changed = entryAt(m_dossier.version.contenu.equipe, row))
        changed->cv = editor.intervenant().cv;
    refresh();
    tell(tr("CV de %1").arg(QString::fromStdString(shown.code)));
}

void EquipeSection::tell(const QString &acte)
{
    Q_EMIT changed(m_dossier.version.contenu, acte);
}

} // namespace trame::ui
