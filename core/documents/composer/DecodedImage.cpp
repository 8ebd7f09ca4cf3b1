// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/DecodedImage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace trame {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t mostPixels = 40 * million;
/// Larger images are brought down to this: 300 dpi over 170 mm.
constexpr int mostSide = 2000;

} // namespace

Result<QImage> decodeImage(const QByteArray &bytes, const std::string &name)
{
    if (bytes.isEmpty())
        return QImage{};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg")
        return echec(CodeErreur::ImageInvalide, {name});
    QImageReader reader{&buffer, format};
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isEmpty())
        return echec(CodeErreur::ImageInvalide, {name});
    if (qint64{size.width()} * size.height() > mostPixels)
        return echec(CodeErreur::ImageTropGrande,
                     {name, std::int64_t{size.width()}, std::int64_t{size.height()}, mostPixels / million});
    if (size.width() > mostSide || size.height() > mostSide)
        reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const auto image = reader.read();
    if (image.isNull())
        return echec(CodeErreur::ImageInvalide, {name});
    QImage flat{image.size(), QImage::Format_RGB32};
    flat.fill(Qt::white);
    QPainter{&flat}.drawImage(0, 0, image);
    return flat;
}

} // namespace trame
