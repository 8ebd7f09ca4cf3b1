<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>ConstatText</name>
    <message numerus="yes">
        <source>Le lot %1 admet %n titulaire(s) ; il en aurait %3.</source>
        <translation>
            <numerusform>Le lot %1 admet %n titulaire ; il en aurait %3.</numerusform>
            <numerusform>Le lot %1 admet %n titulaires ; il en aurait %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le livrable %3 était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de le remettre.</source>
        <translation>
            <numerusform>Le livrable %3 était dû le %1, en retard de %n jour ouvré ; c’est au titulaire de le remettre.</numerusform>
            <numerusform>Le livrable %3 était dû le %1, en retard de %n jours ouvrés ; c’est au titulaire de le remettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le devis était dû le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre.</source>
        <translation>
            <numerusform>Le devis était dû le %1, en retard de %n jour ouvré ; c’est au titulaire de l’émettre.</numerusform>
            <numerusform>Le devis était dû le %1, en retard de %n jours ouvrés ; c’est au titulaire de l’émettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La validation était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider.</source>
        <translation>
            <numerusform>La validation était due le %1, en retard de %n jour ouvré ; c’est au bénéficiaire de valider.</numerusform>
            <numerusform>La validation était due le %1, en retard de %n jours ouvrés ; c’est au bénéficiaire de valider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La commande était due le %1, en retard de %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander.</source>
        <translation>
            <numerusform>La commande était due le %1, en retard de %n jour ouvré ; c’est au bénéficiaire de commander.</numerusform>
            <numerusform>La commande était due le %1, en retard de %n jours ouvrés ; c’est au bénéficiaire de commander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L’exécution devait finir le %1, en retard de %n jour(s) ouvré(s) ; c’est au titulaire de livrer.</source>
        <translation>
            <numerusform>L’exécution devait finir le %1, en retard de %n jour ouvré ; c’est au titulaire de livrer.</numerusform>
            <numerusform>L’exécution devait finir le %1, en retard de %n jours ouvrés ; c’est au titulaire de livrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le livrable %3 est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de le remettre.</source>
        <translation>
            <numerusform>Le livrable %3 est dû le %1, dans %n jour ouvré ; c’est au titulaire de le remettre.</numerusform>
            <numerusform>Le livrable %3 est dû le %1, dans %n jours ouvrés ; c’est au titulaire de le remettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le devis est dû le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de l’émettre.</source>
        <translation>
            <numerusform>Le devis est dû le %1, dans %n jour ouvré ; c’est au titulaire de l’émettre.</numerusform>
            <numerusform>Le devis est dû le %1, dans %n jours ouvrés ; c’est au titulaire de l’émettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La validation est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de valider.</source>
        <translation>
            <numerusform>La validation est due le %1, dans %n jour ouvré ; c’est au bénéficiaire de valider.</numerusform>
            <numerusform>La validation est due le %1, dans %n jours ouvrés ; c’est au bénéficiaire de valider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La commande est due le %1, dans %n jour(s) ouvré(s) ; c’est au bénéficiaire de commander.</source>
        <translation>
            <numerusform>La commande est due le %1, dans %n jour ouvré ; c’est au bénéficiaire de commander.</numerusform>
            <numerusform>La commande est due le %1, dans %n jours ouvrés ; c’est au bénéficiaire de commander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L’exécution doit finir le %1, dans %n jour(s) ouvré(s) ; c’est au titulaire de livrer.</source>
        <translation>
            <numerusform>L’exécution doit finir le %1, dans %n jour ouvré ; c’est au titulaire de livrer.</numerusform>
            <numerusform>L’exécution doit finir le %1, dans %n jours ouvrés ; c’est au titulaire de livrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Libelles</name>
    <message numerus="yes">
        <source>%1&#xa0;jour(s)</source>
        <translation>
            <numerusform>%1&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;demi-journée(s)</source>
        <translation>
            <numerusform>%1&#xa0;demi-journée</numerusform>
            <numerusform>%1&#xa0;demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;heure(s)</source>
        <translation>
            <numerusform>%1&#xa0;heure</numerusform>
            <numerusform>%1&#xa0;heures</numerusform>
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
            <numerusform>%1&#xa0;capsule</numerusform>
            <numerusform>%1&#xa0;capsules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;forfait(s)</source>
        <translation>
            <numerusform>%1&#xa0;forfait</numerusform>
            <numerusform>%1&#xa0;forfaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;mois</source>
        <translation>
            <numerusform>%1&#xa0;mois</numerusform>
            <numerusform>%1&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;trimestre(s)</source>
        <translation>
            <numerusform>%1&#xa0;trimestre</numerusform>
            <numerusform>%1&#xa0;trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;année(s)</source>
        <translation>
            <numerusform>%1&#xa0;année</numerusform>
            <numerusform>%1&#xa0;années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;unité(s)</source>
        <translation>
            <numerusform>%1&#xa0;unité</numerusform>
            <numerusform>%1&#xa0;unités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedDevisBatch</name>
    <message numerus="yes">
        <source>%n devis signé(s) renvoyé(s) en PDF par le bénéficiaire, que Trame ne peint pas : enregistrez les devis signés dans un dossier, et imprimez ces PDF depuis votre visionneuse.</source>
        <translation>
            <numerusform>%n devis signé renvoyé en PDF par le bénéficiaire, que Trame ne peint pas : enregistrez les devis signés dans un dossier, et imprimez ce PDF depuis votre visionneuse.</numerusform>
            <numerusform>%n devis signés renvoyés en PDF par le bénéficiaire, que Trame ne peint pas : enregistrez les devis signés dans un dossier, et imprimez ces PDF depuis votre visionneuse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devis signé(s) enregistré(s) dans « %1 ».</source>
        <translation>
            <numerusform>%n devis signé enregistré dans « %1 ».</numerusform>
            <numerusform>%n devis signés enregistrés dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devis sans signature laissé(s) de côté.</source>
        <translation>
            <numerusform>%n devis sans signature laissé de côté.</numerusform>
            <numerusform>%n devis sans signature laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n bon(s) de commande</source>
        <translation>
            <numerusform>%n bon de commande</numerusform>
            <numerusform>%n bons de commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acte(s) du fichier ne sont pas dans la sauvegarde :</source>
        <translation>
            <numerusform>%n acte du fichier n’est pas dans la sauvegarde :</numerusform>
            <numerusform>%n actes du fichier ne sont pas dans la sauvegarde :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::Application</name>
    <message numerus="yes">
        <source>%n acte(s) du fichier ne sont pas dans la sauvegarde :</source>
        <translation>
            <numerusform>%n acte du fichier n’est pas dans la sauvegarde :</numerusform>
            <numerusform>%n actes du fichier ne sont pas dans la sauvegarde :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalie(s). Gardez ce fichier et restaurez la dernière sauvegarde : Fichier › Restaurer une sauvegarde…</source>
        <translation>
            <numerusform>%n anomalie. Gardez ce fichier et restaurez la dernière sauvegarde : Fichier › Restaurer une sauvegarde…</numerusform>
            <numerusform>%n anomalies. Gardez ce fichier et restaurez la dernière sauvegarde : Fichier › Restaurer une sauvegarde…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::AccordPage</name>
    <message numerus="yes">
        <source>%n titulaire(s) enregistré(s) sur %1</source>
        <translation>
            <numerusform>%n titulaire enregistré sur %1</numerusform>
            <numerusform>%n titulaires enregistrés sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::BeneficiairesPage</name>
    <message numerus="yes">
        <source>%n bénéficiaire(s)</source>
        <translation>
            <numerusform>%n bénéficiaire</numerusform>
            <numerusform>%n bénéficiaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::BordereauPage</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::ConformitePanel</name>
    <message numerus="yes">
        <source>%n à surveiller</source>
        <translation>
            <numerusform>%n à surveiller</numerusform>
            <numerusform>%n à surveiller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::CvEditor</name>
    <message numerus="yes">
        <source>%n passage(s) à corriger</source>
        <translation>
            <numerusform>%n passage à corriger</numerusform>
            <numerusform>%n passages à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::EquipePage</name>
    <message numerus="yes">
        <source>%n intervenant(s)</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::EtapeBordereaux</name>
    <message numerus="yes">
        <source>%n ligne(s) lue(s).</source>
        <translation>
            <numerusform>%n ligne lue.</numerusform>
            <numerusform>%n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n ligne(s) lue(s).</source>
        <translation>
            <numerusform>%1 : %n ligne lue.</numerusform>
            <numerusform>%1 : %n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n cellule(s) à corriger.</source>
        <translation>
            <numerusform>%1 : %n cellule à corriger.</numerusform>
            <numerusform>%1 : %n cellules à corriger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::ImportBpuDialog</name>
    <message numerus="yes">
        <source>%n cellule(s) à corriger dans le fichier : rien n’est importé</source>
        <translation>
            <numerusform>%n cellule à corriger dans le fichier : rien n’est importé</numerusform>
            <numerusform>%n cellules à corriger dans le fichier : rien n’est importé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à ajouter</source>
        <translation>
            <numerusform>%n ligne à ajouter</numerusform>
            <numerusform>%n lignes à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à modifier</source>
        <translation>
            <numerusform>%n à modifier</numerusform>
            <numerusform>%n à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inchangée(s)</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n acte(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trame::ui::LivrableList</name>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
</context>
</TS>
