// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/**
 * Whether this screen shows the names of victims: only after somebody asked for it, only where the role of the post may
 * change the board, and for five minutes at most. It keeps names off a screen, not out of the file: every post holds
 * the whole incident (docs/adr/0022).
 */
class VictimNames : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.victimNames")
    Q_PROPERTY(bool shown READ areShown NOTIFY changed)
    Q_PROPERTY(bool allowed READ areAllowed NOTIFY changed)

public:
    /** Milliseconds a name stays on a screen that nobody looks after. */
    static constexpr WallTime kLongest = 5 * 60 * 1000;

    using QObject::QObject;

    [[nodiscard]] bool areShown() const { return m_shown; }
    [[nodiscard]] bool areAllowed() const { return m_allowed; }
    /** The role of this post: observers see no names. */
    void setAllowed(bool allowed);
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    void setNow(WallTime now);

signals:
    void changed();

private:
    bool m_shown = false;
    bool m_allowed = false;
    WallTime m_now = 0;
    WallTime m_since = 0;
};

} // namespace fanion::app
