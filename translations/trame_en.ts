<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>ActeIncompatible</name>
    <message>
        <source>préparer un devis</source>
        <translation>write a devis</translation>
    </message>
    <message>
        <source>émettre</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>réviser</source>
        <translation>revise</translation>
    </message>
    <message>
        <source>valider</source>
        <translation>validate</translation>
    </message>
    <message>
        <source>annuler la réponse</source>
        <translation>take the answer back</translation>
    </message>
    <message>
        <source>commander</source>
        <translation>order</translation>
    </message>
    <message>
        <source>classer sans suite</source>
        <translation>close with no follow-up</translation>
    </message>
    <message>
        <source>constater la livraison</source>
        <translation>record the delivery</translation>
    </message>
    <message>
        <source>admettre</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>admettre avec réfaction</source>
        <translation>accept with a price cut</translation>
    </message>
    <message>
        <source>rejeter</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>annuler</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>remettre un livrable</source>
        <translation>hand over a deliverable</translation>
    </message>
    <message>
        <source>admettre un livrable</source>
        <translation>accept a deliverable</translation>
    </message>
    <message>
        <source>admettre un livrable avec réfaction</source>
        <translation>accept a deliverable with a price cut</translation>
    </message>
    <message>
        <source>ajourner un livrable</source>
        <translation>defer a deliverable</translation>
    </message>
    <message>
        <source>rejeter un livrable</source>
        <translation>reject a deliverable</translation>
    </message>
    <message>
        <source>La demande %3 est classée sans suite : « %1 » n’est pas possible. Rien n’a changé ; rouvrez d’abord la demande.</source>
        <translation>Need %3 is closed with no follow-up: “%1” isn’t possible. Nothing has changed; reopen the need first.</translation>
    </message>
    <message>
        <source>Le devis %3 est dans l’état « %4 » : « %1 » n’est pas possible. Rien n’a changé ; annulez d’abord sa réponse.</source>
        <translation>Devis %3 is in the state “%4”: “%1” isn’t possible. Nothing has changed; take its answer back first.</translation>
    </message>
    <message>
        <source>Le livrable %3 est dans l’état « %4 » : « %1 » n’est pas possible pour la commande. Rien n’a changé.</source>
        <translation>Deliverable %3 is in the state “%4”: “%1” isn’t possible for the order. Nothing has changed.</translation>
    </message>
    <message>
        <source>La commande %3 est dans l’état « %4 » : « %1 » n’est pas possible. Rien n’a changé.</source>
        <translation>Order %3 is in the state “%4”: “%1” isn’t possible. Nothing has changed.</translation>
    </message>
    <message>
        <source>refuser</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>rouvrir</source>
        <translation>reopen</translation>
    </message>
    <message>
        <source>retirer le lot</source>
        <translation>remove the lot</translation>
    </message>
    <message>
        <source>démarrer l’exécution</source>
        <translation>start the performance</translation>
    </message>
    <message>
        <source>ajourner</source>
        <translation>defer</translation>
    </message>
    <message>
        <source>clore</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>CategoriesBeneficiaire</name>
    <message>
        <source>Collectivité territoriale</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Agence du secteur des secours</source>
        <translation>Emergency services sector agency</translation>
    </message>
    <message>
        <source>Établissement du secteur des secours</source>
        <translation>Emergency services sector body</translation>
    </message>
    <message>
        <source>Établissement d’enseignement public</source>
        <translation>Public educational institution</translation>
    </message>
    <message>
        <source>Établissement public intervenant dans le secteur de la recherche</source>
        <translation>Public body active in the research sector</translation>
    </message>
    <message>
        <source>Établissement public administratif</source>
        <translation>Public administrative body</translation>
    </message>
    <message>
        <source>Syndicat mixte</source>
        <translation>Joint authority (syndicat mixte)</translation>
    </message>
    <message>
        <source>Établissement public de coopération intercommunale</source>
        <translation>Public body for inter-municipal cooperation</translation>
    </message>
    <message>
        <source>Société publique locale</source>
        <translation>Local public company</translation>
    </message>
    <message>
        <source>Groupement d’intérêt public</source>
        <translation>Public interest group</translation>
    </message>
    <message>
        <source>Régie</source>
        <translation>Publicly run service (régie)</translation>
    </message>
    <message>
        <source>Association syndicale autorisée</source>
        <translation>Authorised landowners’ association</translation>
    </message>
    <message>
        <source>Établissement public à caractère industriel et commercial</source>
        <translation>Public industrial and commercial body</translation>
    </message>
</context>
<context>
    <name>ChangementJournal</name>
    <message>
        <source>lignes écrites</source>
        <translation>lines written</translation>
    </message>
</context>
<context>
    <name>ConstatText</name>
    <message>
        <source>Trop de titulaires</source>
        <translation>Too many holders</translation>
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
        <source>%1 n’est pas de l’équipe de ce titulaire dans ce fichier.</source>
        <translation>%1 isn’t one of this holder’s people in this file.</translation>
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
        <source>Étape en retard</source>
        <translation>Step late</translation>
    </message>
    <message>
        <source>Étape bientôt due</source>
        <translation>Step due soon</translation>
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
        <source>Code inconnu</source>
        <translation>Unknown code</translation>
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
        <source>Montant différent du devis</source>
        <translation>Amount differs from the devis</translation>
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
        <source>Taux de TVA non admis</source>
        <translation>VAT rate not allowed</translation>
    </message>
    <message>
        <source>Ligne %1 : la TVA est à %2 ; un taux va de 0 à 100 %.</source>
        <translation>Line %1: VAT is at %2; a rate goes from 0 to 100 %.</translation>
    </message>
    <message>
        <source>Devis déjà commandé</source>
        <translation>Devis already ordered</translation>
    </message>
    <message>
        <source>Les commandes passées prennent déjà tout le devis %1 : il n’en reste rien à commander.</source>
        <translation>Earlier orders already take the whole devis %1: nothing of it is left to order.</translation>
    </message>
    <message>
        <source>%1 : %2 à la commande, %3 au bordereau le %4.</source>
        <translation>%1: %2 in the order, %3 in the price schedule on %4.</translation>
    </message>
    <message>
        <source>Ligne déjà commandée</source>
        <translation>Line already ordered</translation>
    </message>
    <message>
        <source>Livrable non remis</source>
        <translation>Deliverable not handed over</translation>
    </message>
    <message>
        <source>%1 « %2 » n’a jamais été remis : enregistrez sa remise avant de livrer ou d’admettre la commande.</source>
        <translation>%1 “%2” was never handed over: record that it was before the order is delivered or admitted.</translation>
    </message>
    <message numerus="yes">
        <source>Le lot %1 admet %n titulaire(s) ; il en aurait %3.</source>
        <translation>
            <numerusform>Lot %1 admits %n holder; it would have %3.</numerusform>
            <numerusform>Lot %1 admits %n holders; it would have %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devis avant la demande</source>
        <translation>Devis before the need</translation>
    </message>
    <message>
        <source>Réception avant la commande</source>
        <translation>Receipt before the order</translation>
    </message>
    <message>
        <source>Émission avant la précédente</source>
        <translation>Issue before the one before</translation>
    </message>
    <message>
        <source>Émission avant la date du devis</source>
        <translation>Issue before the date of the devis</translation>
    </message>
    <message>
        <source>Validité déjà passée</source>
        <translation>Validity already over</translation>
    </message>
    <message>
        <source>Planning avant le devis</source>
        <translation>Planning before the devis</translation>
    </message>
    <message>
        <source>Refus avant l’émission</source>
        <translation>Refusal before the issue</translation>
    </message>
    <message>
        <source>Acte avant la remise d’un livrable</source>
        <translation>Act before a deliverable was handed over</translation>
    </message>
    <message>
        <source>Expérience avant la naissance</source>
        <translation>Experience before birth</translation>
    </message>
    <message>
        <source>Exonération de TVA sans mention</source>
        <translation>VAT exemption without its mention</translation>
    </message>
    <message>
        <source>Ligne %1 : la TVA est à 0 % ; la mention de TVA doit citer le texte qui exonère.</source>
        <translation>Line %1: VAT is at 0%; the mention on VAT must cite the text that exempts.</translation>
    </message>
    <message>
        <source>Ligne %1 : %2 au lieu de %3 pour ce prix dans ce territoire (%4).</source>
        <translation>Line %1: %2 instead of %3 for this price in this territory (%4).</translation>
    </message>
    <message>
        <source>TVA différente du devis</source>
        <translation>VAT differs from the devis</translation>
    </message>
    <message>
        <source>La phase ou le livrable %1 n’a pas toutes ses dates.</source>
        <translation>Phase or deliverable %1 doesn’t have all its dates.</translation>
    </message>
    <message>
        <source>Le CV de %1 laisse voir %2 : « %3 ».</source>
        <translation>The CV of %1 shows %2: “%3”.</translation>
    </message>
    <message>
        <source>Le code %1 est employé deux fois.</source>
        <translation>Code %1 is used twice.</translation>
    </message>
    <message>
        <source>%1 : %2 commandés, %3 restaient au devis.</source>
        <translation>%1: %2 ordered, %3 were left in the devis.</translation>
    </message>
    <message>
        <source>%1 : %2 à la commande, %3 au devis.</source>
        <translation>%1: %2 in the order, %3 in the devis.</translation>
    </message>
    <message>
        <source>Commande : %1 HT — devis : %2 HT.</source>
        <translation>Order: %1 excl. VAT — devis: %2 excl. VAT.</translation>
    </message>
    <message>
        <source>La réfaction (%1) doit être supérieure à zéro et ne pas dépasser la commande (%2 HT).</source>
        <translation>The price cut (%1) must be above zero and not exceed the order (%2 excl. VAT).</translation>
    </message>
    <message>
        <source>%1 : %2 commandés ; les commandes passées ont déjà pris tout ce que le devis en prévoyait.</source>
        <translation>%1: %2 ordered; earlier orders already took all that the devis had of it.</translation>
    </message>
    <message numerus="yes">
        <source>Le livrable %3 était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de le remettre.</source>
        <translation>
            <numerusform>Deliverable %3 was due on %1, %n working day late; it is for the holder to hand it over.</numerusform>
            <numerusform>Deliverable %3 was due on %1, %n working days late; it is for the holder to hand it over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le devis était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre.</source>
        <translation>
            <numerusform>The devis was due on %1, %n working day late; it is for the holder to issue it.</numerusform>
            <numerusform>The devis was due on %1, %n working days late; it is for the holder to issue it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La validation était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider.</source>
        <translation>
            <numerusform>The validation was due on %1, %n working day late; it is for the beneficiary to validate.</numerusform>
            <numerusform>The validation was due on %1, %n working days late; it is for the beneficiary to validate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La commande était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander.</source>
        <translation>
            <numerusform>The order was due on %1, %n working day late; it is for the beneficiary to order.</numerusform>
            <numerusform>The order was due on %1, %n working days late; it is for the beneficiary to order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L’exécution devait finir le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de livrer.</source>
        <translation>
            <numerusform>The work was to end on %1, %n working day late; it is for the holder to deliver.</numerusform>
            <numerusform>The work was to end on %1, %n working days late; it is for the holder to deliver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le livrable %3 est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de le remettre.</source>
        <translation>
            <numerusform>Deliverable %3 is due on %1, in %n working day; it is for the holder to hand it over.</numerusform>
            <numerusform>Deliverable %3 is due on %1, in %n working days; it is for the holder to hand it over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le devis est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre.</source>
        <translation>
            <numerusform>The devis is due on %1, in %n working day; it is for the holder to issue it.</numerusform>
            <numerusform>The devis is due on %1, in %n working days; it is for the holder to issue it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La validation est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider.</source>
        <translation>
            <numerusform>The validation is due on %1, in %n working day; it is for the beneficiary to validate.</numerusform>
            <numerusform>The validation is due on %1, in %n working days; it is for the beneficiary to validate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La commande est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander.</source>
        <translation>
            <numerusform>The order is due on %1, in %n working day; it is for the beneficiary to order.</numerusform>
            <numerusform>The order is due on %1, in %n working days; it is for the beneficiary to order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L’exécution doit finir le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de livrer.</source>
        <translation>
            <numerusform>The work is to end on %1, in %n working day; it is for the holder to deliver.</numerusform>
            <numerusform>The work is to end on %1, in %n working days; it is for the holder to deliver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le devis est du %1, la demande a été reçue le %2.</source>
        <translation>The devis is of %1, the need came in on %2.</translation>
    </message>
    <message>
        <source>La commande est du %2 ; elle aurait été reçue le %1.</source>
        <translation>The order is of %2; it would have been received on %1.</translation>
    </message>
    <message>
        <source>Le devis serait émis le %1 ; le dernier de la série, %3, l’a été le %2. Vérifiez la date de cet ordinateur.</source>
        <translation>The devis would be issued on %1; the last of the series, %3, was issued on %2. Check the date of this computer.</translation>
    </message>
    <message>
        <source>Le devis est daté du %2 : il ne peut pas être émis le %1.</source>
        <translation>The devis is dated %2: it can’t be issued on %1.</translation>
    </message>
    <message>
        <source>La validité finit le %2 : émis le %1, le devis serait déjà expiré.</source>
        <translation>The validity ends on %2: issued on %1, the devis would have expired already.</translation>
    </message>
    <message>
        <source>« %3 » est prévu le %1, avant la date du devis (%2).</source>
        <translation>“%3” is planned for %1, before the date of the devis (%2).</translation>
    </message>
    <message>
        <source>Le refus est du %1 ; le devis a été émis le %2.</source>
        <translation>The refusal is dated %1; the devis was issued on %2.</translation>
    </message>
    <message>
        <source>Le refus est du %1, après la date du jour (%2).</source>
        <translation>The refusal is dated %1, after today (%2).</translation>
    </message>
    <message>
        <source>La demande aurait été reçue le %1, après la date du jour (%2).</source>
        <translation>The need would have been received on %1, after today (%2).</translation>
    </message>
    <message>
        <source>L’acte est du %1 ; le livrable %3 a été remis le %2.</source>
        <translation>The act is dated %1; deliverable %3 was handed over on %2.</translation>
    </message>
    <message>
        <source>Le début dans l’IA (%1) précède la naissance (%2).</source>
        <translation>The start in AI (%1) comes before the birth (%2).</translation>
    </message>
    <message>
        <source>%1 : TVA à %2 à la commande, à %3 au devis.</source>
        <translation>%1: VAT at %2 in the order, at %3 in the devis.</translation>
    </message>
    <message>
        <source>La répartition ou le calendrier cite la phase %1, qui n’existe pas.</source>
        <translation>The breakdown or the calendar names phase %1, which doesn’t exist.</translation>
    </message>
    <message>
        <source>La répartition cite le livrable %1, qui n’existe pas.</source>
        <translation>The breakdown names deliverable %1, which doesn’t exist.</translation>
    </message>
    <message>
        <source>le nom</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>un moyen de joindre la personne</source>
        <translation>a way to reach the person</translation>
    </message>
    <message>
        <source>la date de naissance</source>
        <translation>the birth date</translation>
    </message>
    <message>
        <source>l’âge</source>
        <translation>the age</translation>
    </message>
    <message>
        <source>la situation familiale</source>
        <translation>the family status</translation>
    </message>
    <message>
        <source>la nationalité</source>
        <translation>the nationality</translation>
    </message>
    <message>
        <source>un employeur à taire</source>
        <translation>an employer to be hidden</translation>
    </message>
    <message>
        <source>l’adresse</source>
        <translation>the address</translation>
    </message>
    <message>
        <source>un lien</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>Autre devis déjà validé</source>
        <translation>Another devis already validated</translation>
    </message>
    <message>
        <source>La demande a déjà un devis validé, %1 : le même besoin serait commandé deux fois.</source>
        <translation>The need already has a validated devis, %1: the same need would be ordered twice.</translation>
    </message>
    <message>
        <source>Réfactions trop élevées</source>
        <translation>Price cuts too high</translation>
    </message>
    <message>
        <source>Les réfactions des livrables feraient %1 ensemble : la commande en admet %2 HT au plus.</source>
        <translation>The price cuts of the deliverables would come to %1 together: the order admits %2 excl. VAT at most.</translation>
    </message>
    <message>
        <source>Réfaction inférieure à celles des livrables</source>
        <translation>Price cut below those of the deliverables</translation>
    </message>
    <message>
        <source>La réfaction de la commande (%1) est inférieure à celles décidées sur ses livrables (%2).</source>
        <translation>The price cut of the order (%1) is below those decided on its deliverables (%2).</translation>
    </message>
</context>
<context>
    <name>CvMarks</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Situation familiale</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Employeur</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>DevisActs</name>
    <message>
        <source>Émettre le devis&#xa0;?</source>
        <translation>Issue the devis?</translation>
    </message>
    <message>
        <source>Il reçoit son numéro et son PDF&#xa0;; son contenu est figé. Pour le changer ensuite, il faudra une nouvelle version.</source>
        <translation>It is given its number and its PDF; its content is frozen. Changing it afterwards will take a new version.</translation>
    </message>
    <message>
        <source>Émett&amp;re</source>
        <translation>I&amp;ssue</translation>
    </message>
    <message>
        <source>Le devis n’a pas été émis</source>
        <translation>The devis was not issued</translation>
    </message>
    <message>
        <source>Le devis ne peut pas être révisé</source>
        <translation>The devis cannot be revised</translation>
    </message>
    <message>
        <source>Annuler la réponse&#xa0;?</source>
        <translation>Undo the response?</translation>
    </message>
    <message>
        <source>Le devis %1 redevient émis, sans réponse. Le motif reste au journal.</source>
        <translation>Devis %1 goes back to issued, with no response. The reason stays in the journal.</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Annuler la réponse</source>
        <translation>&amp;Undo the response</translation>
    </message>
    <message>
        <source>La réponse n’a pas été annulée</source>
        <translation>The response was not undone</translation>
    </message>
    <message>
        <source>Abandonner ce brouillon&#xa0;?</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>%1 et tout son contenu disparaissent&#xa0;; la demande reste à répondre.</source>
        <translation>%1 and all its content will disappear; the need will still await a response.</translation>
    </message>
    <message>
        <source>La révision disparaît&#xa0;; la version précédente reste comme elle est.</source>
        <translation>The revision will disappear; the previous version stays as it is.</translation>
    </message>
    <message>
        <source>A&amp;bandonner le brouillon</source>
        <translation>&amp;Discard the draft</translation>
    </message>
    <message>
        <source>Le brouillon n’a pas été abandonné</source>
        <translation>The draft was not discarded</translation>
    </message>
    <message>
        <source>Le document n’a pas été produit</source>
        <translation>The document was not produced</translation>
    </message>
    <message>
        <source>Devis %1 — %2</source>
        <translation>Devis %1 — %2</translation>
    </message>
    <message>
        <source>Bonjour,

Veuillez trouver ci-joint notre devis %1 en réponse à votre demande %2.

Pour l’accepter, renvoyez-le daté et signé, avec le nom et la qualité du signataire.

Cordialement,
%3
</source>
        <translation>Hello,

Please find attached our devis %1 in response to your need %2.

To accept it, return it dated and signed, with the signatory’s name and role.

Kind regards,
%3
</translation>
    </message>
    <message>
        <source>Le courriel n’a pas été préparé</source>
        <translation>The email was not prepared</translation>
    </message>
    <message>
        <source>Les versions ne peuvent pas être lues</source>
        <translation>The versions cannot be read</translation>
    </message>
    <message>
        <source>Bonjour,

Veuillez trouver ci-joint notre devis %1, revêtu de votre bon pour accord, en réponse à votre demande %2.

Cordialement,
%3
</source>
        <translation>Hello,

Please find attached our devis %1, bearing your signed approval, in reply to your request %2.

Kind regards,
%3
</translation>
    </message>
</context>
<context>
    <name>DevisDifferences</name>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>trop grand pour être calculé</source>
        <translation>too large to be calculated</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Total incl. VAT</translation>
    </message>
    <message>
        <source>Date du devis et des prix</source>
        <translation>Date of the devis and prices</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, remise %1</source>
        <translation>, discount %1</translation>
    </message>
    <message>
        <source>, TVA %1</source>
        <translation>, VAT %1</translation>
    </message>
    <message>
        <source> = %1 HT</source>
        <translation> = %1 excl. VAT</translation>
    </message>
    <message>
        <source>Charge et coût de %1</source>
        <translation>Workload and cost of %1</translation>
    </message>
    <message>
        <source>%1 j, %2</source>
        <translation>%1 d, %2</translation>
    </message>
    <message>
        <source>remis le %1</source>
        <translation>delivered on %1</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>sans CV</source>
        <translation>no CV</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Contexte</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Modalités</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Mention de TVA</source>
        <translation>VAT note</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Totaux</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Répartition</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Détails</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ordre des éléments ou détail de la répartition</source>
        <translation>Order of the items, or a detail of the breakdown</translation>
    </message>
    <message>
        <source>modifié</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>DevisDocuments</name>
    <message>
        <source>%1-signe.pdf</source>
        <translation>%1-signed.pdf</translation>
    </message>
    <message>
        <source>Le devis signé n’a pas été produit</source>
        <translation>The signed devis was not produced</translation>
    </message>
    <message>
        <source>Le document n’a pas été produit</source>
        <translation>The document was not produced</translation>
    </message>
    <message>
        <source>Le document ne s’ouvre pas</source>
        <translation>The document will not open</translation>
    </message>
    <message>
        <source>Imprimer depuis la visionneuse ?</source>
        <translation>Print from the viewer?</translation>
    </message>
    <message>
        <source>Le devis signé est le PDF que le bénéficiaire a renvoyé. Trame le garde tel quel et ne le peint pas lui-même : il s’ouvre dans la visionneuse de PDF de ce poste, d’où il s’imprime.</source>
        <translation>The signed devis is the PDF the beneficiary sent back. Trame keeps it as it is and does not paint it itself: it opens in this computer’s PDF viewer, from which it can be printed.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le devis signé</source>
        <translation>&amp;Open the signed devis</translation>
    </message>
