<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>ConstatText</name>
    <message>
        <source>Trop de titulaires</source>
        <translation>Too many holders</translation>
    </message>
    <message>
        <source>Le lot %1 admet %2 titulaire(s) ; il en aurait %3.</source>
        <translation>Lot %1 allows %2 holder(s); it would have %3.</translation>
    </message>
    <message>
        <source>Plafond du lot</source>
        <translation>Ceiling of the lot</translation>
    </message>
    <message>
        <source>Lot %1 : %2 seraient engagés sur un maximum de %3, soit %4.</source>
        <translation>Lot %1: %2 would be committed out of a maximum of %3, that is %4.</translation>
    </message>
    <message>
        <source>Accord-cadre hors de sa durée</source>
        <translation>Framework agreement not in force</translation>
    </message>
    <message>
        <source>L’accord-cadre %1 court du %3 au %4 ; le %2 n’y est pas.</source>
        <translation>Framework agreement %1 runs from %3 to %4; %2 is outside it.</translation>
    </message>
    <message>
        <source>Qualité de bénéficiaire absente</source>
        <translation>Not a beneficiary</translation>
    </message>
    <message>
        <source>%1 n’a pas, au %3, de convention en cours pour le lot %2, ni par elle-même ni par un groupement.</source>
        <translation>On %3, %1 has no agreement in force for lot %2, neither its own nor through a group.</translation>
    </message>
    <message>
        <source>Clé de SIRET fausse</source>
        <translation>Wrong SIRET key</translation>
    </message>
    <message>
        <source>La clé du SIRET %1 est fausse : vérifiez-le, ou confirmez-le.</source>
        <translation>The key of SIRET %1 is wrong: check it, or confirm it.</translation>
    </message>
    <message>
        <source>Profil non défini par le texte</source>
        <translation>Profile not defined by the text</translation>
    </message>
    <message>
        <source>%1 : %2 ans et %3 jours d’expérience au %4. De 3 à moins de 4 ans, le texte ne nomme ni Junior ni Confirmé ; profil facturé : %5.</source>
        <translation>%1: %2 years and %3 days of experience on %4. From 3 to under 4 years the text names neither Junior nor Confirmé; profile billed: %5.</translation>
    </message>
    <message>
        <source>Profil non atteint</source>
        <translation>Profile not reached</translation>
    </message>
    <message>
        <source>%1 : %2 ans et %3 jours d’expérience au %4, ce qui ne permet pas de facturer le profil %5.</source>
        <translation>%1: %2 years and %3 days of experience on %4, which doesn’t allow billing at profile %5.</translation>
    </message>
    <message>
        <source>Compétences spécialisées manquantes</source>
        <translation>Specialised skills missing</translation>
    </message>
    <message>
        <source>%1 a l’expérience (%2 ans et %3 jours au %4) mais aucune compétence spécialisée enregistrée : le profil %5 n’est pas atteint.</source>
        <translation>%1 has the experience (%2 years and %3 days on %4) but no specialised skill on record: profile %5 isn’t reached.</translation>
    </message>
    <message>
        <source>Calendrier absent</source>
        <translation>No calendar</translation>
    </message>
    <message>
        <source>Le devis ne prévoit aucune intervention : complétez le calendrier.</source>
        <translation>The devis plans no intervention: fill in the calendar.</translation>
    </message>
    <message>
        <source>Date absente</source>
        <translation>Date missing</translation>
    </message>
    <message>
        <source>La phase ou le livrable %0 n’a pas toutes ses dates.</source>
        <translation>Phase or deliverable %0 doesn’t have all its dates.</translation>
    </message>
    <message>
        <source>Dates inversées</source>
        <translation>Dates reversed</translation>
    </message>
    <message>
        <source>« %1 » finit le %3, avant de commencer le %2.</source>
        <translation>“%1” ends on %3, before it begins on %2.</translation>
    </message>
    <message>
        <source>Aucune phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>La charge et le coût ne sont pas répartis par phase.</source>
        <translation>Load and cost aren’t broken down by phase.</translation>
    </message>
    <message>
        <source>Répartition par phase différente du total</source>
        <translation>Breakdown by phase differs from the total</translation>
    </message>
    <message>
        <source>Phases : %1 — lignes : %2. Écart : %3.</source>
        <translation>Phases: %1 — lines: %2. Difference: %3.</translation>
    </message>
    <message>
        <source>Aucun livrable</source>
        <translation>No deliverable</translation>
    </message>
    <message>
        <source>La charge et le coût ne sont pas répartis par livrable.</source>
        <translation>Load and cost aren’t broken down by deliverable.</translation>
    </message>
    <message>
        <source>Répartition par livrable différente du total</source>
        <translation>Breakdown by deliverable differs from the total</translation>
    </message>
    <message>
        <source>Livrables : %1 — lignes : %2. Écart : %3.</source>
        <translation>Deliverables: %1 — lines: %2. Difference: %3.</translation>
    </message>
    <message>
        <source>Charge différente des jours facturés</source>
        <translation>Load differs from the days billed</translation>
    </message>
    <message>
        <source>La répartition compte %1 jours, les lignes en facturent %2.</source>
        <translation>The breakdown counts %1 days, the lines bill %2.</translation>
    </message>
    <message>
        <source>Équipe absente</source>
        <translation>No team</translation>
    </message>
    <message>
        <source>Le devis ne nomme aucun intervenant.</source>
        <translation>The devis names no one who takes part.</translation>
    </message>
    <message>
        <source>CV absent</source>
        <translation>CV missing</translation>
    </message>
    <message>
        <source>%1 figure dans l’équipe sans CV anonymisé.</source>
        <translation>%1 is in the team without an anonymised CV.</translation>
    </message>
    <message>
        <source>Intervenant hors de l’équipe</source>
        <translation>Person outside the team</translation>
    </message>
    <message>
        <source>%1 porte une charge sans figurer dans l’équipe.</source>
        <translation>%1 carries a load without being in the team.</translation>
    </message>
    <message>
        <source>Intervenant inconnu</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>%1 n’existe pas dans ce fichier.</source>
        <translation>%1 doesn’t exist in this file.</translation>
    </message>
    <message>
        <source>Le devis ne propose aucun livrable.</source>
        <translation>The devis offers no deliverable.</translation>
    </message>
    <message>
        <source>Plan de livrable absent</source>
        <translation>Outline of a deliverable missing</translation>
    </message>
    <message>
        <source>%1 « %2 » n’a pas de plan détaillé.</source>
        <translation>%1 “%2” has no detailed outline.</translation>
    </message>
    <message>
        <source>CV non anonyme</source>
        <translation>CV not anonymous</translation>
    </message>
    <message>
        <source>Le CV de %1 laisse voir : %2 (« %3 »).</source>
        <translation>The CV of %1 shows: %2 (“%3”).</translation>
    </message>
    <message>
        <source>Étape en retard</source>
        <translation>Step late</translation>
    </message>
    <message>
        <source>%1 : due le %2, en retard de %3 jour(s) ouvré(s).</source>
        <translation>%1: due on %2, late by %3 working day(s).</translation>
    </message>
    <message>
        <source>Étape bientôt due</source>
        <translation>Step due soon</translation>
    </message>
    <message>
        <source>%1 : due le %2, dans %3 jour(s) ouvré(s).</source>
        <translation>%1: due on %2, in %3 working day(s).</translation>
    </message>
    <message>
        <source>Ligne hors du bordereau</source>
        <translation>Line outside the price schedule</translation>
    </message>
    <message>
        <source>%1 n’est pas dans le bordereau du lot %2.</source>
        <translation>%1 isn’t in the price schedule of lot %2.</translation>
    </message>
    <message>
        <source>Pas de prix à cette date</source>
        <translation>No price on that date</translation>
    </message>
    <message>
        <source>Le bordereau n’a pas de prix pour %1 au %2.</source>
        <translation>The price schedule has no price for %1 on %2.</translation>
    </message>
    <message>
        <source>Prix différent du bordereau</source>
        <translation>Price differs from the price schedule</translation>
    </message>
    <message>
        <source>%1 : %2 au devis, %3 au bordereau le %4.</source>
        <translation>%1: %2 in the devis, %3 in the price schedule on %4.</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>No line</translation>
    </message>
    <message>
        <source>Il faut au moins une ligne du bordereau.</source>
        <translation>At least one line of the price schedule is needed.</translation>
    </message>
    <message>
        <source>Quantité non admise</source>
        <translation>Quantity not allowed</translation>
    </message>
    <message>
        <source>Ligne %1 : la quantité doit être supérieure à zéro.</source>
        <translation>Line %1: the quantity must be above zero.</translation>
    </message>
    <message>
        <source>Remise non admise</source>
        <translation>Discount not allowed</translation>
    </message>
    <message>
        <source>Ligne %1 : la remise va de 0 à 100 %.</source>
        <translation>Line %1: the discount goes from 0 to 100 %.</translation>
    </message>
    <message>
        <source>Taux de TVA inhabituel</source>
        <translation>Unusual VAT rate</translation>
    </message>
    <message>
        <source>Ligne %1 : %2 au lieu de %3 pour ce territoire (%4).</source>
        <translation>Line %1: %2 instead of %3 for this territory (%4).</translation>
    </message>
    <message>
        <source>Validité avant la date</source>
        <translation>Validity ends before the date</translation>
    </message>
    <message>
        <source>La validité (%1) finit avant la date du devis (%2).</source>
        <translation>The validity (%1) ends before the date of the devis (%2).</translation>
    </message>
    <message>
        <source>Code en double</source>
        <translation>Code used twice</translation>
    </message>
    <message>
        <source>Le code %2 est employé deux fois.</source>
        <translation>Code %2 is used twice.</translation>
    </message>
    <message>
        <source>Code inconnu</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>La répartition ou le calendrier cite %1 %2, qui n’existe pas.</source>
        <translation>The breakdown or the calendar names %1 %2, which doesn’t exist.</translation>
    </message>
    <message>
        <source>Devis non validé</source>
        <translation>Devis not approved</translation>
    </message>
    <message>
        <source>Le devis %1 est dans l’état « %2 » : une commande suit un devis validé.</source>
        <translation>Devis %1 is in state “%2”: an order follows an approved devis.</translation>
    </message>
    <message>
        <source>Date avant la validation</source>
        <translation>Date before the approval</translation>
    </message>
    <message>
        <source>La commande est du %1, la validation du %2.</source>
        <translation>The order is dated %1, the approval %2.</translation>
    </message>
    <message>
        <source>Quantité au-delà du devis</source>
        <translation>Quantity beyond the devis</translation>
    </message>
    <message>
        <source>%1 : %3 commandés, %4 restaient au devis.</source>
        <translation>%1: %3 ordered, %4 were left in the devis.</translation>
    </message>
    <message>
        <source>Ligne hors du devis</source>
        <translation>Line outside the devis</translation>
    </message>
    <message>
        <source>%1 n’est pas au devis.</source>
        <translation>%1 isn’t in the devis.</translation>
    </message>
    <message>
        <source>Prix différent du devis</source>
        <translation>Price differs from the devis</translation>
    </message>
    <message>
        <source>%1 : %3 à la commande, %4 au devis.</source>
        <translation>%1: %3 in the order, %4 in the devis.</translation>
    </message>
    <message>
        <source>Montant différent du devis</source>
        <translation>Amount differs from the devis</translation>
    </message>
    <message>
        <source>Commande : %3 HT — devis : %4 HT.</source>
        <translation>Order: %3 excl. VAT — devis: %4 excl. VAT.</translation>
    </message>
    <message>
        <source>Code service absent</source>
        <translation>Service code missing</translation>
    </message>
    <message>
        <source>Ce bénéficiaire le demande sur chaque commande (Chorus Pro).</source>
        <translation>This beneficiary wants it on every order (Chorus Pro).</translation>
    </message>
    <message>
        <source>Numéro d’engagement absent</source>
        <translation>Engagement number missing</translation>
    </message>
    <message>
        <source>Montant trop grand</source>
        <translation>Amount too large</translation>
    </message>
    <message>
        <source>Ligne %1 : prix et quantité donnent plus de cent milliards d’euros.</source>
        <translation>Line %1: price and quantity come to more than a hundred billion euros.</translation>
    </message>
    <message>
        <source>Maximum du lot absent</source>
        <translation>No maximum for the lot</translation>
    </message>
    <message>
        <source>Le lot %1 n’a pas de montant maximum : le CCAP le fixe, saisissez-le.</source>
        <translation>Lot %1 has no maximum amount: the CCAP sets it, enter it.</translation>
    </message>
    <message>
        <source>Bon pour accord sans signataire</source>
        <translation>Acceptance without a signatory</translation>
    </message>
    <message>
        <source>Le nom de la personne qui valide le devis manque.</source>
        <translation>The name of the person who accepts the devis is missing.</translation>
    </message>
    <message>
        <source>Qualité du signataire absente</source>
        <translation>No role for the signatory</translation>
    </message>
    <message>
        <source>La qualité de la personne qui valide le devis manque.</source>
        <translation>The role of the person who accepts the devis is missing.</translation>
    </message>
    <message>
        <source>Signature non jointe</source>
        <translation>No signature attached</translation>
    </message>
    <message>
        <source>Ni image de signature ni devis signé n’est joint à la validation.</source>
        <translation>Neither an image of the signature nor the signed devis is attached to the acceptance.</translation>
    </message>
    <message>
        <source>Date hors de la validité</source>
        <translation>Date outside the validity</translation>
    </message>
    <message>
        <source>La réponse est du %1 ; le devis pouvait être validé du %2 au %3.</source>
        <translation>The answer is dated %1; the devis could be accepted from %2 to %3.</translation>
    </message>
    <message>
        <source>Date à venir</source>
        <translation>Date in the future</translation>
    </message>
    <message>
        <source>La réponse est du %1, après la date du jour (%2).</source>
        <translation>The answer is dated %1, after today (%2).</translation>
    </message>
    <message>
        <source>Date avant l’acte précédent</source>
        <translation>Date before the previous act</translation>
    </message>
    <message>
        <source>L’acte est du %1 ; le précédent, ou la commande, du %2.</source>
        <translation>The act is dated %1; the one before it, or the order, %2.</translation>
    </message>
    <message>
        <source>Réfaction non admise</source>
        <translation>Price cut not allowed</translation>
    </message>
    <message>
        <source>La réfaction (%2) doit être supérieure à zéro et ne pas dépasser la commande (%3 HT).</source>
        <translation>The price cut (%2) must be above zero and not exceed the order (%3 excl. VAT).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>« %1 » n’est pas un montant. Écrivez par exemple 1234,50.</source>
        <translation>“%1” isn’t an amount. Write for instance 1234.50.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une quantité. Écrivez par exemple 12,5.</source>
        <translation>“%1” isn’t a quantity. Write for instance 12.5.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un taux. Écrivez par exemple 5,5.</source>
        <translation>“%1” isn’t a rate. Write for instance 5.5.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date. Écrivez-la AAAA-MM-JJ, par exemple 2026-11-24.</source>
        <translation>“%1” isn’t a date. Write it YYYY-MM-DD, for instance 2026-11-24.</translation>
    </message>
    <message>
        <source>La date %1 sort du calendrier de Trame, qui va de 1990 à 2149.</source>
        <translation>The date %1 is outside Trame’s calendar, which runs from 1990 to 2149.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un SIRET : il en faut quatorze chiffres.</source>
        <translation>“%1” isn’t a SIRET: fourteen digits are needed.</translation>
    </message>
    <message>
        <source>La clé du SIRET %1 est fausse. Vérifiez-le ; s’il est bien celui du registre, confirmez-le.</source>
        <translation>The key of SIRET %1 is wrong. Check it; if it is the one in the register, confirm it.</translation>
    </message>
    <message>
        <source>Le territoire « %1 » est inconnu.</source>
        <translation>Territory “%1” is unknown.</translation>
    </message>
    <message>
        <source>Le profil « %1 » est inconnu : junior, confirme ou expert.</source>
        <translation>Profile “%1” is unknown: junior, confirme or expert.</translation>
    </message>
    <message>
        <source>La valeur « %1 » n’est pas de celles qui sont admises.</source>
        <translation>The value “%1” isn’t one of those allowed.</translation>
    </message>
    <message>
        <source>Il manque le champ « %1 ». Rien n’a été enregistré.</source>
        <translation>The field “%1” is missing. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Le champ « %1 » ne peut pas être lu : %2. Rien n’a été enregistré.</source>
        <translation>The field “%1” can’t be read: %2. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Un nombre est trop grand pour être calculé exactement. Rien n’a été enregistré.</source>
        <translation>A number is too large to be computed exactly. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Introuvable dans ce fichier : %1 « %2 ».</source>
        <translation>Not found in this file: %1 “%2”.</translation>
    </message>
    <message>
        <source>Déjà présent dans ce fichier : %1 « %2 ». Rien n’a été enregistré.</source>
        <translation>Already in this file: %1 “%2”. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Plusieurs objets répondent à %1 « %2 » ; précisez lequel.</source>
        <translation>Several objects answer to %1 “%2”; say which one.</translation>
    </message>
    <message>
        <source>L’acte est refusé par les règles de l’accord-cadre ; rien n’a changé.</source>
        <translation>The rules of the framework agreement refuse this act; nothing has changed.</translation>
    </message>
    <message>
        <source>L’acte « %1 » n’est pas possible dans l’état « %2 ». Rien n’a changé.</source>
        <translation>The act “%1” isn’t possible in state “%2”. Nothing has changed.</translation>
    </message>
    <message>
        <source>L’acte « %1 » demande un motif. Rien n’a changé.</source>
        <translation>The act “%1” wants a reason. Nothing has changed.</translation>
    </message>
    <message>
        <source>%1 est émis : son contenu est figé. Faites-en une nouvelle version.</source>
        <translation>%1 has been issued: its content is frozen. Make a new version of it.</translation>
    </message>
    <message>
        <source>Aucun titulaire du lot %1 n’est connu de ce fichier.</source>
        <translation>This file knows no holder of lot %1.</translation>
    </message>
    <message>
        <source>L’accord-cadre n’est pas encore complet : il manque « %1 ».</source>
        <translation>The framework agreement isn’t complete yet: “%1” is missing.</translation>
    </message>
    <message>
        <source>Le fichier %1 ne peut pas être lu. %2</source>
        <translation>The file %1 can’t be read. %2</translation>
    </message>
    <message>
        <source>Le fichier %1 n’a pas pu être écrit. Les données de Trame sont intactes. %2</source>
        <translation>The file %1 couldn’t be written. Trame’s data are intact. %2</translation>
    </message>
    <message>
        <source>Le fichier JSON ne peut pas être lu (ligne %1, colonne %2). Rien n’a été enregistré.</source>
        <translation>The JSON file can’t be read (line %1, column %2). Nothing was recorded.</translation>
    </message>
    <message>
        <source>Le fichier CSV ne peut pas être lu (ligne %1, colonne %2 : « %3 »). Rien n’a été enregistré.</source>
        <translation>The CSV file can’t be read (line %1, column %2: “%3”). Nothing was recorded.</translation>
    </message>
    <message>
        <source>L’archive %1 ne peut pas être lue : %2. Rien n’a été créé.</source>
        <translation>The archive %1 can’t be read: %2. Nothing was created.</translation>
    </message>
    <message>
        <source>L’image %1 ne peut pas être lue : il faut un PNG ou un JPEG.</source>
        <translation>The image %1 can’t be read: a PNG or a JPEG is needed.</translation>
    </message>
    <message>
        <source>Le document n’a pas pu être produit : %1. Rien n’a changé.</source>
        <translation>The document couldn’t be produced: %1. Nothing has changed.</translation>
    </message>
    <message>
        <source>Il n’y a pas de fichier à cet endroit : %1. Rien n’a été créé.</source>
        <translation>There is no file at this place: %1. Nothing was created.</translation>
    </message>
    <message>
        <source>%1 existe déjà. Il n’a pas été touché ; choisissez un autre nom.</source>
        <translation>%1 exists already. It wasn’t touched; choose another name.</translation>
    </message>
    <message>
        <source>%1 est un dossier, pas un fichier Trame.</source>
        <translation>%1 is a folder, not a Trame file.</translation>
    </message>
    <message>
        <source>%1 est vide : ce n’est pas un fichier Trame. Il n’a pas été touché.</source>
        <translation>%1 is empty: it isn’t a Trame file. It wasn’t touched.</translation>
    </message>
    <message>
        <source>%1 n’est pas un fichier Trame. Il n’a pas été touché.</source>
        <translation>%1 isn’t a Trame file. It wasn’t touched.</translation>
    </message>
    <message>
        <source>%1 a été fait par une version plus récente de Trame. Il n’a pas été touché ; mettez Trame à jour pour l’ouvrir.</source>
        <translation>%1 was made by a later version of Trame. It wasn’t touched; update Trame to open it.</translation>
    </message>
    <message>
        <source>%1 est endommagé (%2). Il n’a pas été touché ; reprenez la dernière sauvegarde et gardez celui-ci.</source>
        <translation>%1 is damaged (%2). It wasn’t touched; go back to the last backup and keep this one.</translation>
    </message>
    <message>
        <source>Le fichier est ouvert en écriture par %1 sur %2 depuis %3. Vous pouvez le lire ; rien n’a changé.</source>
        <translation>The file is open for writing by %1 on %2 since %3. You can read it; nothing has changed.</translation>
    </message>
    <message>
        <source>%1 est ouvert en lecture seule : rien ne peut y être écrit. Rien n’a changé.</source>
        <translation>%1 is open for reading only: nothing can be written to it. Nothing has changed.</translation>
    </message>
    <message>
        <source>Vos droits ne permettent pas d’ouvrir %1. Rien n’a changé.</source>
        <translation>Your rights don’t allow opening %1. Nothing has changed.</translation>
    </message>
    <message>
        <source>Le disque est plein : %1 est resté comme il était. Faites de la place, puis recommencez.</source>
        <translation>The disk is full: %1 has stayed as it was. Make room, then try again.</translation>
    </message>
    <message>
        <source>Le fichier %1 n’a pas répondu comme il le devait (%2). Rien n’a été enregistré ; vérifiez-le.</source>
        <translation>The file %1 didn’t answer as it should (%2). Nothing was recorded; check it.</translation>
    </message>
    <message>
        <source>Cet objet a été modifié entre-temps. Rien n’a été écrasé ; relisez-le, puis recommencez.</source>
        <translation>This object was changed in the meantime. Nothing was overwritten; read it again, then try again.</translation>
    </message>
    <message>
        <source>Un autre poste a repris la main sur %1. Rien n’a été enregistré ; rouvrez le fichier.</source>
        <translation>Another workstation has taken over %1. Nothing was recorded; open the file again.</translation>
    </message>
    <message>
        <source>%1 sur %2 écrivait dans ce fichier depuis %3 et ne l’a pas refermé. Si ce poste n’y travaille plus, confirmez la reprise.</source>
        <translation>%1 on %2 was writing to this file since %3 and didn’t close it. If that workstation no longer works on it, confirm the takeover.</translation>
    </message>
    <message>
        <source>L’enregistrement dans %1 n’a pas pu être confirmé (%2). Rouvrez le fichier et regardez son journal avant de recommencer.</source>
        <translation>The recording in %1 couldn’t be confirmed (%2). Open the file again and look at its journal before you start again.</translation>
    </message>
    <message>
        <source>Interrompu à votre demande ; rien n’a changé.</source>
        <translation>Stopped at your request; nothing has changed.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>Libelles</name>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>demi-journée</source>
        <translation>half-day</translation>
    </message>
    <message>
        <source>heure</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>module</translation>
    </message>
    <message>
        <source>forfait</source>
        <translation>fixed price</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>month</translation>
    </message>
    <message>
        <source>trimestre</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>année</source>
        <translation>year</translation>
    </message>
    <message>
        <source>unité</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>France métropolitaine</source>
        <translation>Metropolitan France</translation>
    </message>
    <message>
        <source>Alsace-Moselle</source>
        <translation>Alsace-Moselle</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Guyane</source>
        <translation>French Guiana</translation>
    </message>
    <message>
        <source>La Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Saint-Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Saint-Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint-Pierre-et-Miquelon</source>
        <translation>Saint-Pierre and Miquelon</translation>
    </message>
    <message>
        <source>Wallis-et-Futuna</source>
        <translation>Wallis and Futuna</translation>
    </message>
    <message>
        <source>Polynésie française</source>
        <translation>French Polynesia</translation>
    </message>
    <message>
        <source>Nouvelle-Calédonie</source>
        <translation>New Caledonia</translation>
    </message>
    <message>
        <source>1er janvier</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>Lundi de Pâques</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>1er mai</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>8 mai</source>
        <translation>Victory Day 1945</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Lundi de Pentecôte</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>14 juillet</source>
        <translation>Bastille Day</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>Assumption Day</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>11 novembre</source>
        <translation>Armistice Day 1918</translation>
    </message>
    <message>
        <source>Jour de Noël</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>2e jour de Noël</source>
        <translation>Second day of Christmas</translation>
    </message>
    <message>
        <source>Abolition de l’esclavage</source>
        <translation>Abolition of slavery</translation>
    </message>
    <message>
        <source>Fête de la citoyenneté</source>
        <translation>Citizenship Day</translation>
    </message>
    <message>
        <source>Saint Pierre Chanel</source>
        <translation>Saint Peter Chanel’s Day</translation>
    </message>
    <message>
        <source>Fête du territoire</source>
        <translation>Territory Day</translation>
    </message>
    <message>
        <source>Arrivée de l’Évangile</source>
        <translation>Arrival of the Gospel</translation>
    </message>
    <message>
        <source>Fête de l’autonomie</source>
        <translation>Autonomy Day</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Émis</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Remplacé</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Reçue</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Livrée</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Admise</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Admise avec réfaction</source>
        <translation>Accepted with a price cut</translation>
    </message>
    <message>
        <source>Rejetée</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Faite</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Faite en retard</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Dans les temps</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Bientôt due</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Validation du devis</source>
        <translation>Approval of the devis</translation>
    </message>
    <message>
        <source>Bon de commande</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Livrable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Fin d’exécution</source>
        <translation>End of execution</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Pas encore décidé</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Admis</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Admis avec réfaction</source>
        <translation>Accepted with a price cut</translation>
    </message>
    <message>
        <source>Ajourné</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Un seul titulaire</source>
        <translation>A single holder</translation>
    </message>
    <message>
        <source>En cascade</source>
        <translation>In cascade</translation>
    </message>
    <message>
        <source>À tour de rôle</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>Au choix du bénéficiaire</source>
        <translation>At the beneficiary’s choice</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>À surveiller</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>Bloquant</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>À répondre</source>
        <translation>To be answered</translation>
    </message>
    <message>
        <source>Commandé</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Sans suite</source>
        <translation>No follow-up</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Structure du fichier</source>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>Référence sans objet</source>
        <translation>Reference to nothing</translation>
    </message>
    <message>
        <source>Schéma étranger</source>
        <translation>Foreign schema</translation>
    </message>
    <message>
        <source>Ligne modifiée hors de Trame</source>
        <translation>Row changed outside Trame</translation>
    </message>
    <message>
        <source>Journal rompu à l’entrée</source>
        <translation>Journal broken at the entry</translation>
    </message>
    <message>
        <source>Pièce jointe altérée</source>
        <translation>Attachment altered</translation>
    </message>
    <message>
        <source>Il manque le numéro.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>La clé est juste.</source>
        <translation>The key is right.</translation>
    </message>
    <message>
        <source>La clé est fausse.</source>
        <translation>The key is wrong.</translation>
    </message>
    <message>
        <source>Numéro de TVA :</source>
        <translation>VAT number:</translation>
    </message>
    <message>
        <source>Il manque le fichier.</source>
        <translation>The file is missing.</translation>
    </message>
    <message>
        <source>Fichier créé :</source>
        <translation>File created:</translation>
    </message>
    <message>
        <source>Version du schéma :</source>
        <translation>Schema version:</translation>
    </message>
    <message>
        <source>Ouvert en écriture par %1 sur %2</source>
        <translation>Open for writing by %1 on %2</translation>
    </message>
    <message>
        <source>Personne n’y écrit en ce moment</source>
        <translation>Nobody is writing in it now</translation>
    </message>
    <message>
        <source>Le fichier est intact.</source>
        <translation>The file is intact.</translation>
    </message>
    <message>
        <source>Gardez ce fichier et reprenez la dernière sauvegarde.</source>
        <translation>Keep this file and go back to the last backup.</translation>
    </message>
    <message>
        <source>Il manque --sortie.</source>
        <translation>--sortie is missing.</translation>
    </message>
    <message>
        <source>Copie vérifiée :</source>
        <translation>Verified copy:</translation>
    </message>
    <message>
        <source>« trame-cli --aide » montre les commandes.</source>
        <translation>“trame-cli --aide” lists the commands.</translation>
    </message>
    <message>
        <source>Mot inattendu : %1.</source>
        <translation>Unexpected word: %1.</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Commandes :</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Partout : --json, --date AAAA-MM-JJ, --langue fr|en.</source>
        <translation>Everywhere: --json, --date YYYY-MM-DD, --langue fr|en.</translation>
    </message>
    <message>
        <source>Il manque la commande.</source>
        <translation>The command is missing.</translation>
    </message>
    <message>
        <source>Commande inconnue : %1.</source>
        <translation>Unknown command: %1.</translation>
    </message>
    <message>
        <source>Accord-cadre enregistré :</source>
        <translation>Framework agreement recorded:</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titulaires</source>
        <translation>Holders</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Designation</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
    <message>
        <source>Il manque le fichier CSV.</source>
        <translation>The CSV file is missing.</translation>
    </message>
    <message>
        <source>Bordereau importé : %1 ajoutées, %2 modifiées, %3 inchangées.</source>
        <translation>Price schedule imported: %1 added, %2 changed, %3 unchanged.</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Qui agit</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Jours ouvrés</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source> TTC</source>
        <translation> incl. VAT</translation>
    </message>
    <message>
        <source>numéro de la commande</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>Échéance initiale</source>
        <translation>First due</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Il manque --devis.</source>
        <translation>--devis is missing.</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>numéro du devis</source>
        <translation>devis number</translation>
    </message>
    <message>
        <source>PU HT</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Total HT :</source>
        <translation>Total excl. VAT:</translation>
    </message>
    <message>
        <source>TVA :</source>
        <translation>VAT:</translation>
    </message>
    <message>
        <source>Total TTC :</source>
        <translation>Total incl. VAT:</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Coût HT</source>
        <translation>Cost excl. VAT</translation>
    </message>
    <message>
        <source>Il manque --demande.</source>
        <translation>--demande is missing.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Livrable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Le devis est conforme.</source>
        <translation>The devis conforms.</translation>
    </message>
    <message>
        <source>Brouillon abandonné :</source>
        <translation>Draft given up:</translation>
    </message>
    <message>
        <source>Enregistré :</source>
        <translation>Recorded:</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Dans l’IA depuis</source>
        <translation>In AI since</translation>
    </message>
    <message>
        <source>CV anonymisé</source>
        <translation>Anonymised CV</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Listes : --recherche MOTS, --limite N, --depart N.</source>
        <translation>Lists: --recherche WORDS, --limite N, --depart N.</translation>
    </message>
    <message>
        <source>Rien à montrer.</source>
        <translation>Nothing to show.</translation>
    </message>
    <message>
        <source>%1 à %2 sur %3 ; la suite avec --depart %2, tout avec --limite %3.</source>
        <translation>%1 to %2 of %3; the rest with --depart %2, all with --limite %3.</translation>
    </message>
</context>
</TS>
