// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesTiers.h"

#include "app/cli/Options.h"
#include "app/cli/Tableau.h"
#include "core/documents/JointFile.h"
#include "core/exchange/json/BeneficiaireJson.h"
#include "core/exchange/json/IntervenantJson.h"
#include "core/exchange/json/TitulaireJson.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/intervenant/IntervenantListQuery.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireListQuery.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/FichierJoint.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"

#include <QJsonObject>

namespace trame {

namespace {

/// The logo stands beside the JSON file that names it.
Result<std::optional<FichierJoint>> lireLogo(const QString &json, const std::string &nom)
{
    if (nom.empty())
        return std::optional<FichierJoint>{};
    const auto octets = readBeside(json, text(nom), "logo", imageLimit);
    if (!octets)
        return tl::unexpected{octets.error()};
    const auto type = checkImage(*octets, nom);
    if (!type)
        return tl::unexpected{type.error()};
    return FichierJoint{nom, *type, octets->toStdString()};
}

/// The common part of the commands that add or change one object from a JSON file.
template <class Lecture, class Faire>
Sortie ajouter(Contexte &contexte, Lecture lire, Faire faire)
{
    // Read first: nobody waits for the file while a pipe is waited for.
    const auto octets = lireFichier(contexte.arguments, QStringLiteral("--contenu"));
    const auto session = contexte.ouvrir(Database::Mode::Ecriture);
    if (!session)
        return contexte.dire(session.error());
    if (!octets)
        return contexte.dire(octets.error());
    const auto cle =
        contexte.arguments.drapeau(QStringLiteral("--cle-confirmee")) ? CleSiret::Confirmee : CleSiret::AVerifier;
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    auto saisie = lire(*octets);
    if (!saisie)
        return contexte.dire(saisie.error());
    const auto nom = faire(**session, *std::move(saisie), cle);
    if (!nom)
        return contexte.dire(nom.error());
    contexte.sortie << contexte.traduire("cli", "Enregistré :") << QLatin1Char{' '} << text(*nom) << Qt::endl;
    return Sortie::Fait;
}

std::vector<AccordCadre> accordsDe(const Titulaire &titulaire, AccordRepository &depot)
{
    std::vector<AccordCadre> accords;
    for (const auto &lot : depot.lots())
        for (const auto &accord : depot.accords(lot.numero))
            if (accord.titulaire == titulaire.id)
                accords.push_back(accord);
    return accords;
}

QJsonObject enJson(const Titulaire &titulaire, AccordRepository &depot)
{
    return TitulaireJson::ecrire({titulaire, {}, accordsDe(titulaire, depot)});
}

/// What is written over the object that the file knows under the same number.
template <class Objet>
Objet remplacer(const Objet &connu, Objet nouveau)
{
    nouveau.id = connu.id;
    nouveau.uuid = connu.uuid;
    nouveau.version = connu.version;
    return nouveau;
}

/// The agreements stand in the same file as their holder; this command takes them back as they are.
Result<void> controlerAccords(const SaisieTitulaire &saisie, std::vector<AccordCadre> connus)
{
    if (saisie.accords.empty())
        return {};
    const auto ecrits = [](std::vector<AccordCadre> accords) {
        return TitulaireJson::ecrire({{}, {}, std::move(accords)}).value(QLatin1String{"accords"});
    };
    if (ecrits(saisie.accords) != ecrits(std::move(connus)))
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"accords"}, saisie.accords.front().numero, std::string{"fixe"}});
    return {};
}

} // namespace

Sortie commandeTitulaireAjouter(Contexte &contexte)
{
    const auto json = contexte.arguments.option(QStringLiteral("--contenu")).value_or(QString{});
    return ajouter(contexte, TitulaireJson::lire,
                   [&](Session &session, SaisieTitulaire saisie, CleSiret cle) -> Result<std::string> {
                       const auto logo = lireLogo(json, saisie.logo);
                       if (!logo)
                           return tl::unexpected{logo.error()};
                       return EnregistrerTitulaire{session}
                           .ajouter(std::move(saisie.titulaire), std::move(saisie.accords), *logo, cle)
                           .map([](const Titulaire &t) { return t.nom; });
                   });
}

