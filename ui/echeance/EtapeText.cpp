// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echeance/EtapeText.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "ui/echeance/Tons.h"

#include <cstdlib>

namespace trame::ui {

namespace {

constexpr QChar moins{0x2212};

} // namespace

QString EtapeText::nom(const EtapeChaine &etape) const
{
    const auto genre = Libelles{m_langage}.etape(etape.etape);
    return etape.objet.empty() ? genre : genre + QLatin1Char{' '} + QString::fromStdString(etape.objet);
}

QString EtapeText::objet(const Echeance &echeance) const
{
    return tr("%1 — %2").arg(nom(echeance.etape), QString::fromStdString(echeance.objet));
}

QString EtapeText::reste(const EtapeChaine &etape) const
{
    const auto jours = std::abs(etape.ecart);
    const auto texte = jours < 2 ? tr("%1 j. ouvré").arg(jours) : tr("%1 j. ouvrés").arg(jours);
    return etape.ecart < 0 ? moins + texte : texte;
}

QString EtapeText::ecart(const EtapeChaine &etape) const
{
    if (etape.etat == EtatEtape::SansObjet)
        return {};
    const auto jours = std::abs(etape.ecart);
    if (jours == 0)
        return etape.reelle ? tr("le jour dû") : tr("dû aujourd’hui");
    const auto texte = jours < 2 ? tr("%1 j. ouvré").arg(jours) : tr("%1 j. ouvrés").arg(jours);
    if (etape.ecart < 0)
        return tr("%1 de retard").arg(texte);
    return etape.reelle ? tr("%1 d’avance").arg(texte) : tr("reste %1").arg(texte);
}

QString EtapeText::numero(const Echeance &echeance)
{
    return QString::fromStdString(!echeance.numeroCommande.empty() ? echeance.numeroCommande
                                  : !echeance.devis.empty()        ? echeance.devis
                                                                   : echeance.numeroDemande);
}

QVector<Step> EtapeText::chaine(const std::vector<EtapeChaine> &etapes) const
{
    const Format format{m_langage};
    const Libelles libelles{m_langage};
    const auto *prochaine = prochaineEtape(etapes);
    QVector<Step> steps;
    for (const auto &etape : etapes) {
        Step step;
        step.name = nom(etape);
        step.actor = libelles.acteur(etape.acteur);
        step.due = tr("dû le %1").arg(format.date(etape.echeance));
        if (etape.echeanceInitiale != etape.echeance)
            step.due = tr("%1 (à l’origine le %2)").arg(step.due, format.date(etape.echeanceInitiale));
        if (etape.reelle)
            step.actual = tr("fait le %1").arg(format.date(*etape.reelle));
        step.gap = ecart(etape);
        step.state = libelles.etat(etape.etat);
        step.tone = ton(etape.etat);
        step.done = etape.reelle.has_value();
        step.next = &etape == prochaine;
        steps.push_back(step);
    }
    return steps;
}

QString cible(const Echeance &echeance)
{
    if (!echeance.commande.nul())
        return QStringLiteral("commande/%1").arg(echeance.commande.valeur());
    if (!echeance.devis.empty())
        return QStringLiteral("devis/%1").arg(QString::fromStdString(echeance.devis));
    return QStringLiteral("demandes/%1").arg(echeance.demande.valeur());
}

} // namespace trame::ui