</context>
<context>
    <name>DevisSections</name>
    <message>
        <source>&amp;Besoin</source>
        <translation>&amp;Need</translation>
    </message>
    <message>
        <source>aller au besoin</source>
        <translation>go to the need</translation>
    </message>
    <message>
        <source>Ligne&amp;s</source>
        <translation>&amp;Lines</translation>
    </message>
    <message>
        <source>aller aux lignes</source>
        <translation>go to the lines</translation>
    </message>
    <message>
        <source>P&amp;hases et livrables</source>
        <translation>Phases and del&amp;iverables</translation>
    </message>
    <message>
        <source>aller aux phases</source>
        <translation>go to the phases</translation>
    </message>
    <message>
        <source>É&amp;quipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>aller à l’équipe</source>
        <translation>go to the team</translation>
    </message>
    <message>
        <source>Cale&amp;ndrier</source>
        <translation>Timeta&amp;ble</translation>
    </message>
    <message>
        <source>aller au calendrier</source>
        <translation>go to the timetable</translation>
    </message>
    <message>
        <source>Piè&amp;ces</source>
        <translation>Attach&amp;ments</translation>
    </message>
    <message>
        <source>aller aux pièces</source>
        <translation>go to the attachments</translation>
    </message>
    <message>
        <source>aller à l’aperçu</source>
        <translation>go to the preview</translation>
    </message>
    <message>
        <source>Aperç&amp;u</source>
        <translation>Previe&amp;w</translation>
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
        <source>Le profil « %1 » est inconnu : junior, confirme ou expert.</source>
        <translation>Profile “%1” is unknown: junior, confirme or expert.</translation>
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
        <source>Le fichier est ouvert en écriture par %1 sur %2 depuis %3. Vous pouvez le lire ; rien n’a changé.</source>
        <translation>The file is open for writing by %1 on %2 since %3. You can read it; nothing has changed.</translation>
    </message>
    <message>
        <source>%1 est ouvert en lecture seule : rien ne peut y être écrit. Rien n’a changé.</source>
        <translation>%1 is open for reading only: nothing can be written to it. Nothing has changed.</translation>
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
    <message>
        <source>Le dossier %1 n’existe pas. Rien n’a été écrit.</source>
        <translation>The folder %1 doesn’t exist. Nothing was written.</translation>
    </message>
    <message>
        <source>Vos droits ne permettent pas d’ouvrir ou d’écrire %1. Rien n’a changé.</source>
        <translation>Your rights don’t allow you to open or write %1. Nothing has changed.</translation>
    </message>
    <message>
        <source>ce n’est pas un ZIP, ou il est endommagé</source>
        <translation>it isn’t a ZIP, or it is damaged</translation>
    </message>
    <message>
        <source>son manifeste manque, ou ne lui correspond pas</source>
        <translation>its manifest is missing, or doesn’t match it</translation>
    </message>
    <message>
        <source>elle est plus grande que ce qui est admis</source>
        <translation>it is larger than what is allowed</translation>
    </message>
    <message>
        <source>elle contient trop de fichiers</source>
        <translation>it holds too many files</translation>
    </message>
    <message>
        <source>elle contient un nom de fichier qui n’est pas admis</source>
        <translation>it holds a file name that isn’t allowed</translation>
    </message>
    <message>
        <source>un de ses fichiers n’a pas l’empreinte annoncée</source>
        <translation>one of its files doesn’t have the fingerprint announced</translation>
    </message>
    <message>
        <source>un de ses fichiers est chiffré</source>
        <translation>one of its files is encrypted</translation>
    </message>
    <message>
        <source>ses données ne passent pas la vérification</source>
        <translation>its data don’t pass the check</translation>
    </message>
    <message>
        <source>Le territoire « %1 » est inconnu. Sont connus : %2.</source>
        <translation>Territory “%1” is unknown. Known ones: %2.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas admis pour %2. Sont admis : %3.</source>
        <translation>“%1” isn’t taken for %2. What is taken: %3.</translation>
    </message>
    <message>
        <source>« %1 » ne convient pas à %2 : il faut un nombre entier de %3 à %4.</source>
        <translation>“%1” doesn’t fit %2: a whole number from %3 to %4 is wanted.</translation>
    </message>
    <message>
        <source>Il manque %1.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>ses tables ne sont pas celles de Trame</source>
        <translation>its tables aren’t Trame’s</translation>
    </message>
    <message>
        <source>il est plus court qu’il ne le dit</source>
        <translation>it is shorter than it says</translation>
    </message>
    <message>
        <source>il faut un objet, entre accolades</source>
        <translation>an object in braces is wanted</translation>
    </message>
    <message>
        <source>il faut une liste, entre crochets</source>
        <translation>a list in brackets is wanted</translation>
    </message>
    <message>
        <source>cette clé n’existe pas à cet endroit</source>
        <translation>there is no such key here</translation>
    </message>
    <message>
        <source>la liste a trop d’entrées</source>
        <translation>the list has too many entries</translation>
    </message>
    <message>
        <source>il faut un texte, entre guillemets</source>
        <translation>a text in quotes is wanted</translation>
    </message>
    <message>
        <source>le texte est trop long</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>le texte contient un caractère qui ne s’imprime pas</source>
        <translation>the text has a character that can’t be printed</translation>
    </message>
    <message>
        <source>il faut true ou false</source>
        <translation>true or false is wanted</translation>
    </message>
    <message>
        <source>il faut un nombre entier</source>
        <translation>a whole number is wanted</translation>
    </message>
    <message>
        <source>il faut un nombre de %1 à %2</source>
        <translation>a number from %1 to %2 is wanted</translation>
    </message>
    <message>
        <source>une autre clé dit déjà cette quantité ; gardez-en une</source>
        <translation>another key tells this quantity already; keep one</translation>
    </message>
    <message>
        <source>cette commande ne le change pas : laissez-le comme il est, ou ôtez-le</source>
        <translation>this command doesn’t change it: leave it as it is, or take it out</translation>
    </message>
    <message>
        <source>Le champ « %1 » ne convient pas : %3 (lu : « %2 »). Rien n’a été enregistré.</source>
        <translation>Field “%1” doesn’t fit: %3 (read: “%2”). Nothing was recorded.</translation>
    </message>
    <message>
        <source>(champ « %1 »)</source>
        <translation>(field “%1”)</translation>
    </message>
    <message>
        <source>le document entier</source>
        <translation>the whole document</translation>
    </message>
    <message>
        <source>L’acte « %1 » contredit %2 %3, dans l’état « %4 ». Rien n’a changé.</source>
        <translation>The act “%1” contradicts %2 %3, whose state is “%4”. Nothing changed.</translation>
    </message>
    <message>
        <source>L’horloge dit le %1, mais %3 est déjà du %2. Rien n’a changé ; mettez l’horloge de cet ordinateur à l’heure, puis recommencez.</source>
        <translation>The clock says %1, but %3 is already of %2. Nothing changed; set this computer’s clock, then try again.</translation>
    </message>
    <message>
        <source>%1 dépasse %2 Mo, la taille admise ici. Rien n’a été enregistré.</source>
        <translation>%1 is larger than %2 MB, the size allowed here. Nothing was recorded.</translation>
    </message>
    <message>
        <source>L’image %1 fait %2 × %3 points : il en faut au plus %4 millions. Réduisez-la, puis recommencez ; rien n’a été enregistré.</source>
        <translation>The image %1 is %2 × %3 pixels: at most %4 million are allowed. Make it smaller, then try again; nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 est un fichier Trame, ou un fichier ouvert : il n’a pas été remplacé. Choisissez un autre nom.</source>
        <translation>%1 is a Trame file, or a file that is open: it wasn’t replaced. Choose another name.</translation>
    </message>
    <message>
        <source>Le nom %1 est trop long pour ce disque. Rien n’a été écrit ; choisissez un nom plus court.</source>
        <translation>The name %1 is too long for this disk. Nothing was written; choose a shorter one.</translation>
    </message>
    <message>
        <source>Un autre programme travaille sur %1 en ce moment. Rien n’a changé ; recommencez dans un instant.</source>
        <translation>Another program is working on %1 at this moment. Nothing changed; try again in a moment.</translation>
    </message>
    <message>
        <source>%1 n’a pas pu être lu jusqu’au bout (%2). Cela ne dit rien du fichier lui-même : rien n’y a été changé. Vérifiez le réseau ou le disque, puis recommencez.</source>
        <translation>%1 couldn’t be read to its end (%2). This says nothing of the file itself: nothing was changed in it. Check the network or the disk, then try again.</translation>
    </message>
    <message>
        <source>%1 est endommagé : il reste en lecture seule tant qu’il n’est pas restauré. Rien n’a été enregistré ; restaurez une sauvegarde (Fichier › Restaurer une sauvegarde, ou trame-cli restaurer).</source>
        <translation>%1 is damaged: it stays read only until it is restored. Nothing was recorded; restore a backup (File › Restore a backup, or trame-cli restaurer).</translation>
    </message>
    <message>
        <source>Les verrous du dossier %1 n’écartent personne : un fichier n’y est ouvert qu’en lecture, pour que deux personnes ne l’écrasent pas. Rien n’a changé ; travaillez sur un disque de cet ordinateur, ou sur un partage qui verrouille.</source>
        <translation>The locks of the folder %1 keep nobody out: a file there is opened only for reading, so that two people don’t overwrite it. Nothing changed; work on a disk of this computer, or on a share that locks.</translation>
    </message>
    <message>
        <source>%1 ne peut pas servir de sauvegarde : %2. Rien n’a changé.</source>
        <translation>%1 can’t serve as a backup: %2. Nothing changed.</translation>
    </message>
    <message>
        <source>L’acte est enregistré ; c’est la suite qui a échoué (%1). Ne le refaites pas : rouvrez le fichier pour le voir.</source>
        <translation>The act is recorded; it is what follows that failed (%1). Don’t do it again: open the file anew to see it.</translation>
    </message>
    <message>
        <source>La mémoire de cet ordinateur est épuisée. Ce qui était enregistré est intact ; fermez d’autres programmes, puis recommencez.</source>
        <translation>This computer is out of memory. What was recorded is intact; close other programs, then try again.</translation>
    </message>
    <message>
        <source>L’image %1 ne peut pas être lue : il faut un PNG ou un JPEG entier.</source>
        <translation>The image %1 can’t be read: it must be a whole PNG or JPEG.</translation>
    </message>
    <message>
        <source>« %1 » n’est ni une image PNG ou JPEG ni un PDF entier : ce ne peut pas être une signature. Rien n’a changé.</source>
        <translation>“%1” is neither a PNG or JPEG image nor a whole PDF: it can’t be a signature. Nothing was changed.</translation>
    </message>
    <message>
        <source>un de ses fichiers n’a pas pu être reçu</source>
        <translation>one of its files couldn’t be received</translation>
    </message>
    <message>
        <source>son en-tête n’est pas celui d’une archive de Trame</source>
        <translation>its header isn’t that of a Trame archive</translation>
    </message>
    <message>
        <source>une table manque, ou n’est pas à sa place</source>
        <translation>a table is missing, or out of place</translation>
    </message>
    <message>
        <source>un de ses fichiers n’est pas écrit comme il le doit</source>
        <translation>one of its files isn’t written as it must be</translation>
    </message>
    <message>
        <source>une ligne n’est pas écrite comme elle le doit</source>
        <translation>a row isn’t written as it must be</translation>
    </message>
    <message>
        <source>une valeur n’est pas de celles que Trame admet</source>
        <translation>a value isn’t one that Trame takes</translation>
    </message>
    <message>
        <source>une pièce jointe manque, ou est de trop</source>
        <translation>an attachment is missing, or is one too many</translation>
    </message>
    <message>
        <source>Rien n’en est venu pendant une demi-minute.</source>
        <translation>Nothing came from it for half a minute.</translation>
    </message>
    <message>
        <source>cette clé y est deux fois ; gardez-en une</source>
        <translation>this key is there twice; keep one</translation>
    </message>
    <message>
        <source>il faut le seul nom d’un fichier placé à côté du JSON</source>
        <translation>it must be the bare name of a file beside the JSON</translation>
    </message>
    <message>
        <source>ses premiers octets n’ont pas été obtenus</source>
        <translation>its first bytes weren’t obtained</translation>
    </message>
    <message>
        <source>une de ses pages n’a pas été obtenue</source>
        <translation>one of its pages wasn’t obtained</translation>
    </message>
    <message>
        <source>le disque ou le partage n’a pas répondu</source>
        <translation>the disk or the share didn’t answer</translation>
    </message>
    <message>
        <source>%1 est endommagé (%2). Il n’a pas été touché ; gardez-le, et restaurez la dernière sauvegarde (Fichier › Restaurer une sauvegarde, ou trame-cli restaurer).</source>
        <translation>%1 is damaged (%2). It wasn’t touched; keep it, and restore the last backup (File › Restore a backup, or trame-cli restaurer).</translation>
    </message>
    <message>
        <source>elle est endommagée</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>ce n’est pas un fichier Trame</source>
        <translation>it isn’t a Trame file</translation>
    </message>
    <message>
        <source>elle vient d’un autre fichier</source>
        <translation>it is that of another file</translation>
    </message>
    <message>
        <source>c’est le fichier lui-même</source>
        <translation>it is the file itself</translation>
    </message>
    <message>
        <source>C’est un tube dans lequel personne n’écrit.</source>
        <translation>It is a pipe that nobody writes into.</translation>
    </message>
    <message>
        <source>une réfaction ne va qu’avec une admission avec réfaction</source>
        <translation>a price cut only goes with an acceptance with a price cut</translation>
    </message>
    <message>
        <source>à remettre</source>
        <translation>to be handed over</translation>
    </message>
    <message>
        <source>une donnée n’est plus celle qui a été enregistrée</source>
        <translation>a value is no longer the one that was recorded</translation>
    </message>
    <message>
        <source>son contenu n’est pas celui que Trame a écrit</source>
        <translation>its content isn’t what Trame wrote</translation>
    </message>
    <message>
        <source>%1 n’est pas un fichier ordinaire (c’est un dossier, un lien, un périphérique…) : Trame n’y touche pas. Rien n’a été enregistré.</source>
        <translation>%1 is not an ordinary file (it is a folder, a link, a device…): Trame leaves it alone. Nothing was recorded.</translation>
    </message>
    <message>
        <source>elle ne contient rien</source>
        <translation>it holds nothing</translation>
    </message>
    <message>
        <source>le devis %1 a été émis sous l’ancien, qui ne change plus</source>
        <translation>devis %1 was issued under the old one, which changes no more</translation>
    </message>
    <message>
        <source>la convention finirait le %2, avant le %1 où elle commence</source>
        <translation>the convention would end on %2, before %1 where it begins</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>FauteBpuText</name>
    <message>
        <source>Il manque cette colonne.</source>
        <translation>This column is missing.</translation>
    </message>
    <message>
        <source>Cette colonne n’est pas de celles du bordereau.</source>
        <translation>This column is not one of the price schedule’s.</translation>
    </message>
    <message>
        <source>Cette colonne est là deux fois.</source>
        <translation>This column is there twice.</translation>
    </message>
    <message>
        <source>(vide)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Ligne %1, colonne %2, « %3 » : %4</source>
        <translation>Line %1, column %2, “%3”: %4</translation>
    </message>
    <message>
        <source>La cellule est vide.</source>
        <translation>The cell is empty.</translation>
    </message>
    <message>
        <source>Cette valeur n’est pas connue.</source>
        <translation>This value is not known.</translation>
    </message>
    <message>
        <source>Ce n’est pas un montant.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>Ce n’est pas un taux.</source>
        <translation>This is not a rate.</translation>
    </message>
    <message>
        <source>Ce n’est pas une date, ou elle vient avant le début.</source>
        <translation>This is not a date, or it comes before the start.</translation>
    </message>
    <message>
        <source>Ce n’est pas une date.</source>
        <translation>This is not a date.</translation>
    </message>
    <message>
        <source>Un autre prix de ce code vaut déjà ce jour-là.</source>
        <translation>Another price of this code already applies on that day.</translation>
    </message>
    <message>
        <source>Une autre ligne de ce code dit autre chose.</source>
        <translation>Another line of this code says otherwise.</translation>
    </message>
    <message>
        <source>Attendu : un code, une seule fois par date de début.</source>
        <translation>Expected: a code, once only for each start date.</translation>
    </message>
    <message>
        <source>Attendu : un texte, le même sur toutes les lignes de ce code.</source>
        <translation>Expected: a text, the same on all lines of this code.</translation>
    </message>
    <message>
        <source>Attendu : junior, confirme ou expert, le même sur toutes les lignes de ce code.</source>
        <translation>Expected: junior, confirme or expert, the same on all lines of this code.</translation>
    </message>
    <message>
        <source>Attendu : un montant en euros, par exemple 1234,50.</source>
        <translation>Expected: an amount in euros, for instance 1234,50.</translation>
    </message>
    <message>
        <source>Attendu : un taux de 0 à 100, le même sur toutes les lignes de ce code.</source>
        <translation>Expected: a rate from 0 to 100, the same on all lines of this code.</translation>
    </message>
    <message>
        <source>Attendu : une date qui existe, AAAA-MM-JJ ou JJ/MM/AAAA, hors de la période d’un autre prix.</source>
        <translation>Expected: a date that exists, YYYY-MM-DD or DD/MM/YYYY, outside the period of another price.</translation>
    </message>
    <message>
        <source>Attendu : une date qui existe, qui ne vient pas avant le début.</source>
        <translation>Expected: a date that exists and does not come before the start.</translation>
    </message>
    <message>
        <source>Ce texte est trop long, ou contient un caractère qui ne s’imprime pas.</source>
        <translation>This text is too long, or holds a character that cannot be printed.</translation>
    </message>
    <message>
        <source>Attendu : une unité du bordereau, la même sur toutes les lignes de ce code : %1.</source>
        <translation>Wanted: a unit of the price schedule, the same on all lines of this code: %1.</translation>
    </message>
    <message>
        <source>Ligne %1 : %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Cette cellule ne peut pas être lue.</source>
        <translation>This cell can’t be read.</translation>
    </message>
    <message>
        <source>Un guillemet ouvert ici n’est pas fermé, ou du texte le suit.</source>
        <translation>A quotation mark opened here isn’t closed, or text follows it.</translation>
    </message>
    <message>
        <source>Ce n’est pas du texte. Enregistrez le tableau au format CSV.</source>
        <translation>This isn’t text. Save the table as CSV.</translation>
    </message>
    <message>
        <source>Le fichier dépasse 20 Mo.</source>
        <translation>The file is larger than 20 MB.</translation>
    </message>
    <message>
        <source>Le fichier a plus de 200 000 lignes.</source>
        <translation>The file has more than 200,000 lines.</translation>
    </message>
    <message>
        <source>Cette ligne a plus de 1 000 colonnes.</source>
        <translation>This line has more than 1,000 columns.</translation>
    </message>
    <message>
        <source>Le fichier est vide.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Le fichier ne se lit pas à cet endroit.</source>
        <translation>The file can’t be read at this place.</translation>
    </message>
    <message>
        <source>Sous les titres il n’y a aucune ligne de prix.</source>
        <translation>There is no line of a price under the headings.</translation>
    </message>
