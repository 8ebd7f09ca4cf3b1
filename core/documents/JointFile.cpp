// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/JointFile.h"

#include "core/documents/composer/DecodedImage.h"
#include "core/files/InputFile.h"

#include <QRegularExpression>

#include <algorithm>

namespace trame {

namespace {

/// What a reader of PDF looks for stands within that many bytes of either end.
constexpr qsizetype margin = 1'024;

Result<std::string> decoded(const QByteArray &bytes, const std::string &name)
{
    const auto image = decodeImage(bytes, name);
    if (!image)
        return tl::unexpected{image.error()};
    if (image->isNull())
        return echec(CodeErreur::ImageInvalide, {name});
    return std::string{bytes.startsWith("\x89PNG") ? "image/png" : "image/jpeg"};
}

/// Whether a cross-reference, a table or a stream, stands at that place.
bool crossReferenceAt(const QByteArray &bytes, qint64 place)
{
    static const QRegularExpression stream{QStringLiteral("^\\s*\\d+\\s+\\d+\\s+obj\\b")};
    if (place <= 0 || place >= bytes.size())
        return false;
    const auto there = bytes.mid(place, margin);
    return there.trimmed().startsWith("xref")
           || (stream.match(QString::fromLatin1(there)).hasMatch() && there.contains("/XRef"));
}

} // namespace

bool wholePdf(const QByteArray &bytes)
{
    const auto head = bytes.indexOf("%PDF-");
    if (head < 0 || head > margin)
        return false;
    const auto tail = std::max<qsizetype>(bytes.size() - margin, 0);
    const auto start = bytes.lastIndexOf("startxref");
    if (start < tail || bytes.indexOf("%%EOF", start) < 0)
        return false;
    const auto number = bytes.mid(start + qsizetype{9}, 24).simplified().split(' ').first().toLongLong();
    // Some writers count from the head, some from the first byte.
    return (crossReferenceAt(bytes, number) || crossReferenceAt(bytes, number + head)) && bytes.contains("/Root");
}

Result<std::string> checkImage(const QByteArray &bytes, const std::string &name)
{
    if (bytes.size() > imageLimit.bytes)
        return tooLarge(QString::fromStdString(name), imageLimit);
    return decoded(bytes, name);
}

Result<std::string> checkSignature(const QByteArray &bytes, const std::string &name)
{
    if (bytes.size() > attachmentLimit.bytes)
        return tooLarge(QString::fromStdString(name), attachmentLimit);
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"))
        return decoded(bytes, name);
    if (!wholePdf(bytes))
        return echec(CodeErreur::SignatureInvalide, {name});
    return std::string{"application/pdf"};
}

} // namespace trame
