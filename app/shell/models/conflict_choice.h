// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** One of the values that stand against each other in a field, for a one-click choice. */
class ConflictChoice {
    Q_GADGET
    QML_VALUE_TYPE(conflictChoice)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(QString at MEMBER at)

public:
    QString text;
    QString by;
    QString at;
    bool operator==(const ConflictChoice &) const = default;
};

} // namespace fanion::app
