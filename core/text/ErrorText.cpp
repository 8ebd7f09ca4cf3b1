// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ErrorText.h"

#include "core/text/Gabarit.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

/// A sentence whose %1, %2… are the error's parameters, in the order of the enumeration of codes.
struct Phrase {
    CodeErreur code;
    const char *texte;
};

#define PHRASE(code, texte)                                     \
    Phrase                                                      \
    {                                                           \
        CodeErreur::code, QT_TRANSLATE_NOOP("ErrorText", texte) \
    }

constexpr std::array phrases{
    PHRASE(MontantInvalide, "« %1 » n’est pas un montant. Écrivez par exemple 1234,50."),
    PHRASE(QuantiteInvalide, "« %1 » n’est pas une quantité. Écrivez par exemple 12,5."),
    PHRASE(TauxInvalide, "« %1 » n’est pas un taux. Écrivez par exemple 5,5."),
    PHRASE(DateInvalide, "« %1 » n’est pas une date. Écrivez-la AAAA-MM-JJ, par exemple 2026-11-24."),
    PHRASE(DateHorsCalendrier, "La date %1 sort du calendrier de Trame, qui va de 1990 à 2149."),
    PHRASE(SiretInvalide, "« %1 » n’est pas un SIRET : il en faut quatorze chiffres."),
    PHRASE(SiretCleFausse,
           "La clé du SIRET %1 est fausse. Vérifiez-le ; s’il est bien celui du registre, confirmez-le."),
    PHRASE(TerritoireInconnu, "Le territoire « %1 » est inconnu."),
    PHRASE(ProfilInconnu, "Le profil « %1 » est inconnu : junior, confirme ou expert."),
    PHRASE(ValeurInconnue, "La valeur « %1 » n’est pas de celles qui sont admises."),
    PHRASE(ChampManquant, "Il manque le champ « %1 ». Rien n’a été enregistré."),
    PHRASE(ChampInvalide, "Le champ « %1 » ne peut pas être lu : %2. Rien n’a été enregistré."),
    PHRASE(DepassementDeCapacite, "Un nombre est trop grand pour être calculé exactement. Rien n’a été enregistré."),
    PHRASE(Introuvable, "Introuvable dans ce fichier : %1 « %2 »."),
    PHRASE(DejaPresent, "Déjà présent dans ce fichier : %1 « %2 ». Rien n’a été enregistré."),
    PHRASE(Ambigu, "Plusieurs objets répondent à %1 « %2 » ; précisez lequel."),
    PHRASE(RefuseParRegle, "L’acte est refusé par les règles de l’accord-cadre ; rien n’a changé."),
    PHRASE(TransitionInterdite, "L’acte « %1 » n’est pas possible dans l’état « %2 ». Rien n’a changé."),
    PHRASE(MotifObligatoire, "L’acte « %1 » demande un motif. Rien n’a changé."),
    PHRASE(VersionFigee, "%1 est émis : son contenu est figé. Faites-en une nouvelle version."),
    PHRASE(PasTitulaireDuLot, "Aucun titulaire du lot %1 n’est connu de ce fichier."),
    PHRASE(AccordIncomplet, "L’accord-cadre n’est pas encore complet : il manque « %1 »."),
    PHRASE(LectureImpossible, "Le fichier %1 ne peut pas être lu. %2"),
    PHRASE(EcritureImpossible, "Le fichier %1 n’a pas pu être écrit. Les données de Trame sont intactes. %2"),
    PHRASE(JsonInvalide, "Le fichier JSON ne peut pas être lu (ligne %1, %2). Rien n’a été enregistré."),
    PHRASE(CsvInvalide, "Le fichier CSV ne peut pas être lu (ligne %1, colonne %2 : « %3 »). Rien n’a été enregistré."),
    PHRASE(ArchiveInvalide, "L’archive %1 ne peut pas être lue : %2. Rien n’a été créé."),
    PHRASE(ImageInvalide, "L’image %1 ne peut pas être lue : il faut un PNG ou un JPEG."),
    PHRASE(DocumentNonProduit, "Le document n’a pas pu être produit : %1. Rien n’a changé."),
    PHRASE(FichierAbsent, "Il n’y a pas de fichier à cet endroit : %1. Rien n’a été créé."),
    PHRASE(FichierExiste, "%1 existe déjà. Il n’a pas été touché ; choisissez un autre nom."),
    PHRASE(FichierEstDossier, "%1 est un dossier, pas un fichier Trame."),
    PHRASE(FichierVide, "%1 est vide : ce n’est pas un fichier Trame. Il n’a pas été touché."),
    PHRASE(FichierEtranger, "%1 n’est pas un fichier Trame. Il n’a pas été touché."),
    PHRASE(FichierPlusRecent, "%1 a été fait par une version plus récente de Trame. Il n’a pas été touché ; mettez "
                              "Trame à jour pour l’ouvrir."),
    PHRASE(FichierEndommage,
           "%1 est endommagé (%2). Il n’a pas été touché ; reprenez la dernière sauvegarde et gardez celui-ci."),
    PHRASE(FichierVerrouille,
           "Le fichier est ouvert en écriture par %1 sur %2 depuis %3. Vous pouvez le lire ; rien n’a changé."),
    PHRASE(FichierLectureSeule, "%1 est ouvert en lecture seule : rien ne peut y être écrit. Rien n’a changé."),
    PHRASE(AccesRefuse, "Vos droits ne permettent pas d’ouvrir %1. Rien n’a changé."),
    PHRASE(DisquePlein, "Le disque est plein : %1 est resté comme il était. Faites de la place, puis recommencez."),
    PHRASE(StockageDefaillant,
           "Le fichier %1 n’a pas répondu comme il le devait (%2). Rien n’a été enregistré ; vérifiez-le."),
    PHRASE(ModifieEntreTemps,
           "Cet objet a été modifié entre-temps. Rien n’a été écrasé ; relisez-le, puis recommencez."),
    PHRASE(BailPerdu, "Un autre poste a repris la main sur %1. Rien n’a été enregistré ; rouvrez le fichier."),
    PHRASE(BailAReprendre, "%1 sur %2 écrivait dans ce fichier depuis %3 et ne l’a pas refermé. Si ce poste n’y "
                           "travaille plus, confirmez la reprise."),
    PHRASE(EtatInconnu, "L’enregistrement dans %1 n’a pas pu être confirmé (%2). Rouvrez le fichier et regardez son "
                        "journal avant de recommencer."),
};

#undef PHRASE

/// The sentence of a code is found by its place.
constexpr bool dansLOrdre()
{
    for (std::size_t i = 0; i < phrases.size(); ++i)
        if (phrases.at(i).code != static_cast<CodeErreur>(i))
            return false;
    return true;
}
static_assert(dansLOrdre() && phrases.size() == static_cast<std::size_t>(CodeErreur::EtatInconnu) + 1);

} // namespace

QString ErrorText::operator()(const Erreur &erreur) const
{
    const auto &phrase = phrases.at(static_cast<std::size_t>(erreur.code));
    return remplir(m_langage.traduire("ErrorText", phrase.texte), erreur.parametres, m_langage);
}

} // namespace trame