Sortie commandeTitulaireModifier(Contexte &contexte)
{
    const auto json = contexte.arguments.option(QStringLiteral("--contenu")).value_or(QString{});
    return ajouter(
        contexte, TitulaireJson::lire,
        [&](Session &session, SaisieTitulaire saisie, CleSiret cle) -> Result<std::string> {
            const auto connu = TitulaireRepository{session.base()}.parSiret(saisie.titulaire.siret);
            if (!connu)
                return echec(CodeErreur::Introuvable, {std::string{"titulaire"}, saisie.titulaire.siret.chiffres()});
            AccordRepository depot{session.base()};
            if (const auto juste = controlerAccords(saisie, accordsDe(*connu, depot)); !juste)
                return tl::unexpected{juste.error()};
            const auto logo = lireLogo(json, saisie.logo);
            if (!logo)
                return tl::unexpected{logo.error()};
            // Without a name the logo stays.
            saisie.titulaire.logo = connu->logo;
            return EnregistrerTitulaire{session}
                .modifier(remplacer(*connu, std::move(saisie.titulaire)), *logo, cle)
                .map([](const Titulaire &t) { return t.nom; });
        });
}

Sortie commandeTitulaireLister(Contexte &contexte)
{
    const auto session = contexte.ouvrir(Database::Mode::Lecture);
    if (!session)
        return contexte.dire(session.error());
    if (!contexte.toutEstLu())
        return Sortie::Usage;
    AccordRepository depot{(*session)->base()};
    const auto titulaires = TitulaireRepository{(*session)->base()}.tous();
    if (contexte.json) {
        ecrireListe(contexte, titulaires, [&](const Titulaire &t) { return enJson(t, depot); });
        return Sortie::Fait;
    }
    const Format format{contexte.langage};
    Tableau tableau;
    tableau.colonne(contexte.traduire("cli", "SIRET"))
        .colonne(contexte.traduire("cli", "Nom"))
        .colonne(contexte.traduire("cli", "Commune"));
    for (const auto &t : titulaires)
        tableau.ligne({format.siret(t.siret), text(t.nom), text(t.adresse.commune)});
    tableau.ecrire(contexte.sortie);
    return Sortie::Fait;
}

Sortie commandeBeneficiaireAjouter(Contexte &contexte)
{
    return ajouter(contexte, BeneficiaireJson::lire,
                   [](Session &session, SaisieBeneficiaire saisie, CleSiret cle) -> Result<std::string> {
                       const auto confirmee = saisie.cleConfirmee ? CleSiret::Confirmee : cle;
                       return EnregistrerBeneficiaire{session}
                           .ajouter(std::move(saisie.beneficiaire), confirmee)
                           .map([](const Beneficiaire &b) { return b.nom; });
                   });
}

Sortie commandeBeneficiaireModifier(Contexte &contexte)
{
    return ajouter(contexte, BeneficiaireJson::lire,
                   [](Session &session, SaisieBeneficiaire saisie, CleSiret) -> Result<std::string> {
                       const auto connu = BeneficiaireRepository{session.base()}.parSiret(saisie.beneficiaire.siret);
                       if (!connu)
                           return echec(CodeErreur::Introuvable,
                                        {std::string{"beneficiaire"}, saisie.beneficiaire.siret.chiffres()});
                       // Its SIRET is in the file: its key was looked at when it came in.
                       return EnregistrerBeneficiaire{session}
                           .modifier(remplacer(*connu, std::move(saisie.beneficiaire)), CleSiret::Confirmee)
                           .map([](const Beneficiaire &b) { return b.nom; });
                   });
}

