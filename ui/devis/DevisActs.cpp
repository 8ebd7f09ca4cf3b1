// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisActs.h"

#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "core/usecases/devis/ReviserDevis.h"
#include "ui/devis/ComparerDialog.h"
#include "ui/devis/DevisDocuments.h"
#include "ui/devis/RefuserDialog.h"
#include "ui/devis/ValiderDialog.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QCoreApplication>

#include <algorithm>

namespace trame::ui {

namespace {

QString phrase(const char *text)
{
    return QCoreApplication::translate("DevisActs", text);
}

QString nameOf(const DossierDevis &dossier)
{
    return QString::fromStdString(dossier.devis.nom());
}

/// Whom to write to: the person who asked where that is known, else the first one with an address.
QString addressOf(const DossierDevis &dossier)
{
    const auto &contacts = dossier.beneficiaire.contacts;
    const auto reachable = [](const Contact &c) { return !c.courriel.empty(); };
    auto found = std::find_if(contacts.begin(), contacts.end(), [&](const auto &c) {
        return reachable(c) && !c.nom.empty() && dossier.demande.contact.find(c.nom) != std::string::npos;
    });
    if (found == contacts.end())
        found = std::find_if(contacts.begin(), contacts.end(), reachable);
    return found == contacts.end() ? QString{} : QString::fromStdString(found->courriel);
}

} // namespace

void DevisActs::tell(const QString &title, const Erreur &erreur)
{
    m_espace.dialogs.error(errorReport(m_espace.langage, title, erreur));
}

bool DevisActs::issue(const DossierDevis &dossier)
{
    if (!m_espace.dialogs.confirm(
            {phrase(QT_TRANSLATE_NOOP("DevisActs", "Émettre le devis ?")),
             phrase(QT_TRANSLATE_NOOP("DevisActs",
                                      "Il reçoit son numéro et son PDF ; son contenu est figé. Pour le changer "
                                      "ensuite, il faudra une nouvelle version.")),
             phrase(QT_TRANSLATE_NOOP("DevisActs", "Émett&re"))}))
        return false;
    const auto issued = EmettreDevis{
        m_espace.session, [this](const DossierDevis &d) { return m_espace.desk.render(d); }}(dossier.devis.nom());
    if (!issued)
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Le devis n’a pas été émis")), issued.error());
    return issued.has_value();
}

bool DevisActs::revise(const DossierDevis &dossier)
{
    const auto revised = ReviserDevis{m_espace.session}(dossier.devis.nom());
    if (!revised)
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Le devis ne peut pas être révisé")), revised.error());
    return revised.has_value();
}

bool DevisActs::validate(const DossierDevis &dossier)
{
    ValiderDialog dialog{m_espace, dossier, m_owner->window()};
    return dialog.exec() == QDialog::Accepted;
}

bool DevisActs::refuse(const DossierDevis &dossier)
{
    RefuserDialog dialog{m_espace, dossier, m_owner->window()};
    return dialog.exec() == QDialog::Accepted;
}

bool DevisActs::cancelAnswer(const DossierDevis &dossier)
{
    const auto reason = m_espace.dialogs.askText(
        {phrase(QT_TRANSLATE_NOOP("DevisActs", "Annuler la réponse ?")),
         phrase(QT_TRANSLATE_NOOP("DevisActs", "Le devis %1 redevient émis, sans réponse. Le motif reste au journal."))
             .arg(nameOf(dossier)),
         phrase(QT_TRANSLATE_NOOP("DevisActs", "&Motif")),
         phrase(QT_TRANSLATE_NOOP("DevisActs", "&Annuler la réponse"))});
    if (!reason)
        return false;
    const auto cancelled = RepondreDevis{m_espace.session}.annuler(dossier.devis.nom(), reason->toStdString());
    if (!cancelled)
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "La réponse n’a pas été annulée")), cancelled.error());
    return cancelled.has_value();
}

bool DevisActs::abandon(const DossierDevis &dossier)
{
    const bool first = dossier.version.numero == 1;
    if (!m_espace.dialogs.confirm(
            {phrase(QT_TRANSLATE_NOOP("DevisActs", "Abandonner ce brouillon ?")),
             first ? phrase(QT_TRANSLATE_NOOP("DevisActs",
                                              "%1 et tout son contenu disparaissent ; la demande reste à répondre."))
                         .arg(nameOf(dossier))
                   : phrase(QT_TRANSLATE_NOOP("DevisActs",
                                              "La révision disparaît ; la version précédente reste comme elle est.")),
             phrase(QT_TRANSLATE_NOOP("DevisActs", "A&bandonner le brouillon"))}))
        return false;
    const auto gone = EnregistrerBrouillon{m_espace.session}.abandonner(dossier.devis.nom());
    if (!gone)
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Le brouillon n’a pas été abandonné")), gone.error());
    return gone.has_value();
}

bool DevisActs::preview(const DossierDevis &dossier)
{
    return DevisDocuments{m_espace}.show(dossier, DevisDocuments::usual(dossier));
}

bool DevisActs::print(const DossierDevis &dossier)
{
    return DevisDocuments{m_espace}.print(dossier, DevisDocuments::usual(dossier), m_owner->window());
}

QString DevisActs::letterOf(const DossierDevis &dossier)
{
    const auto text =
        DevisDocuments::usual(dossier) == DevisForm::Signed
            ? phrase(QT_TRANSLATE_NOOP(
                "DevisActs",
                "Bonjour,\n\nVeuillez trouver ci-joint notre devis %1, revêtu de votre bon pour accord, en réponse "
                "à votre demande %2.\n\nCordialement,\n%3\n"))
            : phrase(QT_TRANSLATE_NOOP(
                "DevisActs",
                "Bonjour,\n\nVeuillez trouver ci-joint notre devis %1 en réponse à votre demande %2.\n\nPour "
                "l’accepter, "
                "renvoyez-le daté et signé, avec le nom et la qualité du signataire.\n\nCordialement,\n%3\n"));
    return text.arg(nameOf(dossier), QString::fromStdString(dossier.demande.numero),
                    QString::fromStdString(dossier.titulaire.nom));
}

bool DevisActs::send(const DossierDevis &dossier)
{
    const auto form = DevisDocuments::usual(dossier);
    const auto document = DevisDocuments{m_espace}.pdf(dossier, form);
    if (!document) {
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Le document n’a pas été produit")), document.error());
        return false;
    }
    const auto subject = phrase(QT_TRANSLATE_NOOP("DevisActs", "Devis %1 — %2"))
                             .arg(nameOf(dossier), QString::fromStdString(dossier.version.contenu.objet));
    const auto prepared = m_espace.desk.draftEmail(addressOf(dossier), subject, letterOf(dossier), *document,
                                                   DevisDocuments::fileName(dossier, form));
    if (!prepared)
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Le courriel n’a pas été préparé")), prepared.error());
    return prepared.has_value();
}

void DevisActs::compare(const DossierDevis &dossier)
{
    auto versions = aLaBordure(
        [&]() -> Result<std::vector<VersionDevis>> { return Lectures{m_espace.session}.versions(dossier.devis.id); });
    if (!versions) {
        tell(phrase(QT_TRANSLATE_NOOP("DevisActs", "Les versions ne peuvent pas être lues")), versions.error());
        return;
    }
    // The draft on screen, with what isn't saved yet.
    for (auto &version : *versions)
        if (version.id == dossier.version.id)
            version.contenu = dossier.version.contenu;
    ComparerDialog dialog{m_espace.langage, nameOf(dossier), *std::move(versions), m_owner->window()};
    dialog.exec();
}

} // namespace trame::ui
