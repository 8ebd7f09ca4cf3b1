// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/beneficiaire/BeneficiairesPage.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "ui/beneficiaire/BeneficiaireDialog.h"
#include "ui/beneficiaire/BeneficiaireMots.h"
#include "ui/forms/LotsEdit.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListOf.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>

namespace trame::ui {

namespace {

constexpr std::int64_t shownActs = 5;

/// The last acts of one body.
template <class Resume, class Liste>
std::vector<Resume> actsOf(const Siret &siret, const Liste &liste, typename Liste::Colonne colonne)
{
    std::vector<Resume> found;
    for (const auto key : liste.cles({{}, {}, {}, siret}, colonne, Sens::Decroissant, {0, shownActs}))
        if (auto row = liste.ligne(key))
            found.push_back(*std::move(row));
    return found;
}

} // namespace

BeneficiairesPage::BeneficiairesPage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Bénéficiaires"), QStringLiteral("beneficiaires"), tr("Nom, SIRET, commune…"),
                tr("Choisissez un bénéficiaire pour voir ses conventions, ses contacts et ses commandes."),
                tr("Aucun bénéficiaire"),
                tr("Les établissements et groupements qui souscrivent à l’accord-cadre par une convention sont ses "
                   "bénéficiaires (CCTP 4.2). Enregistrez le premier pour recevoir sa demande."),
                tr("Ajo&uter un bénéficiaire")},
               PanePlace::Right,
               parent}
{
    QVector<FilterBar::Entry> qualites;
    for (const auto qualite : valeurs<QualiteBeneficiaire>())
        qualites.push_back({libelle(qualite), QString::fromStdString(std::string{code(qualite)})});
    filters().setStates(tr("Qualité"), tr("Toutes les qualités"), qualites);
    if (espace.ecriture()) {
        m_edit = header().addButton(tr("&Modifier…"));
        connect(m_edit, &QPushButton::clicked, this, [this] {
            if (const auto key = table().currentKey())
                open(*key);
        });
        connect(header().addPrimaryButton(tr("Ajo&uter un bénéficiaire")), &QPushButton::clicked, this,
                [this] { create(); });
    }
    setUp(makeSource());
    BeneficiairesPage::currentChanged(std::nullopt);
}

void BeneficiairesPage::currentChanged(std::optional<RowKey> key)
{
    if (m_edit != nullptr)
        m_edit->setEnabled(key.has_value());
}

std::unique_ptr<RowSource> BeneficiairesPage::makeSource()
{
    using Row = BeneficiaireResume;
    using Colonne = BeneficiaireListQuery::Colonne;
    const auto &langage = espace().langage;
    auto &session = espace().session;
    const auto name = [](const Row &r) { return text(r.nom); };
    return listOf<Row, BeneficiaireListQuery>(
        {{{.title = tr("Nom"), .width = 200, .stretch = true}, name, Colonne::Nom, {}, name},
         {{.title = tr("SIRET"), .width = 136, .yields = 1},
          [&langage](const Row &r) { return Format{langage}.siret(r.siret); },
          Colonne::Siret},
         {{.title = tr("Catégorie"), .shown = false},
          [](const Row &r) { return text(r.categorie); },
          Colonne::Categorie},
         {{.title = tr("Commune"), .width = 116, .yields = 2},
          [](const Row &r) { return text(r.commune); },
          Colonne::Commune},
         {{.title = tr("Territoire"), .width = 140, .shown = false},
          [&langage](const Row &r) { return Libelles{langage}.territoire(r.territoire); },
          Colonne::Territoire},
         {{.title = tr("Qualité"), .kind = ColumnKind::State, .width = 120},
          [](const Row &r) { return libelle(r.qualite); },
          Colonne::Qualite,
          [](const Row &r) { return ton(r.qualite); }},
         {{.title = tr("Commandes"), .kind = ColumnKind::Quantity, .width = 100, .yields = 4},
          [](const Row &r) { return QString::number(r.commandes); }},
         {{.title = tr("Commandé HT"), .kind = ColumnKind::Amount, .yields = 3},
          [&langage](const Row &r) { return Format{langage}.montant(r.commande); }}},
        {[&session] { return Listes{session}.beneficiaires(); }, [this] { return filter(); }, Colonne::Nom},
        [](const Row &r) { return r.id.valeur(); });
}

