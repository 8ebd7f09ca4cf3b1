// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/RechercheGlobale.h"

#include "core/text/Format.h"
#include "core/text/Utf8.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/Listes.h"

namespace trame {

namespace {

/// Words a hit in the list, and where it leads.
class Redacteur
{
public:
    Redacteur(Session &session, const Langage &langage)
        : m_session{session},
          m_listes{session},
          m_langage{langage}
    {
    }

    [[nodiscard]] std::optional<ui::Hit> operator()(const Trouvaille &t)
    {
        switch (t.genre) {
        case GenreRecherche::Demande:
            return demande(t.id);
        case GenreRecherche::Devis:
            return devis(t.id);
        case GenreRecherche::Commande:
            return commande(t.id);
        case GenreRecherche::Beneficiaire:
            return beneficiaire(t.id);
        case GenreRecherche::LigneBpu:
            return ligneBpu(t.id);
        case GenreRecherche::Intervenant:
            return intervenant(t.id);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QString genre(const char *source) const { return m_langage.traduire("RechercheGlobale", source); }

    [[nodiscard]] std::optional<ui::Hit> demande(std::int64_t id)
    {
        const auto r = m_listes.demandes().ligne(id);
        if (!r)
            return std::nullopt;
        return ui::Hit{text(r->numero),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Demande")) + QStringLiteral(" · ")
                           + text(r->beneficiaire) + QStringLiteral(" · ") + text(r->objet),
                       QStringLiteral("demandes/") + text(r->numero)};
    }

    [[nodiscard]] std::optional<ui::Hit> devis(std::int64_t id)
    {
        const auto devis = Lectures{m_session}.devis(DevisId{id});
        const auto demande = devis ? m_listes.demandes().ligne(devis->demande.valeur()) : std::nullopt;
        if (!demande)
            return std::nullopt;
        return ui::Hit{text(devis->nom()),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Devis")) + QStringLiteral(" · ")
                           + text(demande->beneficiaire) + QStringLiteral(" · ") + text(demande->objet),
                       QStringLiteral("devis/") + text(devis->nom())};
    }

    [[nodiscard]] std::optional<ui::Hit> commande(std::int64_t id)
    {
        const auto r = m_listes.commandes().ligne(id);
        if (!r)
            return std::nullopt;
        return ui::Hit{text(r->numero),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Commande")) + QStringLiteral(" · ")
                           + text(r->beneficiaire) + QStringLiteral(" · ") + Format{m_langage}.montant(r->totalHt),
                       QStringLiteral("commande/%1").arg(id)};
    }

    [[nodiscard]] std::optional<ui::Hit> beneficiaire(std::int64_t id)
    {
        const auto r = m_listes.beneficiaires().ligne(id);
        if (!r)
            return std::nullopt;
        return ui::Hit{text(r->nom),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Bénéficiaire")) + QStringLiteral(" · ")
                           + Format{m_langage}.siret(r->siret),
                       QStringLiteral("beneficiaires/%1").arg(id)};
    }

    [[nodiscard]] std::optional<ui::Hit> ligneBpu(std::int64_t id)
    {
        const auto r = m_listes.bpu().ligne(id);
        if (!r)
            return std::nullopt;
        return ui::Hit{text(r->ligne.code),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Bordereau")) + QStringLiteral(" · ")
                           + text(r->ligne.designation),
                       QStringLiteral("bordereau/%1").arg(id)};
    }

    [[nodiscard]] std::optional<ui::Hit> intervenant(std::int64_t id)
    {
        const auto r = m_listes.intervenants().ligne(id);
        if (!r)
            return std::nullopt;
        return ui::Hit{text(r->intervenant.code),
                       genre(QT_TRANSLATE_NOOP("RechercheGlobale", "Équipe")) + QStringLiteral(" · ")
                           + text(r->intervenant.prenom + " " + r->intervenant.nom),
                       QStringLiteral("equipe/%1").arg(id)};
    }

    Session &m_session;
    Listes m_listes;
    const Langage &m_langage;
};

} // namespace

QVector<ui::Hit> chercherPartout(Session &session, const Langage &langage, const QString &texte)
{
    constexpr std::int64_t parGenre = 6;
    Redacteur rediger{session, langage};
    QVector<ui::Hit> trouves;
    for (const auto &trouvaille : Listes{session}.chercher(texte.toStdString(), parGenre))
        if (const auto hit = rediger(trouvaille))
            trouves.append(*hit);
    return trouves;
}

} // namespace trame
