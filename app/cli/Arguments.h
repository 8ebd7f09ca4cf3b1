// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Result.h"
#include "core/domain/base/Territoire.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace trame {

/// The words of a command line: positional ones in order, options with or without a value. A value that begins with two
/// dashes is written «--objet=--…». An option nobody asked about is an error, so that a mistyped one never passes
/// unseen; so is a value given to an option that stands alone. «--version» is both: alone it asks for the program's
/// version, with a command it names the version of a devis and takes a value as every other option.
class Arguments
{
public:
    explicit Arguments(const QStringList &mots);

    /// The next positional word; nothing when none is left.
    [[nodiscard]] std::optional<QString> prochain();
    /// The value of an option («--du 2026-04-30» or «--du=2026-04-30»).
    [[nodiscard]] std::optional<QString> option(const QString &nom);
    /// Whether a bare option is there.
    [[nodiscard]] bool drapeau(const QString &nom);

    /// Whether the command has asked for an option, there or not.
    [[nodiscard]] bool connait(const QString &nom) const { return m_lus.contains(nom); }

    /// Values of the kinds commands take: OptionManquante, or the error that names the option, what was read and what
    /// it takes.
    [[nodiscard]] Result<Date> date(const QString &nom);
    [[nodiscard]] Result<int> entier(const QString &nom, int minimum, int maximum);
    [[nodiscard]] Result<Territoire> territoire();

    /// An option that takes a value and has none; empty for none. Nothing is read before this is known.
    [[nodiscard]] QString sansValeur() const { return m_sansValeur; }
    /// An option that stands alone and was given a value; empty for none.
    [[nodiscard]] QString valeurEnTrop() const { return m_valeurEnTrop; }
    /// An option that was given twice: which of the two was meant isn't known; empty for none.
    [[nodiscard]] QString enDouble() const { return m_enDouble; }
    /// Whether a word of the command is empty: a name that a script didn't fill in.
    [[nodiscard]] bool motVide() const { return m_positionnels.contains(QString{}); }
    /// What is left when a command has asked for all it knows.
    [[nodiscard]] QStringList inconnus() const;

private:
    QStringList m_positionnels;
    qsizetype m_place = 0;
    std::map<QString, QString> m_options;
    QString m_sansValeur;
    QString m_valeurEnTrop;
    QString m_enDouble;
    std::set<QString> m_lus;
};

} // namespace trame