Sortie commandeBeneficiaireLister(Contexte &contexte)
{
    return lister(contexte, {false, {}}, [&contexte](Database &base, const OptionsListe &options) {
        const BeneficiaireListQuery liste{base, contexte.clock.aujourdhui()};
        const auto cles =
            liste.cles(options.filtre, BeneficiaireListQuery::Colonne::Nom, Sens::Croissant, options.fenetre);
        direReste(contexte, options, cles.size(), liste.nombre(options.filtre));
        if (contexte.json) {
            BeneficiaireRepository depot{base};
            ecrireListe(contexte, cles, [&](std::int64_t cle) {
                return BeneficiaireJson::ecrire(depot.charger(BeneficiaireId{cle}).value());
            });
            return;
        }
        const Format format{contexte.langage};
        const Libelles libelles{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "SIRET"))
            .colonne(contexte.traduire("cli", "Nom"))
            .colonne(contexte.traduire("cli", "Territoire"))
            .colonne(contexte.traduire("cli", "Commandé HT"), Tableau::Cote::Droite);
        for (const auto cle : cles) {
            const auto b = liste.ligne(cle).value();
            tableau.ligne(
                {format.siret(b.siret), text(b.nom), libelles.territoire(b.territoire), format.montant(b.commande)});
        }
        tableau.ecrire(contexte.sortie);
    });
}

Sortie commandeIntervenantAjouter(Contexte &contexte)
{
    return ajouter(contexte, IntervenantJson::lire,
                   [](Session &session, SaisieIntervenant saisie, CleSiret) -> Result<std::string> {
                       return EnregistrerIntervenant{session}
                           .ajouter(saisie.titulaire, std::move(saisie.intervenant))
                           .map([](const Intervenant &i) { return i.code; });
                   });
}

Sortie commandeIntervenantModifier(Contexte &contexte)
{
    return ajouter(contexte, IntervenantJson::lire,
                   [](Session &session, SaisieIntervenant saisie, CleSiret) -> Result<std::string> {
                       const auto connu = IntervenantRepository{session.base()}.parCode(saisie.intervenant.code);
                       const auto titulaire = TitulaireRepository{session.base()}.parSiret(saisie.titulaire);
                       if (!connu || !titulaire || connu->titulaire != titulaire->id)
                           return echec(CodeErreur::Introuvable, {std::string{"intervenant"}, saisie.intervenant.code});
                       saisie.intervenant.titulaire = connu->titulaire;
                       return EnregistrerIntervenant{session}
                           .modifier(remplacer(*connu, std::move(saisie.intervenant)))
                           .map([](const Intervenant &i) { return i.code; });
                   });
}

Sortie commandeIntervenantLister(Contexte &contexte)
{
    return lister(contexte, {false, {}}, [&contexte](Database &base, const OptionsListe &options) {
        const IntervenantListQuery liste{base};
        const auto intervenants =
            lireFenetre(contexte, liste, IntervenantListQuery::Colonne::Code, Sens::Croissant, options);
        if (contexte.json) {
            TitulaireRepository titulaires{base};
            ecrireListe(contexte, intervenants, [&](const IntervenantResume &r) {
                const auto titulaire = titulaires.charger(r.intervenant.titulaire).value();
                return IntervenantJson::ecrire(SaisieIntervenant{titulaire.siret, r.intervenant});
            });
            return;
        }
        const Format format{contexte.langage};
        Tableau tableau;
        tableau.colonne(contexte.traduire("cli", "Code"))
            .colonne(contexte.traduire("cli", "Nom"))
            .colonne(contexte.traduire("cli", "Titulaire"))
            .colonne(contexte.traduire("cli", "Dans l’IA depuis"))
            .colonne(contexte.traduire("cli", "CV anonymisé"));
        for (const auto &r : intervenants)
            tableau.ligne({text(r.intervenant.code), text(r.intervenant.prenom + " " + r.intervenant.nom),
                           text(r.titulaire), format.date(r.intervenant.debutIa),
                           r.intervenant.cv ? contexte.traduire("cli", "oui") : contexte.traduire("cli", "non")});
        tableau.ecrire(contexte.sortie);
    });
}

} // namespace trame
