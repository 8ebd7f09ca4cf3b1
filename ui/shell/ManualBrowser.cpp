// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ManualBrowser.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int paragraphGap = 8;
constexpr int headingGap = 14;
/// Beside a picture, with the scroll bar it may bring.
constexpr int margins = 32;

/// Markdown leaves no room between paragraphs.
void giveRoom(QTextDocument &page)
{
    QTextCursor cursor{&page};
    do {
        auto format = cursor.blockFormat();
        format.setTopMargin(format.headingLevel() > 1 ? headingGap : 0);
        format.setBottomMargin(cursor.currentList() != nullptr ? paragraphGap / 2 : paragraphGap);
        cursor.setBlockFormat(format);
    } while (cursor.movePosition(QTextCursor::NextBlock));
}

} // namespace

ManualBrowser::ManualBrowser(QString folder, QWidget *parent)
    : QTextBrowser{parent},
      m_folder{std::move(folder)}
{
    setAccessibleName(tr("Page du manuel"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme().isEmpty() && !link.path().isEmpty())
            showPage(link.path());
        if (link.hasFragment())
            scrollToAnchor(link.fragment());
    });
}

void ManualBrowser::showPage(const QString &name)
{
    const auto plain = QFileInfo{name}.fileName();
    QFile file{m_folder + QLatin1Char{'/'} + plain};
    if (!file.open(QIODevice::ReadOnly))
        return;
    setMarkdown(QString::fromUtf8(file.readAll()));
    giveRoom(*document());
    Q_EMIT pageShown(plain);
}

QVariant ManualBrowser::loadResource(int, const QUrl &name)
{
    // A picture of the manual, no wider than what is read beside it.
    if (QImage picture; name.scheme().isEmpty() && picture.load(m_folder + QLatin1Char{'/'} + name.fileName())) {
        const auto room = std::max(320, viewport()->width() - margins);
        return picture.width() <= room
                   ? picture
                   : picture.convertToFormat(QImage::Format_ARGB32).scaledToWidth(room, Qt::SmoothTransformation);
    }
    // Without a value Qt would go and look for the file itself.
    QImage blank{1, 1, QImage::Format_ARGB32};
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace trame::ui
