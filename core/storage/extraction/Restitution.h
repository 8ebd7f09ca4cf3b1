// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/OutputFile.h"
#include "core/storage/Database.h"
#include "core/storage/Sceau.h"
#include "core/storage/extraction/TableExtraite.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trame {

/// Makes a data file from the entries that Extraction wrote: the same keys and the same journal, the seals and the
/// full-text index made anew. Strict: what Extraction wouldn't have written is refused. The file appears under its name
/// once all its checks are passed, or not at all.
class Restitution
{
public:
    /// Takes the next piece of an entry, entries in the order of their names; false when it can't be.
    using Reception = std::function<bool(const std::string &nom, std::string_view morceau)>;
    /// Gives every entry to the reception, in as many pieces as it likes; its error, if any, is the outcome.
    using Source = std::function<Result<void>(const Reception &)>;

    /// Errors: those of OutputFile, the source's own, ArchiveInvalide {what, where} for entries
    /// that aren't right, FichierPlusRecent for those of a later schema, and those of the storage.
    [[nodiscard]] static Result<void> creer(const Destination &destination, const Source &source);

private:
    /// Where the reading of a document stands.
    enum class Etape { Crochet, Premiere, Suivante, Fermeture, Fin };

    explicit Restitution(Database &base)
        : m_base{base}
    {
    }
    [[nodiscard]] static Result<void> remplir(Database &base, const Source &source);
    void recevoir(const std::string &nom, std::string_view morceau);
    void commencer(const std::string &nom);
    void finirEntree();
    void terminer();
    void lireEntete();
    void lireLignes(std::string_view morceau);
    void lireLigne(std::string_view ligne);
    void inserer(const TableExtraite &table, const std::vector<ValeurSql> &valeurs, const std::string *contenu);
    template <class Acte>
    void proteger(Acte acte) const;
    [[noreturn]] void refuser(const std::string &quoi) const;

    Database &m_base;
    std::int64_t m_schema = 0;
    std::vector<TableExtraite> m_tables;
    std::size_t m_rang = 0; ///< Of the next table.
    std::string m_nom;      ///< The entry that is being read.
    const TableExtraite *m_table = nullptr;
    Etape m_etape = Etape::Crochet;
    std::string m_tampon; ///< The line that isn't complete yet, or the content of an attachment.
    std::map<std::string, std::vector<ValeurSql>> m_pieces; ///< Those whose content has yet to come.
};

} // namespace trame
