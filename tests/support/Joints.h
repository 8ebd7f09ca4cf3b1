// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>

namespace trame::test {

/// The smallest PDF whose frame holds together.
inline QByteArray unPdf()
{
    QByteArray pdf{"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n"};
    const auto table = pdf.size();
    return pdf + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n"
           + QByteArray::number(table) + "\n%%EOF\n";
}

/// A small PNG.
inline QByteArray unPng()
{
    QImage image{12, 6, QImage::Format_RGB32};
    image.fill(Qt::blue);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace trame::test
