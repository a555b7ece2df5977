// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** A time written under the time line. */
class TimelineTick {
    Q_GADGET
    QML_VALUE_TYPE(timelineTick)
    Q_PROPERTY(double at MEMBER at) ///< milliseconds since 1970
    Q_PROPERTY(QString text MEMBER text)

public:
    double at = 0;
    QString text;
    bool operator==(const TimelineTick &) const = default;
};

} // namespace fanion::app
