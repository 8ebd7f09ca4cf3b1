// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Transaction.h"

#include "core/storage/ActesEnregistres.h"
#include "core/storage/Dommage.h"
#include "core/storage/Journal.h"
#include "core/storage/Masque.h"
#include "core/storage/Query.h"
#include "core/storage/Recherche.h"
#include "core/storage/StorageError.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <map>

namespace trame {

namespace {

thread_local std::int64_t actes = 0;

QJsonValue enJson(std::string_view colonne, const ValeurSql &valeur, const Masque &masque)
{
    if (std::holds_alternative<std::monostate>(valeur))
        return QJsonValue::Null;
    if (const auto *texte = std::get_if<std::string>(&valeur))
        return QString::fromStdString(masque.dire(colonne, *texte).value_or(*texte));
    if (const auto *octets = std::get_if<std::basic_string<std::byte>>(&valeur))
        return QStringLiteral("%1 octets").arg(octets->size());
    return qint64{std::get<std::int64_t>(valeur)};
}

QJsonObject enJson(const Colonnes &colonnes, const Colonnes &autres, const Masque &masque)
{
    QJsonObject objet;
    for (std::size_t i = 0; i < colonnes.size(); ++i) {
        const auto &[nom, valeur] = colonnes[i];
        if (autres.empty() || autres.at(i).second != valeur)
            objet.insert(QString::fromUtf8(nom.data(), static_cast<qsizetype>(nom.size())),
                         enJson(nom, valeur, masque));
    }
    return objet;
}

/// The file of a session that may be written.
Database &inscriptible(Session &session)
{
    if (session.jeton().empty())
        throw StorageError{CodeErreur::FichierLectureSeule, session.base().chemin(), {}};
    if (Dommage::constate(session.base().chemin()))
        throw StorageError{CodeErreur::DommageConstate, session.base().chemin(), {}};
    return session.base();
}

} // namespace

Transaction::Transaction(Session &session, Detail detail)
    : m_session{session},
      m_detail{detail},
      m_operation{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()},
      m_ecriture{inscriptible(session)}
{
    Query q{session.base(), "UPDATE bail SET battement = ? WHERE id = 1 AND jeton = ?"};
    if (q.lier(session.clock().maintenant()).lier(session.jeton()).executer() != 1)
        throw StorageError{CodeErreur::BailPerdu, session.base().chemin(), {}};
}

std::int64_t Transaction::idSuivant(const std::string &table)
{
    const auto [place, nouveau] = m_ids.try_emplace(table, 0);
    if (nouveau)
        place->second = base().entier("SELECT coalesce(max(id), 0) FROM " + table);
    return ++place->second;
}

void Transaction::noter(const std::string &table, std::int64_t id, const Colonnes &avant, const Colonnes &apres)
{
    if (avant.empty() != apres.empty())
        m_soldes[table] += apres.empty() ? -1 : 1;
    if (m_detail == Detail::Nombre) {
        ++m_nombres[table];
        return;
    }
    QJsonObject ligne{{QStringLiteral("table"), QString::fromStdString(table)}, {QStringLiteral("id"), qint64{id}}};
    const Masque masque{*this, table, id};
    if (!avant.empty())
        ligne.insert(QStringLiteral("avant"), enJson(avant, apres, masque));
    if (!apres.empty())
        ligne.insert(QStringLiteral("apres"), enJson(apres, avant, masque));
    m_lignes.append(ligne);
}

std::string Transaction::changement() const
{
    if (m_detail == Detail::Lignes)
        return QJsonDocument{m_lignes}.toJson(QJsonDocument::Compact).toStdString();
    const std::map<std::string, std::int64_t> tri{m_nombres.begin(), m_nombres.end()};
    QJsonObject objet;
    for (const auto &[table, nombre] : tri)
        objet.insert(QString::fromStdString(table), qint64{nombre});
    return QJsonDocument{objet}.toJson(QJsonDocument::Compact).toStdString();
}

void Transaction::commit(std::string_view acte, const std::string &objet)
{
    const auto &auteur = m_session.auteur();
    EntreeJournal entree;
    entree.operation = m_operation;
    entree.horodatage = m_session.clock().maintenant();
    entree.auteur = auteur.nom;
    entree.poste = auteur.poste;
    entree.programme = auteur.programme;
    entree.acte = acte;
    entree.objet = objet;
    entree.changement = changement();
    if (m_oubli)
        Recherche::purger(base());
    Journal::ajouter(base(), entree, m_soldes);
    try {
        m_ecriture.valider();
    } catch (const StorageError &) {
        verifierIssue();
    }
    ++actes;
}

std::int64_t actesEnregistres()
{
    return actes;
}

/// Called while the error of the COMMIT is handled. It may have been applied all the same: a new
/// connection is asked, since this one's cache can't be trusted.
void Transaction::verifierIssue()
{
    bool presente = false;
    try {
        // Opened for writing, so that a journal left hot is rolled back before the question.
        Database autre{base().chemin(), Database::Mode::Ecriture};
        presente = Journal::contient(autre, m_operation);
    } catch (const StorageError &e) {
        throw StorageError{CodeErreur::EtatInconnu, base().chemin(), e.what()};
    }
    if (!presente)
        throw;
}

} // namespace trame
