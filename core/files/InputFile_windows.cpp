// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/FileSystem.h"
#include "core/files/InputFile.h"

#include <QDir>

#include <windows.h>

#include <algorithm>
#include <memory>

namespace trame {

namespace {

constexpr qint64 blockSize = qint64{256} * 1024;

struct Closer {
    void operator()(void *file) const { CloseHandle(file); }
};

} // namespace

Result<QByteArray> readInput(const QString &path, const InputLimit &limit)
{
    const auto unread = [&] { return echec(CodeErreur::LectureImpossible, {path.toStdString(), std::string{}}); };
    const auto kind = fileKind(path);
    if (kind == FileKind::Folder || (kind == FileKind::Link && !limit.link))
        return echec(CodeErreur::FichierNonSimple, {path.toStdString()});
    HANDLE opened = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) // NOLINT(performance-no-int-to-ptr): a macro of the system
        return unread();
    const std::unique_ptr<void, Closer> file{opened};
    const auto type = GetFileType(file.get());
    if (type != FILE_TYPE_DISK && !(limit.pipe && type == FILE_TYPE_PIPE))
        return echec(CodeErreur::FichierNonSimple, {path.toStdString()});
    QByteArray bytes;
    for (;;) {
        const auto before = bytes.size();
        bytes.resize(before + std::min(blockSize, limit.bytes + 1 - before));
        DWORD got = 0;
        const bool read =
            ReadFile(file.get(), bytes.data() + before, static_cast<DWORD>(bytes.size() - before), &got, nullptr) != 0;
        bytes.resize(before + static_cast<qsizetype>(got));
        if (!read && GetLastError() != ERROR_BROKEN_PIPE)
            return unread();
        if (!read || got == 0)
            return bytes;
        if (bytes.size() > limit.bytes)
            return tooLarge(path, limit);
    }
}

} // namespace trame
