// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisDocuments.h"
#include "ui/devis/DevisSection.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace trame::ui {

class PagesView;
struct Espace;

/// The real pages of the devis: exactly what the PDF holds, to be looked at, printed and saved. Those of the signed
/// devis once it exists; a signed PDF that came back is said to be one, opened by the system's viewer, saved as it is.
class ApercuSection : public DevisSection
{
    Q_OBJECT
public:
    explicit ApercuSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;
    /// Turns to the signed devis, or to the one that was issued.
    void turnTo(DevisForm form);

    /// Shows the print preview.
    void imprimer();
    /// Asks where, and writes the PDF.
    void enregistrerPdf();

Q_SIGNALS:
    /// Something to be told at the bottom of the window.
    void alerted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *addBar();
    QPushButton *addButton(const QString &text, QWidget *bar);
    [[nodiscard]] QWidget *makeForeign();
    void compose();
    /// Composes what isn't yet; false when it can't be, and the section says why.
    bool upToDate();
    [[nodiscard]] DevisForm form() const;
    void showPage();
    void zoom(int steps);

    Espace &m_espace;
    DossierDevis m_dossier;
    bool m_stale = true;
    PagesView *m_pages;
    QComboBox *m_form;
    QLabel *m_place;
    QComboBox *m_zoom;
    QLabel *m_fault;
    QWidget *m_foreign;
    QStackedWidget *m_faces;
    QTimer *m_rest;
};

} // namespace trame::ui
