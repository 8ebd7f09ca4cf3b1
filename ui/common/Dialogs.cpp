// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Dialogs.h"

#include "ui/common/MessageDialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace trame::ui {

namespace {

constexpr int discarded = 2;

void tell(const Report &report, Tone tone)
{
    MessageDialog dialog{report.title, report.text, tone, QApplication::activeWindow()};
    dialog.addDetails(report.details);
    dialog.addButton(Dialogs::tr("F&ermer"), QDialog::Accepted);
    dialog.exec();
}

} // namespace

bool Dialogs::confirm(const Question &question)
{
    MessageDialog dialog{question.title, question.text, Tone::Neutral, QApplication::activeWindow()};
    auto *accept = dialog.addButton(question.accept, QDialog::Accepted);
    auto *refuse = dialog.addCancel(question.refuse.isEmpty() ? tr("&Annuler") : question.refuse);
    if (question.careful) {
        accept->setDefault(false);
        accept->setAutoDefault(false);
        refuse->setDefault(true);
        refuse->setFocus();
    }
    return dialog.exec() == QDialog::Accepted;
}

void Dialogs::warn(const Report &report)
{
    tell(report, Tone::Soon);
}

void Dialogs::error(const Report &report)
{
    tell(report, Tone::Late);
}

SaveAnswer Dialogs::askSave(const QString &text)
{
    MessageDialog dialog{tr("Enregistrer les changements ?"), text, Tone::Neutral, QApplication::activeWindow()};
    dialog.addButton(tr("Enre&gistrer"), QDialog::Accepted);
    dialog.addButton(tr("&Ne pas enregistrer"), discarded);
    dialog.addCancel(tr("&Annuler"));
    switch (dialog.exec()) {
    case QDialog::Accepted:
        return SaveAnswer::Save;
    case discarded:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

std::optional<QString> Dialogs::askText(const TextRequest &request)
{
    MessageDialog dialog{request.title, request.text, Tone::Neutral, QApplication::activeWindow()};
    const auto *field = dialog.addText(request.label, request.mandatory);
    dialog.addButton(request.accept, QDialog::Accepted);
    dialog.addCancel(tr("&Annuler"));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->toPlainText().trimmed();
}

QString Dialogs::openFile(const FileRequest &request)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), request.title, request.folder, request.filter);
}

QString Dialogs::saveFile(const FileRequest &request)
{
    QFileDialog dialog{QApplication::activeWindow(), request.title, request.folder, request.filter};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.suffix);
    dialog.selectFile(QDir{request.folder}.filePath(request.name));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString{};
}

QString Dialogs::openFolder(const FileRequest &request)
{
    return QFileDialog::getExistingDirectory(QApplication::activeWindow(), request.title, request.folder);
}

} // namespace trame::ui
