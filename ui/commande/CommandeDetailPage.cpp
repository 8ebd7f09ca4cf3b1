// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeDetailPage.h"

#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/commande/AvancerCommande.h"
#include "core/usecases/commande/Echeancier.h"
#include "ui/commande/ActeDialog.h"
#include "ui/commande/ActeText.h"
#include "ui/commande/CommandeFacts.h"
#include "ui/commande/CommandeTabs.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MenuButton.h"
#include "ui/common/StepLine.h"
#include "ui/echeance/EtapeText.h"
#include "ui/echeance/Tons.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"
#include "ui/workspace/PagesPrinter.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace trame::ui {

namespace {

constexpr int factsWidth = 288;
constexpr int leastTabs = 260;
/// From this width on, the two columns stand side by side.
constexpr int sideBySide = 920;

} // namespace

CommandeDetailPage::CommandeDetailPage(Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_header{new PageHeader{tr("Commande"), this}},
      m_document{m_header->addButton(tr("Docu&ment"))},
      m_others{m_header->addButton(tr("&Plus"))},
      m_main{m_header->addPrimaryButton({})},
      m_otherActs{new QMenu{this}},
      m_steps{new StepLine{this}},
      m_tabs{new CommandeTabs{espace, this}},
      m_facts{new CommandeFacts{espace, this}},
      m_middle{new QBoxLayout{QBoxLayout::LeftToRight}}
{
    makeHeader();
    auto *inside = new QWidget{this};
    inside->setObjectName(QStringLiteral("scrolled"));
    m_middle->setSpacing(3 * gridUnit);
    m_middle->addWidget(m_tabs, 1);
    m_middle->addWidget(m_facts);
    m_tabs->setMinimumHeight(leastTabs);
    auto *rows = new QVBoxLayout{inside};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3 * gridUnit);
    auto *steps = new Card{{}, inside};
    steps->addWidget(m_steps);
    steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(steps);
    rows->addLayout(m_middle, 1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    connect(m_tabs, &CommandeTabs::recorded, this, &CommandeDetailPage::recorded);
    connect(m_tabs, &CommandeTabs::alerted, this, &Page::alerted);
}

QString CommandeDetailPage::title() const
{
    return m_lue ? tr("Commande %1").arg(text(m_lue->commande.numero)) : tr("Commande");
}

void CommandeDetailPage::makeHeader()
{
    m_header->setTrail(tr("Commandes"));
    connect(m_header, &PageHeader::trailClicked, this, [this] { Q_EMIT targetWanted(QStringLiteral("commandes")); });
    auto *document = new QMenu{this};
    document->addAction(tr("I&mprimer…"), this, &CommandeDetailPage::print);
    document->addAction(tr("&Ouvrir le PDF"), this, &CommandeDetailPage::openPdf);
    document->addAction(tr("&Enregistrer le PDF…"), this, &CommandeDetailPage::savePdf);
    document->addSeparator();
    document->addAction(tr("&Aller au devis"), this, [this] {
        if (m_lue)
            Q_EMIT targetWanted(QStringLiteral("devis/") + text(m_lue->dossier.devis.nom()));
    });
    m_others->setAccessibleName(tr("Autres actes"));
    giveMenu(*m_document, *document);
    giveMenu(*m_others, *m_otherActs);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_mainAct)
            act(*m_mainAct);
    });
}

void CommandeDetailPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where there is little room, what the order states comes under what it holds.
    const bool narrow = width() < sideBySide;
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_facts->setMinimumWidth(narrow ? 0 : factsWidth);
    m_facts->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : factsWidth);
}

void CommandeDetailPage::present(const QString &objet)
{
    m_id = BonDeCommandeId{objet.toLongLong()};
    refresh();
}

void CommandeDetailPage::refresh()
{
    if (m_id.nul())
        return;
    tryToRead(m_espace, [this] {
        const auto lue = CommandeLoader{m_espace.session.base()}.parId(m_id);
        if (lue)
            showOrder(*lue);
        else
            tellError(m_espace, tr("La commande n’a pas pu être lue"), lue.error());
    });
    Q_EMIT commandsChanged();
}

void CommandeDetailPage::showOrder(const DossierCommande &lue)
{
    m_lue = lue;
    showHeader();
    showActs();
    const auto etapes =
        Echeancier{m_espace.session.base(), m_espace.session.clock().aujourdhui()}.chaine(m_lue->commande.id);
    m_steps->setSteps(EtapeText{m_espace.langage}.chaine(etapes));
    m_tabs->present(m_lue->commande);
    m_facts->present(*m_lue);
}

