// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ManualBrowser.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QUrl>

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
    // A picture beside the page.
    if (name.scheme().isEmpty())
        if (QFile file{m_folder + QLatin1Char{'/'} + name.fileName()}; file.open(QIODevice::ReadOnly))
            return file.readAll();
    // Without a value Qt would go and look for the file itself.
    QImage blank{1, 1, QImage::Format_ARGB32};
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace trame::ui
