// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisSection.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace trame::ui {

class Card;
class DateEdit;
class FieldRow;
struct Espace;

/// The need as it was received, which is read only, and the devis' own words: its object, its texts, the date of its
/// prices and until when it can be validated.
class BesoinSection : public DevisSection
{
    Q_OBJECT
public:
    explicit BesoinSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    /// A text of the devis and the field it is typed in.
    struct Text {
        QPlainTextEdit *edit;
        std::string ContenuDevis::*place;
    };

    void buildNeed(QVBoxLayout &column);
    void buildTexts(QVBoxLayout &column);
    QLabel *addFact(QFormLayout &form, const QString &name);
    void addText(Card &card, const QString &label, const QString &hint, std::string ContenuDevis::*place);
    void showNeed(const DossierDevis &dossier);
    void redate();
    /// What stood before the date was typed stands again: its beginning read as another date, and the whole isn't one.
    void takeBack(const QString &acte);
    void showDate(DateEdit &edit, Date now, bool sameAsBefore);
    /// Hands back the content with a change.
    void change(const QString &acte, const std::function<void(ContenuDevis &)> &how);

    Espace &m_espace;
    DossierDevis m_dossier;
    std::vector<QLabel *> m_facts;
    QLineEdit *m_object = nullptr;
    DateEdit *m_date = nullptr;
    FieldRow *m_dateRow = nullptr;
    DateEdit *m_validity = nullptr;
    std::vector<Text> m_texts;
    std::optional<ContenuDevis> m_beforeTyped; ///< Where a date that is being typed was handed on.
    bool m_showing = false;
    bool m_takingBack = false;
};

} // namespace trame::ui