void CommandeDetailPage::showHeader()
{
    const auto &[commande, dossier] = *m_lue;
    m_header->setTitle(text(commande.numero));
    m_header->setState(Libelles{m_espace.langage}.etat(commande.etat), ton(commande.etat));
    m_header->setDescription(tr("%1 — %2 · lot %3 · devis %4")
                                 .arg(text(dossier.version.contenu.objet), text(dossier.beneficiaire.nom))
                                 .arg(commande.lot)
                                 .arg(text(dossier.devis.nom())));
}

void CommandeDetailPage::showActs()
{
    // The act that leads on, in each state, comes first.
    constexpr std::array acts{ActeCommande::Demarrer, ActeCommande::Livrer,   ActeCommande::Admettre,
                              ActeCommande::Clore,    ActeCommande::Refacter, ActeCommande::Ajourner,
                              ActeCommande::Rejeter,  ActeCommande::Rouvrir,  ActeCommande::Annuler};
    m_mainAct.reset();
    m_otherActs->clear();
    for (const auto acte : acts) {
        // The table says what is allowed; whatever reason will do for asking it.
        if (!transition(m_lue->commande.etat, acte, "?"))
            continue;
        const bool leads = acte == ActeCommande::Demarrer || acte == ActeCommande::Livrer
                           || acte == ActeCommande::Admettre || acte == ActeCommande::Clore;
        if (leads && !m_mainAct)
            m_mainAct = acte;
        else
            m_otherActs->addAction(ActeText::bouton(acte), this, [this, acte] { act(acte); });
    }
    if (m_mainAct)
        m_main->setText(ActeText::bouton(*m_mainAct));
    m_main->setAccessibleName(m_mainAct ? ActeText::title(*m_mainAct) : tr("Aucun acte"));
    m_main->setVisible(m_espace.ecriture() && m_mainAct);
    m_others->setVisible(m_espace.ecriture() && !m_otherActs->isEmpty());
}

void CommandeDetailPage::act(ActeCommande acte)
{
    const bool motif = !transition(m_lue->commande.etat, acte).has_value();
    const bool montant = acte == ActeCommande::Refacter;
    const auto veut = montant ? ActeVeut::MotifEtMontant : motif ? ActeVeut::Motif : ActeVeut::Rien;
    ActeDialog dialog{m_espace,
                      ActeText::title(acte),
                      tr("Commande %1 : jour où l’acte a pris effet.").arg(text(m_lue->commande.numero)),
                      ActeText::bouton(acte).remove(QChar{0x2026}),
                      veut,
                      [&](const ActeSaisi &saisi) -> Result<void> {
                          const auto fait = AvancerCommande{m_espace.session}.faire(
                              m_id, {acte, saisi.date, saisi.motif, {}, saisi.montant});
                          return fait ? Result<void>{} : tl::unexpected{fait.error()};
                      },
                      this};
    if (dialog.exec() == QDialog::Accepted)
        recorded(tr("%1 : %2").arg(text(m_lue->commande.numero), ActeText::fait(acte)));
}

void CommandeDetailPage::recorded(const QString &told)
{
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    refresh();
    Q_EMIT alerted(told);
}

bool CommandeDetailPage::supports(PageCommand command) const
{
    return command == PageCommand::Print && m_lue.has_value();
}

void CommandeDetailPage::run(PageCommand command)
{
    if (command == PageCommand::Print && m_lue)
        print();
}

void CommandeDetailPage::print()
{
    const auto pages = aLaBordure([this] { return m_espace.desk.orderPages(*m_lue); });
    PagesPrinter::offer(m_espace, pages, text(m_lue->commande.numero), window());
}

void CommandeDetailPage::openPdf()
{
    const auto document = m_espace.desk.order(*m_lue);
    const auto shown = document ? m_espace.desk.showPdf(*document, text(m_lue->commande.numero))
                                : Result<void>{tl::unexpected{document.error()}};
    if (!shown)
        tellError(m_espace, tr("Le document n’a pas pu être ouvert"), shown.error());
}

void CommandeDetailPage::savePdf()
{
    auto name = text(m_lue->commande.numero);
    // A number may hold what a file name can't.
    name.replace(QLatin1Char{'/'}, QLatin1Char{'-'});
    const auto path = dialogs().saveFile({tr("Enregistrer le bon de commande"),
                                          {},
                                          name + QStringLiteral(".pdf"),
                                          tr("Documents PDF (*.pdf)"),
                                          QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const auto document = m_espace.desk.order(*m_lue);
    const auto written =
        document ? m_espace.desk.writePdf(*document, path) : Result<void>{tl::unexpected{document.error()}};
    if (!written)
        tellError(m_espace, tr("Le document n’a pas été enregistré"), written.error());
    else
        Q_EMIT alerted(tr("Le document est enregistré : %1").arg(path));
}

} // namespace trame::ui