std::int64_t BeneficiairesPage::total()
{
    return Listes{espace().session}.beneficiaires().nombre({});
}

QString BeneficiairesPage::counted(int number) const
{
    return tr("%n bénéficiaire(s)", nullptr, number);
}

bool BeneficiairesPage::canCreate() const
{
    return espace().ecriture();
}

void BeneficiairesPage::present(const QString &objet)
{
    constexpr int siretLength = 14;
    if (objet == QStringLiteral("nouveau")) {
        create();
    } else if (objet.size() == siretLength) {
        const auto siret = Siret::lire(objet.toStdString());
        const auto connu = siret ? Lectures{espace().session}.beneficiaire(*siret) : std::nullopt;
        if (connu)
            reveal(connu->id.valeur());
    } else {
        reveal(objet.toLongLong());
    }
}

void BeneficiairesPage::create()
{
    if (espace().ecriture())
        edit(Beneficiaire{});
}

void BeneficiairesPage::open(RowKey key)
{
    if (espace().ecriture())
        edit(BeneficiaireId{key});
}

void BeneficiairesPage::edit(BeneficiaireId id)
{
    auto lu = aLaBordure([&]() -> Result<Beneficiaire> {
        if (auto beneficiaire = Lectures{espace().session}.beneficiaire(id))
            return *std::move(beneficiaire);
        return echec(CodeErreur::ModifieEntreTemps);
    });
    if (lu)
        edit(*std::move(lu));
    else
        tellError(espace(), tr("Le bénéficiaire n’a pas pu être ouvert"), lu.error());
}

