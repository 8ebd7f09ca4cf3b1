// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace trame {

/// A finished document, in memory.
struct DocumentPdf {
    QByteArray octets;
    QByteArray sha256; ///< Of the bytes, in hexadecimal.
    int pages = 0;
};

} // namespace trame
