// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;

namespace trame::ui {

/// The manual, under F1: the Markdown pages of a folder of the program's own resources. Never shows data of people.
class ManualViewer : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is a resource, such as «:/manuel».
    explicit ManualViewer(const QString &folder, QWidget *parent = nullptr);

private:
    QListWidget *m_contents;
};

} // namespace trame::ui
