// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/shell/test_board.h"

#include <QQmlEngine>
#include <QTemporaryDir>

#include <optional>

namespace fanion::app {

/** One Shell without an engine for all the QML tests, and a network that only counts. */
class QuickSetup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        m_shell.emplace(Shell::Settings{m_home.path(), m_home.path(), false, TestBoard::sink(), TestBoard::files()});
        m_shell->preferences()->setTourSeen(true);
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->setNetworkAccessManagerFactory(&m_network); }
    void cleanupTestCase() { m_shell.reset(); }

private:
    QTemporaryDir m_home;
    CountingNetwork m_network;
    std::optional<Shell> m_shell;
};

} // namespace fanion::app
