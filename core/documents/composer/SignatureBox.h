// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/PageGeometry.h"
#include "core/documents/composer/TextLines.h"

#include <QImage>

namespace trame {

/// What is signed, by whom. Empty fields are left blank for a pen.
struct SignatureContent {
    QString title;    ///< «Bon pour accord».
    QString sentence; ///< What the signature accepts.
    QString name;
    QString quality;
    QString date;
    QImage image;
};

/// The frame in which an agreement is signed; it is never cut.
class SignatureBox : public Block
{
public:
    SignatureBox(const Typography &typography, const SignatureContent &content);

    void place(PageFlow &flow) const override;
    [[nodiscard]] qreal height() const override;
    [[nodiscard]] qreal spaceBefore() const override { return PageGeometry::pt(6); }

private:
    struct Field {
        TextLines label;
        TextLines value;
        bool blank;
    };
    [[nodiscard]] static qreal heightOf(const Field &field);
    void paintFields(PageFlow &flow, qreal top) const;

    TextLines m_title;
    TextLines m_sentence;
    TextLines m_signature;
    std::vector<Field> m_fields;
    QImage m_image;
};

} // namespace trame
