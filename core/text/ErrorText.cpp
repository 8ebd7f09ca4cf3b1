// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ErrorText.h"

#include "core/domain/commande/EtatCommande.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/text/Gabarit.h"
#include "core/text/Libelles.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace trame {

namespace {

/// A sentence whose %1, %2… are the error's parameters, in the order of the enumeration of codes.
struct Phrase {
    CodeErreur code;
    const char *texte;
};

constexpr std::array phrases{
    Phrase{CodeErreur::MontantInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas un montant. Écrivez par exemple 1234,50.")},
    Phrase{CodeErreur::QuantiteInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas une quantité. Écrivez par exemple 12,5.")},
    Phrase{CodeErreur::TauxInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas un taux. Écrivez par exemple 5,5.")},
    Phrase{CodeErreur::DateInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas une date. Écrivez-la AAAA-MM-JJ, par exemple 2026-11-24.")},
    Phrase{CodeErreur::DateHorsCalendrier,
           QT_TRANSLATE_NOOP("ErrorText", "La date %1 sort du calendrier de Trame, qui va de 1990 à 2149.")},
    Phrase{CodeErreur::SiretInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas un SIRET : il en faut quatorze chiffres.")},
    Phrase{CodeErreur::SiretCleFausse,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "La clé du SIRET %1 est fausse. Vérifiez-le ; s’il est bien celui du registre, confirmez-le.")},
    Phrase{CodeErreur::TerritoireInconnu, QT_TRANSLATE_NOOP("ErrorText", "Le territoire « %1 » est inconnu.")},
    Phrase{CodeErreur::ProfilInconnu,
           QT_TRANSLATE_NOOP("ErrorText", "Le profil « %1 » est inconnu : junior, confirme ou expert.")},
    Phrase{CodeErreur::ValeurInconnue,
           QT_TRANSLATE_NOOP("ErrorText", "La valeur « %1 » n’est pas de celles qui sont admises.")},
    Phrase{CodeErreur::ChampManquant,
           QT_TRANSLATE_NOOP("ErrorText", "Il manque le champ « %1 ». Rien n’a été enregistré.")},
    Phrase{CodeErreur::ChampInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "Le champ « %1 » ne peut pas être lu : %2. Rien n’a été enregistré.")},
    Phrase{CodeErreur::DepassementDeCapacite,
           QT_TRANSLATE_NOOP("ErrorText",
                             "Un nombre est trop grand pour être calculé exactement. Rien n’a été enregistré.")},
    Phrase{CodeErreur::Introuvable, QT_TRANSLATE_NOOP("ErrorText", "Introuvable dans ce fichier : %1 « %2 ».")},
    Phrase{CodeErreur::DejaPresent,
           QT_TRANSLATE_NOOP("ErrorText", "Déjà présent dans ce fichier : %1 « %2 ». Rien n’a été enregistré.")},
    Phrase{CodeErreur::Ambigu,
           QT_TRANSLATE_NOOP("ErrorText", "Plusieurs objets répondent à %1 « %2 » ; précisez lequel.")},
    Phrase{CodeErreur::RefuseParRegle,
           QT_TRANSLATE_NOOP("ErrorText", "L’acte est refusé par les règles de l’accord-cadre ; rien n’a changé.")},
    Phrase{CodeErreur::TransitionInterdite,
           QT_TRANSLATE_NOOP("ErrorText", "L’acte « %1 » n’est pas possible dans l’état « %2 ». Rien n’a changé.")},
    Phrase{CodeErreur::MotifObligatoire,
           QT_TRANSLATE_NOOP("ErrorText", "L’acte « %1 » demande un motif. Rien n’a changé.")},
    Phrase{CodeErreur::VersionFigee,
           QT_TRANSLATE_NOOP("ErrorText", "%1 est émis : son contenu est figé. Faites-en une nouvelle version.")},
    Phrase{CodeErreur::PasTitulaireDuLot,
           QT_TRANSLATE_NOOP("ErrorText", "Aucun titulaire du lot %1 n’est connu de ce fichier.")},
    Phrase{CodeErreur::AccordIncomplet,
           QT_TRANSLATE_NOOP("ErrorText", "L’accord-cadre n’est pas encore complet : il manque « %1 ».")},
    Phrase{CodeErreur::LectureImpossible, QT_TRANSLATE_NOOP("ErrorText", "Le fichier %1 ne peut pas être lu. %2")},
    Phrase{
        CodeErreur::EcritureImpossible,
        QT_TRANSLATE_NOOP("ErrorText", "Le fichier %1 n’a pas pu être écrit. Les données de Trame sont intactes. %2")},
    Phrase{CodeErreur::JsonInvalide,
           QT_TRANSLATE_NOOP("ErrorText",
                             "Le fichier JSON ne peut pas être lu (ligne %1, colonne %2). Rien n’a été enregistré.")},
    Phrase{CodeErreur::CsvInvalide,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "Le fichier CSV ne peut pas être lu (ligne %1, colonne %2 : « %3 »). Rien n’a été enregistré.")},
    Phrase{CodeErreur::ArchiveInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "L’archive %1 ne peut pas être lue : %2. Rien n’a été créé.")},
    Phrase{CodeErreur::ImageInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "L’image %1 ne peut pas être lue : il faut un PNG ou un JPEG.")},
    Phrase{
        CodeErreur::SignatureInvalide,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "« %1 » n’est ni une image PNG ou JPEG ni un PDF : ce ne peut pas être une signature. Rien n’a changé.")},
    Phrase{CodeErreur::DocumentNonProduit,
           QT_TRANSLATE_NOOP("ErrorText", "Le document n’a pas pu être produit : %1. Rien n’a changé.")},
    Phrase{CodeErreur::FichierAbsent,
           QT_TRANSLATE_NOOP("ErrorText", "Il n’y a pas de fichier à cet endroit : %1. Rien n’a été créé.")},
    Phrase{CodeErreur::DossierAbsent,
           QT_TRANSLATE_NOOP("ErrorText", "Le dossier %1 n’existe pas. Rien n’a été écrit.")},
    Phrase{CodeErreur::FichierExiste,
           QT_TRANSLATE_NOOP("ErrorText", "%1 existe déjà. Il n’a pas été touché ; choisissez un autre nom.")},
    Phrase{CodeErreur::FichierEstDossier, QT_TRANSLATE_NOOP("ErrorText", "%1 est un dossier, pas un fichier Trame.")},
    Phrase{CodeErreur::FichierVide,
           QT_TRANSLATE_NOOP("ErrorText", "%1 est vide : ce n’est pas un fichier Trame. Il n’a pas été touché.")},
    Phrase{CodeErreur::FichierEtranger,
           QT_TRANSLATE_NOOP("ErrorText", "%1 n’est pas un fichier Trame. Il n’a pas été touché.")},
    Phrase{CodeErreur::FichierPlusRecent,
           QT_TRANSLATE_NOOP("ErrorText",
                             "%1 a été fait par une version plus récente de Trame. Il n’a pas été touché ; mettez "
                             "Trame à jour pour l’ouvrir.")},
    Phrase{CodeErreur::FichierEndommage,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "%1 est endommagé (%2). Il n’a pas été touché ; reprenez la dernière sauvegarde et gardez celui-ci.")},
    Phrase{CodeErreur::FichierVerrouille,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "Le fichier est ouvert en écriture par %1 sur %2 depuis %3. Vous pouvez le lire ; rien n’a changé.")},
    Phrase{
        CodeErreur::FichierLectureSeule,
        QT_TRANSLATE_NOOP("ErrorText", "%1 est ouvert en lecture seule : rien ne peut y être écrit. Rien n’a changé.")},
    Phrase{CodeErreur::AccesRefuse,
           QT_TRANSLATE_NOOP("ErrorText", "Vos droits ne permettent pas d’ouvrir ou d’écrire %1. Rien n’a changé.")},
    Phrase{
        CodeErreur::DisquePlein,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Le disque est plein : %1 est resté comme il était. Faites de la place, puis recommencez.")},
    Phrase{CodeErreur::StockageDefaillant,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "Le fichier %1 n’a pas répondu comme il le devait (%2). Rien n’a été enregistré ; vérifiez-le.")},
    Phrase{
        CodeErreur::ModifieEntreTemps,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Cet objet a été modifié entre-temps. Rien n’a été écrasé ; relisez-le, puis recommencez.")},
    Phrase{CodeErreur::BailPerdu,
           QT_TRANSLATE_NOOP("ErrorText",
                             "Un autre poste a repris la main sur %1. Rien n’a été enregistré ; rouvrez le fichier.")},
    Phrase{CodeErreur::BailAReprendre,
           QT_TRANSLATE_NOOP("ErrorText",
                             "%1 sur %2 écrivait dans ce fichier depuis %3 et ne l’a pas refermé. Si ce poste n’y "
                             "travaille plus, confirmez la reprise.")},
    Phrase{
        CodeErreur::EtatInconnu,
        QT_TRANSLATE_NOOP("ErrorText",
                          "L’enregistrement dans %1 n’a pas pu être confirmé (%2). Rouvrez le fichier et regardez son "
                          "journal avant de recommencer.")},
    Phrase{CodeErreur::Interrompu, QT_TRANSLATE_NOOP("ErrorText", "Interrompu à votre demande ; rien n’a changé.")},
};

