// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordPage.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "ui/accord/AccordActs.h"
#include "ui/accord/AccordPropose.h"
#include "ui/accord/ConsultationDialog.h"
#include "ui/accord/LotDialog.h"
#include "ui/accord/ParametresDialog.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollBox.h"
#include "ui/findings/FindingsView.h"
#include "ui/lists/FactTable.h"
#include "ui/shell/PageHeader.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int mostRows = 12;
constexpr int sourceWidth = 148;

QString oneLine(const Adresse &adresse)
{
    QStringList parts;
    for (const auto &part : {text(adresse.voie), text(adresse.complement),
                             QStringLiteral("%1 %2").arg(text(adresse.codePostal), text(adresse.commune)).trimmed()})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace

AccordPage::AccordPage(const Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_header{new PageHeader{tr("Accord-cadre et lots"), this}},
      m_faces{new QStackedWidget{this}}
{
    auto *area = new ScrollBox{this};
    area->setAccessibleName(tr("Accord-cadre et lots"));
    for (auto *card : {makeLots(), makeTitulaires(), makeConsultation(), makeParametres()})
        area->content()->addWidget(card);
    area->content()->addStretch(1);
    auto *empty = new EmptyState{
        tr("Aucun accord-cadre"),
        tr("Décrivez la consultation dont vient l’accord-cadre, puis ses lots et ses titulaires : devis, délais et "
           "plafonds en dépendent."),
        espace.ecriture() ? tr("&Décrire l’accord-cadre") : QString{}, this};
    connect(empty, &EmptyState::asked, this, &AccordPage::editConsultation);
    m_faces->addWidget(area);
    m_faces->addWidget(empty);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(m_faces, 1);
}

void AccordPage::addAct(Card &card, const QString &text, void (AccordPage::*act)())
{
    if (!m_espace.ecriture())
        return;
    auto *button = new QPushButton{text, &card};
    button->setProperty("role", QStringLiteral("quiet"));
    button->setAccessibleName(withoutMnemonic(text));
    connect(button, &QPushButton::clicked, this, act);
    card.addToTitle(button);
}

QWidget *AccordPage::makeLots()
{
    auto *card = new Card{tr("Lots"), this};
    addAct(*card, tr("Modifier le &lot…"), &AccordPage::editLot);
    addAct(*card, tr("A&jouter un lot…"), &AccordPage::addLot);
    addAct(*card, tr("&Retirer le lot…"), &AccordPage::removeLot);
    m_lots = new FactTable{tr("Lots"),
                           {{.title = tr("Lot")},
                            {.title = tr("Intitulé"), .stretch = true},
                            {.title = tr("Titulaires"), .kind = ColumnKind::Quantity},
                            {.title = tr("Maximum HT"), .kind = ColumnKind::Amount},
                            {.title = tr("Source du maximum"), .width = sourceWidth, .yields = 5},
                            {.title = tr("Minimum HT"), .kind = ColumnKind::Amount, .yields = 4},
                            {.title = tr("Alerte à"), .kind = ColumnKind::Quantity, .yields = 3},
                            {.title = tr("Partage"), .yields = 2}},
                           card};
    m_lots->setHeightOf(mostRows);
    connect(m_lots, &FactTable::rowWanted, this, &AccordPage::editLot);
    m_constatsLots = new FindingsView{m_espace.langage, FindingsSize::Note, card};
    card->addWidget(m_lots);
    card->addWidget(m_constatsLots);
    return card;
}

QWidget *AccordPage::makeTitulaires()
{
    auto *card = new Card{tr("Titulaires et accords-cadres"), this};
    addAct(*card, tr("Dates &et numéros…"), &AccordPage::editAccord);
    addAct(*card, tr("&Modifier le titulaire…"), &AccordPage::editTitulaire);
    addAct(*card, tr("Ajo&uter un titulaire…"), &AccordPage::addTitulaire);
    m_titulaires = new FactTable{tr("Titulaires et accords-cadres"),
                                 {{.title = tr("Lot")},
                                  {.title = tr("Titulaire"), .stretch = true},
                                  {.title = tr("SIRET"), .yields = 3},
                                  {.title = tr("Numéro")},
                                  {.title = tr("Notifié le"), .kind = ColumnKind::Date},
                                  {.title = tr("Durée"), .yields = 2},
                                  {.title = tr("Fin au plus tard"), .kind = ColumnKind::Date},
                                  {.title = tr("Devis"), .yields = 4}},
                                 card};
    m_titulaires->setHeightOf(mostRows);
    connect(m_titulaires, &FactTable::rowWanted, this, &AccordPage::editTitulaire);
    m_constatsAccords = new FindingsView{m_espace.langage, FindingsSize::Note, card};
    card->addWidget(m_titulaires);
    card->addWidget(m_constatsAccords);
    return card;
}

QWidget *AccordPage::makeConsultation()
{
    auto *card = new Card{tr("Consultation et pouvoir adjudicateur"), this};
    addAct(*card, tr("Modifier l’a&ccord-cadre…"), &AccordPage::editConsultation);
    auto *facts = new QWidget{card};
    m_faits = new QGridLayout{facts};
    m_faits->setContentsMargins(0, 0, 0, 0);
    m_faits->setHorizontalSpacing(4 * gridUnit);
    m_faits->setVerticalSpacing(gridUnit);
    m_faits->setColumnStretch(1, 1);
    card->addWidget(facts);
    return card;
}

QWidget *AccordPage::makeParametres()
{
    auto *card = new Card{tr("Paramètres et leurs sources"), this};
    addAct(*card, tr("Modifier les &paramètres…"), &AccordPage::editParametres);
    m_parametres =
        new FactTable{tr("Paramètres et leurs sources"),
                      {{.title = tr("Paramètre"), .stretch = true}, {.title = tr("Valeur")}, {.title = tr("Source")}},
                      card};
    m_parametres->setHeightOf(mostRows);
    connect(m_parametres, &FactTable::rowWanted, this, &AccordPage::editParametres);
    card->addWidget(m_parametres);
    return card;
}

void AccordPage::activate()
{
    if (!m_donnees.consultation)
        refresh();
}

void AccordPage::refresh()
{
    auto lu = lireDonneesAccord(m_espace.session);
    if (!lu) {
        dialogs().error({tr("L’accord-cadre n’a pas pu être lu"), ErrorText{m_espace.langage}(lu.error()), {}});
        return;
    }
    m_donnees = *std::move(lu);
    m_faces->setCurrentIndex(m_donnees.consultation ? 0 : 1);
    m_header->setDescription(m_donnees.consultation ? tr("%1 — %2").arg(text(m_donnees.consultation->numero),
                                                                        text(m_donnees.consultation->objet))
                                                    : QString{});
    showLots();
    showTitulaires();
    showConsultation();
    showParametres();
}

void AccordPage::present(const QString &objet)
{
    const auto numero = objet.section(QLatin1Char{'-'}, 1).toInt();
    for (std::size_t row = 0; row < m_donnees.lots.size(); ++row)
        if (m_donnees.lots[row].numero == numero) {
            m_lots->selectRow(static_cast<int>(row));
            m_lots->setFocus(Qt::OtherFocusReason);
        }
}

void AccordPage::showConsultation()
{
    while (const auto *item = m_faits->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_donnees.consultation)
        return;
    const auto &c = *m_donnees.consultation;
    const auto &p = c.pouvoirAdjudicateur;
    const std::vector<std::pair<QString, QString>> facts{
        {tr("Numéro"), text(c.numero)},
        {tr("Objet"), text(c.objet)},
        {tr("Procédure"), text(c.procedure)},
        {tr("Références"), text(c.references)},
        {tr("Pouvoir adjudicateur"),
         p.formeJuridique.empty() ? text(p.nom) : tr("%1, %2").arg(text(p.nom), text(p.formeJuridique))},
        {tr("SIRET"), Format{m_espace.langage}.siret(p.siret)},
        {tr("Adresse"), oneLine(p.adresse)},
        {tr("Représentant"), text(p.representant)},
        {tr("Courriel"), text(p.courriel)},
        {tr("Publication"), text(p.urlPublication)}};
    int row = 0;
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *shown = plainLabel(value, m_faits->parentWidget());
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setAccessibleName(label);
        m_faits->addWidget(plainLabel(label, m_faits->parentWidget(), QStringLiteral("muted")), row, 0, Qt::AlignTop);
        m_faits->addWidget(shown, row++, 1);
    }
}

void AccordPage::showLots()
{
    const Format format{m_espace.langage};
    const Libelles libelles{m_espace.langage};
    std::vector<std::vector<Cell>> rows;
    std::vector<Constat> constats;
    for (const auto &lot : m_donnees.lots) {
        const auto tenus = std::count_if(m_donnees.accords.begin(), m_donnees.accords.end(),
                                         [&](const auto &a) { return a.accord.numeroLot == lot.numero; });
        const bool maximum = lot.montantMaximum.valeur > Montant{};
        rows.push_back(
            {{QString::number(lot.numero), {}},
             {text(lot.intitule), {}},
             {QStringLiteral("%1/%2").arg(tenus).arg(lot.nombreTitulaires),
              tr("%n titulaire(s) enregistré(s) sur %1", nullptr, static_cast<int>(tenus)).arg(lot.nombreTitulaires)},
             {maximum ? format.montant(lot.montantMaximum.valeur) : tr("à saisir"), {}},
             {text(lot.montantMaximum.source), {}},
             {lot.montantMinimum ? format.montant(lot.montantMinimum->valeur) : tr("aucun"),
              lot.montantMinimum ? text(lot.montantMinimum->source) : QString{}},
             {format.taux(lot.seuilAlerte.valeur), text(lot.seuilAlerte.source)},
             {libelles.mode(lot.modeAttribution), {}}});
        for (auto &constat : controlerPlafond(lot, Montant{}, Montant{}))
            constats.push_back(std::move(constat));
    }
    m_lots->setFacts(rows);
    m_constatsLots->setFindings(constats);
}

void AccordPage::showTitulaires()
{
    const Format format{m_espace.langage};
    const auto jour = m_espace.session.clock().aujourdhui();
    std::vector<std::vector<Cell>> rows;
    std::vector<Constat> constats;
    for (const auto &[accord, titulaire] : m_donnees.accords) {
        const auto duree = accord.reconductions > 0 ? tr("%1 mois + %2 × %3")
                                                          .arg(accord.dureeMois)
                                                          .arg(accord.reconductions)
                                                          .arg(accord.dureeReconductionMois)
                                                    : tr("%1 mois").arg(accord.dureeMois);
        rows.push_back({{QString::number(accord.numeroLot), {}},
                        {text(titulaire.nom), {}},
                        {format.siret(titulaire.siret), {}},
                        {text(accord.numero), {}},
                        {format.date(accord.dateNotification), {}},
                        {duree, {}},
                        {format.date(finMaximale(accord)), {}},
                        {text(accord.prefixeDevis), {}}});
        for (auto &constat : controlerVigueur(accord, jour))
            constats.push_back(std::move(constat));
    }
    m_titulaires->setFacts(rows);
    m_constatsAccords->setFindings(constats);
}

void AccordPage::showParametres()
{
    const auto &p = m_donnees.parametres;
    const auto ouvres = [](const Parametre<int> &jours) { return tr("%n jour(s) ouvré(s)", nullptr, jours.valeur); };
    const auto row = [](const QString &nom, const QString &valeur, const std::string &source) {
        return std::vector<Cell>{{nom, {}}, {valeur, {}}, {text(source), {}}};
    };
    m_parametres->setFacts(
        {row(tr("Du besoin au devis"), ouvres(p.delaiDevis), p.delaiDevis.source),
         row(tr("Du devis à sa validation"), ouvres(p.delaiValidation), p.delaiValidation.source),
         row(tr("De la validation à la commande"), ouvres(p.delaiCommande), p.delaiCommande.source),
         row(tr("Alerte avant une échéance"), ouvres(p.delaiAlerte), p.delaiAlerte.source),
         row(tr("Profil de 3 à moins de 4 ans d’expérience"),
             Libelles{m_espace.langage}.profil(p.profilIntervalle.valeur), p.profilIntervalle.source),
         row(tr("Validité d’un devis"), tr("%n jour(s)", nullptr, p.validiteDevis.valeur), p.validiteDevis.source)});
}

void AccordPage::runDialog(QDialog &dialog, const QString &done)
{
    if (dialog.exec() == QDialog::Accepted)
        recorded(done);
}

void AccordPage::recorded(const QString &done)
{
    if (m_espace.apresEcriture)
        m_espace.apresEcriture();
    refresh();
    Q_EMIT alerted(done);
}

void AccordPage::editConsultation()
{
    if (!m_espace.ecriture())
        return;
    auto donnees = m_donnees;
    // A file that holds nothing yet begins with what the CCTP says.
    if (!donnees.consultation)
        donnees.consultation = consultationProposee();
    if (donnees.lots.empty())
        donnees.lots = lotsProposes();
    ConsultationDialog dialog{m_espace, std::move(donnees), window()};
    runDialog(dialog, tr("L’accord-cadre est enregistré."));
}

void AccordPage::editParametres()
{
    if (!m_espace.ecriture())
        return;
    ParametresDialog dialog{m_espace, m_donnees, window()};
    runDialog(dialog, tr("Les paramètres sont enregistrés."));
}

void AccordPage::editLot()
{
    const auto row = m_lots->currentRow();
    if (row >= 0)
        openLot(m_donnees.lots[static_cast<std::size_t>(row)].numero);
    else if (!m_donnees.lots.empty())
        openLot(m_donnees.lots.front().numero);
}

void AccordPage::addLot()
{
    openLot(m_donnees.lots.empty() ? 1 : m_donnees.lots.back().numero + 1);
}

void AccordPage::removeLot()
{
    const auto row = m_lots->currentRow();
    if (row < 0)
        Q_EMIT alerted(tr("Choisissez d’abord le lot à retirer."));
    else if (const auto lot = m_donnees.lots[static_cast<std::size_t>(row)];
             AccordActs{m_espace, window()}.removeLot(lot))
        recorded(tr("Le lot %1 est retiré.").arg(lot.numero));
}

void AccordPage::editAccord()
{
    const auto row = std::max(m_titulaires->currentRow(), 0);
    if (static_cast<std::size_t>(row) < m_donnees.accords.size()
        && AccordActs{m_espace, window()}.editAccord(m_donnees.accords[static_cast<std::size_t>(row)]))
        recorded(tr("L’accord-cadre est enregistré."));
}

void AccordPage::openLot(int numero)
{
    if (!m_espace.ecriture())
        return;
    LotDialog dialog{m_espace, m_donnees, numero, window()};
    runDialog(dialog, tr("Le lot est enregistré."));
}

void AccordPage::editTitulaire()
{
    const auto row = std::max(m_titulaires->currentRow(), 0);
    if (static_cast<std::size_t>(row) < m_donnees.accords.size())
        openTitulaire(m_donnees.accords[static_cast<std::size_t>(row)].titulaire);
}

void AccordPage::addTitulaire()
{
    openTitulaire(Titulaire{});
}

void AccordPage::openTitulaire(const Titulaire &titulaire)
{
    if (m_espace.ecriture() && AccordActs{m_espace, window()}.editTitulaire(m_donnees, titulaire))
        recorded(tr("Le titulaire est enregistré."));
}

} // namespace trame::ui
