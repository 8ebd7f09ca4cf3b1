// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StyleSheet.h"

#include <QPair>

#include <array>

namespace trame::ui {

namespace {

// Each @word is a token. Longer words come first in `named`, so that @accentHover isn't read as @accent.
constexpr auto windowRules = R"(
* { outline: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMainWindow, QDialog, #pageArea, QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: @window; }
QScrollArea { border: none; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 6px; }
QMenu::item:selected { background: @selection; color: @selectionText; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 0 6px; color: @text; }
#sidebar { background: @surface; border: none; border-radius: 0; border-right: 1px solid @border; padding: 8px 4px; }
#banner { background: @soonBack; border-bottom: 1px solid @border; }
#banner QLabel { color: @soonText; }
#toast { background: @text; border-radius: 8px; }
#toast QLabel { color: @surface; }
#palette { background: @surface; border: 1px solid @controlBorder; }
#palette QListView { border: none; }
#card { background: @surface; border: 1px solid @border; border-radius: 10px; }
)";

constexpr auto textRules = R"(
QLabel[role="pageTitle"] { font-size: 20px; font-weight: 600; }
QLabel[role="cardTitle"] { font-size: 14px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="total"] { font-size: 16px; font-weight: 700; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { font-size: 12px; color: @muted; }
QLabel[role="error"] { font-size: 12px; color: @lateText; }
QLabel[tone="late"] { color: @lateText; }
QLabel[tone="soon"] { color: @soonText; }
QLabel[tone="good"] { color: @goodText; }
QLabel[tone="neutral"] { color: @muted; }
)";

constexpr auto controlRules = R"(
QPushButton { background: @surface; border: 1px solid @buttonBorder; border-radius: 6px; padding: 0 12px; min-height: 28px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QPushButton:focus { border: 2px solid @link; padding: 0 11px; min-height: 26px; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:disabled { background: @track; color: @disabled; border-color: @track; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: @link; padding: 0 4px; }
QPushButton[role="quiet"]:disabled { color: @disabled; }
QPushButton[role="quiet"]:hover { text-decoration: underline; }
QPushButton[role="quiet"]:focus { border: 2px solid @link; padding: 0 3px; min-height: 26px; }
QPushButton[role="scope"] { background: @selection; color: @selectionText; border: 1px solid @selection; border-radius: 14px; }
QPushButton[role="scope"]:hover { border-color: @link; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox { background: @surface; color: @text;
  border: 1px solid @controlBorder; border-radius: 6px; padding: 0 8px; min-height: 28px;
  selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid @link; padding: 0 7px; min-height: 26px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @lateStrong; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QComboBox:disabled {
  background: @window; border-color: @border; color: @muted; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/signes/bas.png); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px;
  selection-background-color: @selection; selection-color: @selectionText; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @link; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @surface;
  border: 1px solid @controlBorder; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/signes/coche.png); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; background: @window; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @link; font-weight: 600; border-bottom-color: @link; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:focus { background: @selection; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto viewRules = R"(
QTableView { background: @surface; border: 1px solid transparent; border-radius: 4px; gridline-color: transparent;
  selection-background-color: @selection; selection-color: @selectionText; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid @link; }
QTableView QTableCornerButton::section { background: @surface; border: none; }
QHeaderView { background: @surface; font-size: 12px; font-weight: 600; }
QHeaderView::section { background: @surface; color: @muted; padding: 0 8px; border: none;
  border-bottom: 1px solid @border; }
QHeaderView::section:hover { color: @text; }
QListView, QTreeView { background: @surface; border: 1px solid @border; border-radius: 6px;
  selection-background-color: @selection; selection-color: @selectionText; }
QListView::item { padding: 4px 8px; min-height: 20px; border: none; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @selection; color: @selectionText; }
#sidebar:focus { border: none; border-right: 1px solid @border; }
QTextBrowser { background: @surface; border: none; padding: 12px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @buttonBorder; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @controlBorder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
#qt_calendar_navigationbar { background: @surface; border-bottom: 1px solid @border; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: none; border-radius: 6px; padding: 4px 8px;
  font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView { selection-background-color: @accent; selection-color: @onAccent; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const auto &soon = tokens.of(Tone::Soon);
    const auto &late = tokens.of(Tone::Late);
    const std::array named{
        qMakePair(QStringLiteral("@accentHover"), tokens.accentHover),
        qMakePair(QStringLiteral("@accent"), tokens.accent),
        qMakePair(QStringLiteral("@buttonBorder"), tokens.buttonBorder),
        qMakePair(QStringLiteral("@border"), tokens.border),
        qMakePair(QStringLiteral("@controlBorder"), tokens.controlBorder),
        qMakePair(QStringLiteral("@disabled"), tokens.disabled),
        qMakePair(QStringLiteral("@goodText"), tokens.of(Tone::Good).text),
        qMakePair(QStringLiteral("@hover"), tokens.hover),
        qMakePair(QStringLiteral("@lateStrong"), late.strong),
        qMakePair(QStringLiteral("@lateText"), late.text),
        qMakePair(QStringLiteral("@link"), tokens.link),
        qMakePair(QStringLiteral("@muted"), tokens.muted),
        qMakePair(QStringLiteral("@onAccent"), tokens.onAccent),
        qMakePair(QStringLiteral("@selectionText"), tokens.selectionText),
        qMakePair(QStringLiteral("@selection"), tokens.selection),
        qMakePair(QStringLiteral("@soonBack"), soon.background),
        qMakePair(QStringLiteral("@soonText"), soon.text),
        qMakePair(QStringLiteral("@surface"), tokens.surface),
        qMakePair(QStringLiteral("@text"), tokens.text),
        qMakePair(QStringLiteral("@track"), tokens.track),
        qMakePair(QStringLiteral("@window"), tokens.window),
    };
    QString sheet;
    for (const auto *rules : {windowRules, textRules, controlRules, viewRules})
        sheet += QString::fromLatin1(rules);
    for (const auto &[word, color] : named)
        sheet.replace(word, color.name());
    return sheet;
}

QPalette palette(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.link);
    palette.setColor(QPalette::LinkVisited, tokens.link);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.buttonBorder);
    palette.setColor(QPalette::Dark, tokens.controlBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

} // namespace trame::ui
