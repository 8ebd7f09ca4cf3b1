// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisDocument.h"

#include "core/documents/DevisAnnexes.h"
#include "core/documents/DevisRepartition.h"
#include "core/documents/DevisTableaux.h"
#include "core/documents/PdfExporter.h"
#include "core/documents/composer/DecodedImage.h"
#include "core/documents/composer/GanttChart.h"
#include "core/documents/composer/Heading.h"
#include "core/documents/composer/KeepTogether.h"
#include "core/documents/composer/SignatureBox.h"
#include "core/documents/composer/Table.h"
#include "core/domain/devis/TvaDevis.h"

namespace trame {

namespace {

/// Fills the composition of a devis, part by part.
class MiseEnPage
{
public:
    MiseEnPage(const DevisImprimable &devis, const TexteDocument &texte, Composition &document)
        : m_devis{devis},
          m_contenu{devis.version.contenu},
          m_texte{texte},
          m_document{document}
    {
    }

    void enTete(const QImage &logo);
    void besoin();
    void prix();
    void repartition();
    void calendrier();
    void livrables();
    void equipe();
    void conditions();
    void accord(const QImage &signature);

private:
    void rubrique(const QString &titre, const std::string &contenu);

    const DevisImprimable &m_devis;
    const ContenuDevis &m_contenu;
    const TexteDocument &m_texte;
    Composition &m_document;
};

bool estBrouillon(const DevisImprimable &devis)
{
    return devis.version.etat == EtatDevis::Brouillon;
}

QString titre(const DevisImprimable &devis)
{
    const auto modele = estBrouillon(devis) ? QStringLiteral("Projet de devis %1 — version %2")
                                            : QStringLiteral("Devis n° %1 — version %2");
    return modele.arg(TexteDocument::texte(devis.numero), QString::number(devis.version.numero));
}

void MiseEnPage::rubrique(const QString &titre, const std::string &contenu)
{
    if (contenu.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    m_document.add<Heading>(titre, TextRole::Subheading);
    m_document.add<Paragraph>(m_texte.texte(contenu));
}

void MiseEnPage::enTete(const QImage &logo)
{
    m_document.add<Letterhead>(m_texte.enTete(m_devis.titulaire, logo));
    m_document.add<Heading>(titre(m_devis), TextRole::Title);
    if (estBrouillon(m_devis))
        m_document.add<Paragraph>(QStringLiteral("BROUILLON : ce document n’engage pas le titulaire."), TextRole::Mark);
    m_document.add<Paragraph>(m_texte.texte(m_contenu.objet), TextRole::Strong);
    m_document.add<Table>(parties(m_texte.partie(m_devis.titulaire, QStringLiteral("Titulaire")),
                                  m_texte.partie(m_devis.beneficiaire, QStringLiteral("Bénéficiaire"))));
    const auto &demande = m_devis.demande;
    const auto besoin =
        QStringLiteral("%1, reçu le %2").arg(m_texte.texte(demande.numero), m_texte.format().date(demande.reception));
    const auto pouvoir = m_devis.consultation.pouvoirAdjudicateur.nom;
    const auto consultation = QStringList{m_texte.texte(m_devis.consultation.numero), m_texte.texte(pouvoir)};
    m_document.add<Table>(keyValues({
        {QStringLiteral("Date du devis"), m_texte.format().dateLongue(m_contenu.date)},
        {QStringLiteral("Valable jusqu’au"), m_texte.format().dateLongue(m_contenu.validite)},
        {QStringLiteral("Accord-cadre"), m_texte.texte(m_devis.accord.numero)},
        {QStringLiteral("Lot"), m_texte.lot(m_devis.lot)},
        {QStringLiteral("Consultation"), consultation.join(QStringLiteral(" · "))},
        {QStringLiteral("Besoin"), demande.numero.empty() ? QString{} : besoin},
        {QStringLiteral("Interlocuteur"), m_texte.texte(demande.contact)},
    }));
}

void MiseEnPage::besoin()
{
    if (m_contenu.contexte.empty() && m_contenu.modalites.empty() && m_contenu.phases.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Besoin et réponse"));
    rubrique(QStringLiteral("Contexte"), m_contenu.contexte);
    rubrique(QStringLiteral("Modalités"), m_contenu.modalites);
    if (m_contenu.phases.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Phases"), TextRole::Subheading);
    m_document.add<Table>(tablePhases(m_texte, m_contenu));
}

void MiseEnPage::prix()
{
    m_document.add<Heading>(QStringLiteral("Prix"));
    m_document.add<Table>(m_texte.lignes(m_contenu.lignes));
    if (const auto &mention = mentionTvaImprimee(m_contenu, m_devis.titulaire); !mention.empty())
        m_document.add<Paragraph>(m_texte.texte(mention), TextRole::Small);
}

void MiseEnPage::repartition()
{
    if (m_contenu.charges.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Répartition de la charge et du coût"));
    m_document.add<Heading>(QStringLiteral("Par phase"), TextRole::Subheading);
    m_document.add<Table>(tableParPhase(m_texte, m_contenu));
    m_document.add<Heading>(QStringLiteral("Par livrable"), TextRole::Subheading);
    m_document.add<Table>(tableParLivrable(m_texte, m_contenu));
    m_document.add<Heading>(QStringLiteral("Jours par phase, livrable et profil"), TextRole::Subheading);
    m_document.add<Table>(matriceCharges(m_texte, m_contenu));
}

void MiseEnPage::calendrier()
{
    const auto gantt = ganttDevis(m_contenu);
    const auto table = tableCalendrier(m_texte, m_contenu);
    if (table.rows.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Calendrier prévisionnel des interventions et des livrables"));
    if (!gantt.rows.empty())
        m_document.add<GanttChart>(gantt);
    m_document.add<Table>(table);
}

void MiseEnPage::livrables()
{
    if (m_contenu.livrables.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Plan détaillé des livrables"));
    for (const auto &livrable : m_contenu.livrables) {
        const auto remise = livrable.remise
                                ? QStringLiteral(" (remise le %1)").arg(m_texte.format().date(*livrable.remise))
                                : QString{};
        m_document.add<Heading>(m_texte.texte(livrable.code) + QStringLiteral(" — ") + m_texte.texte(livrable.intitule)
                                    + remise,
                                TextRole::Subheading);
        QStringList plan;
        for (const auto &ligne : livrable.plan)
            plan += m_texte.texte(ligne);
        m_document.add<Table>(bullets(plan));
    }
}

void MiseEnPage::equipe()
{
    if (m_contenu.equipe.empty())
        return;
    m_document.add<Heading>(QStringLiteral("Équipe"));
    m_document.add<Table>(tableEquipe(m_texte, m_contenu));
}

void MiseEnPage::conditions()
{
    const auto &conditions = m_contenu.conditions.empty() ? m_devis.titulaire.conditions : m_contenu.conditions;
    m_document.add<Heading>(QStringLiteral("Validité et conditions"));
    m_document.add<Paragraph>(QStringLiteral("Ce devis est valable jusqu’au %1 inclus.")
                                  .arg(m_texte.format().dateLongue(m_contenu.validite)));
    if (!conditions.empty())
        m_document.add<Paragraph>(m_texte.texte(conditions));
}

void MiseEnPage::accord(const QImage &signature)
{
    const auto somme = totaux(m_contenu.lignes);
    auto titreDevis = titre(m_devis);
    titreDevis.replace(0, 1, titreDevis.at(0).toLower());
    SignatureContent contenu;
    contenu.title = QStringLiteral("Bon pour accord");
    contenu.sentence = QStringLiteral("Le bénéficiaire accepte le ") + titreDevis + QStringLiteral(", d’un montant de ")
                       + m_texte.format().montant(somme.ht) + QStringLiteral(" HT, soit ")
                       + m_texte.format().montant(somme.ttc) + QStringLiteral(" TTC.");
    contenu.image = signature;
    if (m_devis.signature) {
        contenu.name = m_texte.texte(m_devis.signature->nom);
        contenu.quality = m_texte.texte(m_devis.signature->qualite);
        contenu.date = m_texte.format().dateLongue(m_devis.signature->date);
    }
    Composition bloc{m_document.typography()};
    bloc.add<SignatureBox>(contenu);
    if (!m_devis.version.empreinte.empty())
        bloc.add<Paragraph>(QStringLiteral("Empreinte SHA-256 du contenu : ")
                                + m_texte.texte(m_devis.version.empreinte),
                            TextRole::Small);
    m_document.add<KeepTogether>(std::move(bloc));
}

} // namespace

Result<PagesPeintes> composerDevis(const DevisImprimable &devis)
{
    const auto logo = decodeImage(devis.logo, "logo");
    if (!logo)
        return tl::unexpected{logo.error()};
    const auto signature = decodeImage(devis.imageSignature, "signature");
    if (!signature)
        return tl::unexpected{signature.error()};

    const TexteDocument texte;
    PageFrame cadre{titre(devis), texte.texte(devis.titulaire.nom), texte.texte(devis.version.empreinte),
                    estBrouillon(devis) ? QStringLiteral("BROUILLON") : QString{}};
    return PagesPeintes{std::move(cadre), [&](Composition &document) {
                            MiseEnPage page{devis, texte, document};
                            page.enTete(*logo);
                            page.besoin();
                            page.prix();
                            page.repartition();
                            page.calendrier();
                            page.livrables();
                            page.equipe();
                            page.conditions();
                            page.accord(*signature);
                            ajouterAnnexes(document, texte, devis.version.contenu);
                        }};
}

Result<DocumentPdf> produireDevis(const DevisImprimable &devis)
{
    const auto pages = composerDevis(devis);
    if (!pages)
        return tl::unexpected{pages.error()};
    return rendrePdf({titre(devis), devis.instant}, pages->cadre(), pages->composition());
}

} // namespace trame
