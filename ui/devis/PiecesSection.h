// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DocumentPdf.h"
#include "core/usecases/FichierJoint.h"
#include "ui/devis/DevisSection.h"

class QFormLayout;
class QVBoxLayout;

namespace trame::ui {

class Card;
struct Espace;

/// The documents of a devis: its PDF as issued, what came with the answer, and the fingerprint by which paper and file
/// can be compared.
class PiecesSection : public DevisSection
{
    Q_OBJECT
public:
    explicit PiecesSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    void rebuild();
    void addIssued(QVBoxLayout &column);
    void addAnswer(QVBoxLayout &column);
    void addFingerprint(QVBoxLayout &column);
    QFormLayout *addFacts(Card &card);
    static void addFact(QFormLayout &form, const QString &name, const QString &value);
    void addDocument(Card &card, QFormLayout &form, const DocumentPdf &document, const QString &name);
    void open(const DocumentPdf &document, const QString &name);
    void save(const DocumentPdf &document, const QString &name);

    Espace &m_espace;
    DossierDevis m_dossier;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    bool m_filled = false;
};

} // namespace trame::ui