</context>
<context>
    <name>FichierOuvert</name>
    <message>
        <source>Enregistré à %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Écriture : vous (%1)</source>
        <translation>Writing: you (%1)</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>État au %1</source>
        <translation>State as of %1</translation>
    </message>
    <message>
        <source>Lecture seule : %1 écrit dans ce fichier sur %2 depuis %3.</source>
        <translation>Read only: %1 has been writing to this file on %2 since %3.</translation>
    </message>
    <message>
        <source>Lecture seule : ce fichier ne peut pas être modifié d’ici.</source>
        <translation>Read only: this file cannot be changed from here.</translation>
    </message>
    <message>
        <source>Le fichier a été remplacé.</source>
        <translation>The file was replaced.</translation>
    </message>
    <message>
        <source>&amp;Actualiser</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Intégrité vérifiée</source>
        <translation>Integrity verified</translation>
    </message>
    <message>
        <source>Fichier altéré</source>
        <translation>File altered</translation>
    </message>
    <message>
        <source>Ce fichier est endommagé : rien n’y est plus enregistré tant qu’il n’est pas restauré.</source>
        <translation>This file is damaged: nothing more is recorded in it until it is restored.</translation>
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
    <message numerus="yes">
        <source>%1&#xa0;jour(s)</source>
        <translation>
            <numerusform>%1&#xa0;day</numerusform>
            <numerusform>%1&#xa0;days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;demi-journée(s)</source>
        <translation>
            <numerusform>%1&#xa0;half-day</numerusform>
            <numerusform>%1&#xa0;half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;heure(s)</source>
        <translation>
            <numerusform>%1&#xa0;hour</numerusform>
            <numerusform>%1&#xa0;hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;session(s)</source>
        <translation>
            <numerusform>%1&#xa0;session</numerusform>
            <numerusform>%1&#xa0;sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;participant(s)</source>
        <translation>
            <numerusform>%1&#xa0;participant</numerusform>
            <numerusform>%1&#xa0;participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;capsule(s)</source>
        <translation>
            <numerusform>%1&#xa0;module</numerusform>
            <numerusform>%1&#xa0;modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;forfait(s)</source>
        <translation>
            <numerusform>%1&#xa0;fixed price</numerusform>
            <numerusform>%1&#xa0;fixed prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;mois</source>
        <translation>
            <numerusform>%1&#xa0;month</numerusform>
            <numerusform>%1&#xa0;months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;trimestre(s)</source>
        <translation>
            <numerusform>%1&#xa0;quarter</numerusform>
            <numerusform>%1&#xa0;quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;année(s)</source>
        <translation>
            <numerusform>%1&#xa0;year</numerusform>
            <numerusform>%1&#xa0;years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;unité(s)</source>
        <translation>
            <numerusform>%1&#xa0;unit</numerusform>
            <numerusform>%1&#xa0;units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibellesJournal</name>
    <message>
        <source>Fichier créé</source>
        <translation>File created</translation>
    </message>
    <message>
        <source>Fichier mis à niveau</source>
        <translation>File upgraded</translation>
    </message>
    <message>
        <source>Écriture reprise</source>
        <translation>Write access taken over</translation>
    </message>
    <message>
        <source>Accord-cadre défini</source>
        <translation>Framework agreement defined</translation>
    </message>
    <message>
        <source>Titulaire ajouté</source>
        <translation>Holder added</translation>
    </message>
    <message>
        <source>Titulaire changé</source>
        <translation>Holder changed</translation>
    </message>
    <message>
        <source>Bénéficiaire ajouté</source>
        <translation>Beneficiary added</translation>
    </message>
    <message>
        <source>Bénéficiaire changé</source>
        <translation>Beneficiary changed</translation>
    </message>
    <message>
        <source>Intervenant ajouté</source>
        <translation>Person added</translation>
    </message>
    <message>
        <source>Intervenant changé</source>
        <translation>Person changed</translation>
    </message>
    <message>
        <source>Bordereau importé</source>
        <translation>Price schedule imported</translation>
    </message>
    <message>
        <source>Demande reçue</source>
        <translation>Need received</translation>
    </message>
    <message>
        <source>Demande classée sans suite</source>
        <translation>Need closed, no follow-up</translation>
    </message>
    <message>
        <source>Demande rouverte</source>
        <translation>Need reopened</translation>
    </message>
    <message>
        <source>Brouillon de devis créé</source>
        <translation>Draft devis created</translation>
    </message>
    <message>
        <source>Brouillon de devis changé</source>
        <translation>Draft devis changed</translation>
    </message>
    <message>
        <source>Brouillon abandonné</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>Devis émis</source>
        <translation>Devis issued</translation>
    </message>
    <message>
        <source>Devis révisé</source>
        <translation>Devis revised</translation>
    </message>
    <message>
        <source>Devis validé</source>
        <translation>Devis accepted</translation>
    </message>
    <message>
        <source>Devis refusé</source>
        <translation>Devis refused</translation>
    </message>
    <message>
        <source>Réponse au devis annulée</source>
        <translation>Reply to devis cancelled</translation>
    </message>
    <message>
        <source>Bon de commande enregistré</source>
        <translation>Purchase order recorded</translation>
    </message>
    <message>
        <source>Commande avancée</source>
        <translation>Order moved forward</translation>
    </message>
    <message>
        <source>Livrable remis</source>
        <translation>Deliverable submitted</translation>
    </message>
    <message>
        <source>Décision sur un livrable</source>
        <translation>Decision on a deliverable</translation>
    </message>
    <message>
        <source>Accord-cadre changé</source>
        <translation>Framework agreement changed</translation>
    </message>
    <message>
        <source>Lot retiré</source>
        <translation>Lot removed</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>paramètre</source>
        <translation>parameter</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>pièce jointe</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>titulaire</source>
        <translation>holder</translation>
    </message>
    <message>
        <source>contact d’un titulaire</source>
        <translation>contact of a holder</translation>
    </message>
    <message>
        <source>accord-cadre</source>
        <translation>framework agreement</translation>
    </message>
    <message>
        <source>bénéficiaire</source>
        <translation>beneficiary</translation>
    </message>
    <message>
        <source>contact d’un bénéficiaire</source>
        <translation>contact of a beneficiary</translation>
    </message>
    <message>
        <source>membre d’un groupement</source>
        <translation>member of a grouping</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>ligne du bordereau</source>
        <translation>price schedule line</translation>
    </message>
    <message>
        <source>prix du bordereau</source>
        <translation>price schedule price</translation>
    </message>
    <message>
        <source>intervenant</source>
        <translation>person</translation>
    </message>
    <message>
        <source>compteur</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>demande</source>
        <translation>need</translation>
    </message>
    <message>
        <source>devis</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>version d’un devis</source>
        <translation>devis version</translation>
    </message>
    <message>
        <source>ligne d’un devis</source>
        <translation>devis line</translation>
    </message>
    <message>
        <source>phase d’un devis</source>
        <translation>devis phase</translation>
    </message>
    <message>
        <source>livrable d’un devis</source>
        <translation>devis deliverable</translation>
    </message>
    <message>
        <source>charge d’un devis</source>
        <translation>devis load</translation>
    </message>
    <message>
        <source>membre de l’équipe</source>
        <translation>team member</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>bon de commande</source>
        <translation>purchase order</translation>
    </message>
    <message>
        <source>commande</source>
        <translation>order</translation>
    </message>
    <message>
        <source>ligne d’une commande</source>
        <translation>order line</translation>
    </message>
    <message>
        <source>livrable d’une commande</source>
        <translation>order deliverable</translation>
    </message>
    <message>
        <source>livrable</source>
        <translation>deliverable</translation>
    </message>
    <message>
        <source>événement d’une commande</source>
        <translation>order event</translation>
    </message>
    <message>
        <source>entrée du journal</source>
        <translation>journal entry</translation>
    </message>
    <message>
        <source>droit d’écriture</source>
        <translation>right to write</translation>
    </message>
    <message>
        <source>bon pour accord</source>
        <translation>signed approval</translation>
    </message>
    <message>
        <source>Bénéficiaires inventés</source>
        <translation>Beneficiaries invented</translation>
    </message>
    <message>
        <source>Commandes inventées</source>
        <translation>Orders invented</translation>
    </message>
    <message>
        <source>Index de recherche refait</source>
        <translation>Search index made anew</translation>
    </message>
    <message>
        <source>sel d’un intervenant</source>
        <translation>salt of a person</translation>
    </message>
    <message>
        <source>index de recherche</source>
        <translation>search index</translation>
    </message>
    <message>
        <source>Sauvegarde restaurée</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>structure du fichier</source>
        <translation>structure of the file</translation>
    </message>
</context>
<context>
    <name>LigneDeCommande</name>
    <message>
        <source>« --date » attend un jour, sous la forme AAAA-MM-JJ.</source>
        <translation>“--date” needs a day, as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une option de Trame.</source>
        <translation>“%1” is no option of Trame.</translation>
    </message>
    <message>
        <source>Trame s’ouvre sur un fichier à la fois.</source>
        <translation>Trame opens on one file at a time.</translation>
    </message>
    <message>
        <source>Usage : trame [--date AAAA-MM-JJ] [--seule] [fichier.trame]
        trame --version

Ouvre la fenêtre de Trame, sur le fichier s’il est donné. Si Trame est déjà ouvert, c’est lui qui montre le fichier.

  --date AAAA-MM-JJ  travailler comme si l’on était ce jour-là, à part de la fenêtre déjà ouverte
  --seule            rester à part de la fenêtre déjà ouverte
  --version          donner les versions du programme, de Qt et de SQLite

Les commandes sans fenêtre : trame-cli --aide
</source>
        <translation>Usage: trame [--date YYYY-MM-DD] [--seule] [file.trame]
       trame --version

Opens Trame&apos;s window, on the file if one is named. When Trame is open already, it shows the file.

  --date YYYY-MM-DD  work as if it were that day, apart from the window that is open
  --seule            stay apart from the window that is open
  --version          tell the versions of the program, of Qt and of SQLite

The commands without a window: trame-cli --aide --langue en
</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>ACTIVITÉ</source>
        <translation>ACTIVITY</translation>
    </message>
    <message>
        <source>CONTRAT</source>
        <translation>CONTRACT</translation>
    </message>
    <message>
        <source>SUIVI</source>
        <translation>TRACKING</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Demandes et devis</source>
        <translation>Needs and devis</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Accord-cadre et lots</source>
        <translation>Agreement and lots</translation>
    </message>
    <message>
        <source>Bordereau (BPU)</source>
        <translation>Price schedule (BPU)</translation>
    </message>
    <message>
        <source>Bénéficiaires</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>PastedLignes</name>
    <message>
        <source>le code manque.</source>
        <translation>the code is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas dans le bordereau de ce lot.</source>
        <translation>“%1” is not in this lot’s price schedule.</translation>
    </message>
    <message>
        <source>la quantité manque.</source>
        <translation>the quantity is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une quantité supérieure à zéro.</source>
        <translation>“%1” is not a quantity above zero.</translation>
    </message>
    <message>
        <source>Il y a plus de 2 000 lignes&#xa0;: ce n’est pas un devis.</source>
        <translation>There are more than 2,000 lines: this is not a devis.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient aucune ligne. Copiez d’abord, dans votre tableur, une colonne de codes et une colonne de quantités.</source>
        <translation>The clipboard contains no lines. First copy, in your spreadsheet, a column of codes and a column of quantities.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
</context>
<context>
    <name>QualiteBeneficiaire</name>
    <message>
        <source>Convention</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Par groupement</source>
        <translation>Through group</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>RechercheGlobale</name>
    <message>
        <source>Demande</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Bordereau</source>
        <translation>Price schedule</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>SignedDevisBatch</name>
    <message>
        <source>&amp;Interrompre</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Les devis signés n’ont pas tous été produits</source>
        <translation>Not all signed devis were produced</translation>
    </message>
    <message>
        <source>Composition des devis signés</source>
        <translation>Composing the signed devis</translation>
    </message>
    <message numerus="yes">
        <source>%n devis signé(s) renvoyé(s) en PDF par le bénéficiaire, que Trame ne peint pas : enregistrez les devis signés dans un dossier, et imprimez ces PDF depuis votre visionneuse.</source>
        <translation>
            <numerusform>%n signed devis sent back as a PDF by the beneficiary, which Trame does not paint: save the signed devis in a folder, and print this PDF from your viewer.</numerusform>
            <numerusform>%n signed devis sent back as PDFs by the beneficiary, which Trame does not paint: save the signed devis in a folder, and print these PDFs from your viewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à imprimer</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>Aucun devis signé parmi les demandes choisies.</source>
        <translation>No signed devis among the chosen needs.</translation>
    </message>
    <message>
        <source>Imprimer les autres devis signés ?</source>
        <translation>Print the other signed devis?</translation>
    </message>
    <message>
        <source>&amp;Imprimer les autres</source>
        <translation>&amp;Print the others</translation>
    </message>
    <message>
        <source>Devis signés</source>
        <translation>Signed devis</translation>
    </message>
    <message>
        <source>Enregistrer les devis signés dans un dossier</source>
        <translation>Save the signed devis in a folder</translation>
    </message>
    <message>
        <source>Enregistrement des devis signés</source>
        <translation>Saving the signed devis</translation>
    </message>
    <message numerus="yes">
        <source>%n devis signé(s) enregistré(s) dans « %1 ».</source>
        <translation>
            <numerusform>%n signed devis saved in “%1”.</numerusform>
            <numerusform>%n signed devis saved in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrompu avant la fin.</source>
        <translation>Stopped before the end.</translation>
    </message>
    <message numerus="yes">
        <source>%n devis sans signature laissé(s) de côté.</source>
        <translation>
            <numerusform>%n devis without a signature left out.</numerusform>
            <numerusform>%n devis without a signature left out.</numerusform>
        </translation>
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
        <source>Commandes :</source>
        <translation>Commands:</translation>
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
        <source>Rien à montrer.</source>
        <translation>Nothing to show.</translation>
    </message>
    <message>
        <source>%1 à %2 sur %3 ; la suite avec --depart %2, tout avec --limite %3.</source>
        <translation>%1 to %2 of %3; the rest with --depart %2, all with --limite %3.</translation>
    </message>
    <message>
        <source>Archive écrite :</source>
        <translation>Archive written:</translation>
    </message>
    <message>
        <source>Il manque l’archive.</source>
        <translation>The archive is missing.</translation>
    </message>
    <message>
        <source>Il manque --vers.</source>
        <translation>--vers is missing.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Pour reprendre : la même commande avec --reprendre-bail.</source>
        <translation>To take over: the same command with --reprendre-bail.</translation>
    </message>
    <message>
        <source>Partout : --json, --date AAAA-MM-JJ, --langue fr|en, --reprendre-bail.</source>
        <translation>Everywhere: --json, --date YYYY-MM-DD, --langue fr|en, --reprendre-bail.</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) de commande</source>
        <translation>
            <numerusform>%n purchase order</numerusform>
            <numerusform>%n purchase orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Prix corrigé : %1 au %2, %3 au lieu de %4.</source>
        <translation>Price corrected: %1 on %2, %3 instead of %4.</translation>
    </message>
    <message>
        <source>Rien n’a été importé.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>le numéro de la commande</source>
        <translation>the number of the order</translation>
    </message>
    <message>
        <source>le numéro du devis</source>
        <translation>the number of the devis</translation>
    </message>
    <message>
        <source>%1 : %2 n° %3</source>
        <translation>%1: %2 no. %3</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>le fichier .trame</source>
        <translation>the .trame file</translation>
    </message>
    <message>
        <source>« %1 » demande un de ces mots : %2.</source>
        <translation>“%1” wants one of these words: %2.</translation>
    </message>
    <message>
        <source>Il manque une valeur à %1.</source>
        <translation>%1 lacks its value.</translation>
    </message>
    <message>
        <source>Lignes manquantes ou en trop</source>
        <translation>Rows missing or too many</translation>
    </message>
    <message>
        <source>Ligne effacée hors de Trame</source>
        <translation>Row deleted outside Trame</translation>
    </message>
    <message>
        <source>Valeur illisible</source>
        <translation>Unreadable value</translation>
    </message>
    <message>
        <source>Total qui n’est pas celui des lignes</source>
        <translation>Total that isn’t that of the lines</translation>
    </message>
    <message>
        <source>Empreinte qui n’est pas celle du contenu</source>
        <translation>Fingerprint that isn’t that of the content</translation>
    </message>
    <message>
        <source>Devis qui n’est pas ce que son émission a fait</source>
        <translation>Devis that isn’t what its issue made</translation>
    </message>
    <message>
        <source>Index de recherche à refaire</source>
        <translation>Search index to be made anew</translation>
    </message>
    <message>
        <source>L’index de recherche est refait : le fichier est intact.</source>
        <translation>The search index was made anew: the file is intact.</translation>
    </message>
    <message>
        <source>Les données sont intactes : « trame-cli verifier FICHIER --reparer » refait l’index.</source>
        <translation>The data are intact: “trame-cli verifier FILE --reparer” makes the index anew.</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Listes, sauf celle des titulaires : --recherche MOTS, --limite N, --depart N.</source>
        <translation>Lists, but for that of holders: --recherche WORDS, --limite N, --depart N.</translation>
    </message>
    <message>
        <source>%1 ne prend pas de valeur.</source>
        <translation>%1 takes no value.</translation>
    </message>
    <message>
        <source>Pour le remplacer : la même commande avec --remplacer.</source>
        <translation>To replace it: the same command with --remplacer.</translation>
    </message>
    <message>
        <source>Gardez ce fichier et restaurez la dernière sauvegarde : trame-cli restaurer F --depuis COPIE.</source>
        <translation>Keep this file and restore the last backup: trame-cli restaurer F --depuis COPY.</translation>
    </message>
    <message>
        <source>%1 est la copie fidèle d’un fichier endommagé : gardez les deux, et restaurez la dernière sauvegarde qui soit intacte : trame-cli restaurer F --depuis COPIE.</source>
        <translation>%1 is a true copy of a damaged file: keep both, and restore the last backup that is whole: trame-cli restaurer F --depuis COPY.</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Bons de commande</source>
        <translation>Purchase orders</translation>
    </message>
    <message>
        <source>Actes</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Le fichier n’est pas là, ou ne peut pas être lu.</source>
        <translation>The file isn’t there, or can’t be read.</translation>
    </message>
    <message>
        <source>Derniers actes du fichier :</source>
        <translation>Last acts of the file:</translation>
    </message>
    <message>
        <source>Derniers actes de la sauvegarde :</source>
        <translation>Last acts of the backup:</translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) du fichier ne sont pas dans la sauvegarde :</source>
        <translation>
            <numerusform>%n act of the file isn’t in the backup:</numerusform>
            <numerusform>%n acts of the file aren’t in the backup:</numerusform>
        </translation>
    </message>
    <message>
        <source>Il manque --depuis.</source>
        <translation>--depuis is missing.</translation>
    </message>
    <message>
        <source>Sauvegarde restaurée :</source>
        <translation>Backup restored:</translation>
    </message>
    <message>
        <source>Ce qui est remplacé est gardé :</source>
        <translation>What was replaced is kept:</translation>
    </message>
    <message>
        <source>À côté de ce fichier restait le journal d’un autre contenu, qui l’aurait altéré. Il est mis de côté et gardé : %1</source>
        <translation>Beside this file stood the journal of another content, which would have altered it. It is set aside and kept: %1</translation>
    </message>
    <message>
        <source>%1 est donnée deux fois : gardez la bonne.</source>
        <translation>%1 is given twice: keep the right one.</translation>
    </message>
    <message>
        <source>Un des mots de la commande est vide.</source>
        <translation>One of the words of the command is empty.</translation>
    </message>
    <message>
        <source>Le lot %1 n’est pas dans ce contenu : il reste comme il était. Un lot se retire dans la fenêtre, à la page Accord-cadre.</source>
        <translation>Lot %1 is not in this content: it stays as it was. A lot is removed in the window, on the Framework agreement page.</translation>
    </message>
    <message>
        <source>Bordereau importé. Lignes ajoutées : %1, modifiées : %2, inchangées : %3.</source>
        <translation>Price schedule imported. Lines added: %1, changed: %2, unchanged: %3.</translation>
    </message>
    <message>
        <source>Ce qui est affiché n’a pas pu être écrit jusqu’au bout : le disque est peut-être plein.</source>
        <translation>What is shown couldn’t be written to its end: the disk may be full.</translation>
    </message>
    <message>
        <source>C’est fait et enregistré, mais ce qui est affiché n’a pas pu être écrit.</source>
        <translation>It is done and recorded, but what is shown couldn’t be written.</translation>
    </message>
</context>
<context>
    <name>trame::Application</name>
    <message>
        <source>&amp;Sauvegarder une copie…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>E&amp;xporter toutes les données…</source>
        <translation>E&amp;xport all data…</translation>
    </message>
    <message>
        <source>&amp;Vérifier le fichier</source>
        <translation>Ve&amp;rify the file</translation>
    </message>
    <message>
        <source>Trame ne peut pas continuer cette action</source>
        <translation>Trame cannot continue this action</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas été refermé</source>
        <translation>This file was not closed</translation>
    </message>
    <message>
        <source>&amp;Reprendre la main</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être ouvert</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>Une tâche est déjà en cours : attendez sa fin ou interrompez-la.</source>
        <translation>A task is already running: wait for it to finish or stop it.</translation>
    </message>
    <message>
        <source>La tâche n’a pas abouti</source>
        <translation>The task did not complete</translation>
    </message>
    <message>
        <source>Le fichier n’a pas été modifié.</source>
        <translation>The file has not been changed.</translation>
    </message>
    <message>
        <source>Trame - démonstration</source>
        <translation>Trame - demonstration</translation>
    </message>
    <message>
        <source>Vérification du fichier</source>
        <translation>File verification</translation>
    </message>
    <message>
        <source>Le fichier est intact : structure, sceaux, pièces et journal.</source>
        <translation>The file is intact: structure, seals, attachments and journal.</translation>
    </message>
    <message>
        <source>Le fichier est altéré</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>Sauvegarder une copie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source> - copie.trame</source>
        <translation> - copy.trame</translation>
    </message>
    <message>
        <source>Fichiers Trame (*.trame)</source>
        <translation>Trame files (*.trame)</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copie vérifiée : %1</source>
        <translation>Copy verified: %1</translation>
    </message>
    <message>
        <source>Exporter toutes les données</source>
        <translation>Export all data</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Données exportées : %1</source>
        <translation>Data exported: %1</translation>
    </message>
    <message>
        <source>L’index de recherche est à refaire</source>
        <translation>The search index has to be made anew</translation>
    </message>
    <message>
        <source>Les données sont intactes, mais une recherche peut oublier des objets. Vérifiez le fichier quand il est ouvert en écriture : l’index sera refait.</source>
        <translation>The data are intact, but a search may miss objects. Check the file when it is open for writing: the index will be made anew.</translation>
    </message>
    <message>
        <source>Les données sont intactes ; l’index de recherche ne l’était pas et a été refait.</source>
        <translation>The data are intact; the search index wasn’t and was made anew.</translation>
    </message>
    <message>
        <source>La copie de sauvegarde n’a pas été faite</source>
        <translation>The backup copy wasn’t made</translation>
    </message>
    <message>
        <source>Tout ce que vous avez enregistré est dans %1 : seule sa copie manque. %2</source>
        <translation>All that you saved is in %1: only its copy is missing. %2</translation>
    </message>
    <message>
        <source>Ce fichier s’ouvre en lecture seule</source>
        <translation>This file opens read-only</translation>
    </message>
    <message>
        <source>%1, saisie du %2</source>
        <translation>%1, entered on %2</translation>
    </message>
    <message>
        <source>Une saisie n’a pas été enregistrée</source>
        <translation>An entry was not saved</translation>
    </message>
    <message>
        <source>Le programme s’est arrêté avant que ceci soit enregistré :

