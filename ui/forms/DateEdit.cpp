// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/DateEdit.h"

#include "ui/common/Glyph.h"
#include "ui/common/Tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <stdexcept>

namespace trame::ui {

namespace {

constexpr int century = 2000;
constexpr int shortYears = 100;
constexpr int calendarWidth = 272;
constexpr int calendarHeight = 232;

/// Day, month and year with a separator, or in one piece; a year of two digits is of this century.
std::optional<Date> read(const QString &text)
{
    static const QRegularExpression form{QStringLiteral(
        "^\\s*(?:(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})|(\\d{2})(\\d{2})(\\d{4}|\\d{2}))\\s*$")};
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int first = found.capturedLength(1) > 0 ? 1 : 4;
    const auto year = found.captured(first + 2).toInt();
    return Date::de(year < shortYears ? century + year : year, found.captured(first + 1).toInt(),
                    found.captured(first).toInt());
}

QString write(Date date)
{
    return QStringLiteral("%1/%2/%3")
        .arg(date.jour(), 2, 10, QLatin1Char{'0'})
        .arg(date.mois(), 2, 10, QLatin1Char{'0'})
        .arg(date.annee(), 4, 10, QLatin1Char{'0'});
}

QCalendarWidget *makeCalendar(QDate selected, QWidget *parent)
{
    auto *calendar = new QCalendarWidget{parent};
    calendar->setAccessibleName(DateEdit::tr("Calendrier"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(QDate{Date::premiereAnnee, 1, 1}, QDate{Date::derniereAnnee, 12, 31});
    calendar->setSelectedDate(selected);
    calendar->setMinimumSize(calendarWidth, calendarHeight);
    // Red means late: a weekend isn't.
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday));
    const auto dress = [calendar](const char *part, const QString &sign, const QString &name) {
        if (auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(part))) {
            button->setIcon({});
            button->setText(sign);
            button->setAccessibleName(name);
        }
    };
    dress("qt_calendar_prevmonth", QStringLiteral("‹"), DateEdit::tr("Mois précédent"));
    dress("qt_calendar_nextmonth", QStringLiteral("›"), DateEdit::tr("Mois suivant"));
    return calendar;
}

} // namespace

DateEdit::DateEdit(Date today, QWidget *parent)
    : ValueEdit{parent},
      m_today{today},
      m_open{addAction(calendarGlyph(palette()), TrailingPosition)}
{
    setPlaceholderText(tr("jj/mm/aaaa"));
    m_open->setText(tr("Ouvrir le calendrier"));
    m_open->setToolTip(tr("Ouvrir le calendrier (Alt+Bas)"));
    connect(m_open, &QAction::triggered, this, &DateEdit::openCalendar);
}

std::optional<Date> DateEdit::date() const
{
    return read(text());
}

void DateEdit::setDate(std::optional<Date> date)
{
    put(date ? write(*date) : QString{});
}

QString DateEdit::faultOf(const QString &text) const
{
    if (read(text))
        return {};
    return tr("Cette date n’existe pas : écrivez-la jj/mm/aaaa, par exemple 23/11/2026.");
}

QString DateEdit::tidied(const QString &text) const
{
    const auto date = read(text);
    return date ? write(*date) : text;
}

void DateEdit::step(int days, int months)
{
    if (isReadOnly())
        return;
    const auto known = date();
    if (!known) {
        setText(write(m_today));
        return;
    }
    try {
        setText(write(known->plusMois(months).plusJours(days)));
    } catch (const std::out_of_range &) {
        // The edge of the calendar: the date stays.
        return;
    }
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        if (alt)
            openCalendar();
        else
            step(-1, 0);
        return;
    case Qt::Key_Up:
        step(1, 0);
        return;
    case Qt::Key_PageDown:
        step(0, -1);
        return;
    case Qt::Key_PageUp:
        step(0, 1);
        return;
    default:
        ValueEdit::keyPressEvent(event);
    }
}

void DateEdit::changeEvent(QEvent *event)
{
    ValueEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open != nullptr)
        m_open->setIcon(calendarGlyph(palette()));
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame{this, Qt::Popup};
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Calendrier"));
    const auto start = date().value_or(m_today);
    auto *calendar = makeCalendar(QDate{start.annee(), start.mois(), start.jour()}, popup);
    auto *around = new QVBoxLayout{popup};
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        popup->close();
        if (const auto date = Date::de(chosen.year(), chosen.month(), chosen.day()))
            setText(write(*date));
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const auto below = mapToGlobal(QPoint{0, height() + gridUnit / 2});
    const auto above = mapToGlobal(QPoint{0, -popup->height() - gridUnit / 2});
    const bool fits = below.y() + popup->height() <= screen()->availableGeometry().bottom();
    popup->move(fits ? below : above);
    popup->show();
    calendar->setFocus();
}

} // namespace trame::ui
