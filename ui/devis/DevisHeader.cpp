// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisHeader.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/shell/PageHeader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

/// Below this width the title would have no room beside all the acts.
constexpr int leastWide = 900;

Tone toneOf(EtatDevis etat)
{
    switch (etat) {
    case EtatDevis::Emis:
        return Tone::Soon;
    case EtatDevis::Valide:
        return Tone::Good;
    case EtatDevis::Refuse:
    case EtatDevis::Expire:
        return Tone::Late;
    default:
        return Tone::Neutral;
    }
}

Tone toneOf(EtatEtape etat)
{
    switch (etat) {
    case EtatEtape::Faite:
        return Tone::Good;
    case EtatEtape::Proche:
        return Tone::Soon;
    case EtatEtape::EnRetard:
    case EtatEtape::FaiteEnRetard:
        return Tone::Late;
    default:
        return Tone::Neutral;
    }
}

} // namespace

DevisHeader::DevisHeader(const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_langage{langage},
      m_header{new PageHeader{tr("Devis"), this}},
      m_version{new QComboBox{this}},
      m_acts{new QHBoxLayout}
{
    m_header->setTrail(tr("Demandes et devis"));
    connect(m_header, &PageHeader::trailClicked, this, &DevisHeader::trailClicked);
    m_version->setAccessibleName(tr("Version du devis"));
    m_version->setToolTip(tr("Version du devis"));
    m_version->hide();
    connect(m_version, &QComboBox::activated, this, [this](int place) { Q_EMIT versionWanted(place + 1); });
    m_header->addWidget(m_version);
    auto *acts = new QWidget{m_header};
    acts->setLayout(m_acts);
    m_acts->setContentsMargins(0, 0, 0, 0);
    m_acts->setSpacing(2 * gridUnit);
    m_header->addWidget(acts);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
}

QString DevisHeader::titleOf(const DossierDevis &dossier)
{
    return tr("%1 · version %2").arg(QString::fromStdString(dossier.devis.nom())).arg(dossier.version.numero);
}

void DevisHeader::show(const DossierDevis &dossier, const ShownVersion &shown, const std::vector<EtapeChaine> &chaine)
{
    m_header->setTitle(titleOf(dossier));
    m_header->setState(Libelles{m_langage}.etat(shown.etat), toneOf(shown.etat));
    describe(dossier, chaine);
    {
        const QSignalBlocker quiet{m_version};
        m_version->clear();
        for (int number = 1; number <= shown.versions; ++number)
            m_version->addItem(tr("v%1").arg(number));
        m_version->setCurrentIndex(dossier.version.numero - 1);
        m_version->setVisible(shown.versions > 1);
    }
    if (const auto acts = offeredActs(shown); acts != m_offered)
        offer(acts);
}

void DevisHeader::showNothing(const QString &title, const QString &description)
{
    m_header->setTitle(title);
    m_header->setState({}, Tone::Neutral);
    m_header->setDescription(description);
    m_version->hide();
    offer({});
}

void DevisHeader::describe(const DossierDevis &dossier, const std::vector<EtapeChaine> &chaine)
{
    const Format format{m_langage};
    const auto text = tr("%1 — %2 · Lot %3 · demande reçue le %4")
                          .arg(QString::fromStdString(dossier.version.contenu.objet),
                               QString::fromStdString(dossier.beneficiaire.nom))
                          .arg(dossier.lot.numero)
                          .arg(format.date(dossier.demande.reception));
    const auto step = std::find_if(chaine.begin(), chaine.end(), [](const auto &e) { return e.etape == Etape::Devis; });
    const auto *next = prochaineEtape(chaine);
    // What is awaited is never cut with the rest of the line.
    const auto told = [&](const QString &what, Date date, EtatEtape etat) {
        m_header->setDescription(text + QStringLiteral(" ·"), what.arg(format.date(date)), toneOf(etat));
    };
    if (!dossier.demande.sansSuite.empty())
        m_header->setDescription(text + QStringLiteral(" ·"), tr("demande classée sans suite"), Tone::Late);
    else if (step == chaine.end())
        m_header->setDescription(text);
    else if (!step->reelle)
        told(tr("devis dû le %1"), step->echeance, step->etat);
    else if (next != nullptr && next->etape == Etape::Validation)
        told(tr("validation attendue le %1"), next->echeance, next->etat);
    else if (next != nullptr && next->etape == Etape::Commande)
        told(tr("bon de commande attendu le %1"), next->echeance, next->etat);
    else
        told(tr("devis remis le %1"), *step->reelle, step->etat);
}

QString DevisHeader::nameOf(DevisAct act)
{
    switch (act) {
    case DevisAct::Preview:
        return tr("Ap&erçu PDF");
    case DevisAct::Save:
        return tr("Enre&gistrer");
    case DevisAct::Print:
        return tr("I&mprimer…");
    case DevisAct::Send:
        return tr("Envo&yer…");
    case DevisAct::Issue:
        return tr("Émett&re");
    case DevisAct::Revise:
        return tr("&Réviser");
    case DevisAct::Validate:
        return tr("Valid&er…");
    case DevisAct::Refuse:
        return tr("Re&fuser…");
    case DevisAct::Order:
        return tr("&Enregistrer une commande…");
    case DevisAct::ShowSigned:
        return tr("Devis si&gné");
    case DevisAct::CancelAnswer:
        return tr("Annuler la ré&ponse…");
    case DevisAct::Abandon:
        return tr("A&bandonner le brouillon…");
    case DevisAct::Compare:
        break;
    }
    return tr("Comparer les &versions…");
}

QPushButton *DevisHeader::addButton(DevisAct act)
{
    auto *button = new QPushButton{nameOf(act), m_acts->parentWidget()};
    button->setAccessibleName(withoutMnemonic(nameOf(act)));
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT asked(act); });
    m_acts->addWidget(button);
    return button;
}