%1

Rien n’est perdu : ces saisies sont gardées sur ce poste et proposées à l’ouverture de chaque devis.</source>
        <translation>The program stopped before this was saved:

%1

Nothing is lost: these entries are kept on this computer and offered when each devis is opened.</translation>
    </message>
    <message>
        <source>&amp;Voir la saisie</source>
        <translation>&amp;See the entry</translation>
    </message>
    <message>
        <source>Res&amp;taurer une sauvegarde…</source>
        <translation>Res&amp;tore a backup…</translation>
    </message>
    <message>
        <source>&amp;Restaurer une sauvegarde…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Un journal a été mis de côté</source>
        <translation>A journal was set aside</translation>
    </message>
    <message>
        <source>À côté de ce fichier restait le journal d’un autre contenu, qui l’aurait altéré : le fichier a été remplacé, ou renommé, après l’arrêt brutal de qui y écrivait. Il est gardé sous ce nom : %1</source>
        <translation>Beside this file stood the journal of another content, which would have altered it: the file was replaced, or renamed, after whoever wrote in it came to a sudden stop. It is kept under this name: %1</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Le fichier n’est pas là, ou ne peut pas être lu.</source>
        <translation>The file isn’t there, or can’t be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) du fichier ne sont pas dans la sauvegarde :</source>
        <translation>
            <numerusform>%n act of the file isn’t in the backup:</numerusform>
            <numerusform>%n acts of the file aren’t in the backup:</numerusform>
        </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Le fichier remplacé sera gardé dans le dossier Sauvegardes.</source>
        <translation>The file that is replaced will be kept in the folder Sauvegardes.</translation>
    </message>
    <message>
        <source>Fichier à remplacer</source>
        <translation>File to be replaced</translation>
    </message>
    <message>
        <source>Sauvegarde à restaurer</source>
        <translation>Backup to be restored</translation>
    </message>
    <message>
        <source>Restaurer cette sauvegarde ?</source>
        <translation>Restore this backup?</translation>
    </message>
    <message>
        <source>&amp;Restaurer</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Sauvegarde restaurée. Ce qui est remplacé est gardé : %1</source>
        <translation>Backup restored. What was replaced is kept: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n anomalie(s). Gardez ce fichier et restaurez la dernière sauvegarde : Fichier › Restaurer une sauvegarde…</source>
        <translation>
            <numerusform>%n anomaly. Keep this file and restore the last backup: File › Restore a backup…</numerusform>
            <numerusform>%n anomalies. Keep this file and restore the last backup: File › Restore a backup…</numerusform>
        </translation>
    </message>
    <message>
        <source>Une saisie n’a plus de devis</source>
        <translation>An entry has lost its devis</translation>
    </message>
    <message>
        <source>Le programme s’est arrêté avant que ceci soit enregistré :

%1

Ce devis n’est pas, ou plus, dans le fichier : il a été abandonné, ou une sauvegarde d’avant lui a été restaurée. Ce qui était saisi reste lisible ici :

%2</source>
        <translation>The program ended before this was saved:

%1

This devis is not, or no longer, in the file: it was given up, or a backup from before it was restored. What was typed can still be read here:

%2</translation>
    </message>
    <message>
        <source>&amp;Supprimer la saisie</source>
        <translation>&amp;Delete the entry</translation>
    </message>
    <message>
        <source>%1 — demandes : %2, devis : %3, bons de commande : %4, actes : %5.
Dernier acte : %6</source>
        <translation>%1 — needs: %2, devis: %3, purchase orders: %4, acts: %5.
Last act: %6</translation>
    </message>
    <message>
        <source>Fichier d’aujourd’hui</source>
        <translation>Today&apos;s file</translation>
    </message>
    <message>
        <source>Tous les actes du fichier sont dans la sauvegarde.</source>
        <translation>All acts of the file are in the backup.</translation>
    </message>
    <message>
        <source>&amp;Garder la saisie</source>
        <translation>&amp;Keep the entry</translation>
    </message>
    <message>
        <source>Vérification : %1</source>
        <translation>Check: %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::AboutDialog</name>
    <message>
        <source>À propos de Trame</source>
        <translation>About Trame</translation>
    </message>
    <message>
        <source>Trame %1</source>
        <translation>Trame %1</translation>
    </message>
    <message>
        <source>Accords-cadres à bons de commande&#xa0;: lots, bordereau de prix, devis, commandes, échéances.</source>
        <translation>Framework agreements with purchase orders: lots, price schedule, devis, orders, due dates.</translation>
    </message>
    <message>
        <source>Qt %1 · SQLite %2</source>
        <translation>Qt %1 · SQLite %2</translation>
    </message>
    <message>
        <source>Logiciel libre sous licence GNU GPL, version 3 ou ultérieure, fourni sans garantie.</source>
        <translation>Free software under the GNU GPL, version 3 or later, supplied without warranty.</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>trame::ui::AccordActs</name>
    <message>
        <source>Le lot %1 ne peut pas être retiré</source>
        <translation>Lot %1 cannot be removed</translation>
    </message>
    <message>
        <source>Des demandes ont été reçues sur ce lot : elles et leurs devis disparaîtraient avec lui.</source>
        <translation>Needs were received on this lot: they and their devis would go with it.</translation>
    </message>
    <message>
        <source>Un bordereau de prix est enregistré pour ce lot, et un ancien prix n’est jamais effacé.</source>
        <translation>A price schedule is recorded for this lot, and a former price is never erased.</translation>
    </message>
    <message>
        <source>C’est le seul lot de ce fichier : un accord-cadre en a au moins un.</source>
        <translation>It is the only lot of this file: a framework agreement has one at least.</translation>
    </message>
    <message>
        <source>Retirer le lot %1 ?</source>
        <translation>Remove lot %1?</translation>
    </message>
    <message>
        <source>« %1 » et les accords-cadres de ses titulaires disparaissent. Aucune demande n’en dépend ; les titulaires restent.</source>
        <translation>“%1” and the agreements of its holders go. No need depends on it; the holders stay.</translation>
    </message>
    <message>
        <source>&amp;Retirer le lot</source>
        <translation>&amp;Remove the lot</translation>
    </message>
    <message>
        <source>Le titulaire n’a pas pu être ouvert</source>
        <translation>The holder could not be opened</translation>
    </message>
</context>
<context>
    <name>trame::ui::AccordDialog</name>
    <message>
        <source>Accord-cadre du lot %1 avec %2</source>
        <translation>Framework agreement of lot %1 with %2</translation>
    </message>
    <message>
        <source>Numéros</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>N&amp;uméro de l’accord-cadre</source>
        <translation>N&amp;umber of the agreement</translation>
    </message>
    <message>
        <source>&amp;Préfixe des devis</source>
        <translation>&amp;Prefix of the devis</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Noti&amp;fié le</source>
        <translation>Noti&amp;fied on</translation>
    </message>
    <message>
        <source>Durée initiale (&amp;mois)</source>
        <translation>Initial term (&amp;months)</translation>
    </message>
    <message>
        <source>Re&amp;conductions</source>
        <translation>&amp;Renewals</translation>
    </message>
    <message>
        <source>&amp;Durée de chacune (mois)</source>
        <translation>Term of &amp;each (months)</translation>
    </message>
    <message>
        <source>Des devis émis les portent, dont %1 : ils ne peuvent plus changer.</source>
        <translation>Issued devis bear them, %1 among them: they can no longer change.</translation>
    </message>
    <message>
        <source>Jusqu’au %1 au plus tard.</source>
        <translation>Until %1 at the latest.</translation>
    </message>
    <message>
        <source>Il doit couvrir du %1 au %2, jours du premier devis émis et du dernier acte.</source>
        <translation>It must cover %1 to %2, the days of the first devis issued and of the last act.</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : corrigez les champs signalés.</source>
        <translation>Nothing is recorded yet: correct the fields that are marked.</translation>
    </message>
</context>
<context>
    <name>trame::ui::AccordPage</name>
    <message>
        <source>Accord-cadre et lots</source>
        <translation>Agreement and lots</translation>
    </message>
    <message>
        <source>Aucun accord-cadre</source>
        <translation>No framework agreement</translation>
    </message>
    <message>
        <source>Décrivez la consultation dont vient l’accord-cadre, puis ses lots et ses titulaires : devis, délais et plafonds en dépendent.</source>
        <translation>Describe the tender the framework agreement comes from, then its lots and holders: devis, time limits and ceilings depend on them.</translation>
    </message>
    <message>
        <source>&amp;Décrire l’accord-cadre</source>
        <translation>&amp;Describe the framework agreement</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Modifier le &amp;lot…</source>
        <translation>Edit &amp;lot…</translation>
    </message>
    <message>
        <source>A&amp;jouter un lot…</source>
        <translation>Add a l&amp;ot…</translation>
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
        <translation>Max. excl. VAT</translation>
    </message>
    <message>
        <source>Source du maximum</source>
        <translation>Source of maximum</translation>
    </message>
    <message>
        <source>Minimum HT</source>
        <translation>Min. excl. VAT</translation>
    </message>
    <message>
        <source>Alerte à</source>
        <translation>Alert at</translation>
    </message>
    <message>
        <source>Partage</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Titulaires et accords-cadres</source>
        <translation>Holders and framework agreements</translation>
    </message>
    <message>
        <source>&amp;Modifier le titulaire…</source>
        <translation>E&amp;dit holder…</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Notifié le</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Fin au plus tard</source>
        <translation>Latest end</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Consultation et pouvoir adjudicateur</source>
        <translation>Tender and contracting authority</translation>
    </message>
    <message>
        <source>Modifier l’a&amp;ccord-cadre…</source>
        <translation>Edit framework a&amp;greement…</translation>
    </message>
    <message>
        <source>Paramètres et leurs sources</source>
        <translation>Parameters and their sources</translation>
    </message>
    <message>
        <source>Modifier les &amp;paramètres…</source>
        <translation>Edit &amp;parameters…</translation>
    </message>
    <message>
        <source>Paramètre</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>L’accord-cadre n’a pas pu être lu</source>
        <translation>The framework agreement could not be read</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Procédure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Références</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Pouvoir adjudicateur</source>
        <translation>Contracting authority</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Représentant</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>à saisir</source>
        <translation>to be entered</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 mois + %2 × %3</source>
        <translation>%1 months + %2 × %3</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 months</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Du besoin au devis</source>
        <translation>Need to devis</translation>
    </message>
    <message>
        <source>Du devis à sa validation</source>
        <translation>Devis to its acceptance</translation>
    </message>
    <message>
        <source>De la validation à la commande</source>
        <translation>Acceptance to order</translation>
    </message>
    <message>
        <source>Alerte avant une échéance</source>
        <translation>Alert before a due date</translation>
    </message>
    <message>
        <source>Profil de 3 à moins de 4 ans d’expérience</source>
        <translation>Profile with 3 to under 4 years’ experience</translation>
    </message>
    <message>
        <source>Validité d’un devis</source>
        <translation>Validity of a devis</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>L’accord-cadre est enregistré.</source>
        <translation>The framework agreement is saved.</translation>
    </message>
    <message>
        <source>Les paramètres sont enregistrés.</source>
        <translation>The parameters are saved.</translation>
    </message>
    <message>
        <source>Le titulaire est enregistré.</source>
        <translation>The holder is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n titulaire(s) enregistré(s) sur %1</source>
        <translation>
            <numerusform>%n holder recorded out of %1</numerusform>
            <numerusform>%n holders recorded out of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retirer le lot…</source>
        <translation>&amp;Remove the lot…</translation>
    </message>
    <message>
        <source>Choisissez d’abord le lot à retirer.</source>
        <translation>First choose the lot to remove.</translation>
    </message>
    <message>
        <source>Le lot %1 est retiré.</source>
        <translation>Lot %1 is removed.</translation>
    </message>
    <message>
        <source>Dates &amp;et numéros…</source>
        <translation>Dates and &amp;numbers…</translation>
    </message>
    <message>
        <source>Ajo&amp;uter un titulaire…</source>
        <translation>&amp;Add a holder…</translation>
    </message>
    <message>
        <source>Le lot est enregistré.</source>
        <translation>The lot is saved.</translation>
    </message>
</context>
<context>
    <name>trame::ui::AccordsFields</name>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Notifié le</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Recond.</source>
        <translation>Renew.</translation>
    </message>
    <message>
        <source>Mois ch.</source>
        <translation>Mths each</translation>
    </message>
    <message>
        <source>+ Ajouter &amp;un lot tenu</source>
        <translation>+ Add a lot &amp;held</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Durée initiale, en mois</source>
        <translation>Initial term, in months</translation>
    </message>
    <message>
        <source>Nombre de reconductions</source>
        <translation>Number of renewals</translation>
    </message>
    <message>
        <source>Durée de chaque reconduction, en mois</source>
        <translation>Length of each renewal, in months</translation>
    </message>
    <message>
        <source>Lot %1 : jusqu’au %2 au plus tard.</source>
        <translation>Lot %1: until %2 at the latest.</translation>
    </message>
    <message>
        <source>La durée et les reconductions sont dans l’acte d’engagement ou le CCAP.</source>
        <translation>The term and renewals are in the acte d’engagement or the CCAP.</translation>
    </message>
    <message>
        <source>Ce lot a déjà sa ligne.</source>
        <translation>This lot already has its line.</translation>
    </message>
    <message>
        <source>Choisissez le lot.</source>
        <translation>Choose the lot.</translation>
    </message>
    <message>
        <source>Préfixe</source>
        <translation>Prefix</translation>
    </message>
</context>
<context>
    <name>trame::ui::ActeDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Ré&amp;faction (HT)</source>
        <translation>Price &amp;cut (excl. VAT)</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Un motif est demandé : il reste dans l’historique de la commande.</source>
        <translation>A reason is required: it stays in the order’s history.</translation>
    </message>
</context>
<context>
    <name>trame::ui::ActeText</name>
    <message>
        <source>Démarr&amp;er…</source>
        <translation>&amp;Start…</translation>
    </message>
    <message>
        <source>Constater la &amp;livraison…</source>
        <translation>Record &amp;delivery…</translation>
    </message>
    <message>
        <source>A&amp;journer…</source>
        <translation>De&amp;fer…</translation>
    </message>
    <message>
        <source>&amp;Admettre…</source>
        <translation>&amp;Accept…</translation>
    </message>
    <message>
        <source>Admettre avec réfa&amp;ction…</source>
        <translation>Accept with price &amp;cut…</translation>
    </message>
    <message>
        <source>&amp;Rejeter…</source>
        <translation>&amp;Reject…</translation>
    </message>
    <message>
        <source>&amp;Clore…</source>
        <translation>C&amp;lose…</translation>
    </message>
    <message>
        <source>Annuler la co&amp;mmande…</source>
        <translation>Cancel the &amp;order…</translation>
    </message>
    <message>
        <source>&amp;Revenir à l’état précédent…</source>
        <translation>Re&amp;vert to previous state…</translation>
    </message>
    <message>
        <source>Démarrer l’exécution</source>
        <translation>Start performance</translation>
    </message>
    <message>
        <source>Constater la livraison</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>Ajourner l’admission</source>
        <translation>Defer acceptance</translation>
    </message>
    <message>
        <source>Admettre la commande</source>
        <translation>Accept the order</translation>
    </message>
    <message>
        <source>Admettre avec réfaction</source>
        <translation>Accept with price cut</translation>
    </message>
    <message>
        <source>Rejeter la commande</source>
        <translation>Reject the order</translation>
    </message>
    <message>
        <source>Clore la commande</source>
        <translation>Close the order</translation>
    </message>
    <message>
        <source>Annuler la commande</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Revenir à l’état précédent</source>
        <translation>Revert to previous state</translation>
    </message>
    <message>
        <source>Exécution démarrée</source>
        <translation>Performance started</translation>
    </message>
    <message>
        <source>Livraison constatée</source>
        <translation>Delivery recorded</translation>
    </message>
    <message>
        <source>Admission ajournée</source>
        <translation>Acceptance deferred</translation>
    </message>
    <message>
        <source>Admise</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Admise avec réfaction</source>
        <translation>Accepted with price cut</translation>
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
        <source>Retour à l’état précédent</source>
        <translation>Reverted to previous state</translation>
    </message>
    <message>
        <source>&amp;Remettre…</source>
        <translation>S&amp;ubmit…</translation>
    </message>
</context>
<context>
    <name>trame::ui::AddressFields</name>
    <message>
        <source>&amp;Voie</source>
        <translation>St&amp;reet</translation>
    </message>
    <message>
        <source>Complément d’&amp;adresse</source>
        <translation>Address &amp;line 2</translation>
    </message>
    <message>
        <source>Co&amp;de postal</source>
        <translation>Postco&amp;de</translation>
    </message>
    <message>
        <source>Commun&amp;e</source>
        <translation>Comm&amp;une</translation>
    </message>
</context>
<context>
    <name>trame::ui::ApercuSection</name>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Taille des pages</source>
        <translation>Page size</translation>
    </message>
    <message>
        <source>Toute la largeur</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Enregis&amp;trer en PDF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Enregistrer le devis en PDF</source>
        <translation>Save the devis as a PDF</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Le PDF n’a pas été enregistré</source>
        <translation>The PDF was not saved</translation>
    </message>
    <message>
        <source>« %1 » est enregistré.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Document montré</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Devis signé</source>
        <translation>Signed devis</translation>
    </message>
    <message>
        <source>Devis émis, sans la signature</source>
        <translation>Devis as issued, without the signature</translation>
    </message>
    <message>
        <source>Le devis signé est le PDF que le bénéficiaire a renvoyé. Trame le garde tel quel et ne le peint pas lui-même : il s’ouvre et s’imprime dans la visionneuse de PDF de ce poste, et s’enregistre ici sans changement.</source>
        <translation>The signed devis is the PDF the beneficiary sent back. Trame keeps it as it is and does not paint it itself: it opens and prints in this computer’s PDF viewer, and is saved here unchanged.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le devis signé</source>
        <translation>&amp;Open the signed devis</translation>
    </message>
</context>
<context>
    <name>trame::ui::BeneficiaireDialog</name>
    <message>
        <source>Nouveau bénéficiaire</source>
        <translation>New beneficiary</translation>
    </message>
    <message>
        <source>&amp;SIRET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>Le &amp;vendredi saint y est chômé</source>
        <translation>Good &amp;Friday is a day off there</translation>
    </message>
    <message>
        <source>Les &amp;jours fériés locaux y sont chômés</source>
        <translation>Local &amp;public holidays are days off there</translation>
    </message>
    <message>
        <source>C’est un groupement : ses &amp;membres ont la qualité de bénéficiaire par lui</source>
        <translation>This is a &amp;group: its members are beneficiaries through it</translation>
    </message>
    <message>
        <source>Code de service exigé sur c&amp;haque commande</source>
        <translation>Ser&amp;vice code required on every order</translation>
    </message>
    <message>
        <source>Numéro d’engagement e&amp;xigé sur chaque commande</source>
        <translation>Commitment number re&amp;quired on every order</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Numéro &amp;local</source>
        <translation>Local num&amp;ber</translation>
    </message>
    <message>
        <source>RIDET ou numéro TAHITI, là où le territoire en a un.</source>
        <translation>RIDET or TAHITI number, where the territory has one.</translation>
    </message>
    <message>
        <source>N&amp;om</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Catégorie</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>Celles du CCTP, article 1.</source>
        <translation>Those of the CCTP, article 1.</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Adresse et territoire</source>
        <translation>Address and territory</translation>
    </message>
    <message>
        <source>Te&amp;rritoire</source>
        <translation>&amp;Territory</translation>
    </message>
    <message>
        <source>Conventions (CCTP 4.2)</source>
        <translation>Agreements (CCTP 4.2)</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fin, s’il y en a une</source>
        <translation>End, if any</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>+ A&amp;jouter une convention</source>
        <translation>+ Add an agr&amp;eement</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>+ Ajouter un con&amp;tact</source>
        <translation>+ Add a c&amp;ontact</translation>
    </message>
    <message>
        <source>Groupement</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>SIRET du membre</source>
        <translation>Member’s SIRET</translation>
    </message>
    <message>
        <source>+ Ajouter un me&amp;mbre</source>
        <translation>+ Add a &amp;member</translation>
    </message>
    <message>
        <source>Chorus Pro et paiement</source>
        <translation>Chorus Pro and payment</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Délai de &amp;paiement</source>
        <translation>Pa&amp;yment period</translation>
    </message>
    <message>
        <source>30 jours ; 50 pour un établissement public de santé, 60 pour une entreprise publique.</source>
        <translation>30 days; 50 for a public health body, 60 for a public undertaking.</translation>
    </message>
    <message>
        <source>TVA proposée sur ses devis : %1. Ses jours ouvrés et ses jours fériés en suivent.</source>
        <translation>VAT proposed on its devis: %1. Its working days and public holidays are set accordingly.</translation>
    </message>
    <message>
        <source>La fin vient avant la date de la convention.</source>
        <translation>The end comes before the date of the agreement.</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : corrigez les champs signalés.</source>
        <translation>Nothing is saved yet: correct the fields marked.</translation>
    </message>
