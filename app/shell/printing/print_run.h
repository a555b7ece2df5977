// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "core/base/result.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace fanion::app {

/** What came of a run. */
struct PrintOutcome {
    bool isDone = false; ///< false: it was given up
    Error problem{};     ///< with a message when it failed
    QString remark;      ///< what the officer is to know of the sheet
    int pages = 0;
    QImage picture; ///< of a preview
};

/**
 * Something long on a thread of its own, one at a time, that can be given up: a print or a preview. UI thread; when
 * this goes, the run is given up and waited for.
 */
class PrintRun final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<PrintOutcome(const Told &)>;

    explicit PrintRun(QObject *parent = nullptr);
    ~PrintRun() override;

    /** Not while one is running. The work touches values of its own only. */
    void start(Work work);
    void giveUp();
    [[nodiscard]] bool isRunning() const { return m_isGivenUp != nullptr; }
    [[nodiscard]] double progress() const { return m_progress; }

signals:
    void progressed();
    void finished(const fanion::app::PrintOutcome &outcome);

    // From the thread of the run to the window's.
    void told(double progress, QPrivateSignal);
    void ended(const fanion::app::PrintOutcome &outcome, QPrivateSignal);

private:
    std::shared_ptr<std::atomic<bool>> m_isGivenUp; ///< of the run; null: none
    std::unique_ptr<QThread> m_thread;
    double m_progress = 0;
};

} // namespace fanion::app
