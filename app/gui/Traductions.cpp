// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Traductions.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace trame {

Traductions::~Traductions()
{
    QCoreApplication::removeTranslator(&m_trame);
    QCoreApplication::removeTranslator(&m_qt);
}

void Traductions::installer(Langue langue)
{
    const bool anglais = langue == Langue::Anglais;
    QLocale::setDefault(anglais ? QLocale{QLocale::English, QLocale::UnitedKingdom}
                                : QLocale{QLocale::French, QLocale::France});
    QCoreApplication::removeTranslator(&m_trame);
    QCoreApplication::removeTranslator(&m_qt);
    // French is the source: its file holds plurals alone.
    if (m_trame.load(anglais ? QStringLiteral(":/i18n/trame_en.qm") : QStringLiteral(":/i18n/trame_fr.qm")))
        QCoreApplication::installTranslator(&m_trame);
    // Qt's own words stand beside the program, or where the system keeps them.
    const auto nom = anglais ? QStringLiteral("qtbase_en") : QStringLiteral("qtbase_fr");
    if (m_qt.load(nom, QCoreApplication::applicationDirPath() + QStringLiteral("/translations"))
        || m_qt.load(nom, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Langue Traductions::langueDe(ui::ScreenLanguage choix)
{
    if (choix == ui::ScreenLanguage::System)
        return QLocale::system().language() == QLocale::French ? Langue::Francais : Langue::Anglais;
    return choix == ui::ScreenLanguage::English ? Langue::Anglais : Langue::Francais;
}

} // namespace trame
