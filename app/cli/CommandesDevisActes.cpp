// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesDevisActes.h"

#include "app/cli/CommandesDevis.h"
#include "app/cli/Options.h"
#include "app/impression/Impression.h"
#include "core/exchange/json/DevisJson.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "core/usecases/devis/ReviserDevis.h"

namespace trame {

namespace {

/// The common part of the acts on a devis: opens the file to write, reads the number, then the act's own words.
/// `preparer` gives the act, or nothing when its words are wrong and have been told.
template <class Preparer>
Sortie surDevis(Contexte &contexte, Preparer preparer)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto nom = contexte.arguments.prochain();
    if (!nom)
        return contexte.usage(contexte.traduire("cli", "Il manque le numéro."));
    auto acte = preparer(**session);
    if (!acte)
        return contexte.dire(acte.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto dossier = (*acte)(nom->toStdString());
    return dossier ? montrerDevis(contexte, *dossier) : contexte.dire(dossier.error());
}

using Acte = std::function<Result<DossierDevis>(const std::string &)>;

/// --date is the day of the answer: for these commands it is also today.
ReponseDevis lireReponse(Contexte &contexte)
{
    return ReponseDevis{contexte.clock.aujourdhui(),
                        texteOption(contexte.arguments, QStringLiteral("--nom")),
                        texteOption(contexte.arguments, QStringLiteral("--qualite")),
                        texteOption(contexte.arguments, QStringLiteral("--motif")),
                        {}};
}

} // namespace

Sortie commandeDevisCreer(Contexte &contexte)
{
    // Read first: nobody waits for the file while a pipe is waited for.
    const auto octets = lireFichier(contexte.arguments, QStringLiteral("--contenu"));
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto demande = texteOption(contexte.arguments, QStringLiteral("--demande"));
    if (demande.empty())
        return contexte.usage(contexte.traduire("cli", "Il manque --demande."));
    if (!octets)
        return contexte.dire(octets.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    const auto saisie = DevisJson::lire(*octets);
    if (!saisie)
        return contexte.dire(saisie.error());
    const auto dossier = EnregistrerBrouillon{**session}.creer(demande, *saisie);
    return dossier ? montrerDevis(contexte, *dossier) : contexte.dire(dossier.error());
}

Sortie commandeDevisModifier(Contexte &contexte)
{
    const auto octets = lireFichier(contexte.arguments, QStringLiteral("--contenu"));
    return surDevis(contexte, [&](Session &session) -> Result<Acte> {
        if (!octets)
            return tl::unexpected{octets.error()};
        const auto saisie = DevisJson::lire(*octets);
        if (!saisie)
            return tl::unexpected{saisie.error()};
        return Acte{[&session, saisie = *saisie](const std::string &nom) {
            return EnregistrerBrouillon{session}.modifier(nom, saisie);
        }};
    });
}

Sortie commandeDevisEmettre(Contexte &contexte)
{
    return surDevis(contexte, [&](Session &session) -> Result<Acte> {
        return Acte{[&](const std::string &nom) {
            const auto rendu = [&](const DossierDevis &emis) {
                return Impression{session.base(), contexte.clock.maintenant()}.composer(emis).map(
                    [](const DocumentPdf &pdf) { return pdf.octets.toStdString(); });
            };
            return EmettreDevis{session, rendu}(nom);
        }};
    });
}

Sortie commandeDevisValider(Contexte &contexte)
{
    return surDevis(contexte, [&](Session &session) -> Result<Acte> {
        auto piece = lirePiece(contexte.arguments, QStringLiteral("--piece"));
        if (!piece)
            return tl::unexpected{piece.error()};
        return Acte{[&, reponse = lireReponse(contexte), piece = *std::move(piece)](const std::string &nom) {
            return RepondreDevis{session}.valider(nom, reponse, piece).map([&](const RepondreDevis::Validee &validee) {
                contexte.ecrireConstats(contexte.erreurs, validee.constats);
                return validee.dossier;
            });
        }};
    });
}

Sortie commandeDevisRefuser(Contexte &contexte)
{
    return surDevis(contexte, [&](Session &session) -> Result<Acte> {
        return Acte{[&session, reponse = lireReponse(contexte)](const std::string &nom) {
            return RepondreDevis{session}.refuser(nom, reponse);
        }};
    });
}

Sortie commandeDevisAnnulerReponse(Contexte &contexte)
{
    return surDevis(contexte, [&](Session &session) -> Result<Acte> {
        const auto motif = texteOption(contexte.arguments, QStringLiteral("--motif"));
        return Acte{[&session, motif](const std::string &nom) { return RepondreDevis{session}.annuler(nom, motif); }};
    });
}

Sortie commandeDevisReviser(Contexte &contexte)
{
    return surDevis(contexte, [](Session &session) -> Result<Acte> {
        return Acte{[&session](const std::string &nom) { return ReviserDevis{session}(nom); }};
    });
}

Sortie commandeDevisAbandonner(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    const auto nom = contexte.arguments.prochain();
    if (!nom)
        return contexte.usage(contexte.traduire("cli", "Il manque le numéro."));
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    if (const auto fait = EnregistrerBrouillon{**session}.abandonner(nom->toStdString()); !fait)
        return contexte.dire(fait.error());
    contexte.sortie << contexte.traduire("cli", "Brouillon abandonné :") << QLatin1Char{' '} << *nom << Qt::endl;
    return Sortie::Fait;
}

} // namespace trame