/// The sentence of a code is found by its place.
constexpr bool dansLOrdre()
{
    for (std::size_t i = 0; i < phrases.size(); ++i)
        if (phrases.at(i).code != static_cast<CodeErreur>(i))
            return false;
    return true;
}
static_assert(dansLOrdre() && phrases.size() == static_cast<std::size_t>(CodeErreur::Interrompu) + 1);

/// What an archive that can't be read lacks, by the word that ArchiveInvalide carries for it.
struct DefautArchive {
    std::string_view mot;
    const char *texte;
};

constexpr std::array defautsArchive{
    DefautArchive{"zip", QT_TRANSLATE_NOOP("ErrorText", "ce n’est pas un ZIP, ou il est endommagé")},
    DefautArchive{"manifeste", QT_TRANSLATE_NOOP("ErrorText", "son manifeste manque, ou ne lui correspond pas")},
    DefautArchive{"taille", QT_TRANSLATE_NOOP("ErrorText", "elle est plus grande que ce qui est admis")},
    DefautArchive{"entrees", QT_TRANSLATE_NOOP("ErrorText", "elle contient trop de fichiers")},
    DefautArchive{"nom", QT_TRANSLATE_NOOP("ErrorText", "elle contient un nom de fichier qui n’est pas admis")},
    DefautArchive{"somme", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers n’a pas l’empreinte annoncée")},
    DefautArchive{"chiffrement", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers est chiffré")},
    DefautArchive{"controle", QT_TRANSLATE_NOOP("ErrorText", "ses données ne passent pas la vérification")},
};

/// The name on screen of the state that a code stands for; the code itself where no state has it.
std::string etatEnClair(const std::string &mot, const Langage &langage)
{
    const Libelles libelles{langage};
    if (const auto devis = etatDevisDeCode(mot))
        return libelles.etat(*devis).toStdString();
    if (const auto commande = etatCommandeDeCode(mot))
        return libelles.etat(*commande).toStdString();
    if (const auto demande = etatDemandeDeCode(mot))
        return libelles.etat(*demande).toStdString();
    return mot;
}

/// The parameters with the second one, where it is a code, as people read it.
std::vector<Valeur> enClair(const Erreur &erreur, const Langage &langage)
{
    auto parametres = erreur.parametres;
    const auto *mot = parametres.size() > 1 ? std::get_if<std::string>(&parametres[1]) : nullptr;
    if (mot != nullptr && erreur.code == CodeErreur::TransitionInterdite)
        parametres[1] = etatEnClair(*mot, langage);
    if (erreur.code != CodeErreur::ArchiveInvalide || mot == nullptr)
        return parametres;
    for (const auto &defaut : defautsArchive)
        if (defaut.mot == *mot) {
            parametres[1] = langage.traduire("ErrorText", defaut.texte).toStdString();
            break;
        }
    return parametres;
}

} // namespace

QString ErrorText::operator()(const Erreur &erreur) const
{
    const auto &phrase = phrases.at(static_cast<std::size_t>(erreur.code));
    return remplir(m_langage.traduire("ErrorText", phrase.texte), enClair(erreur, m_langage), m_langage);
}

} // namespace trame
