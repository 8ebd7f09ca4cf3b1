// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisSection.h"
#include "ui/devis/DevisSections.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTabBar;

namespace trame::ui {

class EntryTable;

/// The tabs of the devis editor and the section in front. Only that one is kept up to date while one types; the
/// others follow when they are looked at.
class DevisTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DevisTabs(Espace &espace, QWidget *parent = nullptr);

    /// The bar, which stands above more than the sections.
    [[nodiscard]] QTabBar *bar() const { return m_bar; }
    void show(const DossierDevis &dossier, Edition edition);
    /// Goes to the entry that a finding names; false where no tab has it.
    bool reveal(Section section, const QString &cle);
    [[nodiscard]] DevisSection *current() const;
    /// The way of each tab to what it mends.
    [[nodiscard]] const std::vector<SectionEntry> &sections() const { return m_entries; }
    /// Goes to the pages, with the signed devis on them.
    void showSigned();
    /// Whether something stands in an open cell that the content doesn't hold yet.
    [[nodiscard]] bool isTyping() const;
    /// Takes what is being typed; where it can't be read it stays, and what is wrong with it is returned.
    [[nodiscard]] QString finishTyping();
    /// The first tab that a new draft begins with, or an issued devis is read from.
    void goTo(int place);

Q_SIGNALS:
    void changed(const trame::ContenuDevis &contenu, const QString &acte);
    /// isTyping() answers otherwise.
    void typingChanged();

private:
    /// A field that was left with what can't be read is gone back to: what is wrong with it, or nothing.
    QString goToWrong();
    void refresh();

    std::vector<SectionEntry> m_entries;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<DevisSection *> m_made;
    std::vector<EntryTable *> m_tables;
    std::vector<bool> m_stale;
    DossierDevis m_dossier;
    Edition m_edition = Edition::Refusee;
    bool m_filled = false;
};

} // namespace trame::ui
