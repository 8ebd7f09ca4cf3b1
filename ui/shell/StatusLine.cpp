// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/StatusLine.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/ProgressStrip.h"

#include <QFileInfo>

namespace trame::ui {

StatusLine::StatusLine(Worker &worker, QWidget *parent)
    : QStatusBar{parent},
      m_file{new ElidedLabel{this}},
      m_writer{plainLabel({}, this)},
      m_saved{plainLabel({}, this)},
      m_verified{plainLabel({}, this)}
{
    setSizeGripEnabled(false);
    addWidget(m_file);
    addWidget(m_writer);
    addPermanentWidget(new ProgressStrip{worker, this});
    addPermanentWidget(m_saved);
    addPermanentWidget(m_verified);
}

void StatusLine::setStatus(const FileStatus &status)
{
    m_file->setFullText(QFileInfo{status.path}.fileName());
    m_file->setToolTip(plainToolTip(status.path));
    m_writer->setText(status.writer);
    m_saved->setText(status.saved);
    const bool sound = status.verifiedTone == Tone::Good;
    m_verified->setText(sound ? status.verified + QStringLiteral(" ✓") : status.verified);
    setLook(*m_verified, "tone",
            status.verifiedTone == Tone::Late   ? QStringLiteral("late")
            : status.verifiedTone == Tone::Soon ? QStringLiteral("soon")
                                                : QString{});
}

} // namespace trame::ui