</context>
<context>
    <name>trame::ui::BeneficiaireEdit</name>
    <message>
        <source>Nom ou SIRET</source>
        <translation>Name or SIRET</translation>
    </message>
    <message>
        <source>Bénéficiaires proposés</source>
        <translation>Suggested beneficiaries</translation>
    </message>
</context>
<context>
    <name>trame::ui::BeneficiairesPage</name>
    <message>
        <source>Bénéficiaires</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Nom, SIRET, commune…</source>
        <translation>Name, SIRET, commune…</translation>
    </message>
    <message>
        <source>Choisissez un bénéficiaire pour voir ses conventions, ses contacts et ses commandes.</source>
        <translation>Choose a beneficiary to see its agreements, contacts and orders.</translation>
    </message>
    <message>
        <source>Aucun bénéficiaire</source>
        <translation>No beneficiaries</translation>
    </message>
    <message>
        <source>Les établissements et groupements qui souscrivent à l’accord-cadre par une convention sont ses bénéficiaires (CCTP 4.2). Enregistrez le premier pour recevoir sa demande.</source>
        <translation>The bodies and groups that subscribe to the framework agreement through an agreement are its beneficiaries (CCTP 4.2). Record the first one to receive its need.</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>E&amp;dit…</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message numerus="yes">
        <source>%n bénéficiaire(s)</source>
        <translation>
            <numerusform>%n beneficiary</numerusform>
            <numerusform>%n beneficiaries</numerusform>
        </translation>
    </message>
    <message>
        <source>Le bénéficiaire n’a pas pu être ouvert</source>
        <translation>The beneficiary could not be opened</translation>
    </message>
    <message>
        <source>« %1 » est enregistré.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Numéro local</source>
        <translation>Local number</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Paiement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>code de service exigé</source>
        <translation>service code required</translation>
    </message>
    <message>
        <source>numéro d’engagement exigé</source>
        <translation>commitment number required</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>rien d’exigé</source>
        <translation>nothing required</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Aucune convention en propre.</source>
        <translation>No agreement of its own.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>tous les lots</source>
        <translation>all lots</translation>
    </message>
    <message>
        <source>lots %1</source>
        <translation>lots %1</translation>
    </message>
    <message>
        <source>Membres du groupement</source>
        <translation>Group members</translation>
    </message>
    <message>
        <source>%1 (pas encore enregistré)</source>
        <translation>%1 (not recorded yet)</translation>
    </message>
    <message>
        <source>Jours ouvrés</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>TVA proposée</source>
        <translation>Proposed VAT</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>chômé</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>travaillé</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>Fériés locaux</source>
        <translation>Local holidays</translation>
    </message>
    <message>
        <source>chômés</source>
        <translation>days off</translation>
    </message>
    <message>
        <source>travaillés</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Dernières demandes</source>
        <translation>Latest needs</translation>
    </message>
    <message>
        <source>Aucune demande.</source>
        <translation>No needs.</translation>
    </message>
    <message>
        <source>Dernières commandes</source>
        <translation>Latest orders</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Aucune commande.</source>
        <translation>No orders.</translation>
    </message>
    <message>
        <source>Toutes les qualités</source>
        <translation>All qualities</translation>
    </message>
    <message>
        <source>Voir toutes ses demandes</source>
        <translation>See all its needs</translation>
    </message>
    <message>
        <source>Voir toutes ses commandes</source>
        <translation>See all its orders</translation>
    </message>
    <message>
        <source>Ajo&amp;uter un bénéficiaire</source>
        <translation>Add a &amp;beneficiary</translation>
    </message>
</context>
<context>
    <name>trame::ui::BesoinSection</name>
    <message>
        <source>La demande</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Reçue</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Le devis</source>
        <translation>The devis</translation>
    </message>
    <message>
        <source>Ob&amp;jet du devis</source>
        <translation>Devis subje&amp;ct</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Da&amp;te du devis et des prix</source>
        <translation>&amp;Date of devis and prices</translation>
    </message>
    <message>
        <source>Une autre date relit les prix du bordereau.</source>
        <translation>Another date re-reads the prices from the price schedule.</translation>
    </message>
    <message>
        <source>&amp;Validité</source>
        <translation>Validit&amp;y</translation>
    </message>
    <message>
        <source>Dernier jour où il peut être validé.</source>
        <translation>Last day on which it can be accepted.</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Conte&amp;xte</source>
        <translation>Conte&amp;xt</translation>
    </message>
    <message>
        <source>Le besoin tel que vous l’avez compris.</source>
        <translation>The need as you understood it.</translation>
    </message>
    <message>
        <source>Modalités</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Comment le travail se fait (CCTP 5.3.1).</source>
        <translation>How the work is done (CCTP 5.3.1).</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Mention de TVA</source>
        <translation>VAT note</translation>
    </message>
    <message>
        <source>Par exemple une exonération, avec son article.</source>
        <translation>For example an exemption, with its article.</translation>
    </message>
    <message>
        <source>Date du devis</source>
        <translation>Devis date</translation>
    </message>
    <message>
        <source>%1, par %2</source>
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::BordereauPage</name>
    <message>
        <source>Bordereau (BPU)</source>
        <translation>Price schedule (BPU)</translation>
    </message>
    <message>
        <source>Code, désignation, section…</source>
        <translation>Code, description, section…</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir tous ses prix.</source>
        <translation>Choose a line to see all its prices.</translation>
    </message>
    <message>
        <source>prix du %1</source>
        <translation>prices of %1</translation>
    </message>
    <message>
        <source>Aucun prix</source>
        <translation>No prices</translation>
    </message>
    <message>
        <source>Le bordereau de prix unitaires donne les codes, les unités et les prix dont les devis sont faits. Importez celui de votre lot depuis un fichier CSV.</source>
        <translation>The unit price schedule gives the codes, units and prices devis are made from. Import your lot’s schedule from a CSV file.</translation>
    </message>
    <message>
        <source>E&amp;xporter en CSV…</source>
        <translation>E&amp;xport to CSV…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans prix ce jour</source>
        <translation>No price on this day</translation>
    </message>
    <message>
        <source>Prix datés</source>
        <translation>Dated prices</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>I&amp;mporter un bordereau…</source>
        <translation>Import a price &amp;schedule…</translation>
    </message>
    <message>
        <source>Bordereau importé. Lignes ajoutées : %1, modifiées : %2, inchangées : %3.</source>
        <translation>Price schedule imported. Lines added: %1, changed: %2, unchanged: %3.</translation>
    </message>
</context>
<context>
    <name>trame::ui::BpuMatches</name>
    <message>
        <source>%1 · %2 · %3 / %4</source>
        <translation>%1 · %2 · %3 / %4</translation>
    </message>
    <message>
        <source>sans prix à cette date</source>
        <translation>no price on this date</translation>
    </message>
</context>
<context>
    <name>trame::ui::BpuPicker</name>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Tapez un code ou un mot du bordereau, puis Entrée.</source>
        <translation>Type a code or a word from the price schedule, then Enter.</translation>
    </message>
    <message>
        <source>+ Ajouter une ligne&#xa0;: tapez un code ou un mot du bordereau…</source>
        <translation>+ Add a line: type a code or a word from the price schedule…</translation>
    </message>
    <message>
        <source>Lignes trouvées dans le bordereau</source>
        <translation>Lines found in the price schedule</translation>
    </message>
    <message>
        <source>Rien dans le bordereau de ce lot ne répond à «&#xa0;%1&#xa0;».</source>
        <translation>Nothing in this lot’s price schedule matches “%1”.</translation>
    </message>
    <message>
        <source>Plusieurs lignes répondent à «&#xa0;%1&#xa0;»&#xa0;: choisissez-en une avec les flèches.</source>
        <translation>Several lines match “%1”: choose one with the arrow keys.</translation>
    </message>
</context>
<context>
    <name>trame::ui::CalendrierSection</name>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Ajou&amp;ter une intervention</source>
        <translation>A&amp;dd an intervention</translation>
    </message>
    <message>
        <source>Le calendrier dit quand et où le titulaire intervient (CCTP 6.6.5). Commencez par « Ajouter une intervention ».</source>
        <translation>The timetable says when and where the holder intervenes (CCTP 6.6.5). Start with “Add an intervention”.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Dates de « %1 »</source>
        <translation>Dates of “%1”</translation>
    </message>
    <message>
        <source>Ajouter une intervention</source>
        <translation>Add an intervention</translation>
    </message>
    <message>
        <source>Supprimer une intervention</source>
        <translation>Delete an intervention</translation>
    </message>
    <message>
        <source>Déplacer une intervention</source>
        <translation>Move an intervention</translation>
    </message>
    <message>
        <source>%1 de l’intervention %2</source>
        <translation>%1 of intervention %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::ChargeMatrix</name>
    <message>
        <source>Charge et coût</source>
        <translation>Load and cost</translation>
    </message>
    <message>
        <source>Ajouter une &amp;charge</source>
        <translation>Add a l&amp;oad</translation>
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
        <source>La charge et le coût se répartissent par phase et par livrable ; chaque répartition donne le total HT, au centime (CCTP 6.6.5). Commencez par « Ajouter une charge ».</source>
        <translation>Load and cost are broken down by phase and by deliverable; each breakdown gives the total excl. VAT, to the cent (CCTP 6.6.5). Start with “Add a load”.</translation>
    </message>
    <message>
        <source>Total par %1</source>
        <translation>Total by %1</translation>
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
        <source>Intervenant</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Ajouter une charge</source>
        <translation>Add a load</translation>
    </message>
    <message>
        <source>Supprimer une charge</source>
        <translation>Delete a load</translation>
    </message>
    <message>
        <source>Déplacer une charge</source>
        <translation>Move a load</translation>
    </message>
    <message>
        <source>%1 de la charge %2</source>
        <translation>%1 of load %2</translation>
    </message>
    <message>
        <source>Répartir le reste</source>
        <translation>Share the remainder</translation>
    </message>
    <message>
        <source>Donner le reste à la charge %1</source>
        <translation>Give the remainder to load %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::ChoixDevisDialog</name>
    <message>
        <source>Numéro, objet, bénéficiaire…</source>
        <translation>Number, subject, beneficiary…</translation>
    </message>
    <message>
        <source>Devis validés</source>
        <translation>Accepted devis</translation>
    </message>
    <message>
        <source>&amp;Commander</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>Bon de commande : choisir le devis validé</source>
        <translation>Purchase order: choose the accepted devis</translation>
    </message>
    <message>
        <source>Ce qui en est déjà commandé</source>
        <translation>What has already been ordered from it</translation>
    </message>
    <message>
        <source>Rien n’en est commandé</source>
        <translation>Nothing ordered from it</translation>
    </message>
    <message>
        <source>Déjà commandés, en tout ou en partie</source>
        <translation>Already ordered, in full or in part</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>%1 devis</source>
        <translation>%1 devis</translation>
    </message>
    <message>
        <source>Aucun devis validé n’attend de commande ici.</source>
        <translation>No accepted devis is awaiting an order here.</translation>
    </message>
    <message>
        <source>Tout ce devis est déjà commandé.</source>
        <translation>This whole devis has already been ordered.</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandeColonnes</name>
    <message>
        <source>Code BPU</source>
        <translation>Price code</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>PU HT</source>
        <translation>Unit excl. VAT</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Cut excl. VAT</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandeDetailPage</name>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>Docu&amp;ment</translation>
    </message>
    <message>
        <source>Commande %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF…</source>
        <translation>&amp;Save the PDF…</translation>
    </message>
    <message>
        <source>La commande n’a pas pu être lue</source>
        <translation>The order could not be read</translation>
    </message>
    <message>
        <source>%1 — %2 · lot %3 · devis %4</source>
        <translation>%1 — %2 · lot %3 · devis %4</translation>
    </message>
    <message>
        <source>Aucun acte</source>
        <translation>No act</translation>
    </message>
    <message>
        <source>Commande %1 : jour où l’acte a pris effet.</source>
        <translation>Order %1: day the act took effect.</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Le document n’a pas pu être ouvert</source>
        <translation>The document could not be opened</translation>
    </message>
    <message>
        <source>Enregistrer le bon de commande</source>
        <translation>Save the purchase order</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Le document n’a pas été enregistré</source>
        <translation>The document was not saved</translation>
    </message>
    <message>
        <source>Le document est enregistré : %1</source>
        <translation>The document has been saved: %1</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>M&amp;ore</translation>
    </message>
    <message>
        <source>&amp;Aller au devis</source>
        <translation>&amp;Go to the devis</translation>
    </message>
    <message>
        <source>Autres actes</source>
        <translation>Other acts</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le PDF</source>
        <translation>&amp;Open the PDF</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandeDialog</name>
    <message>
        <source>Conforme au devis.</source>
        <translation>Matches the devis.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la commande</source>
        <translation>&amp;Record the order</translation>
    </message>
    <message>
        <source>Bon de commande — devis %1</source>
        <translation>Purchase order — devis %1</translation>
    </message>
    <message>
        <source>Demandé par ce bénéficiaire sur chaque commande (Chorus Pro).</source>
        <translation>Required by this beneficiary on every order (Chorus Pro).</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>N&amp;uméro du bon de commande</source>
        <translation>Purchase order n&amp;umber</translation>
    </message>
    <message>
        <source>N° d’en&amp;gagement</source>
        <translation>Co&amp;mmitment No.</translation>
    </message>
    <message>
        <source>Code &amp;service</source>
        <translation>&amp;Service code</translation>
    </message>
    <message>
        <source>&amp;Date de la commande</source>
        <translation>Order &amp;date</translation>
    </message>
    <message>
        <source>Re&amp;çue le</source>
        <translation>R&amp;eceived on</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Lieu d’e&amp;xécution</source>
        <translation>&amp;Place of performance</translation>
    </message>
    <message>
        <source>Lignes du devis restant à commander</source>
        <translation>Devis lines still to be ordered</translation>
    </message>
    <message>
        <source>&amp;Tout</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Rien</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>Prendre toutes les lignes</source>
        <translation>Take all lines</translation>
    </message>
    <message>
        <source>Ne prendre aucune ligne</source>
        <translation>Take no lines</translation>
    </message>
    <message>
        <source>Livrables commandés</source>
        <translation>Deliverables ordered</translation>
    </message>
    <message>
        <source>%1, prévu le %2</source>
        <translation>%1, planned for %2</translation>
    </message>
    <message>
        <source>Aucun livrable ne reste à commander.</source>
        <translation>No deliverable is left to order.</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Total HT  %1
TVA  %2</source>
        <translation>Total excl. VAT  %1
VAT  %2</translation>
    </message>
    <message>
        <source>TTC  %1</source>
        <translation>Incl. VAT  %1</translation>
    </message>
    <message>
        <source>Le bénéficiaire donne un numéro à chaque bon de commande.</source>
        <translation>The beneficiary gives each purchase order a number.</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandeFacts</name>
    <message>
        <source>Conforme au devis.</source>
        <translation>Matches the devis.</translation>
    </message>
    <message>
        <source>Bon de commande</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Écarts avec le devis</source>
        <translation>Differences from the devis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Cut excl. VAT</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandeTabs</name>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ligne&amp;s</source>
        <translation>&amp;Lines</translation>
    </message>
    <message>
        <source>Livra&amp;bles</source>
        <translation>Delivera&amp;bles</translation>
    </message>
    <message>
        <source>&amp;Historique</source>
        <translation>Histo&amp;ry</translation>
    </message>
    <message>
        <source>Contenu de la commande</source>
        <translation>Order contents</translation>
    </message>
    <message>
        <source>Total HT %1   ·   TVA %2   ·   TTC %3</source>
        <translation>Total excl. VAT %1   ·   VAT %2   ·   Incl. VAT %3</translation>
    </message>
</context>
<context>
    <name>trame::ui::CommandesPage</name>
    <message>
        <source>Commandes</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Numéro, engagement, objet, bénéficiaire…</source>
        <translation>Number, commitment, subject, beneficiary…</translation>
    </message>
    <message>
        <source>Aucune commande</source>
        <translation>No orders</translation>
    </message>
    <message>
        <source>Un bon de commande suit un devis validé, en tout ou en partie (CCTP 6.6.6). Quand un bénéficiaire en envoie un, enregistrez-le ici : ses délais et ses livrables sont alors suivis.</source>
        <translation>A purchase order follows an accepted devis, in full or in part (CCTP 6.6.6). When a beneficiary sends one, record it here: its time limits and deliverables are then tracked.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer un bon de commande</source>
        <translation>&amp;Record a purchase order</translation>
    </message>
    <message>
        <source>Choisissez une commande pour voir où elle en est.</source>
        <translation>Choose an order to see where it stands.</translation>
    </message>
    <message>
        <source>Ou&amp;vrir</source>
        <translation>&amp;Open</translation>
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
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
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
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>%1 commande</source>
        <translation>%1 order</translation>
    </message>
    <message>
        <source>%1 commandes</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 · lot %2 · commande du %3 · %4 HT, %5 TTC</source>
        <translation>%1 · lot %2 · order of %3 · %4 excl. VAT, %5 incl. VAT</translation>
    </message>
    <message>
        <source>Devis :</source>
        <translation>Devis:</translation>
    </message>
    <message>
        <source>Le devis « %1 » ne peut pas être commandé</source>
        <translation>Devis “%1” cannot be ordered</translation>
    </message>
    <message>
        <source>Le devis %1 est déjà commandé en entier.</source>
        <translation>Devis %1 has already been ordered in full.</translation>
    </message>
    <message>
        <source>La commande est enregistrée.</source>
        <translation>The order has been recorded.</translation>
    </message>
    <message>
        <source>Cette commande n’est pas dans ce fichier.</source>
        <translation>This order is not in this file.</translation>
    </message>
    <message>
        <source>Tous les états</source>
        <translation>All statuses</translation>
    </message>
</context>
<context>
    <name>trame::ui::ComparerDialog</name>
    <message>
        <source>Ces deux versions disent la même chose.</source>
        <translation>These two versions say the same thing.</translation>
    </message>
    <message>
        <source>Comparer les versions du devis %1</source>
        <translation>Compare versions of devis %1</translation>
    </message>
    <message>
        <source>Version de départ</source>
        <translation>Starting version</translation>
    </message>
    <message>
        <source>Version d’arrivée</source>
        <translation>Target version</translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>Version %1 (%2)</translation>
    </message>
    <message>
        <source>Différences entre les deux versions</source>
        <translation>Differences between the two versions</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>à</source>
        <translation>to</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>trame::ui::ConformitePanel</name>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>prix du bordereau</source>
        <translation>price schedule prices</translation>
    </message>
    <message>
        <source>répartition de la charge et du coût</source>
        <translation>breakdown of workload and cost</translation>
    </message>
    <message>
        <source>calendrier</source>
        <translation>timetable</translation>
    </message>
    <message>
        <source>plan des livrables</source>
        <translation>deliverables plan</translation>
    </message>
    <message>
        <source>CV anonymisés</source>
        <translation>anonymised CVs</translation>
    </message>
    <message>
        <source>profils</source>
        <translation>profiles</translation>
    </message>
    <message>
        <source>validité</source>
        <translation>validity</translation>
    </message>
    <message>
        <source>qualité de bénéficiaire</source>
        <translation>beneficiary status</translation>
    </message>
    <message>
        <source>durée de l’accord-cadre</source>
        <translation>term of the framework agreement</translation>
    </message>
    <message>
        <source>plafond du lot</source>
        <translation>lot ceiling</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Compliance</translation>
    </message>
    <message numerus="yes">
        <source>%n à surveiller</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
    <message>
        <source>Conforme</source>
        <translation>Compliant</translation>
    </message>
    <message>
        <source>1 bloquant</source>
        <translation>1 blocker</translation>
    </message>
    <message>
        <source>%1 bloquants</source>
        <translation>%1 blockers</translation>
    </message>
    <message>
        <source>%1&#xa0;: conforme.</source>
        <translation>%1: compliant.</translation>
    </message>
    <message>
        <source>%1&#xa0;: conformes.</source>
        <translation>%1: compliant.</translation>
    </message>
    <message>
        <source>délais</source>
        <translation>time limits</translation>
    </message>
</context>
<context>
    <name>trame::ui::ConsultationDialog</name>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : corrigez les champs signalés.</source>
        <translation>Nothing is saved yet: correct the fields marked.</translation>
    </message>
