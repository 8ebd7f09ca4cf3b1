// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Worker.h"
#include "tests/ui/Texts.h"
#include "ui/common/ProgressStrip.h"
#include "ui/common/WorkProgress.h"

#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <catch2/catch.hpp>

#include <stdexcept>

using namespace trame::ui;

namespace {

WorkEnd endOf(QSignalSpy &finished)
{
    if (finished.isEmpty())
        finished.wait();
    REQUIRE(finished.size() == 1);
    return finished.first().first().value<WorkEnd>();
}

} // namespace

TEST_CASE("a job runs in another thread and reports what can be seen", "[travail]")
{
    Worker worker;
    QSignalSpy progress{&worker, &Worker::progressed};
    QSignalSpy finished{&worker, &Worker::finished};
    QThread *thread = nullptr;
    REQUIRE(worker.start(QStringLiteral("Import"), [&](WorkProgress &p) {
        thread = QThread::currentThread();
        for (int line = 0; line < 1000; ++line)
            p.report(line / 10, QStringLiteral("Lignes"));
    }));
    CHECK(worker.isRunning());
    CHECK(endOf(finished) == WorkEnd::Done);
    CHECK(thread != QThread::currentThread());
    CHECK(progress.size() == 100);
    CHECK_FALSE(worker.isRunning());
}

TEST_CASE("a cancelled job ends at its next safe place", "[travail]")
{
    Worker worker;
    QSignalSpy finished{&worker, &Worker::finished};
    REQUIRE(worker.start({}, [](WorkProgress &p) {
        while (!p.cancelled())
            QThread::yieldCurrentThread();
    }));
    worker.cancel();
    CHECK(endOf(finished) == WorkEnd::Cancelled);
}

TEST_CASE("what a job throws is told, and the next job runs", "[travail]")
{
    Worker worker;
    {
        QSignalSpy finished{&worker, &Worker::finished};
        REQUIRE(worker.start({}, [](WorkProgress &) { throw std::runtime_error{"disque plein"}; }));
        CHECK(endOf(finished) == WorkEnd::Failed);
        CHECK(finished.first().at(1).toString() == QStringLiteral("disque plein"));
    }
    QSignalSpy finished{&worker, &Worker::finished};
    REQUIRE(worker.start({}, [](WorkProgress &) {}));
    CHECK(endOf(finished) == WorkEnd::Done);
}

TEST_CASE("one job at a time", "[travail]")
{
    Worker worker;
    QSemaphore gate;
    QSignalSpy finished{&worker, &Worker::finished};
    REQUIRE(worker.start({}, [&](WorkProgress &) { gate.acquire(); }));
    CHECK_FALSE(worker.start({}, [](WorkProgress &) {}));
    gate.release();
    CHECK(endOf(finished) == WorkEnd::Done);
}

TEST_CASE("a worker that goes away ends its job first", "[travail]")
{
    bool left = false;
    {
        Worker worker;
        REQUIRE(worker.start({}, [&](WorkProgress &p) {
            while (!p.cancelled())
                QThread::yieldCurrentThread();
            left = true;
        }));
    }
    CHECK(left);
}

TEST_CASE("progress shows after half a second, and its button interrupts", "[travail]")
{
    Worker worker;
    QWidget window;
    ProgressStrip strip{worker, &window};
    window.show();
    QSignalSpy finished{&worker, &Worker::finished};
    REQUIRE(worker.start(QStringLiteral("Import"), [](WorkProgress &p) {
        while (!p.cancelled())
            QThread::yieldCurrentThread();
    }));
    CHECK(strip.isHidden());
    REQUIRE(QTest::qWaitFor([&] { return !strip.isHidden(); }, 10 * ProgressStrip::patience));
    strip.findChild<QPushButton *>()->click();
    CHECK(endOf(finished) == WorkEnd::Cancelled);
    CHECK(strip.isHidden());
}
