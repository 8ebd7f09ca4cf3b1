// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisAct.h"
#include "ui/devis/DevisActs.h"
#include "ui/devis/DevisDraft.h"
#include "ui/devis/UnsavedDevis.h"
#include "ui/shell/Page.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace trame::ui {

class ConformitePanel;
class DevisHeader;
class DevisStart;
class DevisTabs;
class DevisTotals;
class EmptyState;

/// The devis editor: a devis by its number or provisional reference («devis/D-L2-2026-0017»), or a new one for a need
/// («devis/nouveau/BES-L2-2026-0012»). Totals and findings stay in sight whatever the tab.
class DevisEditorPage : public Page
{
    Q_OBJECT
public:
    explicit DevisEditorPage(Espace &espace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void present(const QString &objet) override;
    [[nodiscard]] bool isModified() const override;
    bool save() override;
    void discard() override { m_draft.discard(); }
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

    /// How long typing must rest before the rules are applied again, in milliseconds.
    static constexpr int pause = 100;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildEditor();
    void open(const std::string &nom, std::optional<int> version = {});
    void begin(const QString &demande);
    enum class Start { Example, Blank };
    void create(Start start);
    void showContent();
    void showHeader();
    void judge();
    void carryOut(DevisAct act);
    [[nodiscard]] bool wrote(DevisAct act);
    /// Saves what is changed before an act that looks at the file; false when that couldn't be done.
    [[nodiscard]] bool ready();
    void abandonDraft();
    void written(const QString &told);
    void showVersion(int number);
    void reveal(Section section, const QString &cle);
    void explainConflict();
    /// Takes what is being typed; false where it can't be read, which is said.
    bool finishTyping();
    void showChanged();
    /// What a program that ended before left of this devis: to be restored, discarded or put off.
    void offerUnsaved();

    Espace &m_espace;
    DevisDraft m_draft;
    UnsavedDevis m_unsaved;
    DevisActs m_acts;
    QString m_need; ///< The number of the need that a new devis answers to.
    bool m_opening = false;
    DevisHeader *m_header;
    QStackedWidget *m_faces;
    DevisStart *m_start;
    DevisTabs *m_tabs;
    DevisTotals *m_totals;
    ConformitePanel *m_panel;
    QWidget *m_editor = nullptr;
    QSplitter *m_split = nullptr;
    bool m_splitMoved = false; ///< The person has given the panel its width.
    EmptyState *m_nothing = nullptr;
    QTimer *m_rest;
};

} // namespace trame::ui
