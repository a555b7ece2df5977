// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** Something a field may be set to: its value in the data and its word on the screen. */
class FieldOption {
    Q_GADGET
    QML_VALUE_TYPE(fieldOption)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString key;
    QString text;
    bool operator==(const FieldOption &) const = default;
};

} // namespace fanion::app