void DevisHeader::offer(const OfferedActs &acts)
{
    m_offered = acts;
    m_save = nullptr;
    m_issue = nullptr;
    while (auto *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto folded = m_narrow && acts.primary;
    auto behind = acts.more;
    if (folded)
        behind.insert(behind.begin(), acts.beside.begin(), acts.beside.end());
    for (const auto act : folded ? std::vector<DevisAct>{} : acts.beside) {
        auto *button = addButton(act);
        if (act == DevisAct::Save)
            m_save = button;
    }
    if (!behind.empty()) {
        auto *more = new QPushButton{tr("&Plus"), m_acts->parentWidget()};
        more->setAccessibleName(tr("Plus d’actes"));
        // The sign stands in the middle of the button, as that of a choice does.
        more->setStyleSheet(QStringLiteral("QPushButton { padding-right: 26px; }"
                                           "QPushButton::menu-indicator { image: url(:/signes/bas.png); width: 10px;"
                                           " height: 10px; subcontrol-origin: padding;"
                                           " subcontrol-position: center right; right: 10px; }"));
        auto *menu = new QMenu{more};
        for (const auto act : behind)
            menu->addAction(nameOf(act), this, [this, act] { Q_EMIT asked(act); });
        more->setMenu(menu);
        m_acts->addWidget(more);
    }
    if (acts.primary) {
        auto *button = addButton(*acts.primary);
        button->setProperty("role", QStringLiteral("primary"));
        if (*acts.primary == DevisAct::Issue)
            m_issue = button;
    }
    setChanged(m_changed);
    setObstacle(m_obstacle);
}

void DevisHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < leastWide; narrow != m_narrow) {
        m_narrow = narrow;
        offer(OfferedActs{m_offered});
    }
}

void DevisHeader::setChanged(bool changed)
{
    m_changed = changed;
    if (m_save != nullptr)
        m_save->setEnabled(changed);
}

void DevisHeader::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    if (m_issue == nullptr)
        return;
    const auto told =
        reason.isEmpty() ? QString{} : tr("Le devis ne peut pas être émis : %1, voir Conformité.").arg(reason);
    m_issue->setEnabled(reason.isEmpty());
    m_issue->setToolTip(plainToolTip(told));
    m_issue->setStatusTip(told);
    m_issue->setAccessibleDescription(told);
}

} // namespace trame::ui
