// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/UnsavedStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::ui;

namespace {

struct Keeping {
    QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("saisies"));
    UnsavedStore store{place};
    QString data = put(QStringLiteral("a.trame"), "x");

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    UnsavedEntry entry(const QString &object = QStringLiteral("u-1"), const QString &text = QStringLiteral("é"))
    {
        return {{data, QStringLiteral("devis"), object},
                QStringLiteral("BROUILLON-0001"),
                QStringLiteral("devis/BROUILLON-0001"),
                QStringLiteral("2026-11-24T09:00:00Z"),
                3,
                {{QStringLiteral("objet"), text}}};
    }
    QFileInfoList files() const { return QDir{place}.entryInfoList(QDir::Files | QDir::Hidden); }
    void age(const QString &path, const QDateTime &to)
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(to, QFileDevice::FileModificationTime));
    }
};

} // namespace

TEST_CASE("an entry is kept for its person alone, one for each key, and given back", "[use-e]")
{
    Keeping k;
    CHECK_FALSE(k.store.find(k.entry().key));
    REQUIRE(k.store.keep(k.entry()).has_value());
    REQUIRE(k.store.keep(k.entry(QStringLiteral("u-1"), QStringLiteral("ù"))).has_value());
    REQUIRE(k.store.keep(k.entry(QStringLiteral("u-2"))).has_value());
    REQUIRE(k.files().size() == 2);
    for (const auto &file : k.files())
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
              == QFile::Permissions{});
    CHECK((QFileInfo{k.place}.permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther))
          == QFile::Permissions{});
    const auto found = k.store.find(k.entry().key);
    REQUIRE(found);
    CHECK(found->content.value(QStringLiteral("objet")) == QStringLiteral("ù"));
    CHECK(found->version == 3);
    CHECK(found->target == QStringLiteral("devis/BROUILLON-0001"));
    CHECK(k.store.ofFile(k.folder.path() + QStringLiteral("/./a.trame")).size() == 2);
    k.store.forget(k.entry().key);
    CHECK_FALSE(k.store.find(k.entry().key));
    CHECK(k.files().size() == 1);
}

TEST_CASE("what says the same isn't written again", "[use-e]")
{
    Keeping k;
    REQUIRE(k.store.keep(k.entry()).has_value());
    const auto path = k.files().first().filePath();
    const QDateTime before{QDate{2020, 1, 1}, QTime{8, 0}, Qt::UTC};
    k.age(path, before);
    auto later = k.entry();
    later.instant = QStringLiteral("2026-11-24T10:00:00Z");
    REQUIRE(k.store.keep(later).has_value());
    CHECK(QFileInfo{path}.lastModified() == before);
    later.version = 4;
    REQUIRE(k.store.keep(later).has_value());
    CHECK(QFileInfo{path}.lastModified() != before);
}

TEST_CASE("a data file that was renamed keeps what was typed in it", "[use-e]")
{
    Keeping k;
    REQUIRE(k.store.keep(k.entry()).has_value());
    auto key = k.entry().key;
    key.file = k.folder.filePath(QStringLiteral("b.trame"));
    // As long as the first file stands, another one has nothing of it.
    k.put(QStringLiteral("b.trame"), "x");
    CHECK_FALSE(k.store.find(key));
    REQUIRE(QFile::remove(k.data));
    REQUIRE(k.store.find(key));
    k.store.forget(key);
    CHECK(k.files().isEmpty());
}

TEST_CASE("a place that can't be written is told, and what was there stays", "[use-e]")
{
    Keeping k;
    REQUIRE(k.store.keep(k.entry()).has_value());
    const UnsavedStore nowhere{k.put(QStringLiteral("fichier"), "x")};
    const auto refused = nowhere.keep(k.entry());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == CodeErreur::EcritureImpossible);
    CHECK(k.store.find(k.entry().key));
}

TEST_CASE("what isn't an entry is left alone", "[use-e]")
{
    Keeping k;
    REQUIRE(k.store.keep(k.entry()).has_value());
    const auto path = k.files().first().filePath();
    for (const auto *bytes : {"", "{", "[]", "{\"format\":2,\"contenu\":{}}", "{\"format\":1}", "\xff\xfe"}) {
        k.put(QStringLiteral("saisies/") + QFileInfo{path}.fileName(), bytes);
        CHECK_FALSE(k.store.find(k.entry().key));
        CHECK(k.store.ofFile(k.data).empty());
    }
    REQUIRE(k.store.keep(k.entry()).has_value());
    CHECK(k.store.find(k.entry().key));
}

TEST_CASE("the sweep takes what nobody can want any more, and nothing else", "[use-e]")
{
    Keeping k;
    const QDateTime now{QDate{2026, 11, 24}, QTime{9, 0}, Qt::UTC};
    REQUIRE(k.store.keep(k.entry()).has_value());
    const auto path = k.files().first().filePath();
    const auto stands = [&](int days) {
        k.age(path, now.addDays(-days));
        k.store.sweep(now);
        return QFileInfo::exists(path);
    };
    CHECK(stands(1));
    CHECK(stands(UnsavedStore::daysUnasked - 1));
    REQUIRE(QFile::remove(k.data));
    CHECK(stands(UnsavedStore::daysWithoutFile - 1));
    CHECK_FALSE(stands(UnsavedStore::daysWithoutFile + 1));
    // A write that was cut short, once it can't be one that is going on.
    const auto cut = k.put(QStringLiteral("saisies/0123.json.aBcDeF"), "{");
    k.age(cut, now.addSecs(-60));
    k.store.sweep(now);
    CHECK(QFileInfo::exists(cut));
    k.age(cut, now.addDays(-2));
    k.store.sweep(now);
    CHECK_FALSE(QFileInfo::exists(cut));
}
