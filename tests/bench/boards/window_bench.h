// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/shell.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace fanion::bench {

/**
 * The program's own window with the large incident (large_incident.h) open in it, without an engine: what the engine
 * would say comes through its bridge, as from twenty other posts. Measures what an officer sees.
 */
class WindowBench {
public:
    /** \p renderer: for the names of the figures. */
    explicit WindowBench(QString renderer);
    ~WindowBench();
    WindowBench(const WindowBench &) = delete;
    WindowBench &operator=(const WindowBench &) = delete;
    WindowBench(WindowBench &&) = delete;
    WindowBench &operator=(WindowBench &&) = delete;

    /** False, with a word on standard error: the window is not as it should be. */
    [[nodiscard]] bool measure();

private:
    void open();
    [[nodiscard]] bool measureOpening();
    [[nodiscard]] bool measureScrolling();
    [[nodiscard]] bool measureArrival();
    [[nodiscard]] bool measureTyping();

    void show(const QString &board);
    /** One change of another post, each time of another kind and by another post. */
    [[nodiscard]] BoardDelta nextChange();
    [[nodiscard]] std::vector<net::Presence> presence() const;
    [[nodiscard]] QQuickItem *find(const QString &objectName) const;
    /** What has most to scroll of all that is seen. */
    [[nodiscard]] QQuickItem *longestList() const;
    [[nodiscard]] std::string nameOf(const QString &what) const;

    QString m_renderer;
    QTemporaryDir m_home;
    std::unique_ptr<app::Shell> m_shell;
    std::unique_ptr<QQmlApplicationEngine> m_qml;
    QQuickWindow *m_window = nullptr;
    std::size_t m_changes = 0;
};

} // namespace fanion::bench
