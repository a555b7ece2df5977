// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QQmlApplicationEngine;

namespace fanion::app {

class Shell;

/**
 * `fanion --self-test`: founds an incident in a scratch home, puts one of everything on its board, shows every page and
 * panel in both languages and all colours, and counts what the QML engine complains about.
 */
class SelfTest final : public QObject {
    Q_OBJECT

public:
    SelfTest(Shell &shell, QQmlApplicationEngine &engine);
    ~SelfTest() override;

    void start();
    /** 0 when nothing was wrong. */
    [[nodiscard]] int status() const;

private:
    void step();
    void fill();
    void show(const QString &page);

    Shell &m_shell;
    QQmlApplicationEngine &m_engine;
    QStringList m_pages;
    QTimer m_timer;
};

} // namespace fanion::app
