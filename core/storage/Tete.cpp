// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Tete.h"

#include "core/storage/Query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trame {

namespace {

Empreinte controle(const Tete &tete)
{
    Sceau sceau{"tete"};
    sceau.entier("depuis", tete.depuis);
    sceau.octets("empreinte", tete.empreinte);
    sceau.texte("nombres", ecrireNombres(tete.nombres));
    sceau.entier("seq", tete.seq);
    return sceau.empreinte();
}

bool copier(std::string_view octets, Empreinte &empreinte)
{
    const auto vue = octetsDe(octets);
    if (vue.size() != empreinte.size())
        return false;
    std::copy(vue.begin(), vue.end(), empreinte.begin());
    return true;
}

} // namespace

bool Tete::prevue(Database &base)
{
    return base.entier("PRAGMA user_version") >= premierSchema;
}

std::optional<Tete> Tete::lire(Database &base)
{
    Tete tete;
    Empreinte lu{};
    Query q{base, "SELECT seq, depuis, empreinte, nombres, controle FROM tete WHERE id = 1"};
    if (!q.next())
        return std::nullopt;
    tete.seq = q.entier(0);
    tete.depuis = q.entier(1);
    auto nombres = lireNombres(q.texte(3));
    if (!nombres || !copier(q.vue(2), tete.empreinte) || !copier(q.vue(4), lu))
        return std::nullopt;
    tete.nombres = *std::move(nombres);
    return controle(tete) == lu ? std::optional{std::move(tete)} : std::nullopt;
}

void Tete::etablir(Database &base)
{
    Tete tete;
    {
        Query q{base, "SELECT seq, empreinte FROM journal ORDER BY seq DESC LIMIT 1"};
        if (q.next()) {
            tete.seq = q.entier(0);
            copier(q.vue(1), tete.empreinte);
        }
    }
    tete.depuis = tete.seq;
    for (const auto &table : tablesScellees(base))
        tete.nombres[table] = base.entier("SELECT count(*) FROM " + table);
    base.executer("DELETE FROM tete");
    base.executer("INSERT INTO tete(id, seq, depuis, empreinte, nombres, controle) "
                  "VALUES(1, 0, 0, zeroblob(32), '', zeroblob(32))");
    tete.ecrire(base);
}

void Tete::ecrire(Database &base) const
{
    Query q{base, "UPDATE tete SET seq = ?, depuis = ?, empreinte = ?, nombres = ?, controle = ? WHERE id = 1"};
    q.lier(seq).lier(depuis).lierOctets(empreinte).lier(ecrireNombres(nombres)).lierOctets(controle(*this));
    q.executer();
}

NombresLignes Tete::avancer(const NombresLignes &soldes)
{
    NombresLignes dits;
    for (const auto &[table, solde] : soldes) {
        if (solde == 0)
            continue;
        nombres[table] += solde;
        dits[table] = nombres[table];
    }
    return seq == depuis ? nombres : dits;
}

std::vector<std::string> tablesScellees(Database &base)
{
    std::vector<std::string> tables;
    // To be asked for its columns the index would have to be read.
    Query q{base,
            "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'recherche%' AND EXISTS "
            "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'sceau') ORDER BY m.name"};
    while (q.next())
        tables.push_back(q.texte(0));
    return tables;
}

std::string ecrireNombres(const NombresLignes &nombres)
{
    QJsonObject objet;
    for (const auto &[table, nombre] : nombres)
        objet.insert(QString::fromStdString(table), qint64{nombre});
    return QJsonDocument{objet}.toJson(QJsonDocument::Compact).toStdString();
}

std::optional<NombresLignes> lireNombres(const std::string &texte)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(texte));
    if (!document.isObject())
        return std::nullopt;
    NombresLignes nombres;
    const auto objet = document.object();
    for (auto it = objet.begin(); it != objet.end(); ++it)
        nombres[it.key().toStdString()] = it.value().toInteger(-1);
    return nombres;
}

} // namespace trame
