// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace trame::ui {

/// What to do with changes that aren't saved.
enum class SaveAnswer { Save, Discard, Cancel };

/// A question before an act. The button names the act («Émettre»), never «Oui».
struct Question {
    QString title;
    QString text;
    QString accept;
    QString refuse = {};  ///< «Annuler», unless it has a better name.
    bool careful = false; ///< Nobody asked for it and it takes something away: Enter refuses.
};

/// Something to be told: what happened, what is safe and what to do; the details are for who wants them.
struct Report {
    QString title;
    QString text;
    QString details = {};
};

/// A text to be given, such as the reason of a refusal.
struct TextRequest {
    QString title;
    QString text;
    QString label;
    QString accept;
    bool mandatory = true;
};

/// A file to be chosen. `filter` is Qt's («Fichiers Trame (*.trame)»); `name` is proposed when saving.
struct FileRequest {
    QString title;
    QString folder = {};
    QString name = {};
    QString filter = {};
    QString suffix = {};
};

/// The only door to message boxes and file dialogs. Tests hand over ScriptedDialogs in its place.
class Dialogs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the person wants the act.
    [[nodiscard]] virtual bool confirm(const Question &question);
    virtual void warn(const Report &report);
    virtual void error(const Report &report);
    /// Enregistrer / Ne pas enregistrer / Annuler.
    [[nodiscard]] virtual SaveAnswer askSave(const QString &text);
    /// The text without spaces around it, or nothing when the person gave up.
    [[nodiscard]] virtual std::optional<QString> askText(const TextRequest &request);
    /// The path, or an empty text when the person gave up.
    [[nodiscard]] virtual QString openFile(const FileRequest &request);
    [[nodiscard]] virtual QString saveFile(const FileRequest &request);
    [[nodiscard]] virtual QString openFolder(const FileRequest &request);
};

} // namespace trame::ui
