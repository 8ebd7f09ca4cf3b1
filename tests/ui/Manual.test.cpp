// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Texts.h"
#include "ui/shell/ManualBrowser.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QUrl>
#include <catch2/catch.hpp>

#include <algorithm>

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
    QImage wide{4000, 20, QImage::Format_RGB32};
    wide.fill(Qt::red);
    REQUIRE(wide.save(folder.filePath(QStringLiteral("image.png"))));
    QImage small{40, 20, QImage::Format_RGB32};
    small.fill(Qt::red);
    REQUIRE(small.save(folder.filePath(QStringLiteral("petite.png"))));
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
        return browser.document()->resource(QTextDocument::ImageResource, url).value<QImage>();
    };
    SECTION("a picture stands beside the page, no wider than it")
    {
        const auto picture = read(QUrl{QStringLiteral("images/image.png")});
        CHECK(picture.pixelColor(0, 0) == QColor{Qt::red});
        CHECK(picture.width() <= std::max(320, browser.viewport()->width()));
        CHECK(read(QUrl{QStringLiteral("petite.png")}).width() == 40);
    }
    SECTION("a file of anyone else isn't read")
    {
        const QTemporaryDir elsewhere;
        QFile file{elsewhere.filePath(QStringLiteral("secret.png"))};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(small.save(&file, "PNG"));
        file.close();
        for (const auto &url : {QUrl::fromLocalFile(file.fileName()), QUrl{file.fileName()},
                                QUrl{QStringLiteral("../") + file.fileName()}, QUrl{QStringLiteral("//server/a.png")}})
            CHECK(read(url).width() == 1);
    }
}
