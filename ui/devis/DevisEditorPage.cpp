// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisEditorPage.h"

#include "core/domain/devis/ReglesDevis.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/commande/Echeancier.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/GabaritDevis.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Tokens.h"
#include "ui/devis/ConformitePanel.h"
#include "ui/devis/DevisHeader.h"
#include "ui/devis/DevisStart.h"
#include "ui/devis/DevisTabs.h"
#include "ui/devis/DevisTotals.h"
#include "ui/forms/UndoKeys.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int panelWidth = 318;
constexpr int leastPanel = 200;
constexpr int panelShare = 29; // per cent
constexpr QLatin1String newPrefix{"nouveau/"};

} // namespace

DevisEditorPage::DevisEditorPage(Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_draft{espace},
      m_unsaved{espace, m_draft},
      m_acts{espace, this},
      m_header{new DevisHeader{espace.langage, this}},
      m_faces{new QStackedWidget{this}},
      m_start{new DevisStart{m_faces}},
      m_tabs{new DevisTabs{espace, this}},
      m_totals{new DevisTotals{espace.langage, this}},
      m_panel{new ConformitePanel{espace.langage, m_tabs->sections(), this}},
      m_rest{new QTimer{this}}
{
    build();
    new UndoKeys{*this};
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    connect(m_rest, &QTimer::timeout, this, &DevisEditorPage::judge);
    connect(&m_draft, &DevisDraft::contentChanged, this, &DevisEditorPage::showContent);
    connect(&m_draft, &DevisDraft::historyChanged, this, &DevisEditorPage::showChanged);
    connect(m_tabs, &DevisTabs::typingChanged, this, &DevisEditorPage::showChanged);
    connect(m_header, &DevisHeader::asked, this, &DevisEditorPage::carryOut);
    connect(m_header, &DevisHeader::versionWanted, this, &DevisEditorPage::showVersion);
    connect(m_header, &DevisHeader::trailClicked, this, [this] { Q_EMIT targetWanted(QStringLiteral("demandes")); });
    connect(m_start, &DevisStart::exampleWanted, this, [this] { create(Start::Example); });
    connect(m_start, &DevisStart::blankWanted, this, [this] { create(Start::Blank); });
    connect(m_tabs, &DevisTabs::changed, this,
            [this](const ContenuDevis &contenu, const QString &acte) { m_draft.change(contenu, acte); });
    connect(&m_unsaved, &UnsavedDevis::keepingFailed, this, [this](const Erreur &erreur) {
        Q_EMIT alerted(tr("Ce que vous tapez ne peut pas être gardé en attendant : enregistrez souvent. %1")
                           .arg(errorReport(m_espace.langage, {}, erreur).text));
    });
    connect(m_panel, &ConformitePanel::wanted, this, &DevisEditorPage::reveal);
}

void DevisEditorPage::build()
{
    m_nothing = new EmptyState{tr("Aucun devis n’est ouvert"),
                               tr("Choisissez un devis dans la page Demandes et devis, ou répondez à une demande."),
                               tr("&Aller aux demandes"), m_faces};
    connect(m_nothing, &EmptyState::asked, this, [this] { Q_EMIT targetWanted(QStringLiteral("demandes")); });
    m_editor = buildEditor();
    for (auto *face : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_start), m_editor})
        m_faces->addWidget(face);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(m_faces, 1);
    m_header->showNothing(tr("Devis"), {});
}

QWidget *DevisEditorPage::buildEditor()
{
    auto *editor = new QWidget{m_faces};
    auto *left = new QWidget{editor};
    auto *stack = new QVBoxLayout{left};
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(3 * gridUnit);
    stack->addWidget(m_tabs, 1);
    stack->addWidget(m_totals);
    m_split = new QSplitter{Qt::Horizontal, editor};
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(3 * gridUnit);
    m_split->addWidget(left);
    m_panel->setMinimumWidth(leastPanel);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    // An empty card is but its border.
    auto *line = new QFrame{editor};
    line->setObjectName(QStringLiteral("card"));
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout{editor};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs->bar());
    column->addWidget(line);
    column->addSpacing(3 * gridUnit);
    column->addWidget(m_split, 1);
    setTabOrder(m_tabs->bar(), m_tabs);
    setTabOrder(m_tabs, m_panel);
    return editor;
}

void DevisEditorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitMoved)
        return;
    const auto panel = std::clamp(width() * panelShare / 100, leastPanel, panelWidth);
    m_split->setSizes({width() - panel, panel});
}

QString DevisEditorPage::title() const
{
    if (m_faces->currentWidget() == m_editor)
        return QString::fromStdString(m_draft.dossier().devis.nom());
    return m_faces->currentWidget() == m_start ? tr("Nouveau devis") : tr("Devis");
}

void DevisEditorPage::refresh()
{
    // What is being changed stays; saving tells whether the file has changed meanwhile.
    if (m_faces->currentWidget() == m_editor && !m_draft.isChanged())
        open(m_draft.dossier().devis.nom(),
             m_draft.isLast() ? std::nullopt : std::optional{m_draft.dossier().version.numero});
}

void DevisEditorPage::present(const QString &objet)
{
    if (objet.startsWith(newPrefix))
        begin(objet.mid(newPrefix.size()));
    else
        open(objet.toStdString());
}

void DevisEditorPage::open(const std::string &nom, std::optional<int> version)
{
    const bool other = m_faces->currentWidget() != m_editor || m_draft.dossier().devis.nom() != nom;
    const QScopedValueRollback opening{m_opening, true};
    m_faces->setCurrentWidget(m_editor);
    if (const auto opened = m_draft.open(nom, version); !opened) {
        m_faces->setCurrentWidget(m_nothing);
        m_header->showNothing(tr("Devis"), errorReport(m_espace.langage, {}, opened.error()).text);
        return;
    }
    if (other)
        m_tabs->goTo(m_draft.edition() == Edition::Permise ? 1 : 0);
    judge();
    // Once the page is there to be looked at.
    if (m_unsaved.found())
        QTimer::singleShot(0, this, &DevisEditorPage::offerUnsaved);
}

void DevisEditorPage::offerUnsaved()
{
    // What would be typed now would take the place of what was put off.
    if (m_faces->currentWidget() == m_editor && !m_unsaved.offer(window()))
        Q_EMIT targetWanted(QStringLiteral("demandes"));
}

void DevisEditorPage::begin(const QString &demande)
{
    m_need = demande;
    const auto found = aLaBordure(
        [&]() -> Result<std::optional<Demande>> { return Lectures{m_espace.session}.demande(demande.toStdString()); });
    if (!found || !*found) {
        m_faces->setCurrentWidget(m_nothing);
        m_header->showNothing(tr("Nouveau devis"), tr("La demande « %1 » n’est pas dans ce fichier.").arg(demande));
        return;
    }
    m_header->showNothing(tr("Nouveau devis"),
                          m_espace.ecriture() ? QString{} : tr("Le fichier est ouvert en lecture seule."));
    m_start->setError({});
    m_start->setWritable(m_espace.ecriture());
    m_faces->setCurrentWidget(m_start);
    m_start->setNeed(tr("%1 — %2").arg(demande, QString::fromStdString((*found)->objet)));
}

void DevisEditorPage::create(Start start)
{
    const auto demande = m_need.toStdString();
    const auto created = [&]() -> Result<DossierDevis> {
        EnregistrerBrouillon draft{m_espace.session};
        if (start == Start::Blank)
            return draft.creer(demande, SaisieDevis{});
        const auto example = GabaritDevis{m_espace.session.base()}(demande, m_espace.session.clock().aujourdhui());
        if (!example)
            return tl::unexpected{example.error()};
        return draft.creer(demande, *example);
    };
    const auto dossier = aLaBordure(created);
    if (!dossier) {
        m_start->setError(errorReport(m_espace.langage, {}, dossier.error()).text);
        return;
    }
    const auto nom = dossier->devis.nom();
    open(nom);
    written(tr("Brouillon %1 créé").arg(QString::fromStdString(nom)));
    // The target in front is now that of the draft.
    Q_EMIT targetWanted(QStringLiteral("devis/") + QString::fromStdString(nom));
}

