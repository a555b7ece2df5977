// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_run.h"

namespace fanion::app {

namespace {
constexpr double kStep = 0.005; ///< of progress worth telling
}

PrintRun::PrintRun(QObject *parent) : QObject(parent) {
    connect(
        this, &PrintRun::told, this,
        [this](double progress) {
            m_progress = progress;
            emit progressed();
        },
        Qt::QueuedConnection);
    connect(
        this, &PrintRun::ended, this,
        [this](const PrintOutcome &outcome) {
            m_isGivenUp.reset();
            emit finished(outcome);
        },
        Qt::QueuedConnection);
}

PrintRun::~PrintRun() {
    giveUp();
    if (m_thread) m_thread->wait();
}

void PrintRun::start(Work work) {
    if (isRunning()) return;
    if (m_thread) m_thread->wait(); // it has told its end already
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    m_progress = 0;
    m_thread.reset(QThread::create([this, isGivenUp = m_isGivenUp, work = std::move(work)] {
        double said = 0;
        const PrintOutcome outcome = work([this, &said, &isGivenUp](double progress) {
            if (progress >= said + kStep) {
                said = progress;
                emit told(progress, QPrivateSignal());
            }
            return !*isGivenUp;
        });
        emit ended(outcome, QPrivateSignal());
    }));
    m_thread->start(QThread::LowPriority);
    emit progressed();
}

void PrintRun::giveUp() {
    if (m_isGivenUp) *m_isGivenUp = true;
}

} // namespace fanion::app
