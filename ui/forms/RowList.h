// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QVector>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trame::ui {

/// A part of a form with as many rows as are wanted: contacts, conventions, members. Each row has the same editors, a
/// button that takes it away, and room for what is wrong with it.
class RowList : public QWidget
{
    Q_OBJECT
public:
    /// A column: its heading, and its share of the width.
    struct Column {
        QString title;
        int share = 1;
    };
    /// Makes the editors of a row, one for each column.
    using MakeEditors = std::function<QVector<QWidget *>(QWidget *parent)>;

    /// `name` is what a row is called («contact»); `addText` may carry a mnemonic.
    RowList(const QString &name, QVector<Column> columns, MakeEditors make, const QString &addText,
            QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QWidget *editor(int row, int column) const;
    /// An editor by its kind.
    template <class Editor>
    [[nodiscard]] Editor &at(int row, int column) const
    {
        return *qobject_cast<Editor *>(editor(row, column));
    }
    /// Adds an empty row at the end and gives its place.
    int addRow();
    void removeRow(int row);
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    /// A sentence under the row; none hides it.
    void setRowError(int row, const QString &error);
    /// Shows what is wrong in the fields of all rows; true when nothing is.
    bool validate();

    /// All that stands in the rows.
    [[nodiscard]] QVariantList state() const;
    void setState(const QVariantList &state);

Q_SIGNALS:
    /// A row came, went or changed.
    void edited();

private:
    struct Row {
        QWidget *box = nullptr;
        QVector<QWidget *> editors;
        QLabel *error = nullptr;
        QPushButton *remove = nullptr;
    };
    [[nodiscard]] QWidget *makeHeading();
    int append();
    void take(int row);
    void renumber();
    void follow(const Row &row);
    [[nodiscard]] static QString faultOf(const Row &row);

    QString m_name;
    QVector<Column> m_columns;
    MakeEditors m_make;
    std::vector<Row> m_rows;
    QVBoxLayout *m_box;
    QWidget *m_heading;
    QPushButton *m_add;
};

} // namespace trame::ui
