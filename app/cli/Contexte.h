// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/SystemClock.h"
#include "app/cli/Arguments.h"
#include "core/storage/Session.h"
#include "core/text/Langage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <memory>

namespace trame {

/// How a command ended, as the shell sees it.
enum class Sortie { Fait = 0, Erreur = 1, Usage = 2, Refus = 3, Fichier = 4 };

/// What every command is given: its words, the language, the clock, and where to write.
struct Contexte {
    Arguments &arguments;
    const Langage &langage;
    const Clock &clock;
    bool json = false;
    QTextStream &sortie;
    QTextStream &erreurs;
    /// How many acts were recorded before the command's own; nothing before it has opened its file.
    mutable std::optional<std::int64_t> depart = {};

    /// Writes the sentence of an error, with its findings, and gives the exit code that goes with it. After the
    /// command's act was recorded the commit decides both: that it is, and Fait.
    [[nodiscard]] Sortie dire(const Erreur &erreur) const;
    /// Says what is wrong with the words of the command.
    [[nodiscard]] Sortie usage(const QString &phrase) const;
    /// False, with its sentence written, when words are left that no one asked for.
    [[nodiscard]] bool toutEstLu() const;
    void ecrire(const QJsonDocument &document) const;
    /// Findings as sentences, each with its weight and its article.
    void ecrireConstats(QTextStream &flux, const std::vector<Constat> &constats) const;
    [[nodiscard]] QJsonArray enJson(const std::vector<Constat> &constats) const;
    /// The sentence of a command in the reader's language.
    [[nodiscard]] QString traduire(const char *contexte, const char *source, int n = -1) const
    {
        return langage.traduire(contexte, source, n);
    }
    /// The data file that the next word names.
    [[nodiscard]] Result<std::unique_ptr<Session>> ouvrir(Database::Mode mode) const;
};

} // namespace trame
