// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/BonDeCommandeDocument.h"

#include "core/documents/PdfExporter.h"
#include "core/documents/TexteDocument.h"
#include "core/documents/composer/Heading.h"
#include "core/documents/composer/Table.h"

#include <algorithm>

namespace trame {

namespace {

/// CCAG-TIC: verification within 30 days of the notice that the deliverable is ready.
constexpr int delaiVerificationJours = 30;

QString titre(const BonDeCommandeImprimable &bon)
{
    return QStringLiteral("Bon de commande n° %1").arg(TexteDocument::texte(bon.commande.numero));
}

void ajouterReferences(Composition &document, const TexteDocument &texte, const BonDeCommandeImprimable &bon)
{
    const auto devis =
        QStringLiteral("n° %1, version %2").arg(texte.texte(bon.numeroDevis), QString::number(bon.versionDevis));
    document.add<Table>(keyValues({
        {QStringLiteral("Numéro et date"),
         QStringLiteral("%1 du %2")
             .arg(texte.texte(bon.commande.numero), texte.format().dateLongue(bon.commande.date))},
        {QStringLiteral("Accord-cadre"), texte.texte(bon.accord.numero)},
        {QStringLiteral("Lot"), texte.lot(bon.lot)},
        {QStringLiteral("Consultation"), texte.texte(bon.consultation.numero)},
        {QStringLiteral("Devis"), devis},
        {QStringLiteral("Nature des prestations"), texte.texte(bon.objet)},
    }));
}

void ajouterFacturation(Composition &document, const TexteDocument &texte, const BonDeCommandeImprimable &bon)
{
    const auto &beneficiaire = bon.beneficiaire;
    document.add<Heading>(QStringLiteral("Service émetteur et facturation"));
    document.add<Table>(keyValues({
        {QStringLiteral("Service émetteur"), texte.texte(beneficiaire.nom)},
        {QStringLiteral("Code service"), texte.texte(bon.commande.service)},
        {QStringLiteral("N° d’engagement"), texte.texte(bon.commande.engagement)},
        {QStringLiteral("Adresse de facturation"),
         (QStringList{texte.texte(beneficiaire.nom)} + texte.adresse(beneficiaire.adresse)).join(QLatin1Char{'\n'})},
        {QStringLiteral("Dépôt des factures"),
         QStringLiteral("Chorus Pro, SIRET %1").arg(texte.format().siret(beneficiaire.siret))},
        {QStringLiteral("Délai de paiement"), QStringLiteral("%1 jours").arg(beneficiaire.delaiPaiementJours)},
    }));
}

/// An exemption is told beside the prices, as the devis does.
void ajouterMentionTva(Composition &document, const TexteDocument &texte, const BonDeCommandeImprimable &bon)
{
    const auto &lignes = bon.commande.lignes;
    const bool exonere =
        std::any_of(lignes.begin(), lignes.end(), [](const auto &ligne) { return ligne.tva == Taux{}; });
    if (exonere && !bon.mentionTva.empty())
        document.add<Paragraph>(texte.texte(bon.mentionTva), TextRole::Small);
}

TableContent tableLivrables(const TexteDocument &texte, const std::vector<LivrableCommande> &livrables)
{
    TableContent table;
    table.columns = {{QStringLiteral("Code"), ColumnKind::Text, 1},
                     {QStringLiteral("Livrable"), ColumnKind::Text, 6},
                     {QStringLiteral("Remise\u00A0prévue"), ColumnKind::Amount}};
    for (const auto &livrable : livrables)
        table.rows.push_back({{texte.texte(livrable.code), texte.texte(livrable.intitule), texte.date(livrable.prevue)},
                              RowKind::Normal});
    return table;
}

void ajouterExecution(Composition &document, const TexteDocument &texte, const BonDeCommandeImprimable &bon)
{
    std::optional<Date> fin;
    for (const auto &livrable : bon.commande.livrables)
        fin = std::max(fin, livrable.prevue);
    const auto delai =
        fin ? QStringLiteral("selon le planning du devis, au plus tard le ") + texte.format().dateLongue(*fin)
            : QStringLiteral("selon le planning du devis");
    document.add<Heading>(QStringLiteral("Exécution"));
    document.add<Table>(keyValues({
        {QStringLiteral("Délai d’exécution"), delai},
        {QStringLiteral("Lieu d’exécution"), texte.texte(bon.commande.lieu)},
        {QStringLiteral("Interlocuteur"), texte.texte(bon.commande.contact)},
        {QStringLiteral("Vérifications"),
         QStringLiteral("%1 jours à compter de l’avis de mise à disposition de chaque livrable")
             .arg(delaiVerificationJours)},
    }));
    if (!bon.commande.livrables.empty())
        document.add<Table>(tableLivrables(texte, bon.commande.livrables));
}

} // namespace

PagesPeintes composerBonDeCommande(const BonDeCommandeImprimable &bon)
{
    const TexteDocument texte;
    // What is known and fixed is the content of the devis that the order accepts.
    PageFrame cadre{titre(bon),
                    texte.texte(bon.beneficiaire.nom),
                    texte.texte(bon.empreinteDevis),
                    {},
                    QStringLiteral("Devis SHA-256")};
    return PagesPeintes{std::move(cadre), [&](Composition &document) {
                            document.add<Letterhead>(texte.enTete(bon.beneficiaire));
                            document.add<Heading>(titre(bon), TextRole::Title);
                            document.add<Table>(
                                parties(texte.partie(bon.titulaire, QStringLiteral("Titulaire")),
                                        texte.partie(bon.beneficiaire, QStringLiteral("Bénéficiaire"))));
                            ajouterReferences(document, texte, bon);
                            document.add<Heading>(QStringLiteral("Prestations commandées"));
                            document.add<Table>(texte.lignes(bon.commande.lignes));
                            ajouterMentionTva(document, texte, bon);
                            ajouterExecution(document, texte, bon);
                            ajouterFacturation(document, texte, bon);
                        }};
}

Result<DocumentPdf> produireBonDeCommande(const BonDeCommandeImprimable &bon)
{
    const auto pages = composerBonDeCommande(bon);
    return rendrePdf({titre(bon), bon.instant}, pages.cadre(), pages.composition());
}

} // namespace trame
