// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Letterhead.h"
#include "core/documents/composer/TableShapes.h"
#include "core/domain/accord/AccordCadre.h"
#include "core/domain/accord/Lot.h"
#include "core/domain/devis/Totaux.h"
#include "core/domain/tiers/Beneficiaire.h"
#include "core/domain/tiers/Titulaire.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"

#include <QString>

namespace trame {

/// The words all documents share. A document of the contract is in French, whatever the screen says.
class TexteDocument
{
public:
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const Libelles &libelles() const { return m_libelles; }

    [[nodiscard]] static QString texte(const std::string &utf8) { return QString::fromStdString(utf8); }
    /// The date, or «—».
    [[nodiscard]] QString date(const std::optional<Date> &date) const;
    [[nodiscard]] QStringList adresse(const Adresse &adresse) const;
    [[nodiscard]] LetterheadContent enTete(const Titulaire &titulaire, const QImage &logo) const;
    [[nodiscard]] LetterheadContent enTete(const Beneficiaire &beneficiaire) const;
    [[nodiscard]] Party partie(const Titulaire &titulaire, const QString &qualite) const;
    [[nodiscard]] Party partie(const Beneficiaire &beneficiaire, const QString &qualite) const;
    /// «2 — Audit et conseil».
    [[nodiscard]] QString lot(const Lot &lot) const;
    /// «Audit (profil Expert)».
    [[nodiscard]] QString designation(const LigneDevis &ligne) const;
    /// The lines of a devis or of an order, with the totals at the foot.
    [[nodiscard]] TableContent lignes(const std::vector<LigneDevis> &lignes) const;

private:
    Langage m_langage{Langue::Francais};
    Format m_format{m_langage};
    Libelles m_libelles{m_langage};
};

} // namespace trame
