// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/SignatureField.h"

#include "core/documents/JointFile.h"
#include "core/files/InputFile.h"
#include "core/text/ErrorText.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/LateField.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace trame::ui {

SignatureField::SignatureField(Dialogs &dialogs, const Langage &langage, QWidget *parent)
    : QFrame{parent},
      m_dialogs{dialogs},
      m_langage{langage},
      m_text{plainLabel({}, this)},
      m_choose{new QPushButton{tr("&Choisir un fichier…"), this}},
      m_remove{new QPushButton{tr("Re&tirer"), this}},
      m_late{new LateField{*m_remove, *m_choose}}
{
    setObjectName(QStringLiteral("card"));
    setAcceptDrops(true);
    setAccessibleName(tr("Signature ou devis signé"));
    m_text->setWordWrap(true);
    for (auto *button : {m_choose, m_remove})
        button->setAccessibleName(withoutMnemonic(button->text()));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(3 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    row->setSpacing(2 * gridUnit);
    row->addWidget(m_text, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &SignatureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &SignatureField::remove);
    setFocusProxy(m_choose);
    remove();
}

void SignatureField::tell(const QString &text, const QString &role)
{
    m_text->setText(text);
    setLook(*m_text, "role", role);
    m_late->setShown(m_file.has_value());
}

void SignatureField::remove()
{
    m_file.reset();
    tell(tr("Déposez ici l’image de la signature ou le devis signé (PDF) : au plus 20 Mo, et 40 millions de points."),
         QStringLiteral("muted"));
    Q_EMIT changed();
}

QVariant SignatureField::state() const
{
    if (!m_file)
        return {};
    return QVariantList{QString::fromStdString(m_file->nom), QString::fromStdString(m_file->typeMime),
                        QByteArray::fromStdString(m_file->contenu)};
}

void SignatureField::setState(const QVariant &state)
{
    const auto parts = state.toList();
    if (parts.size() != 3) {
        remove();
        return;
    }
    m_file = FichierJoint{parts[0].toString().toStdString(), parts[1].toString().toStdString(),
                          parts[2].toByteArray().toStdString()};
    tell(parts[0].toString(), QStringLiteral("strong"));
    Q_EMIT changed();
}

void SignatureField::choose()
{
    const auto path = m_dialogs.openFile(
        {tr("Signature ou devis signé"), {}, {}, tr("Signature ou devis signé (*.pdf *.png *.jpg *.jpeg)"), {}});
    if (!path.isEmpty())
        take(path);
}

void SignatureField::take(const QString &path)
{
    m_file.reset();
    const auto refuse = [this](const Erreur &fault) { tell(ErrorText{m_langage}(fault), QStringLiteral("error")); };
    const auto name = QFileInfo{path}.fileName();
    const auto bytes = readInput(path, attachmentLimit);
    auto type = bytes ? checkSignature(*bytes, name.toStdString()) : Result<std::string>{};
    if (!bytes)
        refuse(bytes.error());
    else if (!type)
        refuse(type.error());
    else {
        m_file = FichierJoint{name.toStdString(), *std::move(type), bytes->toStdString()};
        tell(name, QStringLiteral("strong"));
    }
    Q_EMIT changed();
}

void SignatureField::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void SignatureField::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace trame::ui
