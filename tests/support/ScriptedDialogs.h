// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"

#include <QStringList>

#include <deque>
#include <utility>

namespace trame::test {

/// Dialogs that a test answers beforehand. A question without an answer is noted and given the cautious answer, so that
/// nothing waits for a person: a test checks that `unanswered` is empty.
class ScriptedDialogs : public ui::Dialogs
{
public:
    std::deque<bool> confirmations;
    std::deque<ui::SaveAnswer> saveAnswers;
    std::deque<QString> texts; ///< A null one gives up.
    std::deque<QString> paths;
    QStringList told;       ///< What was asked and reported, in order.
    QStringList unanswered; ///< What no answer was there for.

    bool confirm(const ui::Question &question) override { return next(confirmations, question.text, false); }
    void warn(const ui::Report &report) override { told << report.text; }
    void error(const ui::Report &report) override { told << report.text; }
    ui::SaveAnswer askSave(const QString &text) override { return next(saveAnswers, text, ui::SaveAnswer::Cancel); }
    std::optional<QString> askText(const ui::TextRequest &request) override
    {
        auto text = next(texts, request.text, QString{});
        return text.isNull() ? std::nullopt : std::optional{std::move(text)};
    }
    QString openFile(const ui::FileRequest &request) override { return next(paths, request.title, QString{}); }
    QString saveFile(const ui::FileRequest &request) override { return next(paths, request.title, QString{}); }
    QString openFolder(const ui::FileRequest &request) override { return next(paths, request.title, QString{}); }

private:
    template <class Answer>
    Answer next(std::deque<Answer> &answers, const QString &question, Answer cautious)
    {
        told << question;
        if (answers.empty()) {
            unanswered << question;
            return cautious;
        }
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }
};

} // namespace trame::test
