// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/OutputFile.h"

#include "core/files/FileSystem.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace trame {

namespace {

constexpr qsizetype blockSize = qsizetype{256} * 1024;

/// Whether it holds, or may hold, somebody's data: one of ours by its name, damaged or not, or any SQLite file. One
/// that is open here isn't even looked into.
bool holdsData(const QString &path)
{
    if (openInThisProcess(path) || path.endsWith(QLatin1String{".trame"}, Qt::CaseInsensitive))
        return true;
    constexpr qint64 header = 16;
    QFile file{path};
    return fileKind(path) != FileKind::Plain || !file.open(QIODevice::ReadOnly)
           || file.read(header) == QByteArrayLiteral("SQLite format 3\0");
}

/// Whether the name is one that SQLite or a lock uses beside a data file.
bool besideData(const QString &path)
{
    constexpr std::array suffixes{"-journal", "-wal", "-shm", ".lock"};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char *suffix) {
        const QLatin1String end{suffix};
        if (!path.endsWith(end))
            return false;
        const QFileInfo owner{path.chopped(end.size())};
        return owner.isFile() && holdsData(owner.canonicalFilePath());
    });
}

tl::unexpected<Erreur> refused(CodeErreur code, const QString &path)
{
    return echec(code, {path.toStdString(), std::string{}});
}

/// The file that the destination names, links followed; or why nothing may be written there.
Result<QString> targetOf(const Destination &destination)
{
    const QFileInfo info{destination.path};
    const auto path = info.absoluteFilePath();
    if (info.fileName().isEmpty())
        return refused(CodeErreur::EcritureImpossible, destination.path);
    const auto kind = fileKind(path);
    if (kind == FileKind::NameTooLong)
        return refused(CodeErreur::NomTropLong, destination.path);
    if (kind == FileKind::Folder || kind == FileKind::Special)
        return refused(CodeErreur::FichierNonSimple, destination.path);
    if (!QFileInfo{info.absolutePath()}.isDir())
        return echec(CodeErreur::DossierAbsent, {info.absolutePath().toStdString()});
    if (besideData(path))
        return refused(CodeErreur::SortieProtegee, destination.path);
    if (kind == FileKind::Absent)
        return path;
    if (destination.existing == Existing::Kept)
        return refused(CodeErreur::FichierExiste, destination.path);
    const auto real = kind == FileKind::Link ? info.canonicalFilePath() : path;
    // A link that leads nowhere is nobody's file, either.
    if (const auto realKind = fileKind(real);
        real.isEmpty() || realKind == FileKind::Folder || realKind == FileKind::Special)
        return refused(CodeErreur::FichierNonSimple, destination.path);
    if (neverReplaced(real))
        return refused(CodeErreur::SortieProtegee, destination.path);
    return real;
}

} // namespace

bool neverReplaced(const QString &path)
{
    const auto real = QFileInfo{path}.canonicalFilePath();
    return !real.isEmpty() && (holdsData(real) || besideData(real));
}

OutputFile::OutputFile(Destination destination, QString target, std::unique_ptr<PrivateFolder> folder)
    : m_destination{std::move(destination)},
      m_target{std::move(target)},
      m_folder{std::move(folder)},
      m_path{m_folder->filePath(QFileInfo{m_target}.fileName())},
      m_file{m_path}
{
}

tl::unexpected<Erreur> OutputFile::failed(CodeErreur code) const
{
    return refused(code, m_destination.path);
}

Result<std::unique_ptr<OutputFile>> OutputFile::begin(const Destination &destination)
{
    const auto target = targetOf(destination);
    if (!target)
        return tl::unexpected{target.error()};
    auto folder = PrivateFolder::create(QFileInfo{*target}.absolutePath(), QStringLiteral(".trame-"));
    if (!folder)
        return refused(folder.error().code, destination.path);
    return std::unique_ptr<OutputFile>{new OutputFile{destination, *target, *std::move(folder)}};
}

Result<void> OutputFile::flush()
{
    // Unbuffered, so that a fault is seen at the write that meets it.
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed(lastSystemFault());
    if (m_file.write(m_pending) != m_pending.size())
        return failed(m_file.error() == QFileDevice::ResourceError ? CodeErreur::DisquePlein : lastSystemFault());
    m_pending.clear();
    return {};
}

Result<void> OutputFile::append(const QByteArray &bytes)
{
    m_pending += bytes;
    return m_pending.size() < blockSize ? Result<void>{} : flush();
}

Result<void> OutputFile::commit()
{
    if (!m_pending.isEmpty() || !QFile::exists(m_path))
        if (auto written = flush(); !written)
            return written;
    m_file.close();
    if (!m_destination.origin.isEmpty()) {
        constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        if (!QFile::setPermissions(m_path, owner | (QFile::permissions(m_destination.origin) & others)))
            return failed(lastSystemFault());
    }
    if (!syncFile(m_path))
        return failed(lastSystemFault());
    // Again: making it may have taken a while.
    if (const auto target = targetOf(m_destination); !target)
        return tl::unexpected{target.error()};
    if (!moveIntoPlace(m_path, m_target, m_destination.existing == Existing::Replaced))
        return failed(lastSystemFault());
    if (!syncFolder(QFileInfo{m_target}.absolutePath()))
        return failed(CodeErreur::EcritureImpossible);
    return {};
}

Result<void> writeOutput(const Destination &destination, const QByteArray &bytes)
{
    auto file = OutputFile::begin(destination);
    if (!file)
        return tl::unexpected{file.error()};
    if (auto written = (*file)->append(bytes); !written)
        return written;
    if (auto written = (*file)->flush(); !written)
        return written;
    {
        // Closed before it gets its name: Windows renames no file that is open.
        QFile written{(*file)->path()};
        if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
            return refused(CodeErreur::EcritureImpossible, destination.path);
    }
    return (*file)->commit();
}

} // namespace trame
