// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace trame {

/// What stands on every page around the content.
struct PageFrame {
    QString title;       ///< Document's name: in the header from the second page on, and in the footer.
    QString issuer;      ///< Who the document is from: in the header from the second page on.
    QString fingerprint; ///< SHA-256 of the content, printed short in the footer; empty while there is none.
    QString mark;        ///< «BROUILLON»: across the page and in its header; empty on a final document.
    QString fingerprintOf = QStringLiteral("SHA-256"); ///< What the fingerprint is, where it isn't this document's.
};

} // namespace trame
