// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Calendrier.h"
#include "core/text/Format.h"
#include "ui/devis/DevisSection.h"
#include "ui/devis/GanttScale.h"
#include "ui/devis/PlanningBar.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace trame::ui {

/// The calendar of a devis as bars that can be dragged: the whole of one moves it, its edges resize it, by whole days.
/// By keyboard, Up and Down choose a bar, Left and Right move it by a day, with Shift its end. Days that aren't worked
/// are greyed.
class GanttEditor : public QWidget
{
    Q_OBJECT
public:
    explicit GanttEditor(const Langage &langage, QWidget *parent = nullptr);

    /// Whose working days are shown.
    void setCalendar(Calendrier calendar);
    /// Shows these bars, from top to bottom; keeps the one that is chosen.
    void setBars(std::vector<PlanningBar> bars, Edition edition);
    void select(PlanningKind kind, int row);
    [[nodiscard]] std::optional<PlanningBar> selected() const;
    /// Where a bar stands, in the coordinates of the widget.
    [[nodiscard]] QRectF barRect(int bar) const;
    [[nodiscard]] const GanttScale &scale() const { return m_scale; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was given other dates.
    void changed(const trame::ui::PlanningBar &bar);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag {
        PlanningGrip grip = PlanningGrip::Whole;
        qreal from = 0;
        PlanningBar before;
    };

    [[nodiscard]] int labelWidth() const;
    void fitScale();
    void choose(int bar);
    void change(PlanningGrip grip, int days);
    void tellSelection();
    [[nodiscard]] int barAt(const QPointF &place) const;
    [[nodiscard]] PlanningGrip gripAt(int bar, qreal x) const;
    [[nodiscard]] QString datesOf(const PlanningBar &bar) const;

    Format m_format;
    std::optional<Calendrier> m_calendar;
    std::vector<PlanningBar> m_bars;
    Edition m_edition = Edition::Refusee;
    GanttScale m_scale;
    int m_selected = -1;
    std::optional<Drag> m_drag;
};

} // namespace trame::ui
