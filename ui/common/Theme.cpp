// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Theme.h"

#include "ui/common/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QStyleFactory>

/// The signs stand in a static library: without this call the linker would leave them out.
static void initialiseSigns()
{
    Q_INIT_RESOURCE(signes);
}

namespace trame::ui {

namespace {

/// The system's own font, in the size of the design. Where no desktop names one (a bare X server), Qt gives the family
/// «Sans Serif»: then the metrics of Arial, which the documents are set in as well.
QFont textFont()
{
#ifdef Q_OS_WIN
    QFont font;
    font.setFamilies({QStringLiteral("Segoe UI"), QStringLiteral("Arial"), QStringLiteral("Liberation Sans")});
#else
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.family().compare(QStringLiteral("Sans Serif"), Qt::CaseInsensitive) == 0 || font.family().isEmpty())
        font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
#endif
    font.setPixelSize(textSize);
    return font;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject{parent},
      m_application{application}
{
    initialiseSigns();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(this);
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    dress();
}

void Theme::dress()
{
    const QScopedValueRollback<bool> dressing{m_dressing, true};
    // Qt 6.4 can't be asked for the system's scheme: an empty palette brings the platform's own one back, and the
    // lightness of its window tells.
    QApplication::setPalette(QPalette{});
    const auto &system = tokens(QApplication::palette());
    const auto &chosen = m_appearance == Appearance::System ? system
                         : m_appearance == Appearance::Dark ? darkTokens()
                                                            : lightTokens();
    QApplication::setPalette(palette(chosen));
    m_application.setStyleSheet(styleSheet(chosen));
    // Last: Windows names fonts of its own for menus, lists and tips, and brings them back with its theme. The one font
    // of the application puts them all away.
    QApplication::setFont(textFont());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The system changes its theme, or only tells of it: each window is told; the first one is enough.
    if (event->type() == QEvent::ThemeChange && !m_dressing)
        dress();
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui
