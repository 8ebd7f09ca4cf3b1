// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ErrorText.h"

#include "core/domain/base/Codes.h"
#include "core/domain/base/Territoire.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/EtatCommande.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/text/ActeIncompatibleText.h"
#include "core/text/ConstatText.h"
#include "core/text/Gabarit.h"
#include "core/text/Libelles.h"
#include "core/text/LibellesJournal.h"

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
    Phrase{CodeErreur::TerritoireInconnu,
           QT_TRANSLATE_NOOP("ErrorText", "Le territoire « %1 » est inconnu. Sont connus : %2.")},
    Phrase{CodeErreur::ProfilInconnu,
           QT_TRANSLATE_NOOP("ErrorText", "Le profil « %1 » est inconnu : junior, confirme ou expert.")},
    Phrase{CodeErreur::ValeurInconnue,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est pas admis pour %2. Sont admis : %3.")},
    Phrase{CodeErreur::NombreHorsBornes,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » ne convient pas à %2 : il faut un nombre entier de %3 à %4.")},
    Phrase{CodeErreur::OptionManquante, QT_TRANSLATE_NOOP("ErrorText", "Il manque %1.")},
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
    Phrase{CodeErreur::ActeIncompatible,
           QT_TRANSLATE_NOOP("ErrorText", "L’acte « %1 » contredit %2 %3, dans l’état « %4 ». Rien n’a changé.")},
    Phrase{CodeErreur::HorlogeReculee,
           QT_TRANSLATE_NOOP("ErrorText", "L’horloge dit le %1, mais %3 est déjà du %2. Rien n’a changé ; mettez "
                                          "l’horloge de cet ordinateur à l’heure, puis recommencez.")},
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
           QT_TRANSLATE_NOOP("ErrorText", "L’image %1 ne peut pas être lue : il faut un PNG ou un JPEG entier.")},
    Phrase{CodeErreur::SignatureInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "« %1 » n’est ni une image PNG ou JPEG ni un PDF entier : ce ne peut pas "
                                          "être une signature. Rien n’a changé.")},
    Phrase{CodeErreur::DocumentNonProduit,
           QT_TRANSLATE_NOOP("ErrorText", "Le document n’a pas pu être produit : %1. Rien n’a changé.")},
    Phrase{CodeErreur::FichierNonSimple,
           QT_TRANSLATE_NOOP("ErrorText",
                             "%1 n’est pas un fichier ordinaire (c’est un dossier, un lien, un périphérique…) : Trame "
                             "n’y touche pas. Rien n’a été enregistré.")},
    Phrase{CodeErreur::FichierTropGrand,
           QT_TRANSLATE_NOOP("ErrorText", "%1 dépasse %2 Mo, la taille admise ici. Rien n’a été enregistré.")},
    Phrase{CodeErreur::ImageTropGrande,
           QT_TRANSLATE_NOOP("ErrorText", "L’image %1 fait %2 × %3 points : il en faut au plus %4 millions. "
                                          "Réduisez-la, puis recommencez ; rien n’a été enregistré.")},
    Phrase{CodeErreur::SortieProtegee,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "%1 est un fichier Trame, ou un fichier ouvert : il n’a pas été remplacé. Choisissez un autre nom.")},
    Phrase{
        CodeErreur::NomTropLong,
        QT_TRANSLATE_NOOP(
            "ErrorText", "Le nom %1 est trop long pour ce disque. Rien n’a été écrit ; choisissez un nom plus court.")},
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
               "%1 est endommagé (%2). Il n’a pas été touché ; gardez-le, et restaurez la dernière sauvegarde "
               "(Fichier › Restaurer une sauvegarde, ou trame-cli restaurer).")},
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
    Phrase{CodeErreur::FichierOccupe,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "Un autre programme travaille sur %1 en ce moment. Rien n’a changé ; recommencez dans un instant.")},
    Phrase{CodeErreur::LectureDefaillante,
           QT_TRANSLATE_NOOP("ErrorText",
                             "%1 n’a pas pu être lu jusqu’au bout (%2). Cela ne dit rien du fichier lui-même "
                             ": rien n’y a été changé. Vérifiez le réseau ou le disque, puis recommencez.")},
    Phrase{CodeErreur::DommageConstate,
           QT_TRANSLATE_NOOP(
               "ErrorText",
               "%1 est endommagé : il reste en lecture seule tant qu’il n’est pas restauré. Rien n’a été enregistré ; "
               "restaurez une sauvegarde (Fichier › Restaurer une sauvegarde, ou trame-cli restaurer).")},
    Phrase{CodeErreur::VerrousInoperants,
           QT_TRANSLATE_NOOP("ErrorText",
                             "Les verrous du dossier %1 n’écartent personne : un fichier n’y est ouvert qu’en lecture, "
                             "pour que deux personnes ne l’écrasent pas. Rien n’a changé ; travaillez sur un disque de "
                             "cet ordinateur, ou sur un partage qui verrouille.")},
    Phrase{CodeErreur::SauvegardeInvalide,
           QT_TRANSLATE_NOOP("ErrorText", "%1 ne peut pas servir de sauvegarde : %2. Rien n’a changé.")},
    Phrase{CodeErreur::EnregistreNonRelu,
           QT_TRANSLATE_NOOP("ErrorText", "L’acte est enregistré ; c’est la suite qui a échoué (%1). Ne le refaites "
                                          "pas : rouvrez le fichier pour le voir.")},
    Phrase{CodeErreur::MemoireEpuisee,
           QT_TRANSLATE_NOOP("ErrorText", "La mémoire de cet ordinateur est épuisée. Ce qui était enregistré est "
                                          "intact ; fermez d’autres programmes, puis recommencez.")},
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