</context>
<context>
    <name>trame::ui::ConsultationFields</name>
    <message>
        <source>SI&amp;RET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>N&amp;uméro</source>
        <translation>Numb&amp;er</translation>
    </message>
    <message>
        <source>Celui du CCTP : « 2024_AOO_IA ».</source>
        <translation>The one in the CCTP: “2024_AOO_IA”.</translation>
    </message>
    <message>
        <source>Pro&amp;cédure</source>
        <translation>Pro&amp;cedure</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>Su&amp;bject</translation>
    </message>
    <message>
        <source>Références &amp;légales</source>
        <translation>Le&amp;gal references</translation>
    </message>
    <message>
        <source>Pouvoir adjudicateur</source>
        <translation>Contracting authority</translation>
    </message>
    <message>
        <source>No&amp;m</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Forme juridique</source>
        <translation>Legal &amp;form</translation>
    </message>
    <message>
        <source>Représentan&amp;t</source>
        <translation>Representa&amp;tive</translation>
    </message>
    <message>
        <source>Courr&amp;iel</source>
        <translation>Ema&amp;il</translation>
    </message>
    <message>
        <source>Adresse de pu&amp;blication</source>
        <translation>&amp;Publication address</translation>
    </message>
</context>
<context>
    <name>trame::ui::CvEditor</name>
    <message>
        <source>CV anonymisé de %1</source>
        <translation>Anonymised CV of %1</translation>
    </message>
    <message>
        <source>Tel qu’il sera imprimé</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>Rien n’y laisse reconnaître la personne (CCTP 6.6.5).</source>
        <translation>Nothing in it lets the person be recognised (CCTP 6.6.5).</translation>
    </message>
    <message>
        <source>CV vide</source>
        <translation>Empty CV</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anonymous</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) à corriger</source>
        <translation>
            <numerusform>%n passage to correct</numerusform>
            <numerusform>%n passages to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Le CV n’a pas été enregistré</source>
        <translation>The CV was not saved</translation>
    </message>
</context>
<context>
    <name>trame::ui::CvForm</name>
    <message>
        <source>Consultante en stratégie de données</source>
        <translation>Data strategy consultant</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>&amp;Résumé</source>
        <translation>S&amp;ummary</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>&amp;Formations (une par ligne)</source>
        <translation>&amp;Education (one per line)</translation>
    </message>
    <message>
        <source>&amp;Compétences (une par ligne)</source>
        <translation>S&amp;kills (one per line)</translation>
    </message>
    <message>
        <source>Certification&amp;s (une par ligne)</source>
        <translation>Ce&amp;rtifications (one per line)</translation>
    </message>
    <message>
        <source>Lang&amp;ues (une par ligne)</source>
        <translation>&amp;Languages (one per line)</translation>
    </message>
    <message>
        <source>Missions, sans date ni nom de client</source>
        <translation>Assignments, with no dates or client names</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>&amp;Ajouter une mission</source>
        <translation>Add an assign&amp;ment</translation>
    </message>
    <message>
        <source>Une mission donne sa durée, son contexte, le rôle tenu et les travaux menés.</source>
        <translation>An assignment gives its length, its context, the role held and the work done.</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Contexte</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Mission %1, %2</source>
        <translation>Assignment %1, %2</translation>
    </message>
    <message>
        <source>Supprimer une mission</source>
        <translation>Delete an assignment</translation>
    </message>
    <message>
        <source>Ajouter ou déplacer une mission</source>
        <translation>Add or move an assignment</translation>
    </message>
</context>
<context>
    <name>trame::ui::CvView</name>
    <message>
        <source>CV anonymisé tel qu’il sera imprimé</source>
        <translation>Anonymised CV as it will be printed</translation>
    </message>
    <message>
        <source>CV anonymisé %1</source>
        <translation>Anonymised CV %1</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source> [%1]</source>
        <translation> [%1]</translation>
    </message>
</context>
<context>
    <name>trame::ui::DateEdit</name>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt+Bas)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Cette date n’existe pas&#xa0;: écrivez-la jj/mm/aaaa, par exemple 23/11/2026.</source>
        <translation>This date does not exist: write it as dd/mm/yyyy, for example 23/11/2026.</translation>
    </message>
</context>
<context>
    <name>trame::ui::DelaisCard</name>
    <message>
        <source>Délais tenus sur douze mois</source>
        <translation>Deadlines met over twelve months</translation>
    </message>
    <message>
        <source>Lecture en cours…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Lecture des délais tenus</source>
        <translation>Reading the deadlines kept</translation>
    </message>
    <message>
        <source>Devis (%1 j. ouvrés)</source>
        <translation>Devis (%1 working days)</translation>
    </message>
    <message>
        <source>Validation (%1 j. ouvrés)</source>
        <translation>Acceptance (%1 working days)</translation>
    </message>
    <message>
        <source>Bon de commande (%1 j. ouvrés)</source>
        <translation>Purchase order (%1 working days)</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Fin d’exécution</source>
        <translation>End of performance</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>À temps</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Retard moyen</source>
        <translation>Average delay</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 j.</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>trame::ui::DemandeDialog</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>email</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>portail</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>courrier</source>
        <translation>post</translation>
    </message>
    <message>
        <source>réunion</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Titulaire</source>
        <translation>&amp;Holder</translation>
    </message>
    <message>
        <source>&amp;Bénéficiaire</source>
        <translation>&amp;Beneficiary</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>&amp;Description du besoin</source>
        <translation>&amp;Description of the need</translation>
    </message>
    <message>
        <source>&amp;Reçue le</source>
        <translation>R&amp;eceived on</translation>
    </message>
    <message>
        <source>&amp;Par</source>
        <translation>&amp;Via</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la demande</source>
        <translation>&amp;Record the need</translation>
    </message>
    <message>
        <source>Lot %1 — %2</source>
        <translation>Lot %1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A la qualité de bénéficiaire du lot %1 le %2.</source>
        <translation>Has beneficiary status for lot %1 on %2.</translation>
    </message>
    <message>
        <source>Choisissez un bénéficiaire dans la liste qui s’ouvre à la saisie.</source>
        <translation>Choose a beneficiary from the list that opens as you type.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce qui est demandé.</source>
        <translation>Say in a few words what is needed.</translation>
    </message>
    <message>
        <source>Devis dû le %1 (%2 j. ouvrés).</source>
        <translation>Devis due on %1 (%2 working days).</translation>
    </message>
</context>
<context>
    <name>trame::ui::DemandesPage</name>
    <message>
        <source>Demandes et devis</source>
        <translation>Needs and devis</translation>
    </message>
    <message>
        <source>Numéro, objet, bénéficiaire, contact…</source>
        <translation>Number, subject, beneficiary, contact…</translation>
    </message>
    <message>
        <source>Aucune demande</source>
        <translation>No needs</translation>
    </message>
    <message>
        <source>Une demande est un besoin reçu d’un bénéficiaire : le délai de réponse de dix jours ouvrés court de sa réception (CCTP 6.6.6). Enregistrez la première, puis répondez-y par un devis.</source>
        <translation>A need is what a beneficiary has asked for: the response time of ten working days runs from its receipt (CCTP 6.6.6). Record the first one, then respond to it with a devis.</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande</source>
        <translation>&amp;New need</translation>
    </message>
    <message>
        <source>Choisissez une demande pour voir sa suite.</source>
        <translation>Choose a need to see what follows from it.</translation>
    </message>
    <message>
        <source>&amp;Répondre</source>
        <translation>&amp;Respond</translation>
    </message>
    <message>
        <source>Classer &amp;sans suite…</source>
        <translation>Clo&amp;se with no follow-up…</translation>
    </message>
    <message>
        <source>Rou&amp;vrir</source>
        <translation>Reo&amp;pen</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>%1 demande</source>
        <translation>%1 need</translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation>%1 needs</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>reçue le %1</source>
        <translation>received on %1</translation>
    </message>
    <message>
        <source>par %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>contact : %1</source>
        <translation>contact: %1</translation>
    </message>
    <message>
        <source>titulaire : %1</source>
        <translation>holder: %1</translation>
    </message>
    <message>
        <source>Sans suite : %1</source>
        <translation>No follow-up: %1</translation>
    </message>
    <message>
        <source>Devis :</source>
        <translation>Devis:</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>Commandes :</source>
        <translation>Orders:</translation>
    </message>
    <message>
        <source>La demande %1 est enregistrée.</source>
        <translation>Need %1 has been recorded.</translation>
    </message>
    <message>
        <source>Classer sans suite</source>
        <translation>Close with no follow-up</translation>
    </message>
    <message>
        <source>La demande %1 ne sera plus suivie ; elle pourra être rouverte.</source>
        <translation>Need %1 will no longer be tracked; it can be reopened.</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Classer sans suite</source>
        <translation>Close with no &amp;follow-up</translation>
    </message>
    <message>
        <source>La demande n’est pas classée</source>
        <translation>The need was not closed</translation>
    </message>
    <message>
        <source>La demande %1 est classée sans suite.</source>
        <translation>Need %1 has been closed with no follow-up.</translation>
    </message>
    <message>
        <source>La demande n’est pas rouverte</source>
        <translation>The need was not reopened</translation>
    </message>
    <message>
        <source>La demande %1 est rouverte.</source>
        <translation>Need %1 has been reopened.</translation>
    </message>
    <message>
        <source>La demande « %1 » n’est pas dans ce fichier.</source>
        <translation>Need “%1” is not in this file.</translation>
    </message>
    <message>
        <source>Tous les états</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Devis si&amp;gnés</source>
        <translation>Si&amp;gned devis</translation>
    </message>
    <message>
        <source>Devis signés des demandes choisies</source>
        <translation>Signed devis of the chosen needs</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Enregistrer &amp;dans un dossier…</source>
        <translation>Save in a &amp;folder…</translation>
    </message>
</context>
<context>
    <name>trame::ui::DevisEditorPage</name>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Aucun devis n’est ouvert</source>
        <translation>No devis is open</translation>
    </message>
    <message>
        <source>Choisissez un devis dans la page Demandes et devis, ou répondez à une demande.</source>
        <translation>Choose a devis on the Needs and devis page, or respond to a need.</translation>
    </message>
    <message>
        <source>&amp;Aller aux demandes</source>
        <translation>&amp;Go to needs</translation>
    </message>
    <message>
        <source>Nouveau devis</source>
        <translation>New devis</translation>
    </message>
    <message>
        <source>La demande «&#xa0;%1&#xa0;» n’est pas dans ce fichier.</source>
        <translation>Need “%1” is not in this file.</translation>
    </message>
    <message>
        <source>Le fichier est ouvert en lecture seule.</source>
        <translation>The file is open read-only.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Brouillon %1 créé</source>
        <translation>Draft %1 created</translation>
    </message>
    <message>
        <source>Le devis n’a pas été enregistré</source>
        <translation>The devis was not saved</translation>
    </message>
    <message>
        <source>Devis enregistré</source>
        <translation>Devis saved</translation>
    </message>
    <message>
        <source>Ce devis a été enregistré ailleurs entre-temps</source>
        <translation>This devis has been saved elsewhere in the meantime</translation>
    </message>
    <message>
        <source>Depuis que vous l’avez ouvert, le devis a été modifié par une autre fenêtre ou par trame-cli.

Rien n’a été écrasé&#xa0;: le fichier contient l’autre version, et la vôtre est toujours à l’écran.

Notez ce que vous voulez garder, puis rechargez le devis et refaites vos changements&#xa0;; recharger abandonne ceux qui sont à l’écran.</source>
        <translation>Since you opened it, the devis has been changed by another window or by trame-cli.

Nothing has been overwritten: the file holds the other version, and yours is still on screen.

Note what you want to keep, then reload the devis and redo your changes; reloading discards those on screen.</translation>
    </message>
    <message>
        <source>&amp;Recharger le devis</source>
        <translation>&amp;Reload the devis</translation>
    </message>
    <message>
        <source>Le courriel est prêt dans votre messagerie&#xa0;: relisez-le, puis envoyez-le.</source>
        <translation>The email is ready in your mail program: check it, then send it.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est fait</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>Brouillon abandonné</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>Ce que vous tapez ne peut pas être gardé en attendant : enregistrez souvent. %1</source>
        <translation>What you type cannot be kept in the meantime: save often. %1</translation>
    </message>
    <message>
        <source>Rien n’est enregistré : %1</source>
        <translation>Nothing was saved: %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::DevisHeader</name>
    <message>
        <source>Devis</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Demandes et devis</source>
        <translation>Needs and devis</translation>
    </message>
    <message>
        <source>Version du devis</source>
        <translation>Devis version</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 — %2 · Lot %3 · demande reçue le %4</source>
        <translation>%1 — %2 · Lot %3 · need received on %4</translation>
    </message>
    <message>
        <source>devis dû le %1</source>
        <translation>devis due on %1</translation>
    </message>
    <message>
        <source>validation attendue le %1</source>
        <translation>acceptance expected by %1</translation>
    </message>
    <message>
        <source>bon de commande attendu le %1</source>
        <translation>purchase order expected by %1</translation>
    </message>
    <message>
        <source>devis remis le %1</source>
        <translation>devis submitted on %1</translation>
    </message>
    <message>
        <source>Ap&amp;erçu PDF</source>
        <translation>PDF p&amp;review</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer</source>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>Envo&amp;yer…</source>
        <translation>&amp;Send…</translation>
    </message>
    <message>
        <source>Émett&amp;re</source>
        <translation>I&amp;ssue</translation>
    </message>
    <message>
        <source>&amp;Réviser</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>Valid&amp;er…</source>
        <translation>&amp;Accept…</translation>
    </message>
    <message>
        <source>Re&amp;fuser…</source>
        <translation>Ref&amp;use…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer une commande…</source>
        <translation>&amp;Record an order…</translation>
    </message>
    <message>
        <source>Devis si&amp;gné</source>
        <translation>Si&amp;gned devis</translation>
    </message>
    <message>
        <source>Annuler la ré&amp;ponse…</source>
        <translation>Undo the respo&amp;nse…</translation>
    </message>
    <message>
        <source>A&amp;bandonner le brouillon…</source>
        <translation>Discard the draf&amp;t…</translation>
    </message>
    <message>
        <source>Comparer les &amp;versions…</source>
        <translation>Compare &amp;versions…</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>M&amp;ore</translation>
    </message>
    <message>
        <source>Plus d’actes</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Le devis ne peut pas être émis&#xa0;: %1, voir Conformité.</source>
        <translation>The devis cannot be issued: %1, see Compliance.</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>demande classée sans suite</source>
        <translation>need closed with no follow-up</translation>
    </message>
</context>
<context>
    <name>trame::ui::DevisStart</name>
    <message>
        <source>Partir d’un e&amp;xemple rempli</source>
        <translation>Start from a filled-in e&amp;xample</translation>
    </message>
    <message>
        <source>Partir d’une page &amp;blanche</source>
        <translation>Start from a &amp;blank page</translation>
    </message>
    <message>
        <source>Un nouveau devis</source>
        <translation>A new devis</translation>
    </message>
    <message>
        <source>L’exemple propose des lignes du bordereau, deux phases, leurs livrables, une équipe et un calendrier que vous adaptez&#xa0;; la page blanche ne reprend que la demande.</source>
        <translation>The example offers price schedule lines, two phases, their deliverables, a team and a timetable for you to adapt; the blank page carries over only the need.</translation>
    </message>
</context>
<context>
    <name>trame::ui::DevisTabs</name>
    <message>
        <source>Parties du devis</source>
        <translation>Parts of the devis</translation>
    </message>
</context>
<context>
    <name>trame::ui::DevisTotals</name>
    <message>
        <source>Totaux du devis</source>
        <translation>Devis totals</translation>
    </message>
    <message>
        <source>Prix au %1</source>
        <translation>Prices at %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>trop grand pour être calculé</source>
        <translation>too large to be calculated</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Total incl. VAT</translation>
    </message>
</context>
<context>
    <name>trame::ui::Dialogs</name>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer</source>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>&amp;Ne pas enregistrer</source>
        <translation>Do&amp;n’t save</translation>
    </message>
    <message>
        <source>Enregistrer les changements&#xa0;?</source>
        <translation>Save the changes?</translation>
    </message>
</context>
<context>
    <name>trame::ui::DifferencesTable</name>
    <message>
        <source>Partie</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Élément</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>trame::ui::EcheanceList</name>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Qui agit</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
</context>
<context>
    <name>trame::ui::EcheancesPage</name>
    <message>
        <source>Échéances</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Numéro, objet, bénéficiaire…</source>
        <translation>Number, subject, beneficiary…</translation>
    </message>
    <message>
        <source>Rien n’est dû</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Chaque besoin reçu, chaque devis émis et chaque commande fait courir un délai (CCTP 6.6.6) ; ceux qui restent à tenir sont ici, le plus proche d’abord.</source>
        <translation>Each need received, each devis issued and each order starts a time limit (CCTP 6.6.6); those still to be met are listed here, nearest first.</translation>
    </message>
    <message>
        <source>Qui agit</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Tous les acteurs</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>En retard seulement</source>
        <translation>Overdue only</translation>
    </message>
    <message>
        <source>%1 échéance</source>
        <translation>%1 due date</translation>
    </message>
    <message>
        <source>%1 échéances</source>
        <translation>%1 due dates</translation>
    </message>
    <message>
        <source>En &amp;retard</source>
        <translation>&amp;Late</translation>
    </message>
