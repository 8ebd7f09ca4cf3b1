// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/ImageField.h"

#include "core/documents/JointFile.h"
#include "core/documents/composer/DecodedImage.h"
#include "core/files/InputFile.h"
#include "core/text/ErrorText.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/LateField.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int previewWidth = 168;
constexpr int previewHeight = 64;

QByteArray bytesOf(const FichierJoint &image)
{
    return QByteArray::fromStdString(image.contenu);
}

} // namespace

ImageField::ImageField(const QString &label, Dialogs &dialogs, const Langage &langage, QWidget *parent)
    : QWidget{parent},
      m_dialogs{dialogs},
      m_langage{langage},
      m_preview{plainLabel({}, this, QStringLiteral("muted"))},
      m_remark{plainLabel({}, this, QStringLiteral("small"))},
      m_button{new QPushButton{tr("C&hoisir une image…"), this}},
      m_remove{new QPushButton{tr("Re&tirer l’image"), this}},
      m_late{new LateField{*m_remove, *m_button}}
{
    m_preview->setFixedSize(previewWidth, previewHeight);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(label);
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(tr("%1 : choisir une image").arg(label));
    m_remark->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, &ImageField::choose);
    m_remove->setAutoDefault(false);
    m_remove->setProperty("role", QStringLiteral("quiet"));
    m_remove->setAccessibleName(tr("%1 : retirer l’image").arg(label));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_chosen.reset();
        setRemoved(m_standing.has_value());
        Q_EMIT edited();
    });
    auto *side = new QVBoxLayout;
    side->setSpacing(gridUnit);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_button);
    acts->addWidget(m_remove);
    acts->addStretch();
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
    paint(std::nullopt);
}

void ImageField::setStanding(const FichierJoint &image)
{
    m_standing = image;
    showImage();
}

void ImageField::setRemoved(bool removed)
{
    m_removed = removed;
    showImage();
}

void ImageField::showImage()
{
    paint(m_chosen ? m_chosen : m_removed ? std::nullopt : m_standing);
}

void ImageField::setChosen(const std::optional<FichierJoint> &chosen)
{
    m_chosen = chosen;
    showImage();
}

void ImageField::say(const QString &text, const QString &look)
{
    m_remark->setText(text);
    setLook(*m_remark, "role", look);
}

void ImageField::paint(const std::optional<FichierJoint> &image)
{
    m_preview->setPixmap({});
    m_late->setShown(image.has_value());
    say(tr("Un PNG ou un JPEG, imprimé en tête des devis ; au plus 8 Mo et 40 millions de points."),
        QStringLiteral("small"));
    if (!image) {
        m_preview->setText(tr("Aucune image"));
        return;
    }
    const auto decoded = decodeImage(bytesOf(*image), image->nom);
    if (!decoded) {
        say(ErrorText{m_langage}(decoded.error()), QStringLiteral("error"));
        return;
    }
    const auto ratio = devicePixelRatio();
    auto shown =
        decoded->scaled(QSize{previewWidth, previewHeight} * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(shown));
    say(QString::fromStdString(image->nom), QStringLiteral("small"));
}

void ImageField::choose()
{
    const auto path =
        m_dialogs.openFile({tr("Choisir une image"), {}, {}, tr("Images PNG et JPEG (*.png *.jpg *.jpeg)"), {}});
    if (path.isEmpty())
        return;
    const auto name = QFileInfo{path}.fileName().toStdString();
    const auto refuse = [this](const Erreur &fault) { say(ErrorText{m_langage}(fault), QStringLiteral("error")); };
    const auto bytes = readInput(path, imageLimit);
    if (!bytes)
        return refuse(bytes.error());
    auto type = checkImage(*bytes, name);
    if (!type)
        return refuse(type.error());
    setChosen(FichierJoint{name, *std::move(type), bytes->toStdString()});
    Q_EMIT edited();
}

} // namespace trame::ui
