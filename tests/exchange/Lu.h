// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

namespace trame::test {

/// A file of the demonstration.
inline QByteArray demo(const char *nom)
{
    QFile fichier{QStringLiteral(TRAME_DEMO "/") + QLatin1String{nom}};
    return fichier.open(QIODevice::ReadOnly) ? fichier.readAll() : QByteArray{};
}

} // namespace trame::test
