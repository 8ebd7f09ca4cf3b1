// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ManualBrowser.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace trame::ui {

ManualBrowser::ManualBrowser(QString folder, QWidget *parent) : QTextBrowser{parent}, m_folder{std::move(folder)}
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
    Q_EMIT pageShown(plain);
}

QVariant ManualBrowser::loadResource(int, const QUrl &name)
{
    // A picture of the manual, no wider than what is read beside it.
    if (QImage picture; name.scheme().isEmpty() && picture.load(m_folder + QLatin1Char{'/'} + name.fileName())) {
        const auto room = std::max(320, viewport()->width() - 4 * static_cast<int>(document()->documentMargin()));
        return picture.width() <= room ? picture : picture.scaledToWidth(room, Qt::SmoothTransformation);
    }
    // Without a value Qt would go and look for the file itself.
    QImage blank{1, 1, QImage::Format_ARGB32};
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace trame::ui