void DevisEditorPage::showContent()
{
    const auto &dossier = m_draft.dossier();
    showHeader();
    m_tabs->show(dossier, m_draft.edition());
    m_totals->show(dossier.version.contenu);
    if (!m_opening)
        m_rest->start();
}

void DevisEditorPage::showHeader()
{
    const auto &dossier = m_draft.dossier();
    const auto today = m_espace.session.clock().aujourdhui();
    const auto chain = aLaBordure([&]() -> Result<std::vector<EtapeChaine>> {
        return Echeancier{m_espace.session.base(), today}.chaine(dossier.devis.id);
    });
    m_header->show(dossier,
                   {etatAu(dossier.version, today), m_espace.ecriture(), m_draft.isLast(), m_draft.versions(),
                    !dossier.demande.sansSuite.empty()},
                   chain.value_or(std::vector<EtapeChaine>{}));
}

void DevisEditorPage::judge()
{
    m_rest->stop();
    const auto &dossier = m_draft.dossier();
    const auto today = m_espace.session.clock().aujourdhui();
    const auto constats =
        aLaBordure([&]() -> Result<std::vector<Constat>> { return controlerVersion(dossier, today); });
    m_panel->show(constats.value_or(std::vector<Constat>{}), m_draft.isAwaited() ? Delai::Court : Delai::Aucun);
    m_header->setObstacle(m_panel->obstacle());
}

bool DevisEditorPage::isModified() const
{
    return m_draft.isChanged() || m_tabs->isTyping();
}

void DevisEditorPage::showChanged()
{
    m_header->setChanged(isModified());
    Q_EMIT commandsChanged();
}

bool DevisEditorPage::finishTyping()
{
    const auto wrong = m_tabs->finishTyping();
    if (!wrong.isEmpty())
        Q_EMIT alerted(tr("Rien n’est enregistré : %1").arg(wrong));
    return wrong.isEmpty();
}

bool DevisEditorPage::save()
{
    if (!finishTyping())
        return false;
    if (!m_draft.isChanged())
        return true;
    const auto saved = m_draft.save();
    if (!saved) {
        if (saved.error().code == CodeErreur::ModifieEntreTemps)
            explainConflict();
        else
            m_espace.dialogs.error(errorReport(m_espace.langage, tr("Le devis n’a pas été enregistré"), saved.error()));
        return false;
    }
    written(tr("Devis enregistré"));
    return true;
}

void DevisEditorPage::explainConflict()
{
    const bool reload = m_espace.dialogs.confirm(
        {tr("Ce devis a été enregistré ailleurs entre-temps"),
         tr("Depuis que vous l’avez ouvert, le devis a été modifié par une autre fenêtre ou par trame-cli.\n\n"
            "Rien n’a été écrasé : le fichier contient l’autre version, et la vôtre est toujours à l’écran.\n\n"
            "Notez ce que vous voulez garder, puis rechargez le devis et refaites vos changements ; recharger "
            "abandonne ceux qui sont à l’écran."),
         tr("&Recharger le devis")});
    if (reload)
        open(m_draft.dossier().devis.nom());
}

void DevisEditorPage::written(const QString &told)
{
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    Q_EMIT alerted(told);
    Q_EMIT commandsChanged();
}

bool DevisEditorPage::supports(PageCommand command) const
{
    if (m_faces->currentWidget() != m_editor)
        return false;
    switch (command) {
    case PageCommand::Print:
        return true;
    case PageCommand::Undo:
        return m_draft.canUndo();
    case PageCommand::Redo:
        return m_draft.canRedo();
    default:
        return false;
    }
}

