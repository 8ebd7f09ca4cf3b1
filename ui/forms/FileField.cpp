// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/FileField.h"

#include "core/documents/JointFile.h"
#include "core/documents/composer/DecodedImage.h"
#include "core/files/InputFile.h"
#include "core/text/ErrorText.h"
#include "core/text/Utf8.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/LateField.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int previewWidth = 168;
constexpr int previewHeight = 64;
constexpr QLatin1String pdf{"application/pdf"};

/// What distinguishes a kind: its limits, how it is read, and its words.
struct Kind {
    InputLimit limit;
    Result<std::string> (*check)(const QByteArray &, const std::string &) = nullptr;
    QString hint;
    QString none;
    QString filter;
};

Kind kindOf(FileKind kind)
{
    if (kind == FileKind::Logo)
        return {imageLimit, checkImage,
                FileField::tr("Un PNG ou un JPEG, imprimé en tête des devis ; au plus 8 Mo et 40 millions de points."),
                FileField::tr("Aucune image"), FileField::tr("Images PNG et JPEG (*.png *.jpg *.jpeg)")};
    return {attachmentLimit, checkSignature,
            FileField::tr("Déposez ici l’image de la signature ou le devis signé (PDF) : au plus 20 Mo, et 40 millions "
                          "de points."),
            FileField::tr("Aucun fichier"), FileField::tr("Signature ou devis signé (*.pdf *.png *.jpg *.jpeg)")};
}

} // namespace

FileField::FileField(const QString &label, FileKind kind, Dialogs &dialogs, const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_kind{kind},
      m_dialogs{dialogs},
      m_langage{langage},
      m_preview{plainLabel({}, this, QStringLiteral("muted"))},
      m_remark{plainLabel({}, this, QStringLiteral("small"))},
      m_choose{new QPushButton{kind == FileKind::Logo ? tr("C&hoisir une image…") : tr("&Choisir un fichier…"), this}},
      m_remove{new QPushButton{kind == FileKind::Logo ? tr("Re&tirer l’image") : tr("Re&tirer"), this}},
      m_late{new LateField{*m_remove, *m_choose}}
{
    setAcceptDrops(true);
    setAccessibleName(label);
    new FocusRelay{*this, m_choose};
    build(label);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileField::remove);
    showFile();
}

void FileField::build(const QString &label)
{
    m_preview->setFixedSize(previewWidth, previewHeight);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(label);
    m_remark->setWordWrap(true);
    m_remove->setProperty("role", QStringLiteral("quiet"));
    for (auto *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        const auto act = withoutMnemonic(button->text()).toLower().remove(QChar{u'…'});
        button->setAccessibleName(tr("%1 : %2").arg(label, act));
    }
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_choose);
    acts->addWidget(m_remove);
    acts->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(gridUnit);
    side->addLayout(acts);
    side->addWidget(m_remark);
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * gridUnit);
    row->addWidget(m_preview);
    row->addLayout(side, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(plainLabel(label, this, QStringLiteral("strong")));
    column->addLayout(row);
}

void FileField::setStanding(const FichierJoint &file)
{
    m_standing = file;
    showFile();
}

void FileField::remove()
{
    m_chosen.reset();
    m_removed = m_standing.has_value();
    showFile();
    Q_EMIT edited();
}

QVariant FileField::state() const
{
    if (m_chosen)
        return QVariantList{text(m_chosen->nom), text(m_chosen->typeMime),
                            QByteArray::fromStdString(m_chosen->contenu)};
    return m_removed ? QVariant{m_removed} : QVariant{};
}

void FileField::setState(const QVariant &state)
{
    const auto parts = state.toList();
    m_chosen.reset();
    if (!parts.isEmpty())
        m_chosen = FichierJoint{parts[0].toString().toStdString(), parts[1].toString().toStdString(),
                                parts[2].toByteArray().toStdString()};
    m_removed = parts.isEmpty() && state.toBool();
    showFile();
    Q_EMIT edited();
}

void FileField::say(const QString &text, const QString &look)
{
    m_remark->setText(text);
    setLook(*m_remark, "role", look);
}

void FileField::showFile()
{
    const auto kind = kindOf(m_kind);
    const auto &shown = m_chosen ? m_chosen : m_standing;
    const bool any = m_chosen || (m_standing && !m_removed);
    m_late->setShown(any);
    m_preview->setPixmap({});
    say(kind.hint, QStringLiteral("small"));
    if (any)
        paint(*shown);
    else
        m_preview->setText(kind.none);
}

void FileField::paint(const FichierJoint &file)
{
    say(text(file.nom), QStringLiteral("small"));
    if (text(file.typeMime) == pdf) {
        m_preview->setText(QStringLiteral("PDF"));
        return;
    }
    const auto decoded = decodeImage(QByteArray::fromStdString(file.contenu), file.nom);
    if (!decoded) {
        say(ErrorText{m_langage}(decoded.error()), QStringLiteral("error"));
        return;
    }
    const auto ratio = devicePixelRatio();
    auto small =
        decoded->scaled(QSize{previewWidth, previewHeight} * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(small));
}

void FileField::choose()
{
    const auto path = m_dialogs.openFile({accessibleName(), {}, {}, kindOf(m_kind).filter, {}});
    if (!path.isEmpty())
        take(path);
}

void FileField::take(const QString &path)
{
    const auto kind = kindOf(m_kind);
    const auto name = QFileInfo{path}.fileName().toStdString();
    const auto bytes = readInput(path, kind.limit);
    auto type = bytes ? kind.check(*bytes, name) : Result<std::string>{tl::unexpected{bytes.error()}};
    if (!type) {
        say(ErrorText{m_langage}(type.error()), QStringLiteral("error"));
        return;
    }
    m_chosen = FichierJoint{name, *std::move(type), bytes->toStdString()};
    m_removed = false;
    showFile();
    Q_EMIT edited();
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace trame::ui
