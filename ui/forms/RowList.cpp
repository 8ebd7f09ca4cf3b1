// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/RowList.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/EditorValue.h"
#include "ui/forms/ValueEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int removeWidth = 32;

/// Shares the width as the columns ask, whatever the editors would like.
void share(QHBoxLayout &line, QWidget *widget, int part)
{
    auto policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget->setSizePolicy(policy);
    widget->setMinimumWidth(gridUnit);
    line.addWidget(widget, part);
}

} // namespace

RowList::RowList(const QString &name, QVector<Column> columns, MakeEditors make, const QString &addText,
                 QWidget *parent)
    : QWidget{parent},
      m_name{name},
      m_columns{std::move(columns)},
      m_make{std::move(make)},
      m_box{new QVBoxLayout{this}},
      m_heading{makeHeading()},
      m_add{new QPushButton{addText, this}}
{
    setAccessibleName(name);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gridUnit);
    m_box->addWidget(m_heading);
    m_add->setProperty("role", QStringLiteral("quiet"));
    m_add->setAccessibleName(withoutMnemonic(addText).remove(QStringLiteral("+ ")));
    m_add->setAutoDefault(false);
    m_box->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto row = addRow();
        editor(row, 0)->setFocus(Qt::OtherFocusReason);
    });
    renumber();
}

QWidget *RowList::makeHeading()
{
    auto *heading = new QWidget{this};
    auto *line = new QHBoxLayout{heading};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit);
    for (const auto &column : m_columns)
        share(*line, plainLabel(column.title, heading, QStringLiteral("small")), column.share);
    line->addSpacing(removeWidth);
    return heading;
}

QWidget *RowList::editor(int row, int column) const
{
    return m_rows[static_cast<std::size_t>(row)].editors[column];
}

int RowList::append()
{
    Row row;
    row.box = new QWidget{this};
    auto *column = new QVBoxLayout{row.box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gridUnit);
    row.editors = m_make(row.box);
    for (int i = 0; i < row.editors.size(); ++i)
        share(*line, row.editors[i], m_columns[i].share);
    row.remove = new QPushButton{QStringLiteral("×"), row.box};
    row.remove->setProperty("role", QStringLiteral("quiet"));
    row.remove->setAutoDefault(false);
    row.remove->setFixedWidth(removeWidth);
    line->addWidget(row.remove);
    row.error = plainLabel({}, row.box, QStringLiteral("error"));
    row.error->setWordWrap(true);
    row.error->hide();
    column->addLayout(line);
    column->addWidget(row.error);
    m_box->insertWidget(m_box->indexOf(m_add), row.box);
    // From left to right, row after row, whatever was made first.
    if (!m_rows.empty())
        setTabOrder(m_rows.back().remove, row.editors.front());
    for (int i = 1; i < row.editors.size(); ++i)
        setTabOrder(row.editors[i - 1], row.editors[i]);
    setTabOrder(row.editors.back(), row.remove);
    setTabOrder(row.remove, m_add);
    m_rows.push_back(row);
    follow(row);
    renumber();
    return count() - 1;
}

void RowList::follow(const Row &row)
{
    for (auto *one : row.editors) {
        whenEdited(*one, *this, [this] { Q_EMIT edited(); });
        if (auto *value = qobject_cast<ValueEdit *>(one))
            connect(value, &ValueEdit::errorChanged, this, [this, box = row.box] {
                for (int i = 0; i < count(); ++i)
                    if (m_rows[static_cast<std::size_t>(i)].box == box)
                        setRowError(i, faultOf(m_rows[static_cast<std::size_t>(i)]));
            });
    }
    connect(row.remove, &QPushButton::clicked, this, [this, box = row.box] {
        for (int i = 0; i < count(); ++i)
            if (m_rows[static_cast<std::size_t>(i)].box == box) {
                removeRow(i);
                return;
            }
    });
}

int RowList::addRow()
{
    const auto row = append();
    Q_EMIT edited();
    return row;
}

void RowList::take(int row)
{
    auto *box = m_rows[static_cast<std::size_t>(row)].box;
    m_rows.erase(m_rows.begin() + row);
    m_box->removeWidget(box);
    box->hide();
    box->deleteLater();
    renumber();
}

void RowList::removeRow(int row)
{
    take(row);
    // The keyboard's place isn't lost with the row.
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        editor(std::min(row, count() - 1), 0)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RowList::renumber()
{
    m_heading->setVisible(!m_rows.empty());
    for (int i = 0; i < count(); ++i) {
        const auto &row = m_rows[static_cast<std::size_t>(i)];
        for (int column = 0; column < m_columns.size(); ++column)
            row.editors[column]->setAccessibleName(
                tr("%1 %2 : %3").arg(m_name, QString::number(i + 1), m_columns[column].title));
        row.remove->setAccessibleName(tr("Retirer : %1 %2").arg(m_name, QString::number(i + 1)));
        row.remove->setToolTip(tr("Retirer cette ligne"));
    }
}

QString RowList::faultOf(const Row &row)
{
    for (const auto *one : row.editors)
        if (const auto *value = qobject_cast<const ValueEdit *>(one); value != nullptr && !value->error().isEmpty())
            return value->error();
    return {};
}

void RowList::setRowError(int row, const QString &error)
{
    auto &shown = m_rows[static_cast<std::size_t>(row)];
    shown.error->setText(error);
    shown.error->setVisible(!error.isEmpty());
}

bool RowList::validate()
{
    bool right = true;
    for (int i = 0; i < count(); ++i) {
        auto &row = m_rows[static_cast<std::size_t>(i)];
        for (auto *one : row.editors)
            if (auto *value = qobject_cast<ValueEdit *>(one); value != nullptr && !value->validate())
                right = false;
        setRowError(i, faultOf(row));
    }
    return right;
}

QVariantList RowList::state() const
{
    QVariantList state;
    for (const auto &row : m_rows) {
        QVariantList values;
        for (const auto *one : row.editors)
            values << editorValue(*one);
        state << QVariant{values};
    }
    return state;
}

void RowList::setState(const QVariantList &state)
{
    while (count() > state.size())
        take(count() - 1);
    while (count() < state.size())
        append();
    for (int row = 0; row < count(); ++row) {
        const auto values = state[row].toList();
        for (int column = 0; column < values.size(); ++column)
            setEditorValue(*editor(row, column), values[column]);
        setRowError(row, {});
    }
    Q_EMIT edited();
}

} // namespace trame::ui