/// A word that an error carries for what is wrong, and what it means.
struct Defaut {
    std::string_view mot;
    const char *texte;
};

/// What an archive that can't be read lacks.
constexpr std::array defautsArchive{
    Defaut{"zip", QT_TRANSLATE_NOOP("ErrorText", "ce n’est pas un ZIP, ou il est endommagé")},
    Defaut{"manifeste", QT_TRANSLATE_NOOP("ErrorText", "son manifeste manque, ou ne lui correspond pas")},
    Defaut{"taille", QT_TRANSLATE_NOOP("ErrorText", "elle est plus grande que ce qui est admis")},
    Defaut{"vide", QT_TRANSLATE_NOOP("ErrorText", "elle ne contient rien")},
    Defaut{"entrees", QT_TRANSLATE_NOOP("ErrorText", "elle contient trop de fichiers")},
    Defaut{"nom", QT_TRANSLATE_NOOP("ErrorText", "elle contient un nom de fichier qui n’est pas admis")},
    Defaut{"somme", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers n’a pas l’empreinte annoncée")},
    Defaut{"chiffrement", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers est chiffré")},
    Defaut{"reception", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers n’a pas pu être reçu")},
    Defaut{"entete", QT_TRANSLATE_NOOP("ErrorText", "son en-tête n’est pas celui d’une archive de Trame")},
    Defaut{"table", QT_TRANSLATE_NOOP("ErrorText", "une table manque, ou n’est pas à sa place")},
    Defaut{"document", QT_TRANSLATE_NOOP("ErrorText", "un de ses fichiers n’est pas écrit comme il le doit")},
    Defaut{"ligne", QT_TRANSLATE_NOOP("ErrorText", "une ligne n’est pas écrite comme elle le doit")},
    Defaut{"valeur", QT_TRANSLATE_NOOP("ErrorText", "une valeur n’est pas de celles que Trame admet")},
    Defaut{"piece", QT_TRANSLATE_NOOP("ErrorText", "une pièce jointe manque, ou est de trop")},
    Defaut{"controle", QT_TRANSLATE_NOOP("ErrorText", "ses données ne passent pas la vérification")},
};

/// Why a file that is given couldn't be read.
constexpr std::array defautsEntree{
    Defaut{"sans-auteur", QT_TRANSLATE_NOOP("ErrorText", "C’est un tube dans lequel personne n’écrit.")},
    Defaut{"silence", QT_TRANSLATE_NOOP("ErrorText", "Rien n’en est venu pendant une demi-minute.")},
};

/// What is wrong with a data file.
constexpr std::array defautsFichier{
    Defaut{"schema", QT_TRANSLATE_NOOP("ErrorText", "ses tables ne sont pas celles de Trame")},
    Defaut{"taille", QT_TRANSLATE_NOOP("ErrorText", "il est plus court qu’il ne le dit")},
    Defaut{"sceau", QT_TRANSLATE_NOOP("ErrorText", "une donnée n’est plus celle qui a été enregistrée")},
    Defaut{"contenu", QT_TRANSLATE_NOOP("ErrorText", "son contenu n’est pas celui que Trame a écrit")},
};

/// What of a data file couldn't be read; the third are SQLite's own words.
constexpr std::array defautsLecture{
    Defaut{"entete", QT_TRANSLATE_NOOP("ErrorText", "ses premiers octets n’ont pas été obtenus")},
    Defaut{"page", QT_TRANSLATE_NOOP("ErrorText", "une de ses pages n’a pas été obtenue")},
    Defaut{"disk I/O error", QT_TRANSLATE_NOOP("ErrorText", "le disque ou le partage n’a pas répondu")},
};

/// Why a file isn't taken for a backup of another.
constexpr std::array defautsSauvegarde{
    Defaut{"endommagee", QT_TRANSLATE_NOOP("ErrorText", "elle est endommagée")},
    Defaut{"etrangere", QT_TRANSLATE_NOOP("ErrorText", "ce n’est pas un fichier Trame")},
    Defaut{"autre", QT_TRANSLATE_NOOP("ErrorText", "elle vient d’un autre fichier")},
    Defaut{"meme", QT_TRANSLATE_NOOP("ErrorText", "c’est le fichier lui-même")},
};

/// Why a field isn't taken, by the word that ChampInvalide carries for it. %1 and %2 are its limits.
constexpr std::array defautsChamp{
    Defaut{"objet", QT_TRANSLATE_NOOP("ErrorText", "il faut un objet, entre accolades")},
    Defaut{"liste", QT_TRANSLATE_NOOP("ErrorText", "il faut une liste, entre crochets")},
    Defaut{"cle-inconnue", QT_TRANSLATE_NOOP("ErrorText", "cette clé n’existe pas à cet endroit")},
    Defaut{"trop-d-entrees", QT_TRANSLATE_NOOP("ErrorText", "la liste a trop d’entrées")},
    Defaut{"texte", QT_TRANSLATE_NOOP("ErrorText", "il faut un texte, entre guillemets")},
    Defaut{"trop-long", QT_TRANSLATE_NOOP("ErrorText", "le texte est trop long")},
    Defaut{"caractere", QT_TRANSLATE_NOOP("ErrorText", "le texte contient un caractère qui ne s’imprime pas")},
    Defaut{"booleen", QT_TRANSLATE_NOOP("ErrorText", "il faut true ou false")},
    Defaut{"entier", QT_TRANSLATE_NOOP("ErrorText", "il faut un nombre entier")},
    Defaut{"limites", QT_TRANSLATE_NOOP("ErrorText", "il faut un nombre de %1 à %2")},
    Defaut{"double", QT_TRANSLATE_NOOP("ErrorText", "une autre clé dit déjà cette quantité ; gardez-en une")},
    Defaut{"cle-double", QT_TRANSLATE_NOOP("ErrorText", "cette clé y est deux fois ; gardez-en une")},
    Defaut{"nom-seul", QT_TRANSLATE_NOOP("ErrorText", "il faut le seul nom d’un fichier placé à côté du JSON")},
    Defaut{"sans-objet", QT_TRANSLATE_NOOP("ErrorText", "une réfaction ne va qu’avec une admission avec réfaction")},
    Defaut{"porte", QT_TRANSLATE_NOOP("ErrorText", "le devis %1 a été émis sous l’ancien, qui ne change plus")},
    Defaut{"fin-avant-debut",
           QT_TRANSLATE_NOOP("ErrorText", "la convention finirait le %2, avant le %1 où elle commence")},
    Defaut{"fixe",
           QT_TRANSLATE_NOOP("ErrorText", "cette commande ne le change pas : laissez-le comme il est, ou ôtez-le")},
};

/// The same sentence where the reason is known.
constexpr auto *champExplique =
    QT_TRANSLATE_NOOP("ErrorText", "Le champ « %1 » ne convient pas : %3 (lu : « %2 »). Rien n’a été enregistré.");

/// The words for one of them; the word itself where it isn't known.
template <std::size_t N>
std::string defaut(const std::array<Defaut, N> &defauts, const std::string &mot, const Langage &langage)
{
    for (const auto &d : defauts)
        if (d.mot == mot)
            return langage.traduire("ErrorText", d.texte).toStdString();
    return mot;
}

/// A deliverable that wasn't handed over, and a need that wasn't filed, have no state of their own.
constexpr const char *aRemettre = QT_TRANSLATE_NOOP("ErrorText", "à remettre");
constexpr const char *ouverte = QT_TRANSLATE_NOOP("ErrorText", "ouverte");

/// The name on screen of the state that a code stands for; the code itself where no state has it.
std::string etatEnClair(const std::string &mot, const Langage &langage)
{
    const Libelles libelles{langage};
    if (const auto devis = deCode<EtatDevis>(mot))
        return libelles.etat(*devis).toStdString();
    if (const auto commande = deCode<EtatCommande>(mot))
        return libelles.etat(*commande).toStdString();
    if (const auto demande = deCode<EtatDemande>(mot))
        return libelles.etat(*demande).toStdString();
    if (const auto decision = deCode<DecisionLivrable>(mot))
        return libelles.decision(*decision).toStdString();
    if (mot == "a-remettre")
        return langage.traduire("ErrorText", aRemettre).toStdString();
    if (mot == "ouverte")
        return langage.traduire("ErrorText", ouverte).toStdString();
    return mot;
}

/// What is wrong with a data file; SQLite's own words are for its makers, in English.
std::string defautFichier(const std::string &mot, const Langage &langage)
{
    const bool dit =
        std::any_of(defautsFichier.begin(), defautsFichier.end(), [&](const auto &d) { return d.mot == mot; });
    return defaut(defautsFichier, dit ? mot : "contenu", langage);
}

std::string *texteEn(std::vector<Valeur> &parametres, std::size_t place)
{
    return place < parametres.size() ? std::get_if<std::string>(&parametres[place]) : nullptr;
}

/// The parameters, where they are codes, as people read them.
std::vector<Valeur> enClair(const Erreur &erreur, const Langage &langage)
{
    auto parametres = erreur.parametres;
    auto *premier = texteEn(parametres, 0);
    auto *second = texteEn(parametres, 1);
    switch (erreur.code) {
    case CodeErreur::TerritoireInconnu:
        parametres.resize(1);
        parametres.emplace_back(enumerer(codes<Territoire>()));
        break;
    case CodeErreur::Introuvable:
    case CodeErreur::DejaPresent:
    case CodeErreur::Ambigu:
        if (premier != nullptr)
            *premier = LibellesJournal{langage}.objet(*premier).toStdString();
        break;
    case CodeErreur::MotifObligatoire:
        if (premier != nullptr)
            *premier = acteEnClair(*premier, langage).toStdString();
        break;
    case CodeErreur::TransitionInterdite:
        if (premier != nullptr)
            *premier = acteEnClair(*premier, langage).toStdString();
        if (second != nullptr)
            *second = etatEnClair(*second, langage);
        break;
    case CodeErreur::ActeIncompatible:
        if (auto *etat = texteEn(parametres, 3))
            *etat = etatEnClair(*etat, langage);
        break;
    case CodeErreur::FichierVerrouille:
    case CodeErreur::BailAReprendre:
        if (auto *depuis = texteEn(parametres, 2))
            *depuis = LibellesJournal::instant(*depuis).toStdString();
        break;
    case CodeErreur::ArchiveInvalide:
        if (second != nullptr)
            *second = defaut(defautsArchive, *second, langage);
        break;
    case CodeErreur::LectureImpossible:
        if (second != nullptr)
            *second = defaut(defautsEntree, *second, langage);
        break;
    case CodeErreur::LectureDefaillante:
        if (second != nullptr)
            *second = defaut(defautsLecture, *second, langage);
        break;
    case CodeErreur::FichierEndommage:
        if (second != nullptr)
            *second = defautFichier(*second, langage);
        break;
    case CodeErreur::SauvegardeInvalide:
        if (second != nullptr)
            *second = defaut(defautsSauvegarde, *second, langage);
        break;
    default:
        break;
    }
    return parametres;
}

/// Where in a JSON file a value stood, for the errors that know it.
QString lieu(const Erreur &erreur, const Langage &langage)
{
    if (erreur.code > CodeErreur::ProfilInconnu || erreur.parametres.size() < 2)
        return {};
    const auto *chemin = std::get_if<std::string>(&erreur.parametres[1]);
    return chemin == nullptr || chemin->empty()
               ? QString{}
               : QLatin1Char{' '} + remplir(langage.traduire("ErrorText", "(champ « %1 »)"), {*chemin}, langage);
}

/// ChampInvalide {path, value, why, limits…}.
QString champ(const Erreur &erreur, const Langage &langage)
{
    auto parametres = erreur.parametres;
    if (auto *chemin = texteEn(parametres, 0); chemin != nullptr && *chemin == "$")
        *chemin = langage.traduire("ErrorText", "le document entier").toStdString();
    if (auto *raison = texteEn(parametres, 2)) {
        const auto gabarit = QString::fromStdString(defaut(defautsChamp, *raison, langage));
        *raison = remplir(gabarit, {parametres.begin() + 3, parametres.end()}, langage).toStdString();
    }
    return remplir(langage.traduire("ErrorText", champExplique), parametres, langage);
}

} // namespace

QString ErrorText::operator()(const Erreur &erreur) const
{
    if (erreur.code == CodeErreur::ChampInvalide && erreur.parametres.size() > 2)
        return champ(erreur, m_langage);
    if (erreur.code == CodeErreur::ActeIncompatible)
        return acteIncompatible(enClair(erreur, m_langage), m_langage);
    const auto &phrase = phrases.at(static_cast<std::size_t>(erreur.code));
    return remplir(m_langage.traduire("ErrorText", phrase.texte), enClair(erreur, m_langage), m_langage)
           + lieu(erreur, m_langage);
}

QString ErrorText::avecConstats(const Erreur &erreur) const
{
    QStringList lignes{(*this)(erreur)};
    for (const auto &constat : erreur.constats)
        if (constat.gravite == Gravite::Bloquant)
            lignes << ConstatText{m_langage}.enLigne(constat);
    return lignes.join(QLatin1Char{'\n'});
}

} // namespace trame
