// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_run.h"

namespace fanion::app {

namespace {
constexpr double kStep = 0.005; ///< of progress worth telling
}

PrintRun::~PrintRun() {
    giveUp();
    if (m_thread) m_thread->wait();
}

void PrintRun::start(Work work) {
    if (isRunning()) return;
    if (m_thread) m_thread->wait(); // it has told its end already
    m_shared = std::make_shared<Shared>();
    m_progress = 0;
    m_thread.reset(QThread::create([this, shared = m_shared, work = std::move(work)] {
        double said = 0;
        auto outcome = work([this, &said, &shared](double progress) {
            if (progress >= said + kStep) {
                said = progress;
                auto tell = [this, shared, progress] { take(shared, progress); };
                QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
            }
            return !shared->isGivenUp;
        });
        auto tell = [this, shared, outcome = std::move(outcome)] {
            if (m_shared != shared) return;
            m_shared.reset();
            emit finished(outcome);
        };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
    emit progressed();
}

void PrintRun::giveUp() {
    if (m_shared) m_shared->isGivenUp = true;
}

void PrintRun::take(const std::shared_ptr<Shared> &shared, double progress) {
    if (m_shared != shared) return;
    m_progress = progress;
    emit progressed();
}

} // namespace fanion::app
