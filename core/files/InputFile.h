// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>
#include <QString>

namespace trame {

/// What is taken of a file that is given: how much, and whether it may be a pipe or a link.
struct InputLimit {
    qint64 bytes = 0;
    bool pipe = false;
    bool link = true;
};

constexpr qint64 megabyte = qint64{1024} * 1024;
/// A JSON or a CSV: it may come through a pipe.
constexpr InputLimit jsonLimit{64 * megabyte, true};
constexpr InputLimit csvLimit{20 * megabyte, true};
/// An image that is printed a few centimetres wide: more than this is a photograph.
constexpr InputLimit imageLimit{8 * megabyte};
/// What is kept in the data file with an act.
constexpr InputLimit attachmentLimit{20 * megabyte};

/// The one reader of whatever file is given. What a name leads to is looked at before it is opened: a device is never
/// read, nor a pipe where none is expected; one that is expected is waited for half a minute. Errors:
/// LectureImpossible, FichierNonSimple, FichierTropGrand, NomTropLong.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, const InputLimit &limit);

/// The same for a file that another one names: a plain name, beside it, of a plain file. ChampInvalide {field, name,
/// why} when the name leads elsewhere.
[[nodiscard]] Result<QByteArray> readBeside(const QString &neighbour, const QString &name, const std::string &field,
                                            InputLimit limit);

/// FichierTropGrand, as it is said of any file.
[[nodiscard]] tl::unexpected<Erreur> tooLarge(const QString &path, const InputLimit &limit);

} // namespace trame
