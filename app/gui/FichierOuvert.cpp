// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/FichierOuvert.h"

#include "core/storage/Dommage.h"
#include "core/text/LibellesJournal.h"
#include "core/text/Utf8.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace trame {

namespace {

QString phrase(const char *source)
{
    return QCoreApplication::translate("FichierOuvert", source);
}

} // namespace

FichierOuvert::FichierOuvert(std::unique_ptr<Session> session, ui::Acces acces, std::optional<Detenteur> tenant)
    : m_documents{PrivateFolder::create(QDir::tempPath(), QStringLiteral("Trame-")).value_or(nullptr)},
      m_session{std::move(session)},
      m_acces{acces},
      m_tenant{std::move(tenant)},
      m_desk{*m_session, m_documents.get()}
{
}

QString FichierOuvert::chemin() const
{
    return text(m_session->chemin());
}

QString FichierOuvert::heure() const
{
    return QDateTime::fromString(text(m_session->clock().maintenant()), Qt::ISODate)
        .toLocalTime()
        .toString(QStringLiteral("HH:mm"));
}

void FichierOuvert::noterEcriture()
{
    m_enregistre = phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Enregistré à %1")).arg(heure());
}

bool FichierOuvert::suivre()
{
    const auto *instantane = m_session->instantane();
    const auto actes = instantane != nullptr ? instantane->actesDepuis() : Result<std::int64_t>{0};
    // A share that doesn't answer says nothing of the file.
    if (!actes || *actes == m_actesDepuis)
        return false;
    m_actesDepuis = *actes;
    return true;
}

Result<void> FichierOuvert::fermer()
{
    auto copie = m_session->sauvegarderSiEcrit();
    return copie ? Result<void>{} : Result<void>{tl::unexpected{copie.error()}};
}

void FichierOuvert::noterVerification(bool intact)
{
    m_intact = intact;
}

ui::FileStatus FichierOuvert::etat() const
{
    ui::FileStatus etat;
    etat.path = chemin();
    etat.saved = m_enregistre;
    etat.readOnly = m_acces == ui::Acces::Lecture;
    if (!etat.readOnly)
        etat.writer =
            phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Écriture : vous (%1)")).arg(text(m_session->auteur().poste));
    else
        etat.writer = phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Lecture seule"));
    if (const auto *instantane = m_session->instantane(); instantane != nullptr)
        etat.saved = phrase(QT_TRANSLATE_NOOP("FichierOuvert", "État au %1"))
                         .arg(LibellesJournal::instant(instantane->instant()));
    if (Dommage::constate(m_session->base().chemin()))
        etat.banner = phrase(QT_TRANSLATE_NOOP(
            "FichierOuvert", "Ce fichier est endommagé : rien n’y est plus enregistré tant qu’il n’est pas restauré."));
    else if (m_tenant)
        etat.banner =
            phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Lecture seule : %1 écrit dans ce fichier sur %2 depuis %3."))
                .arg(text(m_tenant->utilisateur), text(m_tenant->poste), LibellesJournal::instant(m_tenant->depuis));
    else if (etat.readOnly)
        etat.banner =
            phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Lecture seule : ce fichier ne peut pas être modifié d’ici."));
    if (m_actesDepuis != 0) {
        etat.banner += QLatin1Char{' '}
                       + (m_actesDepuis > 0 ? QCoreApplication::translate(
                              "FichierOuvert", QT_TRANSLATE_N_NOOP("FichierOuvert", "%n acte(s) depuis."), nullptr,
                              static_cast<int>(m_actesDepuis))
                                            : phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Le fichier a été remplacé.")));
        etat.bannerButton = phrase(QT_TRANSLATE_NOOP("FichierOuvert", "&Actualiser"));
    }
    if (m_intact) {
        etat.verified = *m_intact ? phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Intégrité vérifiée"))
                                  : phrase(QT_TRANSLATE_NOOP("FichierOuvert", "Fichier altéré"));
        etat.verifiedTone = *m_intact ? ui::Tone::Good : ui::Tone::Late;
    }
    return etat;
}

} // namespace trame
