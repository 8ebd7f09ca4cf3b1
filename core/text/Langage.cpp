// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Langage.h"

#include <QCoreApplication>
#include <QTranslator>

/// The translations stand in a static library: without this call the linker would leave them out.
static void initialiserTraductions()
{
    Q_INIT_RESOURCE(traductions);
}

namespace trame {

Langage::Langage(Langue langue)
    : m_langue{langue},
      m_traducteur{std::make_unique<QTranslator>()}
{
    initialiserTraductions();
    const auto fichier =
        langue == Langue::Anglais ? QStringLiteral(":/i18n/trame_en.qm") : QStringLiteral(":/i18n/trame_fr.qm");
    // French is the source: its file holds plurals alone, and without it the source is what is read.
    static_cast<void>(m_traducteur->load(fichier));
}

Langage::~Langage() = default;

QString Langage::traduire(const char *contexte, const char *source, int n) const
{
    auto texte = m_traducteur->translate(contexte, source, nullptr, n);
    if (texte.isEmpty())
        texte = QString::fromUtf8(source);
    if (n >= 0)
        texte.replace(QLatin1String{"%n"}, QString::number(n));
    return texte;
}

} // namespace trame
