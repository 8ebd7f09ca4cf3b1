// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/files/PrivateFolder.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace trame {

/// What happens to a file that has the name already.
enum class Existing { Kept, Replaced };

/// Where something is written: its name, what becomes of a file that has it, and the file that it comes from, whose
/// rights it takes.
struct Destination {
    QString path;
    Existing existing = Existing::Kept;
    QString origin = {};
};

/// Whether a file is of those that are never replaced, whatever is asked for: a data file, one that is open here, what
/// stands beside one. Links are followed.
[[nodiscard]] bool neverReplaced(const QString &path);

/// The one way by which a file goes out: made beside its place, in a folder of its own, put on the disk, then given its
/// name in one step; the folder is put on the disk too. What isn't committed leaves nothing, and what stood there
/// stays. A data file, one that this program has open, and what SQLite or a lock keeps beside one, is never replaced.
class OutputFile
{
public:
    /// Errors: FichierExiste, FichierNonSimple, SortieProtegee, DossierAbsent, NomTropLong, AccesRefuse, DisquePlein,
    /// EcritureImpossible.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> begin(const Destination &destination);

    /// Where the file is made: nothing stands there yet. For whoever doesn't write by `append`.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> append(const QByteArray &bytes);
    /// Hands the system all that was appended.
    [[nodiscard]] Result<void> flush();
    /// Puts it in place. Once it is there it lasts.
    [[nodiscard]] Result<void> commit();

private:
    OutputFile(Destination destination, QString target, std::unique_ptr<PrivateFolder> folder);
    [[nodiscard]] tl::unexpected<Erreur> failed(CodeErreur code) const;

    Destination m_destination;
    QString m_target; ///< Where a link leads.
    std::unique_ptr<PrivateFolder> m_folder;
    QString m_path;
    QFile m_file;
    QByteArray m_pending;
};

/// A whole content at once, read back before it gets its name.
[[nodiscard]] Result<void> writeOutput(const Destination &destination, const QByteArray &bytes);

} // namespace trame
