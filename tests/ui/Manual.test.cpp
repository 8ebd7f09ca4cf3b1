// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Texts.h"
#include "ui/shell/ManualBrowser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace trame::ui;

TEST_CASE("the manual shows its pages and opens nothing else", "[manuel]")
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("un.md"), "# Un\n\n[deux](deux.md)");
    write(QStringLiteral("deux.md"), "# Deux");
    write(QStringLiteral("image.png"), "ours");
    ManualBrowser browser{folder.path()};
    browser.showPage(QStringLiteral("un.md"));
    CHECK(browser.toPlainText().startsWith(QStringLiteral("Un")));
    Q_EMIT browser.anchorClicked(QUrl{QStringLiteral("deux.md")});
    CHECK(browser.toPlainText() == QStringLiteral("Deux"));
    SECTION("a link out of the folder stays in it")
    {
        Q_EMIT browser.anchorClicked(QUrl{QStringLiteral("../../etc/passwd")});
        CHECK(browser.toPlainText() == QStringLiteral("Deux"));
        Q_EMIT browser.anchorClicked(QUrl{QStringLiteral("https://example.org/un.md")});
        CHECK(browser.toPlainText() == QStringLiteral("Deux"));
    }
    const auto read = [&](const QUrl &url) {
        return browser.document()->resource(QTextDocument::ImageResource, url).toByteArray();
    };
    SECTION("a picture stands beside the page")
    {
        CHECK(read(QUrl{QStringLiteral("image.png")}) == "ours");
    }
    SECTION("a file of anyone else isn't read")
    {
        const QTemporaryDir elsewhere;
        QFile file{elsewhere.filePath(QStringLiteral("secret.png"))};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("secret");
        file.close();
        for (const auto &url : {QUrl::fromLocalFile(file.fileName()), QUrl{file.fileName()},
                                QUrl{QStringLiteral("../") + file.fileName()}, QUrl{QStringLiteral("//server/a.png")}})
            CHECK(read(url).isEmpty());
    }
}