void DevisEditorPage::run(PageCommand command)
{
    if (!supports(command))
        return;
    if (command == PageCommand::Undo)
        m_draft.undo();
    else if (command == PageCommand::Redo)
        m_draft.redo();
    else
        carryOut(DevisAct::Print);
}

bool DevisEditorPage::ready()
{
    return finishTyping() && (!m_draft.isChanged() || save());
}

void DevisEditorPage::carryOut(DevisAct act)
{
    const auto name = [this] { return QString::fromStdString(m_draft.dossier().devis.nom()); };
    switch (act) {
    case DevisAct::Save:
        save();
        return;
    case DevisAct::Preview:
        finishTyping();
        m_acts.preview(m_draft.dossier());
        return;
    case DevisAct::Print:
        finishTyping();
        m_acts.print(m_draft.dossier());
        return;
    case DevisAct::Send:
        if (m_acts.send(m_draft.dossier()))
            Q_EMIT alerted(tr("Le courriel est prêt dans votre messagerie : relisez-le, puis envoyez-le."));
        return;
    case DevisAct::ShowSigned:
        m_tabs->showSigned();
        return;
    case DevisAct::Order:
        Q_EMIT targetWanted(QStringLiteral("commandes/nouvelle/") + name());
        return;
    case DevisAct::Compare:
        m_acts.compare(m_draft.dossier());
        return;
    default:
        break;
    }
    if (act == DevisAct::Abandon)
        abandonDraft();
    else if (wrote(act))
        written(tr("%1 : c’est fait").arg(name()));
}

bool DevisEditorPage::wrote(DevisAct act)
{
    const auto dossier = [this] { return m_draft.dossier(); };
    bool done = false;
    if (!ready())
        return false;
    switch (act) {
    case DevisAct::Issue:
        judge();
        done = m_panel->obstacle().isEmpty() && m_acts.issue(dossier());
        break;
    case DevisAct::Revise:
        done = m_acts.revise(dossier());
        break;
    case DevisAct::Validate:
        done = m_acts.validate(dossier());
        break;
    case DevisAct::Refuse:
        done = m_acts.refuse(dossier());
        break;
    case DevisAct::CancelAnswer:
        done = m_acts.cancelAnswer(dossier());
        break;
    default:
        break;
    }
    if (done) {
        // A draft has a number once it is issued; both names still find it.
        const auto nom = dossier().devis.nom();
        open(nom);
    }
    return done;
}

void DevisEditorPage::abandonDraft()
{
    const auto &dossier = m_draft.dossier();
    if (!m_acts.abandon(dossier))
        return;
    const bool revision = dossier.version.numero > 1;
    m_draft.discard();
    m_unsaved.discard();
    if (revision) {
        open(dossier.devis.nom());
    } else {
        m_faces->setCurrentWidget(m_nothing);
        m_header->showNothing(tr("Devis"), {});
    }
    written(tr("Brouillon abandonné"));
    if (!revision)
        Q_EMIT targetWanted(QStringLiteral("demandes"));
}

void DevisEditorPage::showVersion(int number)
{
    if (!mayLeave()) {
        showHeader();
        return;
    }
    open(m_draft.dossier().devis.nom(), number);
}

void DevisEditorPage::reveal(Section section, const QString &cle)
{
    if (m_tabs->reveal(section, cle))
        return;
    const auto &dossier = m_draft.dossier();
    if (section == Section::Beneficiaire)
        Q_EMIT targetWanted(QStringLiteral("beneficiaires/")
                            + QString::fromStdString(dossier.beneficiaire.siret.chiffres()));
    else if (section == Section::Lot || section == Section::Accord)
        Q_EMIT targetWanted(QStringLiteral("accord"));
}

} // namespace trame::ui
