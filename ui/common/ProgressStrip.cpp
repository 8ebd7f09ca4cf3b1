// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ProgressStrip.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/common/Worker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace trame::ui {

namespace {

constexpr int barWidth = 160;

} // namespace

ProgressStrip::ProgressStrip(Worker &worker, QWidget *parent)
    : QWidget{parent},
      m_label{plainLabel({}, this)},
      m_bar{new QProgressBar{this}},
      m_cancel{new QPushButton{tr("&Interrompre"), this}},
      m_delay{new QTimer{this}}
{
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Avancement"));
    m_cancel->setProperty("role", QStringLiteral("quiet"));
    m_cancel->setAccessibleName(tr("Interrompre"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridUnit);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    hide();

    m_delay->setSingleShot(true);
    m_delay->setInterval(patience);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, &worker, [this, &worker] {
        m_cancel->setEnabled(false);
        m_label->setText(tr("Interruption…"));
        worker.cancel();
    });
    connect(&worker, &Worker::started, this, [this](const QString &label) {
        m_label->setText(label);
        m_bar->setValue(0);
        m_cancel->setEnabled(true);
        m_delay->start();
    });
    connect(&worker, &Worker::progressed, this, [this](int percent, const QString &label) {
        m_bar->setValue(percent);
        if (m_cancel->isEnabled())
            m_label->setText(label);
    });
    connect(&worker, &Worker::finished, this, [this] {
        m_delay->stop();
        hide();
    });
}

} // namespace trame::ui
