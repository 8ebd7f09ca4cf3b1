// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "ui/devis/DevisSection.h"
#include "ui/entries/EntryList.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace trame::ui {

class FindingsView;
class TypeAhead;
struct Espace;

/// Who takes part: the profile billed against the experience on the first day of the service (CCTP 6.6.4), the role,
/// and the anonymised CV that goes with the devis (CCTP 6.6.5).
class EquipeSection : public DevisSection
{
    Q_OBJECT
public:
    explicit EquipeSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    QWidget *addLine();
    void setColumns();
    [[nodiscard]] EntryColumn profileColumn();
    [[nodiscard]] EntryColumn stateColumn(const QString &title, int width,
                                          const std::function<QString(const MembreEquipe &, const Intervenant &)> &text,
                                          const std::function<Tone(const MembreEquipe &, const Intervenant &)> &tone);
    void readPeople();
    [[nodiscard]] const Intervenant *person(const std::string &code) const;
    /// Those of the holder that the typed words find, in any order and without accents, as everywhere one searches.
    [[nodiscard]] std::vector<const Intervenant *> matching(const QString &typed) const;
    void propose();
    void addMember();
    void addFault(const QString &fault);
    void act(EntryAct act, int row);
    void edited(int row, int column);
    void openCv();
    void refresh();
    void showMember();
    void tell(const QString &acte);

    Espace &m_espace;
    DossierDevis m_dossier;
    Edition m_edition = Edition::Refusee;
    std::vector<Intervenant> m_people; ///< All those of the holder.
    EntryList *m_list;
    QLineEdit *m_add;
    QPushButton *m_addButton;
    QLabel *m_fault;
    QStringListModel *m_names;
    TypeAhead *m_proposals;
    QPushButton *m_cv;
    QLabel *m_name;
    FindingsView *m_notes;
};

} // namespace trame::ui
