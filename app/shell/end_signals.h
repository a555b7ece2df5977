// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace fanion::app {

/**
 * Ends the application properly on SIGTERM, SIGINT and SIGHUP (a session that ends, Ctrl+C): the post says goodbye and
 * its file is closed. To be made before the application object, which starts threads: they inherit that they don't get
 * these signals.
 */
class EndSignals {
public:
    EndSignals();
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

    /** To be called when the application object is there; until then the signals wait. */
    void watch();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fanion::app
