// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ConformitePanel.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ReglesChaine.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"
#include "ui/common/Chip.h"
#include "ui/findings/FindingsView.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

int countOf(const std::vector<Constat> &constats, Gravite gravite)
{
    return static_cast<int>(
        std::count_if(constats.begin(), constats.end(), [&](const auto &c) { return c.gravite == gravite; }));
}

/// What the rules look at, in the words of the panel, with the rules that would have spoken, those that share their
/// codes included.
struct Subject {
    const char *name;
    std::array<const FicheRegle *, 4> regles;
};

constexpr std::array subjects{
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "lignes"),
            {&regles::lignesAbsentes, &regles::quantiteNonAdmise, &regles::tvaInhabituelle}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "prix du bordereau"),
            {&regles::bpuLigneInconnue, &regles::bpuPrix, &regles::lignesAbsentes}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "répartition de la charge et du coût"),
            {&regles::repartitionPhases, &regles::repartitionLivrables, &regles::chargeProfils, &regles::codeEnDouble}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "calendrier"), {&regles::calendrierVide}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "plan des livrables"), {&regles::planAbsent}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "CV anonymisés"),
            {&regles::cvAbsent, &regles::cvIdentifiant}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "profils"),
            {&regles::profilIntervalle, &regles::profilNonAtteint, &regles::profilCompetences, &regles::cvAbsent}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "validité"), {&regles::devisValidite}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "qualité de bénéficiaire"), {&regles::beneficiaireQualite}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "durée de l’accord-cadre"), {&regles::accordEnVigueur}},
    Subject{QT_TRANSLATE_NOOP("trame::ui::ConformitePanel", "plafond du lot"),
            {&regles::lotPlafond, &regles::lotMaximumAbsent}},
};

/// Spoken of only while a step is awaited.
constexpr std::array<const FicheRegle *, 4> delais{&regles::devisEnRetard, &regles::devisProche};

bool spoke(const std::vector<Constat> &constats, const std::array<const FicheRegle *, 4> &regles)
{
    return std::any_of(constats.begin(), constats.end(), [&](const auto &constat) {
        return std::any_of(regles.begin(), regles.end(),
                           [&](const auto *regle) { return regle != nullptr && constat.estDe(*regle); });
    });
}

/// Lines whose amounts can't be computed: the rules then say nothing of the rest.
bool stopped(const std::vector<Constat> &constats)
{
    return std::any_of(constats.begin(), constats.end(),
                       [](const auto &constat) { return constat.est(regles::montantTropGrand); });
}

} // namespace

ConformitePanel::ConformitePanel(const Langage &langage, std::vector<SectionEntry> sections, QWidget *parent)
    : Card{tr("Conformité"), parent},
      m_langage{langage},
      m_sections{std::move(sections)},
      m_chip{new Chip{this}}
{
    addToTitle(m_chip);
    auto *area = new QScrollArea{this};
    area->setObjectName(QStringLiteral("constats"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_view = new FindingsView{m_langage, FindingsSize::Panel, area};
    m_view->setObjectName(QStringLiteral("constatsContenu"));
    m_view->layout()->setContentsMargins(0, gridUnit, 0, 0);
    m_view->setWay([this](const Constat &constat) { return wayTo(m_sections, constat.section); });
    connect(m_view, &FindingsView::wanted, this,
            [this](const Constat &constat) { Q_EMIT wanted(constat.section, QString::fromStdString(constat.cle)); });
    // The area stands on a card: it has the card's colour and not the window's.
    area->setStyleSheet(QStringLiteral("QScrollArea#constats, QWidget#constatsContenu { background: transparent; }"));
    area->setWidget(m_view);
    addWidget(area, 1);
}

void ConformitePanel::show(std::vector<Constat> constats, Delai delai)
{
    if (m_filled && constats == m_constats && delai == m_delai)
        return;
    m_filled = true;
    m_delai = delai;
    m_constats = std::move(constats);
    m_view->setFindings(m_constats, conformities());
    const auto blocking = countOf(m_constats, Gravite::Bloquant);
    const auto watched = countOf(m_constats, Gravite::Avertissement);
    if (blocking > 0)
        m_chip->setState(obstacle(), Tone::Late);
    else if (watched > 0)
        m_chip->setState(tr("%n à surveiller", nullptr, watched), Tone::Soon);
    else
        m_chip->setState(tr("Conforme"), Tone::Good);
}

QString ConformitePanel::obstacle() const
{
    const auto blocking = countOf(m_constats, Gravite::Bloquant);
    if (blocking == 0)
        return {};
    return blocking == 1 ? tr("1 bloquant") : tr("%1 bloquants").arg(blocking);
}

QString ConformitePanel::conformities() const
{
    if (stopped(m_constats))
        return {};
    QStringList good;
    for (const auto &subject : subjects)
        if (!spoke(m_constats, subject.regles))
            good << tr(subject.name);
    if (m_delai == Delai::Court && !spoke(m_constats, delais))
        good << tr("délais");
    if (good.isEmpty())
        return {};
    auto list = good.join(QStringLiteral(", "));
    list.replace(0, 1, list.at(0).toUpper());
    return good.size() == 1 ? tr("%1 : conforme.").arg(list) : tr("%1 : conformes.").arg(list);
}

} // namespace trame::ui