void BeneficiairesPage::edit(Beneficiaire beneficiaire)
{
    BeneficiaireDialog dialog{espace(), std::move(beneficiaire), window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (espace().apresEcriture)
        espace().apresEcriture();
    refresh();
    reveal(dialog.beneficiaire().id.valeur());
    Q_EMIT alerted(tr("« %1 » est enregistré.").arg(text(dialog.beneficiaire().nom)));
}

void BeneficiairesPage::describe(RowKey key)
{
    const auto beneficiaire = Lectures{espace().session}.beneficiaire(BeneficiaireId{key});
    const auto resume = Listes{espace().session}.beneficiaires().ligne(key);
    if (!beneficiaire || !resume)
        return;
    pane().addHeading(text(beneficiaire->nom), libelle(resume->qualite), ton(resume->qualite));
    describeIdentite(*beneficiaire);
    describeQualite(*beneficiaire);
    describeCalendrier(*beneficiaire);
    describeActes(*beneficiaire);
}

void BeneficiairesPage::describeIdentite(const Beneficiaire &b)
{
    pane().addFact(tr("SIRET"), Format{espace().langage}.siret(b.siret));
    pane().addFact(tr("Numéro local"), text(b.numeroLocal));
    pane().addFact(tr("TVA"), text(b.siret.numeroTva()));
    pane().addFact(tr("Catégorie"), text(b.categorie));
    QStringList adresse;
    for (const auto &ligne :
         {text(b.adresse.voie), text(b.adresse.complement),
          QStringLiteral("%1 %2").arg(text(b.adresse.codePostal), text(b.adresse.commune)).trimmed()})
        if (!ligne.isEmpty())
            adresse << ligne;
    pane().addFact(tr("Adresse"), adresse.join(QLatin1Char{'\n'}));
    pane().addFact(tr("Paiement"), tr("%1 jours").arg(b.delaiPaiementJours));
    QStringList chorus;
    if (b.serviceObligatoire)
        chorus << tr("code de service exigé");
    if (b.engagementObligatoire)
        chorus << tr("numéro d’engagement exigé");
    pane().addFact(tr("Chorus Pro"), chorus.isEmpty() ? tr("rien d’exigé") : chorus.join(QStringLiteral(", ")));
    if (b.contacts.empty())
        return;
    pane().addSection(tr("Contacts"));
    for (const auto &contact : b.contacts) {
        QStringList lignes{text(contact.nom)};
        for (const auto &ligne : {text(contact.courriel), text(contact.telephone)})
            if (!ligne.isEmpty())
                lignes << ligne;
        pane().addFact(contact.role.empty() ? tr("Contact") : text(contact.role), lignes.join(QLatin1Char{'\n'}));
    }
}

void BeneficiairesPage::describeQualite(const Beneficiaire &b)
{
    const Format format{espace().langage};
    pane().addSection(tr("Conventions"));
    if (b.conventions.empty())
        pane().addText(tr("Aucune convention en propre."), QStringLiteral("muted"));
    for (const auto &convention : b.conventions) {
        const auto duree = convention.fin
                               ? tr("du %1 au %2").arg(format.date(convention.date), format.date(*convention.fin))
                               : tr("depuis le %1").arg(format.date(convention.date));
        const auto lots =
            convention.lots.empty() ? tr("tous les lots") : tr("lots %1").arg(LotsEdit::write(convention.lots));
        pane().addFact(text(convention.reference), duree + QLatin1Char{'\n'} + lots);
    }
    if (!b.groupement)
        return;
    pane().addSection(tr("Membres du groupement"));
    Lectures lectures{espace().session};
    for (const auto &membre : b.membres) {
        const auto connu = lectures.beneficiaire(membre);
        if (connu)
            pane().addLink(text(connu->nom), [this, key = connu->id.valeur()] { reveal(key); });
        else
            pane().addText(tr("%1 (pas encore enregistré)").arg(format.siret(membre)), QStringLiteral("muted"));
    }
}

void BeneficiairesPage::describeCalendrier(const Beneficiaire &b)
{
    pane().addSection(tr("Jours ouvrés"));
    pane().addFact(tr("Territoire"), Libelles{espace().langage}.territoire(b.territoire));
    pane().addFact(tr("TVA proposée"), Format{espace().langage}.taux(tauxTvaPropose(b.territoire)));
    if (b.territoire == Territoire::AlsaceMoselle)
        pane().addFact(tr("Vendredi saint"), b.feries.vendrediSaint ? tr("chômé") : tr("travaillé"));
    if (b.territoire == Territoire::WallisEtFutuna || b.territoire == Territoire::PolynesieFrancaise
        || b.territoire == Territoire::NouvelleCaledonie)
        pane().addFact(tr("Fériés locaux"), b.feries.joursLocaux ? tr("chômés") : tr("travaillés"));
}

void BeneficiairesPage::describeActes(const Beneficiaire &b)
{
    Listes listes{espace().session};
    const auto demandes = actsOf<DemandeResume>(b.siret, listes.demandes(), DemandeListQuery::Colonne::Reception);
    const auto commandes = actsOf<CommandeResume>(b.siret, listes.commandes(), CommandeListQuery::Colonne::Date);
    const Format format{espace().langage};
    const auto link = [this](const std::string &numero, const QString &about, const QString &target) {
        pane().addLink(text(numero), [this, target] { Q_EMIT targetWanted(target); });
        pane().addText(about, QStringLiteral("small"));
    };
    const auto all = [&](const QString &words, const char *page) {
        pane().addLink(words, [this, target = QString{QLatin1String{page}} + text(b.siret.chiffres())] {
            Q_EMIT targetWanted(target);
        });
    };
    pane().addSection(tr("Dernières demandes"));
    for (const auto &d : demandes)
        link(d.numero, text(d.objet), QStringLiteral("demandes/%1").arg(d.id.valeur()));
    if (demandes.empty())
        pane().addText(tr("Aucune demande."), QStringLiteral("muted"));
    else
        all(tr("Voir toutes ses demandes"), "demandes/beneficiaire/");
    pane().addSection(tr("Dernières commandes"));
    for (const auto &c : commandes)
        link(c.numero, tr("%1 — %2").arg(format.montant(c.totalHt), text(c.objet)),
             QStringLiteral("commandes/%1").arg(c.id.valeur()));
    if (commandes.empty())
        pane().addText(tr("Aucune commande."), QStringLiteral("muted"));
    else
        all(tr("Voir toutes ses commandes"), "commandes/beneficiaire/");
}

} // namespace trame::ui
