// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Worker.h"

#include "ui/common/WorkProgress.h"

#include <QThread>

#include <exception>

namespace trame::ui {

void WorkProgress::report(int percent, const QString &label)
{
    // Only what can be seen crosses to the window's thread.
    if (percent == m_percent && label == m_label)
        return;
    m_percent = percent;
    m_label = label;
    m_say(percent, label);
}

Worker::Worker(QObject *parent)
    : QObject{parent}
{
    // Queued: the job's thread says it, the window's thread hears it.
    connect(this, &Worker::reported, this, &Worker::progressed, Qt::QueuedConnection);
    connect(this, &Worker::ended, this, &Worker::end, Qt::QueuedConnection);
}

Worker::~Worker()
{
    if (m_thread == nullptr)
        return;
    m_progress->cancel();
    m_thread->wait();
    delete m_thread;
}

bool Worker::start(const QString &label, Job job)
{
    if (isRunning())
        return false;
    m_progress =
        std::make_shared<WorkProgress>([this](int percent, const QString &now) { Q_EMIT reported(percent, now); });
    m_thread = QThread::create([this, job = std::move(job), progress = m_progress] {
        auto outcome = WorkEnd::Done;
        QString detail;
        try {
            job(*progress);
            outcome = progress->cancelled() ? WorkEnd::Cancelled : WorkEnd::Done;
        } catch (const std::exception &fault) {
            outcome = WorkEnd::Failed;
            detail = QString::fromUtf8(fault.what());
        }
        Q_EMIT ended(outcome, detail);
    });
    Q_EMIT started(label);
    m_thread->start();
    return true;
}

void Worker::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void Worker::end(WorkEnd end, const QString &detail)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_progress.reset();
    Q_EMIT finished(end, detail);
}

} // namespace trame::ui
