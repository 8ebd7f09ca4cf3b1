// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace trame::ui {

class WorkProgress;

/// How a job ended.
enum class WorkEnd { Done, Cancelled, Failed };

/// Runs one job at a time in a thread of its own, so that the window stays alive. The job uses its own connection to
/// the data file, and nothing of the window.
class Worker : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<void(WorkProgress &)>;

    explicit Worker(QObject *parent = nullptr);
    /// Asks the job to end, and waits for it.
    ~Worker() override;
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Starts a job; false while another one runs. What the job throws ends it as failed.
    bool start(const QString &label, Job job);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void started(const QString &label);
    void progressed(int percent, const QString &label);
    /// `detail` is what the job threw, for the details of a report.
    void finished(trame::ui::WorkEnd end, const QString &detail);
    /// From the job's thread, for the worker itself.
    void reported(int percent, const QString &label);
    void ended(trame::ui::WorkEnd end, const QString &detail);

private:
    void end(WorkEnd end, const QString &detail);

    QThread *m_thread = nullptr;
    std::shared_ptr<WorkProgress> m_progress;
};

} // namespace trame::ui
