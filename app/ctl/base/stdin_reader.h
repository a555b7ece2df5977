// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/base/line_splitter.h"

#include <functional>
#include <semaphore>
#include <thread>
#include <vector>

namespace fanion::ctl {

/**
 * Reads standard input on a thread of its own (a file can't be waited for otherwise) and hands over the lines in
 * groups; the next group is read when the last one was taken.
 */
class StdinReader {
public:
    using Group = std::vector<LineSplitter::Line>;
    /** Called on the reader's thread; \p taken must be called once, from any thread. */
    using Handler = std::function<void(Group lines, std::function<void()> taken)>;

    explicit StdinReader(Handler handler);
    /** Stops reading, in the middle of a line if need be. */
    ~StdinReader();
    StdinReader(const StdinReader &) = delete;
    StdinReader &operator=(const StdinReader &) = delete;

private:
    void run();
    [[nodiscard]] bool waitForInput() const;
    [[nodiscard]] bool handOver(Group lines);

    Handler m_handler;
    std::counting_semaphore<> m_taken{0};
    int m_wake = -1; ///< an eventfd: written to when reading has to end
    std::thread m_thread;
};

} // namespace fanion::ctl
