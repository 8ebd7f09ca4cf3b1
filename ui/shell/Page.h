// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace trame::ui {

class Dialogs;

/// What the menus can ask of the page in front, beside saving.
enum class PageCommand { New, Print, Find, Export, Undo, Redo };

/// A page of the window. A page reads when it is shown, says what it can do, and asks before changes are lost; it never
/// opens another page itself but asks for it by a target («devis/42»: the id of the page, then of the object).
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Dialogs &dialogs, QWidget *parent = nullptr);

    /// As the title of the window shows it.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page comes to the front; the first time is when it reads its data.
    virtual void activate() {}
    /// The data file changed, or F5: reads again and keeps what was selected.
    virtual void refresh() {}
    /// Brings an object of the page to the front, by what its targets carry.
    virtual void present(const QString &objet);

    /// Whether something would be lost if the page went away.
    [[nodiscard]] virtual bool isModified() const { return false; }
    /// Saves; false when that couldn't be done, and the page has said why.
    virtual bool save() { return true; }
    /// Forgets the changes.
    virtual void discard() {}
    /// True when the page may go away: nothing to lose, or the person was asked.
    [[nodiscard]] bool mayLeave();

    [[nodiscard]] virtual bool supports(PageCommand command) const;
    virtual void run(PageCommand command);

Q_SIGNALS:
    /// Another page is wanted.
    void targetWanted(const QString &target);
    /// The page has done its work: back to the one before.
    void closeWanted();
    /// What supports() or isModified() answer has changed.
    void commandsChanged();
    /// A short alert for the bottom of the window.
    void alerted(const QString &text);

protected:
    [[nodiscard]] Dialogs &dialogs() const { return m_dialogs; }

private:
    Dialogs &m_dialogs;
};

} // namespace trame::ui
