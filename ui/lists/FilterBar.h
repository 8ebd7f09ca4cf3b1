// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace trame::ui {

/// Above a list: search as one types, the lot, the state, how many there are, and room for the page's own buttons.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// An entry of a choice: what it reads, and what the query wants.
    struct Entry {
        QString label;
        QVariant value;
    };

    /// `hint` says what can be searched: «Numéro, objet, bénéficiaire…».
    explicit FilterBar(const QString &hint, QWidget *parent = nullptr);

    /// What can be chosen; «Tous» comes first by itself. Without entries the choice isn't shown.
    void setLots(const QVector<Entry> &lots);
    /// `name` is what the states are of, for a screen reader, and `all` what no choice reads: «Qualité», «Toutes les
    /// qualités».
    void setStates(const QString &name, const QString &all, const QVector<Entry> &states);
    /// Narrows the list to what belongs to one object: a chip says its name, and a click on it takes it away. The bar
    /// doesn't say that it changed.
    void setScope(const QString &name, const QVariant &value);
    /// «23 commandes» when all of them are shown, else «3 sur 23».
    void setCount(int shown, int total, const QString &all);
    /// A button at the right end.
    void addWidget(QWidget *widget);
    void focusSearch();
    /// Empties search and choices, and says so once.
    void clear();

    /// What is searched, without spaces around it.
    [[nodiscard]] QString text() const;
    /// The value of the chosen entry; invalid for «Tous».
    [[nodiscard]] QVariant lot() const;
    [[nodiscard]] QVariant state() const;
    /// The value of the scope; invalid for none.
    [[nodiscard]] QVariant scope() const { return m_scopeValue; }
    [[nodiscard]] bool isActive() const;

    /// How long typing must rest before the list follows, in milliseconds.
    static constexpr int pause = 120;

Q_SIGNALS:
    void changed();
    /// The down arrow in the search: the list should take the focus.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoice(const QString &name);
    static void fill(QComboBox &choice, const QString &all, const QVector<Entry> &entries);

    QLineEdit *m_search;
    QTimer *m_rest;
    QHBoxLayout *m_row;
    QComboBox *m_lot;
    QComboBox *m_state;
    QPushButton *m_scope;
    QVariant m_scopeValue;
    QLabel *m_count;
};

} // namespace trame::ui
