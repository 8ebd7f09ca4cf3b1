// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/devis/DossierDevis.h"
#include "ui/devis/DevisAct.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace trame {
class Langage;
}

namespace trame::ui {

class PageHeader;

/// The top of the devis editor: which devis in which version and state, what it is about and when it is due, and the
/// acts that this state offers.
class DevisHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DevisHeader(const Langage &langage, QWidget *parent = nullptr);

    /// The steps are those of the need.
    void show(const DossierDevis &dossier, const ShownVersion &shown, const std::vector<EtapeChaine> &chaine);
    /// While nothing is open: a title and no acts.
    void showNothing(const QString &title, const QString &description);
    void setChanged(bool changed);
    /// Why the devis can't be issued; empty when it can.
    void setObstacle(const QString &reason);
    /// «D-L2-2026-0017 · version 2».
    [[nodiscard]] static QString titleOf(const DossierDevis &dossier);

Q_SIGNALS:
    void asked(trame::ui::DevisAct act);
    void versionWanted(int number);
    void trailClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer(const OfferedActs &acts);
    QPushButton *addButton(DevisAct act);
    void describe(const DossierDevis &dossier, const std::vector<EtapeChaine> &chaine);
    [[nodiscard]] static QString nameOf(DevisAct act);

    const Langage &m_langage;
    PageHeader *m_header;
    QComboBox *m_version;
    QHBoxLayout *m_acts;
    OfferedActs m_offered;
    bool m_narrow = false; ///< All acts but the one that comes next stand behind «Plus».
    QPushButton *m_save = nullptr;
    QPushButton *m_issue = nullptr;
    bool m_changed = false;
    QString m_obstacle;
};

} // namespace trame::ui
