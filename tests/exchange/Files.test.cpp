// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/FileSystem.h"
#include "core/files/InputFile.h"
#include "core/files/OutputFile.h"
#include "tests/support/FichierTemporaire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

#ifndef _WIN32
#include <csignal>
#include <sys/stat.h>
#include <thread>
#endif

using namespace trame;
using namespace trame::test;

namespace {

/// A folder, and files in it by name.
class Place
{
public:
    [[nodiscard]] QString path(const char *name) const { return QString::fromStdString(m_folder.chemin(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"(absent)"};
    }
    /// All that is there, what is hidden too.
    [[nodiscard]] QStringList names() const
    {
        return QDir{QString::fromStdString(m_folder.dossier())}.entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    FichierTemporaire m_folder;
};

CodeErreur codeOf(const Result<void> &result)
{
    return result ? CodeErreur::Interrompu : result.error().code;
}

/// Names without a space, in order.
QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(QLatin1Char{' '});
}

const QByteArray sqliteHeader{"SQLite format 3\0 and its pages", 31};

} // namespace

TEST_CASE("what goes out never takes the place of a file that isn't to be replaced", "[fichiers]")
{
    const Place place;
    place.write("note.txt", "mine");
    CHECK(codeOf(writeOutput({place.path("note.txt")}, "new")) == CodeErreur::FichierExiste);
    CHECK(place.read("note.txt") == "mine");
#ifdef Q_OS_WIN
    // Shortcuts are files there.
    REQUIRE(writeOutput({place.path("note.txt"), Existing::Replaced, {}}, "new"));
    CHECK(place.read("note.txt") == "new");
    CHECK(place.names() == list("note.txt"));
#else
    REQUIRE(QFile::link(place.path("note.txt"), place.path("link")));
    REQUIRE(QFile::link(place.path("nowhere"), place.path("dangling")));
    for (const auto *name : {"link", "dangling"})
        CHECK(codeOf(writeOutput({place.path(name)}, "new")) == CodeErreur::FichierExiste);
    CHECK(codeOf(writeOutput({place.path("dangling"), Existing::Replaced, {}}, "new")) == CodeErreur::FichierNonSimple);
    CHECK(place.read("note.txt") == "mine");

    REQUIRE(writeOutput({place.path("link"), Existing::Replaced, {}}, "new"));
    CHECK(place.read("note.txt") == "new");
    CHECK(QFileInfo{place.path("link")}.isSymLink());
    CHECK(place.names() == list("dangling link note.txt"));
#endif
}

TEST_CASE("a data file, and what stands beside one, is never replaced", "[fichiers]")
{
    const Place place;
    place.write("accord.trame", sqliteHeader);
    place.write("other.db", sqliteHeader);
    place.write("damaged.trame", "no head");
#ifndef Q_OS_WIN
    REQUIRE(QFile::link(place.path("accord.trame"), place.path("link.pdf")));
    CHECK(codeOf(writeOutput({place.path("link.pdf"), Existing::Replaced, {}}, "%PDF")) == CodeErreur::SortieProtegee);
#endif
    for (const auto *name :
         {"accord.trame", "other.db", "damaged.trame", "accord.trame-journal", "accord.trame.lock", "other.db-wal"}) {
        INFO(name);
        CHECK(codeOf(writeOutput({place.path(name), Existing::Replaced, {}}, "%PDF")) == CodeErreur::SortieProtegee);
    }
    CHECK(neverReplaced(place.path("accord.trame")));
    CHECK(neverReplaced(place.path("other.db")));
    CHECK_FALSE(neverReplaced(place.path("absent.pdf")));
    CHECK(place.read("accord.trame") == sqliteHeader);
    CHECK(place.read("damaged.trame") == "no head");
    CHECK_FALSE(QFile::exists(place.path("accord.trame-journal")));

    // One that this program has open isn't looked into, let alone replaced.
    place.write("open.txt", "mine");
    QFile open{place.path("open.txt")};
    REQUIRE(open.open(QIODevice::ReadOnly));
    CHECK_FALSE(writeOutput({place.path("open.txt"), Existing::Replaced, {}}, "x"));
    CHECK(place.read("open.txt") == "mine");
    open.close();
    CHECK(writeOutput({place.path("open.txt"), Existing::Replaced, {}}, "x"));
    CHECK(place.read("open.txt") == "x");
}

TEST_CASE("names of others that look temporary are left alone, and nothing of ours stays", "[fichiers]")
{
    const Place place;
    for (const auto *name : {"x.zip.tmp", "x.zip.en-cours", ".trame-folder"})
        place.write(name, "somebody's");
    REQUIRE(writeOutput({place.path("x.zip")}, "content"));
    {
        const auto left = OutputFile::begin({place.path("y.zip")});
        REQUIRE(left);
        REQUIRE((*left)->append("half"));
    }
    CHECK(place.names() == list(".trame-folder x.zip x.zip.en-cours x.zip.tmp"));
    CHECK(place.read("x.zip.tmp") == "somebody's");
}

TEST_CASE("a file that appears meanwhile stays", "[fichiers]")
{
    const Place place;
    const auto file = OutputFile::begin({place.path("a.pdf")});
    REQUIRE(file);
    REQUIRE((*file)->append("ours"));
    place.write("a.pdf", "theirs");
    CHECK(codeOf((*file)->commit()) == CodeErreur::FichierExiste);
    CHECK(place.read("a.pdf") == "theirs");
}

TEST_CASE("what goes out has the rights of what it comes from", "[fichiers]")
{
    const Place place;
    place.write("origin", "x");
    REQUIRE(writeOutput({place.path("alike"), Existing::Kept, place.path("origin")}, "x"));
    CHECK(place.read("alike") == "x");
#ifndef Q_OS_WIN
    // A file takes the rights of the folder it stands in there.
    REQUIRE(QFile::setPermissions(place.path("origin"), QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(writeOutput({place.path("copy"), Existing::Kept, place.path("origin")}, "x"));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(place.path("copy")) & others) == QFile::Permissions{});
    REQUIRE(QFile::setPermissions(place.path("origin"), QFile::ReadOwner | QFile::ReadGroup));
    REQUIRE(writeOutput({place.path("second"), Existing::Kept, place.path("origin")}, "x"));
    CHECK((QFile::permissions(place.path("second")) & others) == QFile::Permissions{QFile::ReadGroup});
    CHECK((QFile::permissions(place.path("second")) & QFile::WriteOwner) != QFile::Permissions{});
#endif
}

TEST_CASE("a name that is too long is called that", "[fichiers]")
{
    const Place place;
    const std::string name(300, 'n');
    CHECK(codeOf(writeOutput({place.path(name.c_str())}, "x")) == CodeErreur::NomTropLong);
}

TEST_CASE("the folders of a program that was killed are swept, and nothing else", "[fichiers]")
{
    const Place place;
    const auto parent = QFileInfo{place.path("x")}.absolutePath();
    const auto folder = [&](const char *name, const QByteArray &process, bool oursByMachine) {
        REQUIRE(QDir{parent}.mkdir(QLatin1String{name}));
        QByteArray mark;
        {
            const auto made = PrivateFolder::create(parent, QStringLiteral("model-"));
            REQUIRE(made);
            QFile file{(*made)->filePath(QStringLiteral("marque-trame"))};
            REQUIRE(file.open(QIODevice::ReadOnly));
            mark = file.readAll();
        }
        auto lines = mark.split('\n');
        lines[1] = process;
        if (!oursByMachine)
            lines[2] = "elsewhere/host";
        QFile file{parent + QLatin1Char{'/'} + QLatin1String{name} + QStringLiteral("/marque-trame")};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n'));
    };
    const QByteArray dead{"4194303"};
    folder("Trame-dead", dead, true);
    folder("Trame-alive", QByteArray::number(QCoreApplication::applicationPid()), true);
    folder("Trame-elsewhere", dead, false);
    REQUIRE(QDir{parent}.mkdir(QStringLiteral("Trame-unmarked")));
    folder("target", dead, true);
    REQUIRE(QFile::link(place.path("target"), place.path("Trame-link")));
    PrivateFolder::sweep(parent, QStringLiteral("Trame-"));
    CHECK(place.names() == list("Trame-alive Trame-elsewhere Trame-link Trame-unmarked target"));
    CHECK(QFile::exists(place.path("target") + QStringLiteral("/marque-trame")));
}

TEST_CASE("what is given is looked at before it is opened, and read to a limit", "[fichiers]")
{
    const Place place;
    place.write("small", "12345");
    const InputLimit five{5};
    const InputLimit four{4};
    CHECK(readInput(place.path("small"), five).value() == "12345");
    CHECK(readInput(place.path("small"), four).error().code == CodeErreur::FichierTropGrand);
    CHECK(readInput(place.path("absent"), five).error().code == CodeErreur::LectureImpossible);
    for (const auto *name : {"/dev/zero", "/dev/null", "/tmp"})
        CHECK(readInput(QString::fromLatin1(name), jsonLimit).error().code == CodeErreur::FichierNonSimple);
}

TEST_CASE("a file that another one names stands beside it", "[fichiers]")
{
    const Place place;
    place.write("t.json", "{}");
    place.write("logo.png", "image");
    CHECK(readBeside(place.path("t.json"), QStringLiteral("logo.png"), "logo", imageLimit).value() == "image");
    for (const auto *name :
         {"/dev/zero", "//host/share/logo.png", "../logo.png", "\\\\host\\logo.png", "c:logo.png", "..", "."}) {
        INFO(name);
        CHECK(readBeside(place.path("t.json"), QString::fromLatin1(name), "logo", imageLimit).error().code
              == CodeErreur::ChampInvalide);
    }
#ifndef Q_OS_WIN
    REQUIRE(QFile::link(QStringLiteral("/etc/hostname"), place.path("link.png")));
    CHECK(readBeside(place.path("t.json"), QStringLiteral("link.png"), "logo", imageLimit).error().code
          == CodeErreur::FichierNonSimple);
#endif
}

#ifndef _WIN32
TEST_CASE("a pipe is read where one may come, and never where a file is wanted", "[fichiers]")
{
    const Place place;
    REQUIRE(mkfifo(QFile::encodeName(place.path("pipe")).constData(), 0600) == 0);
    CHECK(readInput(place.path("pipe"), imageLimit).error().code == CodeErreur::FichierNonSimple);
    const auto through = [&](qint64 size, const InputLimit &limit) {
        std::thread writer{[&] {
            QFile pipe{place.path("pipe")};
            if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                pipe.write(QByteArray(size, 'x'));
        }};
        auto read = readInput(place.path("pipe"), limit);
        writer.join();
        return read;
    };
    const auto alone = readInput(place.path("pipe"), csvLimit);
    CHECK(alone.error().code == CodeErreur::LectureImpossible);
    CHECK(std::get<std::string>(alone.error().parametres.at(1)) == "sans-auteur");
    CHECK(through(300'000, csvLimit).value().size() == 300'000);
    std::signal(SIGPIPE, SIG_IGN);
    CHECK(through(300'000, {1'000, true}).error().code == CodeErreur::FichierTropGrand);
}
#endif
