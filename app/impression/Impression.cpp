// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/impression/Impression.h"

#include "core/documents/BonDeCommandeDocument.h"
#include "core/documents/DevisDocument.h"
#include "core/domain/devis/TvaDevis.h"
#include "core/storage/piece/PieceRepository.h"

#include <QCryptographicHash>

namespace trame {

namespace {

DocumentPdf document(const QByteArray &octets)
{
    return {octets, QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex(), 0};
}

/// The instant of an act of which the day alone is known.
std::string instantDe(Date jour)
{
    return jour.iso() + "T12:00:00Z";
}

BonDeCommandeImprimable imprimable(const DossierCommande &c)
{
    const auto &d = c.dossier;
    return {d.consultation,
            d.lot,
            d.accord,
            d.titulaire,
            d.beneficiaire,
            c.commande,
            d.version.contenu.objet,
            d.devis.nom(),
            d.version.numero,
            d.version.empreinte,
            mentionTvaImprimee(d.version.contenu, d.titulaire),
            instantDe(c.commande.date)};
}

} // namespace

QByteArray Impression::piece(PieceId id)
{
    if (id.nul())
        return {};
    const auto trouvee = PieceRepository{m_base}.charger(id);
    return trouvee ? QByteArray::fromStdString(trouvee->contenu) : QByteArray{};
}

DevisImprimable Impression::imprimable(const DossierDevis &d)
{
    // A devis is dated by its issue: made again, it gives the same bytes.
    const auto instant = d.version.emission ? instantDe(*d.version.emission) : m_instant;
    return {d.consultation,
            d.lot,
            d.accord,
            d.titulaire,
            piece(d.titulaire.logo),
            d.beneficiaire,
            d.demande,
            d.devis.nom(),
            d.version,
            instant,
            {},
            {}};
}

Result<DocumentPdf> Impression::composer(const DossierDevis &d)
{
    return produireDevis(imprimable(d));
}

Result<DocumentPdf> Impression::devis(const DossierDevis &d)
{
    const auto fige = piece(d.version.pdf);
    return fige.isEmpty() ? composer(d) : Result<DocumentPdf>{document(fige)};
}

Result<std::optional<DevisImprimable>> Impression::imprimableSigne(const DossierDevis &d)
{
    if (!d.version.reponse || d.version.etat != EtatDevis::Valide)
        return echec(CodeErreur::Introuvable, {std::string{"bon pour accord"}, d.devis.nom()});
    auto signature = piece(d.version.reponse->piece);
    const auto type = typeMime(signature.toStdString());
    if (type == "application/pdf")
        return std::optional<DevisImprimable>{};
    if (type == typeInconnu)
        signature.clear();
    auto signe = imprimable(d);
    signe.instant = instantDe(d.version.reponse->date);
    signe.signature = d.version.reponse;
    signe.imageSignature = std::move(signature);
    return std::optional{std::move(signe)};
}

Result<DocumentPdf> Impression::devisSigne(const DossierDevis &d)
{
    const auto signe = imprimableSigne(d);
    if (!signe)
        return tl::unexpected{signe.error()};
    return *signe ? produireDevis(**signe) : Result<DocumentPdf>{document(piece(d.version.reponse->piece))};
}

Result<DocumentPdf> Impression::commande(const DossierCommande &c)
{
    return produireBonDeCommande(trame::imprimable(c));
}

PagesPeintes Impression::pagesCommande(const DossierCommande &c)
{
    return composerBonDeCommande(trame::imprimable(c));
}

} // namespace trame
