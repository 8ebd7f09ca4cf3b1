// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/EtapeFichier.h"

#include "core/text/ErrorText.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/forms/TextEdit.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

EtapeFichier::EtapeFichier(const QString &path, Dialogs &dialogs, const Langage &langage, QWidget *parent)
    : EtapeAssistant{parent},
      m_dialogs{dialogs},
      m_langage{langage},
      m_path{new TextEdit{Presence::Mandatory, this}}
{
    auto *card = new Card{{}, this};
    m_row = new FieldRow{tr("&Emplacement"), m_path, card};
    m_row->setHint(tr("Un dossier de votre poste, ou un dossier partagé avec votre équipe."));
    auto *choose = new QPushButton{tr("&Choisir…"), card};
    choose->setAccessibleName(tr("Choisir l’emplacement du fichier"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &EtapeFichier::choose);
    card->addWidget(m_row);
    auto *row = new QWidget{card};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(choose);
    line->addStretch();
    card->addWidget(row);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    m_path->setValue(QDir::toNativeSeparators(path).toStdString());
    new FocusRelay{*this, m_path};
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_row->setError({}); });
}

QString EtapeFichier::explication() const
{
    return tr("Tout l’accord-cadre tient dans un seul fichier. Rien n’est créé avant la dernière étape.");
}

QString EtapeFichier::path() const
{
    auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo{path}.suffix().isEmpty())
        path += QStringLiteral(".trame");
    return path;
}

void EtapeFichier::choose()
{
    const QFileInfo now{path()};
    const auto chosen = m_dialogs.saveFile({tr("Enregistrer l’accord-cadre"), now.absolutePath(), now.fileName(),
                                            tr("Fichiers Trame (*.trame)"), QStringLiteral("trame")});
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

bool EtapeFichier::valider()
{
    if (!m_path->validate())
        return false;
    const QFileInfo file{path()};
    if (file.exists())
        m_row->setError(ErrorText{m_langage}(
            {file.isDir() ? CodeErreur::FichierEstDossier : CodeErreur::FichierExiste, {path().toStdString()}, {}}));
    else if (!file.absoluteDir().exists())
        m_row->setError(tr("Ce dossier n’existe pas : %1").arg(QDir::toNativeSeparators(file.absolutePath())));
    else
        return true;
    m_path->setFocus(Qt::OtherFocusReason);
    return false;
}

void EtapeFichier::prendre(PremierAccord &premier) const
{
    premier.chemin = path();
}

void EtapeFichier::watch(FormMemory &memory)
{
    memory.watch(*m_path);
}

} // namespace trame::ui