</context>
<context>
    <name>trame::ui::EntryList</name>
    <message>
        <source>Inser</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Dup&amp;liquer</source>
        <translation>Du&amp;plicate</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Suppri&amp;mer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Alt+Haut</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Alt+Bas</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trame::ui::EquipePage</name>
    <message>
        <source>Code, nom…</source>
        <translation>Code, name…</translation>
    </message>
    <message>
        <source>Avec CV</source>
        <translation>With CV</translation>
    </message>
    <message>
        <source>Sans CV</source>
        <translation>Without CV</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Les personnes du titulaire. L’identité reste dans ce fichier : un devis ne montre que le code et le CV anonymisé.</source>
        <translation>The holder’s people. Identities stay in this file: a devis shows only the code and the anonymised CV.</translation>
    </message>
    <message>
        <source>Aucun intervenant</source>
        <translation>No people</translation>
    </message>
    <message>
        <source>Enregistrez ici les personnes qui interviennent, leur expérience en IA et leur CV anonymisé : les devis les nommeront par leur code.</source>
        <translation>Record here the people who take part, their AI experience and their anonymised CV: devis will name them by their code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>En IA depuis</source>
        <translation>In AI since</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Profil aujourd’hui</source>
        <translation>Profile today</translation>
    </message>
    <message>
        <source>Expérience</source>
        <translation>Experience</translation>
    </message>
    <message numerus="yes">
        <source>%n intervenant(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec ou sans CV</source>
        <translation>With or without CV</translation>
    </message>
    <message>
        <source>Ajo&amp;uter un intervenant</source>
        <translation>Add a pe&amp;rson</translation>
    </message>
    <message>
        <source>Choisissez une personne pour voir son profil et son CV.</source>
        <translation>Choose a person to see their profile and CV.</translation>
    </message>
    <message>
        <source>C&amp;V anonymisé…</source>
        <translation>Anon&amp;ymised CV…</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>E&amp;dit…</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>À masquer</source>
        <translation>To hide</translation>
    </message>
</context>
<context>
    <name>trame::ui::EquipeSection</name>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Ajouter un &amp;membre</source>
        <translation>Add a &amp;member</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>C&amp;V…</source>
        <translation>&amp;CV…</translation>
    </message>
    <message>
        <source>L’équipe nomme chaque intervenant par son code, avec le profil facturé et un CV anonymisé (CCTP 6.6.4, 6.6.5). Commencez par taper un code ou un nom ci-dessus.</source>
        <translation>The team names each person by their code, with the billed profile and an anonymised CV (CCTP 6.6.4, 6.6.5). Start by typing a code or a name above.</translation>
    </message>
    <message>
        <source>CV de l’intervenant</source>
        <translation>Person’s CV</translation>
    </message>
    <message>
        <source>Ajouter un intervenant : code ou nom…</source>
        <translation>Add a person: code or name…</translation>
    </message>
    <message>
        <source>Intervenant à ajouter</source>
        <translation>Person to add</translation>
    </message>
    <message>
        <source>Ajouter l’intervenant</source>
        <translation>Add the person</translation>
    </message>
    <message>
        <source>Profil facturé</source>
        <translation>Billed profile</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Expérience en IA</source>
        <translation>AI experience</translation>
    </message>
    <message>
        <source>Profil atteint</source>
        <translation>Profile reached</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>%1 : premier jour de prestation le %2</source>
        <translation>%1: first day of service on %2</translation>
    </message>
    <message>
        <source>Profil atteint et CV anonyme (CCTP 6.6.4, 6.6.5).</source>
        <translation>Profile reached and anonymous CV (CCTP 6.6.4, 6.6.5).</translation>
    </message>
    <message>
        <source>Personne du titulaire ne porte ce code ou ce nom : ajoutez-la à la page Équipe.</source>
        <translation>None of the holder’s people has this code or name: add them on the Team page.</translation>
    </message>
    <message>
        <source>Plusieurs personnes correspondent : choisissez-en une dans la liste.</source>
        <translation>Several people match: choose one from the list.</translation>
    </message>
    <message>
        <source>%1 est déjà dans l’équipe.</source>
        <translation>%1 is already in the team.</translation>
    </message>
    <message>
        <source>Ajouter %1 à l’équipe</source>
        <translation>Add %1 to the team</translation>
    </message>
    <message>
        <source>Retirer un membre de l’équipe</source>
        <translation>Remove a team member</translation>
    </message>
    <message>
        <source>Déplacer un membre de l’équipe</source>
        <translation>Move a team member</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>CV de %1</source>
        <translation>CV of %1</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Intervenants proposés</source>
        <translation>Suggested people</translation>
    </message>
</context>
<context>
    <name>trame::ui::ErrorReport</name>
    <message>
        <source>Le fichier n’a pas pu être lu</source>
        <translation>The file could not be read</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeBordereaux</name>
    <message>
        <source>Bordereau</source>
        <translation>Price schedule</translation>
    </message>
    <message>
        <source>Les prix de vos devis en viennent. Choisissez un fichier CSV par lot, ou importez-le plus tard depuis la page « Bordereau (BPU) ».</source>
        <translation>The prices in your devis come from it. Choose one CSV file per lot, or import it later from the “Price schedule” page.</translation>
    </message>
    <message>
        <source>Aucun fichier choisi : le bordereau pourra être importé plus tard.</source>
        <translation>No file chosen: the price schedule can be imported later.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) lue(s).</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisir un fichier CSV…</source>
        <translation>Choose a CSV file…</translation>
    </message>
    <message>
        <source>Choisir le bordereau du lot %1</source>
        <translation>Choose the price schedule for lot %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv);;Tous les fichiers (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n ligne(s) lue(s).</source>
        <translation>
            <numerusform>%1: %n line read.</numerusform>
            <numerusform>%1: %n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n cellule(s) à corriger.</source>
        <translation>
            <numerusform>%1: %n cell to correct.</numerusform>
            <numerusform>%1: %n cells to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeConsultation</name>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Celui de la CANUT est déjà rempli d’après son CCTP. Changez ce qui diffère.</source>
        <translation>CANUT’s is already filled in from its CCTP. Change whatever differs.</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeFichier</name>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Emplacement</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>Un dossier de votre poste, ou un dossier partagé avec votre équipe.</source>
        <translation>A folder on your computer, or a folder shared with your team.</translation>
    </message>
    <message>
        <source>&amp;Choisir…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Choisir l’emplacement du fichier</source>
        <translation>Choose where to put the file</translation>
    </message>
    <message>
        <source>Tout l’accord-cadre tient dans un seul fichier. Rien n’est créé avant la dernière étape.</source>
        <translation>The whole framework agreement is held in a single file. Nothing is created before the last step.</translation>
    </message>
    <message>
        <source>Enregistrer l’accord-cadre</source>
        <translation>Save the framework agreement</translation>
    </message>
    <message>
        <source>Fichiers Trame (*.trame)</source>
        <translation>Trame files (*.trame)</translation>
    </message>
    <message>
        <source>Ce dossier n’existe pas : %1</source>
        <translation>This folder does not exist: %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeLots</name>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
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
        <translation>Max. excl. VAT</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>+ Ajouter un &amp;lot</source>
        <translation>+ Add a &amp;lot</translation>
    </message>
    <message>
        <source>Le maximum de chaque lot est fixé par le CCAP. Vous pourrez le saisir plus tard : Trame le rappellera.</source>
        <translation>The maximum for each lot is set by the CCAP. You can enter it later: Trame will remind you.</translation>
    </message>
    <message>
        <source>CCAP, article…</source>
        <translation>CCAP, article…</translation>
    </message>
    <message>
        <source>Ce numéro de lot est déjà pris.</source>
        <translation>This lot number is already taken.</translation>
    </message>
    <message>
        <source>Dites quel document fixe ce maximum, par exemple « CCAP, article 5 ».</source>
        <translation>Say which document sets this maximum, for example “CCAP, article 5”.</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeLotsTenus</name>
    <message>
        <source>Lots tenus</source>
        <translation>Lots held</translation>
    </message>
    <message>
        <source>Un accord-cadre par lot que vous tenez. Les numéros de vos devis commenceront par le préfixe choisi, par exemple D-L2-2026-0001.</source>
        <translation>One framework agreement for each lot you hold. Your devis numbers will start with the chosen prefix, for example D-L2-2026-0001.</translation>
    </message>
    <message>
        <source>Ajoutez au moins un lot : sans accord-cadre, aucun devis ne peut être fait.</source>
        <translation>Add at least one lot: without a framework agreement, no devis can be made.</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeSociete</name>
    <message>
        <source>Ma société</source>
        <translation>My company</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Votre société, telle que vos devis la présenteront. Seuls le SIRET et le nom sont nécessaires.</source>
        <translation>Your company, as your devis will present it. Only the SIRET and the name are required.</translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeText</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 j. ouvré</source>
        <translation>%1 working day</translation>
    </message>
    <message>
        <source>%1 j. ouvrés</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>le jour dû</source>
        <translation>on the due date</translation>
    </message>
    <message>
        <source>dû aujourd’hui</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>%1 de retard</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>%1 d’avance</source>
        <translation>%1 early</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>dû le %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>%1 (à l’origine le %2)</source>
        <translation>%1 (originally %2)</translation>
    </message>
    <message>
        <source>fait le %1</source>
        <translation>done on %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::FileField</name>
    <message>
        <source>Un PNG ou un JPEG, imprimé en tête des devis ; au plus 8 Mo et 40 millions de points.</source>
        <translation>A PNG or a JPEG, printed at the head of devis; at most 8 MB and 40 million pixels.</translation>
    </message>
    <message>
        <source>Aucune image</source>
        <translation>No image</translation>
    </message>
    <message>
        <source>Images PNG et JPEG (*.png *.jpg *.jpeg)</source>
        <translation>PNG and JPEG images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Déposez ici l’image de la signature ou le devis signé (PDF) : au plus 20 Mo, et 40 millions de points.</source>
        <translation>Drop the image of the signature or the signed devis (PDF) here: at most 20 MB, and 40 million pixels.</translation>
    </message>
    <message>
        <source>Aucun fichier</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Signature ou devis signé (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Signature or signed devis (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>C&amp;hoisir une image…</source>
        <translation>Choose an ima&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;Choisir un fichier…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>Re&amp;tirer l’image</source>
        <translation>Re&amp;move the image</translation>
    </message>
    <message>
        <source>Re&amp;tirer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::FilterBar</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Tous les lots</source>
        <translation>All lots</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Retirer le filtre « %1 »</source>
        <translation>Remove the filter “%1”</translation>
    </message>
</context>
<context>
    <name>trame::ui::FindingsView</name>
    <message>
        <source>Contrôles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trame::ui::FormDialog</name>
    <message>
        <source>Enre&amp;gistrer</source>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>« %1 » a des changements qui ne sont pas enregistrés.</source>
        <translation>“%1” has unsaved changes.</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Défaire (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Défaire : %1 (Ctrl+Z)</source>
        <translation>Undo: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>trame::ui::GanttEditor</name>
    <message>
        <source>Calendrier à barres</source>
        <translation>Bar timetable</translation>
    </message>
    <message>
        <source>Glissez une barre pour la déplacer, ses bords pour l’allonger. Au clavier : Haut et Bas choisissent, Gauche et Droite déplacent d’un jour, avec Maj la fin seule.</source>
        <translation>Drag a bar to move it, its edges to lengthen it. With the keyboard: Up and Down select, Left and Right move by one day, with Shift the end only.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::GotoPalette</name>
    <message>
        <source>Rien de ce nom dans ce fichier.</source>
        <translation>Nothing by that name in this file.</translation>
    </message>
    <message>
        <source>Aller à…</source>
        <translation>Go to…</translation>
    </message>
    <message>
        <source>Numéro, objet, bénéficiaire, personne, page…</source>
        <translation>Number, subject, beneficiary, person, page…</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>trame::ui::ImportBpuDialog</name>
    <message>
        <source>Ce que l’import ferait</source>
        <translation>What the import would do</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>À l’import</source>
        <translation>On import</translation>
    </message>
    <message>
        <source>Cellules à corriger</source>
        <translation>Cells to correct</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Ce qui s’y trouve</source>
        <translation>What is there</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Importer un bordereau</source>
        <translation>Import a price schedule</translation>
    </message>
    <message>
        <source>Aucun fichier choisi</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>&amp;Choisir un fichier CSV…</source>
        <translation>&amp;Choose a CSV file…</translation>
    </message>
    <message>
        <source>Choisissez le fichier du bordereau</source>
        <translation>Choose the price schedule file</translation>
    </message>
    <message>
        <source>Colonnes attendues : code ; section ; designation ; unite ; profil ; prix_ht ; tva ; du ; au. Rien n’est écrit avant que vous ayez vu ce que l’import ferait.</source>
        <translation>Expected columns: code; section; designation; unite; profil; prix_ht; tva; du; au. Nothing is written until you have seen what the import would do.</translation>
    </message>
    <message>
        <source>&amp;Accord-cadre</source>
        <translation>Framework &amp;agreement</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Lot %1 — %2</source>
        <translation>Lot %1 — %2</translation>
    </message>
    <message>
        <source>Choisir un bordereau</source>
        <translation>Choose a price schedule</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv);;Tous les fichiers (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Ajoutée</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiée</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangée</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>%1 à partir du %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Enregistrez d’abord un titulaire et son accord-cadre.</source>
        <translation>First save a holder and its framework agreement.</translation>
    </message>
    <message numerus="yes">
        <source>%n cellule(s) à corriger dans le fichier : rien n’est importé</source>
        <translation>
            <numerusform>%n cell to correct in the file: nothing is imported</numerusform>
            <numerusform>%n cells to correct in the file: nothing is imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi, et ce qui est attendu</source>
        <translation>Why, and what is expected</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à ajouter</source>
        <translation>
            <numerusform>%n line to add</numerusform>
            <numerusform>%n lines to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à modifier</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inchangée(s)</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::IntervenantEditor</name>
    <message>
        <source>Nouvel intervenant</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Intervenant %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Tit&amp;ulaire</source>
        <translation>Hol&amp;der</translation>
    </message>
    <message>
        <source>C&amp;V anonymisé…</source>
        <translation>Anon&amp;ymised CV…</translation>
    </message>
    <message>
        <source>La personne n’a pas été enregistrée</source>
        <translation>The person was not saved</translation>
    </message>
    <message>
        <source>Les titulaires ne peuvent pas être lus</source>
        <translation>The holders cannot be read</translation>
    </message>
</context>
<context>
    <name>trame::ui::IntervenantForm</name>
    <message>
        <source>Travaille dans l’&amp;IA depuis le</source>
        <translation>Wor&amp;ks in AI since</translation>
    </message>
    <message>
        <source>Né(e) &amp;le</source>
        <translation>&amp;Born on</translation>
    </message>
    <message>
        <source>Début en IA</source>
        <translation>AI start</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>L’expérience se compte de ce jour au premier jour de la prestation (CCTP 6.6.4).</source>
        <translation>Experience is counted from this day to the first day of the service (CCTP 6.6.4).</translation>
    </message>
    <message>
        <source>Aujourd’hui : %1, profil %2.</source>
        <translation>Today: %1, profile %2.</translation>
    </message>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
    </message>
    <message>
        <source>&amp;Code, qui remplace le nom dans les devis</source>
        <translation>C&amp;ode, which replaces the name in devis</translation>
    </message>
    <message>
        <source>INT-07</source>
        <translation>INT-07</translation>
    </message>
    <message>
        <source>&amp;Prénom</source>
        <translation>&amp;First name</translation>
    </message>
    <message>
        <source>No&amp;m</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>C&amp;ourriel</source>
        <translation>Ema&amp;il</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>Add&amp;ress</translation>
    </message>
    <message>
        <source>Compétences &amp;spécialisées (une par ligne)</source>
        <translation>&amp;Specialist skills (one per line)</translation>
    </message>
    <message>
        <source>Avec quatre ans d’expérience, elles font un Expert (CCTP 6.6.4).</source>
        <translation>With four years’ experience, they make an Expert (CCTP 6.6.4).</translation>
    </message>
    <message>
        <source>Emplo&amp;yeurs à masquer (un par ligne)</source>
        <translation>&amp;Employers to hide (one per line)</translation>
    </message>
    <message>
        <source>Leur nom ne doit pas figurer dans le CV (CCTP 6.6.5).</source>
        <translation>Their names must not appear in the CV (CCTP 6.6.5).</translation>
    </message>
</context>
<context>
    <name>trame::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Acte, objet, auteur…</source>
        <translation>Entry, subject, author…</translation>
    </message>
    <message>
        <source>Choisissez un acte pour voir ce qu’il a changé.</source>
        <translation>Choose an entry to see what it changed.</translation>
    </message>
    <message>
        <source>Chaque acte garde l’empreinte de celui d’avant : rien ne peut y être changé sans que cela se voie.</source>
        <translation>Each entry keeps the fingerprint of the one before: nothing in them can be changed without it showing.</translation>
    </message>
    <message>
        <source>&amp;Vérifier le fichier</source>
        <translation>Ve&amp;rify the file</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Cet acte n’a changé aucune ligne.</source>
        <translation>This entry changed no row.</translation>
    </message>
    <message>
        <source>Table et ligne</source>
        <translation>Table and row</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 autres valeurs : exportez le fichier pour tout voir.</source>
        <translation>%1 more values: export the file to see everything.</translation>
    </message>
    <message>
        <source>Aucun acte</source>
        <translation>No act</translation>
    </message>
    <message>
        <source>Chaque acte enregistré dans ce fichier est ici, avec ce qu’il a changé.</source>
        <translation>Each act that was recorded in this file is here, with what it changed.</translation>
    </message>
</context>
<context>
    <name>trame::ui::LignesCommandeEdit</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>PU HT</source>
        <translation>Unit excl. VAT</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Commandé</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Net HT</source>
        <translation>Net excl. VAT</translation>
    </message>
    <message>
        <source>Commander %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Quantité commandée de %1</source>
        <translation>Quantity ordered of %1</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>trame::ui::LignesDelegate</name>
    <message>
        <source>%1 Le nombre d’avant est resté.</source>
        <translation>%1 The number from before has stayed.</translation>
    </message>
</context>
<context>
    <name>trame::ui::LignesModel</name>
    <message>
        <source>Quantité de la ligne %1</source>
        <translation>Quantity on line %1</translation>
    </message>
    <message>
        <source>Remise de la ligne %1</source>
        <translation>Discount on line %1</translation>
    </message>
    <message>
        <source>TVA de la ligne %1</source>
        <translation>VAT on line %1</translation>
    </message>
    <message>
        <source>Code BPU</source>
        <translation>Price code</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>PU HT</source>
        <translation>Unit excl. VAT</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
</context>
<context>
    <name>trame::ui::LignesSection</name>
    <message>
        <source>Dup&amp;liquer</source>
        <translation>Du&amp;plicate</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Suppri&amp;mer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Mon&amp;ter</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Alt+Haut</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Alt+Bas</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Coller depuis un tableur</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Coller un code et une quantité par ligne, depuis un tableur (Ctrl+V)</source>
        <translation>Paste one code and one quantity per line, from a spreadsheet (Ctrl+V)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Dupliquer la ligne</source>
        <translation>Duplicate the line</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>Delete the line</translation>
    </message>
    <message>
        <source>Monter la ligne %1</source>
        <translation>Move line %1 up</translation>
    </message>
    <message>
        <source>Descendre la ligne %1</source>
        <translation>Move line %1 down</translation>
    </message>
    <message>
        <source>… et %1 autres.</source>
        <translation>… and %1 more.</translation>
    </message>
    <message>
        <source>Rien n’a été collé</source>
        <translation>Nothing was pasted</translation>
    </message>
    <message>
        <source>Le devis est resté comme il était. Corrigez ces lignes dans votre tableur, puis copiez-les de nouveau&#xa0;:</source>
        <translation>The devis has stayed as it was. Correct these lines in your spreadsheet, then copy them again:</translation>
    </message>
    <message>
        <source>Coller des lignes</source>
        <translation>Paste lines</translation>
    </message>
</context>
<context>
    <name>trame::ui::LignesTable</name>
    <message>
        <source>Lignes du devis</source>
        <translation>Devis lines</translation>
    </message>
</context>
<context>
    <name>trame::ui::ListPage</name>
    <message>
        <source>Lot %1 — %2</source>
        <translation>Lot %1 — %2</translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Fichiers CSV (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>La liste n’a pas été exportée</source>
        <translation>The list was not exported</translation>
    </message>
    <message>
        <source>La liste est exportée : %1</source>
        <translation>The list is exported: %1</translation>
    </message>
    <message>
        <source>Détail : %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Rien ne correspond</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Aucune ligne ne répond à la recherche et aux filtres.</source>
        <translation>No row matches the search and the filters.</translation>
    </message>
    <message>
        <source>E&amp;ffacer les filtres</source>
        <translation>Clear the &amp;filters</translation>
    </message>
</context>
<context>
    <name>trame::ui::LivrableList</name>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Ajouter un &amp;livrable</source>
        <translation>Add a delivera&amp;ble</translation>
    </message>
    <message>
        <source>Un livrable est remis à une date, avec son plan détaillé (CCTP 6.6.5). Commencez par « Ajouter un livrable ».</source>
        <translation>A deliverable is submitted on a date, with its detailed outline (CCTP 6.6.5). Start with “Add a deliverable”.</translation>
    </message>
    <message>
        <source>1. Contexte
2. Méthode
3. Recommandations</source>
        <translation>1. Context
2. Method
3. Recommendations</translation>
    </message>
    <message>
        <source>Plan détaillé du livrable : &amp;un titre par ligne</source>
        <translation>Detailed o&amp;utline of the deliverable: one heading per line</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>À écrire</source>
        <translation>To write</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Ajouter un livrable</source>
        <translation>Add a deliverable</translation>
    </message>
    <message>
        <source>Supprimer un livrable</source>
        <translation>Delete a deliverable</translation>
    </message>
    <message>
        <source>Déplacer un livrable</source>
        <translation>Move a deliverable</translation>
    </message>
    <message>
        <source>%1 du livrable %2</source>
        <translation>%1 of deliverable %2</translation>
    </message>
    <message>
        <source>Plan du livrable %1</source>
        <translation>Outline of deliverable %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::LivrablesView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Livrable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Prévu le</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>Remis le</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Cut excl. VAT</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Dé&amp;cider</source>
        <translation>De&amp;cide</translation>
    </message>
    <message>
        <source>Remettre le livrable</source>
        <translation>Hand over the deliverable</translation>
    </message>
    <message>
        <source>Décider du livrable</source>
        <translation>Decide on the deliverable</translation>
    </message>
    <message>
        <source>%1 — %2 : jour de la remise au bénéficiaire.</source>
        <translation>%1 — %2: day of delivery to the beneficiary.</translation>
    </message>
    <message>
        <source>Enregistrer la &amp;remise</source>
        <translation>Record the &amp;delivery</translation>
    </message>
    <message>
        <source>La remise de %1 est enregistrée.</source>
        <translation>The delivery of %1 is recorded.</translation>
    </message>
    <message>
        <source>Décision sur le livrable</source>
        <translation>Decision on the deliverable</translation>
    </message>
    <message>
        <source>%1 — %2 : « %3 ».</source>
        <translation>%1 — %2: “%3”.</translation>
    </message>
    <message>
        <source>Enregistrer la &amp;décision</source>
        <translation>Record the &amp;decision</translation>
    </message>
    <message>
        <source>La décision sur %1 est enregistrée.</source>
        <translation>The decision on %1 is recorded.</translation>
    </message>
</context>
<context>
    <name>trame::ui::LotDialog</name>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>&amp;Partage des commandes</source>
        <translation>Order &amp;sharing</translation>
    </message>
    <message>
        <source>Fixé par le CCAP.</source>
        <translation>Set by the CCAP.</translation>
    </message>
    <message>
        <source>&amp;Intitulé</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>N&amp;uméro</source>
        <translation>Numb&amp;er</translation>
    </message>
    <message>
        <source>Nombre de &amp;titulaires</source>
        <translation>Number of &amp;holders</translation>
    </message>
    <message>
        <source>Montants hors taxes, pour toute la durée</source>
        <translation>Amounts excluding VAT, for the whole term</translation>
    </message>
    <message>
        <source>&amp;Source du maximum</source>
        <translation>S&amp;ource of the maximum</translation>
    </message>
    <message>
        <source>S&amp;ource du minimum</source>
        <translation>Sou&amp;rce of the minimum</translation>
    </message>
    <message>
        <source>CCAP, article…</source>
        <translation>CCAP, article…</translation>
    </message>
    <message>
        <source>&amp;Maximum</source>
        <translation>&amp;Maximum</translation>
    </message>
    <message>
        <source>Minimum, s’i&amp;l y en a un</source>
        <translation>Minim&amp;um, if there is one</translation>
    </message>
    <message>
        <source>Seuil d’&amp;alerte (% du maximum)</source>
        <translation>Alert threshol&amp;d (% of the maximum)</translation>
    </message>
    <message>
        <source>Sou&amp;rce du seuil</source>
        <translation>Sour&amp;ce of the threshold</translation>
    </message>
    <message>
        <source>Dites quel document fixe ce montant, par exemple « CCAP, article 5 ».</source>
        <translation>Say which document sets this amount, for example “CCAP, article 5”.</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : corrigez les champs signalés.</source>
        <translation>Nothing is saved yet: correct the fields marked.</translation>
    </message>
    <message>
        <source>Il y a déjà un lot %1.</source>
        <translation>There is already a lot %1.</translation>
    </message>
</context>
<context>
    <name>trame::ui::LotsEdit</name>
    <message>
        <source>tous</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Écrivez les numéros des lots, par exemple 1, 3 ; laissez vide pour tous les lots.</source>
        <translation>Write the lot numbers, for example 1, 3; leave empty for all lots.</translation>
    </message>
</context>
<context>
    <name>trame::ui::MainWindow</name>
    <message>
        <source>Trame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ouvrir un fichier Trame</source>
        <translation>Open a Trame file</translation>
    </message>
    <message>
        <source>Fichiers Trame (*.trame);;Tous les fichiers (*)</source>
        <translation>Trame files (*.trame);;All files (*)</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Trame</source>
        <translation>%1[*] — %2 — Trame</translation>
    </message>
</context>
<context>
    <name>trame::ui::ManualBrowser</name>
    <message>
        <source>Page du manuel</source>
        <translation>Manual page</translation>
    </message>
</context>
<context>
    <name>trame::ui::ManualViewer</name>
    <message>
        <source>Manuel de Trame</source>
        <translation>Trame manual</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>trame::ui::MessageDialog</name>
    <message>
        <source>&amp;Détails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Détails</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>trame::ui::MoneyEdit</name>
    <message>
        <source>Un montant s’écrit avec deux décimales au plus, par exemple 1 234,50.</source>
        <translation>An amount is written with at most two decimals, for example 1 234,50.</translation>
    </message>
    <message>
        <source>Un montant ne peut pas être négatif ici.</source>
        <translation>An amount cannot be negative here.</translation>
    </message>
    <message>
        <source>Ce montant est trop grand&#xa0;: 100 milliards d’euros au plus.</source>
        <translation>This amount is too large: 100 billion euros at most.</translation>
    </message>
</context>
<context>
    <name>trame::ui::Page</name>
    <message>
        <source>«&#xa0;%1&#xa0;» a des changements qui ne sont pas enregistrés.</source>
        <translation>“%1” has unsaved changes.</translation>
    </message>
</context>
<context>
    <name>trame::ui::PageHeader</name>
    <message>
        <source>Retour à «&#xa0;%1&#xa0;»</source>
        <translation>Back to “%1”</translation>
    </message>
</context>
<context>
    <name>trame::ui::PagesPrinter</name>
    <message>
        <source>Imprimer « %1 »</source>
        <translation>Print “%1”</translation>
    </message>
    <message>
        <source>Impression impossible</source>
        <translation>Cannot print</translation>
    </message>
    <message>
        <source>Aucune imprimante ne répond. Le document est intact : enregistrez-le en PDF et imprimez ce fichier.</source>
        <translation>No printer answers. The document is intact: save it as PDF and print that file.</translation>
    </message>
</context>
<context>
    <name>trame::ui::PagesView</name>
    <message>
        <source>Pages du devis</source>
        <translation>Pages of the devis</translation>
    </message>
</context>
<context>
    <name>trame::ui::ParametresDialog</name>
    <message>
        <source>Paramètres de l’accord-cadre</source>
        <translation>Framework agreement settings</translation>
    </message>
    <message>
        <source>Valeurs et sources</source>
        <translation>Values and sources</translation>
    </message>
    <message>
        <source>Du besoin au &amp;devis (jours ouvrés)</source>
        <translation>From need to &amp;devis (working days)</translation>
    </message>
    <message>
        <source>Du devis à sa &amp;validation (jours ouvrés)</source>
        <translation>&amp;From devis to its acceptance (working days)</translation>
    </message>
    <message>
        <source>De la validation à la &amp;commande (jours ouvrés)</source>
        <translation>From acceptance to &amp;order (working days)</translation>
    </message>
    <message>
        <source>&amp;Alerte avant une échéance (jours ouvrés)</source>
        <translation>A&amp;lert before a due date (working days)</translation>
    </message>
    <message>
        <source>Validité d’un devis (&amp;jours)</source>
        <translation>Devis &amp;validity (days)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Profil de 3 à moins de 4 ans d’expérience</source>
        <translation>&amp;Profile for 3 to under 4 years’ experience</translation>
    </message>
    <message>
        <source>Le CCTP 6.6.4 ne nomme ni Junior ni Confirmé dans cet intervalle.</source>
        <translation>CCTP 6.6.4 names neither Junior nor Confirmé in this range.</translation>
    </message>
    <message>
        <source>Chaque valeur a une source : le document qui la fixe, ou « défaut ».</source>
        <translation>Each value has a source: the document that sets it, or “default”.</translation>
    </message>
</context>
<context>
    <name>trame::ui::PhaseList</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Ajou&amp;ter une phase</source>
        <translation>A&amp;dd a phase</translation>
    </message>
    <message>
        <source>Une phase dit ce que l’on fait, du quand au quand, et ce qu’elle vise (CCTP 6.6.5). Commencez par « Ajouter une phase ».</source>
        <translation>A phase says what is done, from when to when, and what it aims for (CCTP 6.6.5). Start with “Add a phase”.</translation>
    </message>
    <message>
        <source>Ob&amp;jectifs et prérequis de la phase</source>
        <translation>Ob&amp;jectives and prerequisites of the phase</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ajouter une phase</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Supprimer une phase</source>
        <translation>Delete a phase</translation>
    </message>
    <message>
        <source>Déplacer une phase</source>
        <translation>Move a phase</translation>
    </message>
    <message>
        <source>%1 de la phase %2</source>
        <translation>%1 of phase %2</translation>
    </message>
    <message>
        <source>Objectifs de la phase %1</source>
        <translation>Objectives of phase %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::PhasesSection</name>
    <message>
        <source>Partie de la section</source>
        <translation>Part of the section</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Charge et coût</source>
        <translation>Load and cost</translation>
    </message>
</context>
<context>
    <name>trame::ui::PiecesSection</name>
    <message>
        <source>Pas encore de pièce</source>
        <translation>No attachment yet</translation>
    </message>
    <message>
        <source>Une fois le devis émis, vous trouverez ici son PDF figé, son empreinte et, quand le bénéficiaire aura répondu, le document signé.</source>
        <translation>Once the devis is issued, you will find here its frozen PDF, its fingerprint and, when the beneficiary has replied, the signed document.</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Devis émis</source>
        <translation>Devis issued</translation>
    </message>
    <message>
        <source>Émis le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>%1-v%2.pdf</source>
        <translation>%1-v%2.pdf</translation>
    </message>
    <message>
        <source>Refus du bénéficiaire</source>
        <translation>Beneficiary’s refusal</translation>
    </message>
    <message>
        <source>Bon pour accord</source>
        <translation>Signed acceptance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Empreinte du contenu</source>
        <translation>Content fingerprint</translation>
    </message>
    <message>
        <source>La même est imprimée au pied de chaque page&#xa0;: un exemplaire papier qui la porte est bien celui de ce fichier.</source>
        <translation>The same one is printed at the foot of each page: a paper copy that bears it is indeed a copy of this file.</translation>
    </message>
    <message>
        <source>Le document ne s’ouvre pas</source>
        <translation>The document will not open</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Le document n’a pas été enregistré</source>
        <translation>The document was not saved</translation>
    </message>
</context>
<context>
    <name>trame::ui::PreferencesDialog</name>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Celle du système</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Claire</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Langue de l’écran</source>
        <translation>Screen &amp;language</translation>
    </message>
    <message>
        <source>Les documents du marché restent en français.</source>
        <translation>The contract documents stay in French.</translation>
    </message>
    <message>
        <source>&amp;Apparence</source>
        <translation>Appearan&amp;ce</translation>
    </message>
    <message>
        <source>Date du jour&#xa0;: %1.</source>
        <translation>Today: %1.</translation>
    </message>
</context>
<context>
    <name>trame::ui::PremierAccordAssistant</name>
    <message>
        <source>Nouvel accord-cadre</source>
        <translation>New framework agreement</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>A&amp;nnuler</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>&amp;Précédent</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>&amp;Créer le fichier</source>
        <translation>&amp;Create the file</translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>Corrigez les champs signalés avant de continuer.</source>
        <translation>Correct the marked fields before continuing.</translation>
    </message>
    <message>
        <source>Quitter l’assistant ?</source>
        <translation>Leave the assistant?</translation>
    </message>
    <message>
        <source>Ce que vous avez saisi sera perdu. Aucun fichier n’a été créé.</source>
        <translation>What you have entered will be lost. No file has been created.</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Leave</translation>
    </message>
</context>
<context>
    <name>trame::ui::ProgressStrip</name>
    <message>
        <source>&amp;Interrompre</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Interruption…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>trame::ui::QuantityEdit</name>
    <message>
        <source>Une quantité s’écrit avec trois décimales au plus, par exemple 12,5.</source>
        <translation>A quantity is written with at most three decimals, for example 12,5.</translation>
    </message>
    <message>
        <source>Une quantité ne peut pas être négative.</source>
        <translation>A quantity cannot be negative.</translation>
    </message>
    <message>
        <source>Cette quantité est trop grande&#xa0;: 10 millions au plus.</source>
        <translation>This quantity is too large: 10 million at most.</translation>
    </message>
</context>
<context>
    <name>trame::ui::RateEdit</name>
    <message>
        <source>Un taux s’écrit avec deux décimales au plus, par exemple 5,5.</source>
        <translation>A rate is written with at most two decimals, for example 5,5.</translation>
    </message>
    <message>
        <source>Un taux va de 0 à 100&#xa0;%.</source>
        <translation>A rate is from 0 to 100%.</translation>
    </message>
</context>
<context>
    <name>trame::ui::RefuserDialog</name>
    <message>
        <source>Enregistrer le &amp;refus</source>
        <translation>Re&amp;cord the refusal</translation>
    </message>
    <message>
        <source>Refus du devis %1</source>
        <translation>Refusal of devis %1</translation>
    </message>
    <message>
        <source>&amp;Date du refus</source>
        <translation>&amp;Date of the refusal</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Qui l’a dit (facultatif)</source>
        <translation>&amp;Who said so (optional)</translation>
    </message>
    <message>
        <source>Le devis a été émis le %1&#xa0;: le refus ne peut pas être plus ancien.</source>
        <translation>The devis was issued on %1: the refusal cannot be earlier.</translation>
    </message>
</context>
<context>
    <name>trame::ui::RepartitionStrip</name>
    <message>
        <source>&amp;Donner le reste à la case</source>
        <translation>&amp;Give remainder to cell</translation>
    </message>
    <message>
        <source>&amp;Répartir le reste</source>
        <translation>Share &amp;the remainder</translation>
    </message>
    <message>
        <source>Le reste va à la charge choisie : les jours si la case est celle des jours, sinon le coût.</source>
        <translation>The remainder goes to the chosen load: to days if the cell is a days cell, otherwise to cost.</translation>
    </message>
    <message>
        <source>Le reste du coût est partagé entre toutes les charges, en proportion de leur coût.</source>
        <translation>The remaining cost is shared among all loads, in proportion to their cost.</translation>
    </message>
    <message>
        <source>Coût réparti</source>
        <translation>Cost shared</translation>
    </message>
    <message>
        <source>Reste à répartir : %1</source>
        <translation>Remainder to share: %1</translation>
    </message>
    <message>
        <source>Réparti en trop : %1</source>
        <translation>Shared in excess: %1</translation>
    </message>
    <message>
        <source>Reste à répartir par phase : %1</source>
        <translation>Remainder to share by phase: %1</translation>
    </message>
    <message>
        <source>En trop par phase : %1</source>
        <translation>Excess by phase: %1</translation>
    </message>
    <message>
        <source>par livrable : %1</source>
        <translation>by deliverable: %1</translation>
    </message>
    <message>
        <source>en trop par livrable : %1</source>
        <translation>excess by deliverable: %1</translation>
    </message>
    <message>
        <source>Jours répartis</source>
        <translation>Days shared</translation>
    </message>
    <message>
        <source>Jours en trop : %1</source>
        <translation>Excess days: %1</translation>
    </message>
    <message>
        <source>Jours à répartir : %1</source>
        <translation>Days to share: %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::RowList</name>
    <message>
        <source>%1 %2 : %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Retirer : %1 %2</source>
        <translation>Remove: %1 %2</translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <translation>Remove this row</translation>
    </message>
</context>
<context>
    <name>trame::ui::ShellMenus</name>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Nouveau</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer</source>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>E&amp;xporter en CSV…</source>
        <translation>E&amp;xport to CSV…</translation>
    </message>
    <message>
        <source>Nouvel &amp;accord-cadre…</source>
        <translation>New &amp;framework agreement…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Fichiers &amp;récents</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;démonstration</source>
        <translation>Open the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Fermer le fichier</source>
        <translation>&amp;Close the file</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Leave</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Re&amp;chercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>A&amp;ller à…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>Pa&amp;ge précédente</source>
        <translation>Pre&amp;vious page</translation>
    </message>
    <message>
        <source>&amp;Actualiser</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Barre latérale</source>
        <translation>Side&amp;bar</translation>
    </message>
    <message>
        <source>Plein é&amp;cran</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Appa&amp;rence</source>
        <translation>Appearan&amp;ce</translation>
    </message>
    <message>
        <source>Celle du &amp;système</source>
        <translation>Same as &amp;system</translation>
    </message>
    <message>
        <source>&amp;Claire</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>S&amp;ombre</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Préférences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Manuel</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>À &amp;propos de Trame</source>
        <translation>&amp;About Trame</translation>
    </message>
</context>
<context>
    <name>trame::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::SiretEdit</name>
    <message>
        <source>14 chiffres</source>
        <translation>14 digits</translation>
    </message>
</context>
<context>
    <name>trame::ui::SiretField</name>
    <message>
        <source>Ce numéro est bien &amp;celui du registre</source>
        <translation>This number is indeed &amp;the one in the register</translation>
    </message>
    <message>
        <source>Numéro de TVA : %1</source>
        <translation>VAT number: %1</translation>
    </message>
</context>
<context>
    <name>trame::ui::TableView</name>
    <message>
        <source>Seules les 10 000 premières lignes sont copiées&#xa0;: exportez la liste en CSV pour tout avoir.</source>
        <translation>Only the first 10,000 rows are copied: export the list to CSV to have them all.</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Exporter en CSV…</source>
        <translation>&amp;Export to CSV…</translation>
    </message>
</context>
<context>
    <name>trame::ui::TableauDeBordPage</name>
    <message>
        <source>&amp;Nouvelle demande</source>
        <translation>&amp;New need</translation>
    </message>
    <message>
        <source>À faire cette semaine</source>
        <translation>To do this week</translation>
    </message>
    <message>
        <source>Plafonds des lots (HT)</source>
        <translation>Lot ceilings (excl. VAT)</translation>
    </message>
    <message>
        <source>Chiffre d’affaires commandé par mois (HT)</source>
        <translation>Turnover ordered per month (excl. VAT)</translation>
    </message>
    <message>
        <source>%1 k€</source>
        <translation>%1 k€</translation>
    </message>
    <message>
        <source>Commencez par votre accord-cadre</source>
        <translation>Start with your framework agreement</translation>
    </message>
    <message>
        <source>Le tableau de bord suit les délais, les plafonds et le chiffre d’affaires. Enregistrez d’abord la consultation, ses lots et leurs titulaires, puis le bordereau et les bénéficiaires.</source>
        <translation>The dashboard tracks deadlines, ceilings and turnover. First save the tender, its lots and their holders, then the price schedule and the beneficiaries.</translation>
    </message>
    <message>
        <source>&amp;Accord-cadre et lots</source>
        <translation>&amp;Framework agreement and lots</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Rien n’est dû cette semaine</source>
        <translation>Nothing is due this week</translation>
    </message>
    <message>
        <source>Les échéances qui approchent ou qui sont passées viennent ici d’elles-mêmes.</source>
        <translation>Due dates that are near or past come here by themselves.</translation>
    </message>
    <message>
        <source>Le montant maximum n’est pas enregistré (CCP R2162-4).</source>
        <translation>The maximum amount is not recorded (CCP R2162-4).</translation>
    </message>
    <message>
        <source>%1 commandés pour %2 de la durée</source>
        <translation>%1 ordered for %2 of the term</translation>
    </message>
    <message>
        <source>%1, plus %2 validés et pas encore commandés</source>
        <translation>%1, plus %2 accepted and not yet ordered</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>trame::ui::TitulaireDialog</name>
    <message>
        <source>Nouveau titulaire</source>
        <translation>New holder</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>+ A&amp;jouter un contact</source>
        <translation>+ Add a c&amp;ontact</translation>
    </message>
    <message>
        <source>Accords-cadres</source>
        <translation>Framework agreements</translation>
    </message>
    <message>
        <source>Rien n’est encore enregistré : corrigez les champs signalés.</source>
        <translation>Nothing is saved yet: correct the fields marked.</translation>
    </message>
</context>
<context>
    <name>trame::ui::TitulaireFields</name>
    <message>
        <source>SI&amp;RET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>Société</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>No&amp;m</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Forme juridique</source>
        <translation>Legal &amp;form</translation>
    </message>
    <message>
        <source>Capita&amp;l</source>
        <translation>Ca&amp;pital</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Courr&amp;iel</source>
        <translation>Ema&amp;il</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Sur les documents</source>
        <translation>On documents</translation>
    </message>
    <message>
        <source>Menti&amp;on de TVA</source>
        <translation>&amp;VAT note</translation>
    </message>
    <message>
        <source>Par exemple l’exonération de la formation (CGI, article 261-4-4° a).</source>
        <translation>For example the training exemption (CGI, article 261-4-4° a).</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>Imprimées à la fin de chaque devis.</source>
        <translation>Printed at the end of each devis.</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Le devis %1 a été émis avec ce SIRET : il ne peut plus changer.</source>
        <translation>Devis %1 was issued with this SIRET: it can no longer change.</translation>
    </message>
</context>
<context>
    <name>trame::ui::UnsavedDevis</name>
    <message>
        <source>Une saisie gardée ne peut pas être relue</source>
        <translation>An entry that was kept cannot be read</translation>
    </message>
    <message>
        <source>Saisie reprise</source>
        <translation>Entry restored</translation>
    </message>
</context>
<context>
    <name>trame::ui::UnsavedDialog</name>
    <message>
        <source>Saisie non enregistrée du devis %1</source>
        <translation>Unsaved entry of devis %1</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Dans la saisie</source>
        <translation>In the entry</translation>
    </message>
    <message>
        <source>Ce que la saisie change</source>
        <translation>What the entry changes</translation>
    </message>
    <message>
        <source>&amp;Supprimer la saisie</source>
        <translation>&amp;Delete the entry</translation>
    </message>
    <message>
        <source>&amp;Plus tard</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Reprendre la saisie</source>
        <translation>&amp;Restore the entry</translation>
    </message>
    <message>
        <source>Elle a été faite quand le fichier était « %1 ».</source>
        <translation>It was made when the file was “%1”.</translation>
    </message>
    <message>
        <source>Cette version n’est plus un brouillon : la saisie ne peut plus y être reprise. Notez ce que vous voulez en garder.</source>
        <translation>This version is no longer a draft: the entry cannot be restored into it. Note what you want to keep of it.</translation>
    </message>
    <message>
        <source>Depuis, le devis a été enregistré autrement dans le fichier : reprendre la saisie remettrait aussi l’ancienne valeur de ce qui a été changé là. Comparez avant de choisir.</source>
        <translation>Since then, the devis has been saved differently in the file: restoring the entry would also bring back the old value of what was changed there. Compare before you choose.</translation>
    </message>
    <message>
        <source>Le programme s’est arrêté avant que cette saisie du %1 soit enregistrée. Elle a été gardée sur ce poste.</source>
        <translation>The program ended before this entry of %1 was saved. It was kept on this computer.</translation>
    </message>
    <message>
        <source>Dans le fichier, le devis est resté comme il était.</source>
        <translation>In the file the devis is as it was.</translation>
    </message>
</context>
<context>
    <name>trame::ui::ValiderDialog</name>
    <message>
        <source>&amp;Valider le devis</source>
        <translation>&amp;Accept the devis</translation>
    </message>
    <message>
        <source>Bon pour accord du devis %1</source>
        <translation>Acceptance of devis %1</translation>
    </message>
    <message>
        <source>&amp;Date de l’accord</source>
        <translation>&amp;Date of acceptance</translation>
    </message>
    <message>
        <source>Nom du &amp;signataire</source>
        <translation>Name of the &amp;signatory</translation>
    </message>
    <message>
        <source>&amp;Qualité du signataire</source>
        <translation>&amp;Role of the signatory</translation>
    </message>
    <message>
        <source>Signature ou devis signé</source>
        <translation>Signature or signed devis</translation>
    </message>
</context>
<context>
    <name>trame::ui::ValueEdit</name>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
    </message>
</context>
<context>
    <name>trame::ui::WelcomePage</name>
    <message>
        <source>Fichiers récents</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Bienvenue dans Trame</source>
        <translation>Welcome to Trame</translation>
    </message>
    <message>
        <source>Suivez un accord-cadre à bons de commande, de la demande au livrable&#xa0;: devis conformes, délais tenus, plafonds sous les yeux.</source>
        <translation>Follow a framework agreement with purchase orders, from need to deliverable: compliant devis, deadlines met, ceilings in view.</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;démonstration</source>
        <translation>Open the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Nouvel accord-cadre…</source>
        <translation>&amp;New framework agreement…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un fichier…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>
