// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/TexteDocument.h"

namespace trame {

namespace {

constexpr std::size_t chiffresSiret = 14;

void ajouter(QStringList &lignes, const QString &ligne)
{
    if (!ligne.trimmed().isEmpty())
        lignes += ligne;
}

void ajouter(QStringList &lignes, const QString &libelle, const QString &valeur)
{
    if (!valeur.trimmed().isEmpty())
        lignes += QStringLiteral("%1 %2").arg(libelle, valeur);
}

QString rejoindre(const QStringList &parts)
{
    QStringList presentes;
    for (const auto &part : parts)
        ajouter(presentes, part);
    return presentes.join(QStringLiteral(" · "));
}

} // namespace

QString TexteDocument::date(const std::optional<Date> &date) const
{
    return date ? m_format.date(*date) : QStringLiteral("—");
}

QStringList TexteDocument::adresse(const Adresse &adresse) const
{
    QStringList lignes;
    ajouter(lignes, texte(adresse.voie));
    ajouter(lignes, texte(adresse.complement));
    ajouter(lignes, (texte(adresse.codePostal) + QLatin1Char{' '} + texte(adresse.commune)).trimmed());
    return lignes;
}

LetterheadContent TexteDocument::enTete(const Titulaire &titulaire, const QImage &logo) const
{
    LetterheadContent enTete{logo, texte(titulaire.nom), {}};
    const auto capital =
        titulaire.capital.empty() ? QString{} : QStringLiteral("au capital de ") + texte(titulaire.capital);
    ajouter(enTete.lines, (texte(titulaire.formeJuridique) + QLatin1Char{' '} + capital).trimmed());
    ajouter(enTete.lines, adresse(titulaire.adresse).join(QStringLiteral(", ")));
    QStringList numeros;
    ajouter(numeros, QStringLiteral("RCS"), texte(titulaire.rcs));
    if (titulaire.siret.chiffres().size() == chiffresSiret) {
        ajouter(numeros, QStringLiteral("SIRET"), m_format.siret(titulaire.siret));
        ajouter(numeros, QStringLiteral("TVA"), texte(titulaire.siret.numeroTva()));
    }
    ajouter(enTete.lines, rejoindre(numeros));
    ajouter(enTete.lines, rejoindre({texte(titulaire.telephone), texte(titulaire.courriel), texte(titulaire.site)}));
    return enTete;
}

LetterheadContent TexteDocument::enTete(const Beneficiaire &beneficiaire) const
{
    auto partie = this->partie(beneficiaire, {});
    return {{}, partie.name, partie.lines};
}

Party TexteDocument::partie(const Titulaire &titulaire, const QString &qualite) const
{
    Party partie{qualite, texte(titulaire.nom), adresse(titulaire.adresse)};
    ajouter(partie.lines, QStringLiteral("SIRET"), m_format.siret(titulaire.siret));
    ajouter(partie.lines, rejoindre({texte(titulaire.telephone), texte(titulaire.courriel)}));
    return partie;
}

Party TexteDocument::partie(const Beneficiaire &beneficiaire, const QString &qualite) const
{
    Party partie{qualite, texte(beneficiaire.nom), adresse(beneficiaire.adresse)};
    ajouter(partie.lines, QStringLiteral("SIRET"), m_format.siret(beneficiaire.siret));
    ajouter(partie.lines, QStringLiteral("N° local"), texte(beneficiaire.numeroLocal));
    ajouter(partie.lines, texte(beneficiaire.categorie));
    return partie;
}

QString TexteDocument::lot(const Lot &lot) const
{
    return QStringLiteral("Lot %1 — %2").arg(QString::number(lot.numero), texte(lot.intitule));
}

QString TexteDocument::designation(const LigneDevis &ligne) const
{
    QStringList lignes{texte(ligne.designation)};
    if (ligne.profil)
        lignes += QStringLiteral("Profil ") + m_libelles.profil(*ligne.profil);
    // The amount isn't quantity × price alone: it says why.
    if (ligne.arrondi != Montant{})
        lignes += QStringLiteral("Dont arrondi du devis\u00A0: %1").arg(m_format.montant(ligne.arrondi));
    return lignes.join(QLatin1Char{'\n'});
}

TableContent TexteDocument::lignes(const std::vector<LigneDevis> &lignes) const
{
    TableContent table;
    table.columns = {
        {QStringLiteral("Code"), ColumnKind::Text, 1.25},   {QStringLiteral("Désignation"), ColumnKind::Text, 3.4},
        {QStringLiteral("Unité"), ColumnKind::Text, 0.95},  {QStringLiteral("Qté"), ColumnKind::Amount},
        {QStringLiteral("PU\u00A0HT"), ColumnKind::Amount}, {QStringLiteral("Remise"), ColumnKind::Amount},
        {QStringLiteral("TVA"), ColumnKind::Amount},        {QStringLiteral("Montant\u00A0HT"), ColumnKind::Amount}};
    for (const auto &ligne : lignes)
        table.rows.push_back({{texte(ligne.codeBpu), designation(ligne), m_libelles.unite(ligne.unite),
                               m_format.quantite(ligne.quantite), m_format.montant(ligne.prixUnitaire),
                               ligne.remise == Taux{} ? QStringLiteral("—") : m_format.taux(ligne.remise),
                               m_format.taux(ligne.tva), m_format.montant(netHt(ligne))},
                              RowKind::Normal});
    const auto somme = totaux(lignes);
    const auto total = [&](const QString &libelle, Montant montant) {
        table.rows.push_back({{libelle, {}, {}, {}, {}, {}, {}, m_format.montant(montant)}, RowKind::Total});
    };
    total(QStringLiteral("Total HT"), somme.ht);
    for (const auto &part : somme.parTaux)
        total(QStringLiteral("TVA %1 sur %2").arg(m_format.taux(part.taux), m_format.montant(part.base)), part.montant);
    total(QStringLiteral("Total TTC"), somme.ttc);
    return table;
}

} // namespace trame
