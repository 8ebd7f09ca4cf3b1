// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/InputFile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trame {

namespace {

/// A pipe that says nothing for that long has nothing to say.
constexpr int silenceMilliseconds = 30'000;
constexpr int writerMilliseconds = 2'000;
constexpr qint64 blockSize = qint64{256} * 1024;

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor{descriptor}
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int operator*() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Erreur> unread(const QString &path, const char *why = "")
{
    return echec(CodeErreur::LectureImpossible, {path.toStdString(), std::string{why}});
}

tl::unexpected<Erreur> unreadAfter(const QString &path, int fault)
{
    return fault == ENAMETOOLONG ? echec(CodeErreur::NomTropLong, {path.toStdString()}) : unread(path);
}

bool admitted(const struct stat &found, const InputLimit &limit)
{
    return S_ISREG(found.st_mode) || (limit.pipe && S_ISFIFO(found.st_mode));
}

/// Whether something can be read, or the other end is closed.
bool ready(int descriptor, int milliseconds)
{
    pollfd waited{descriptor, POLLIN, 0};
    int found = 0;
    do
        found = poll(&waited, 1, milliseconds);
    while (found < 0 && errno == EINTR);
    return found > 0;
}

/// Whether a pipe has another end: a name that nobody opened to write would be waited for in vain. What comes in
/// between is kept.
bool hasWriter(int descriptor, QByteArray &bytes)
{
    if (ready(descriptor, writerMilliseconds))
        return true;
    char first = 0;
    const auto got = read(descriptor, &first, 1);
    if (got > 0)
        bytes.append(first);
    return got != 0;
}

Result<QByteArray> readAll(int descriptor, const QString &path, const InputLimit &limit)
{
    QByteArray bytes;
    if (!hasWriter(descriptor, bytes))
        return unread(path, "sans-auteur");
    for (;;) {
        if (!ready(descriptor, silenceMilliseconds))
            return unread(path, "silence");
        const auto before = bytes.size();
        bytes.resize(before + std::min(blockSize, limit.bytes + 1 - before));
        const auto got = read(descriptor, bytes.data() + before, static_cast<std::size_t>(bytes.size() - before));
        bytes.resize(before + std::max<qsizetype>(got, 0));
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0)
            return unread(path);
        if (got == 0)
            return bytes;
        if (bytes.size() > limit.bytes)
            return tooLarge(path, limit);
    }
}

} // namespace

Result<QByteArray> readInput(const QString &path, const InputLimit &limit)
{
    const auto name = QFile::encodeName(path);
    struct stat found {
    };
    if ((limit.link ? stat(name.constData(), &found) : lstat(name.constData(), &found)) != 0)
        return unreadAfter(path, errno);
    const auto notPlain = [&] { return echec(CodeErreur::FichierNonSimple, {path.toStdString()}); };
    if (!admitted(found, limit))
        return notPlain();
    const Descriptor file{
        open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (limit.link ? 0 : O_NOFOLLOW))};
    if (*file < 0)
        return unreadAfter(path, errno);
    // Again: what the name leads to may have changed meanwhile.
    if (fstat(*file, &found) != 0 || !admitted(found, limit))
        return notPlain();
    if (S_ISREG(found.st_mode) && found.st_size > limit.bytes)
        return tooLarge(path, limit);
    return readAll(*file, path, limit);
}

} // namespace trame
