// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace trame::ui {

/// Shows Markdown pages of a folder of resources, and opens nothing else: neither files nor the network.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualBrowser(QString folder, QWidget *parent = nullptr);

    /// Shows a page of the folder by its file name; an unknown one leaves all as it is.
    void showPage(const QString &name);

Q_SIGNALS:
    void pageShown(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString m_folder;
};

} // namespace trame::ui
