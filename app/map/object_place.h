// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QList>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

/** Where one of several objects was put: a place of the sign, or all places of the line or ring. */
class ObjectPlace {
    Q_GADGET
    QML_VALUE_TYPE(objectPlace)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QList<QGeoCoordinate> path MEMBER path)
    Q_PROPERTY(double rotation MEMBER rotation)

public:
    QString id;
    QList<QGeoCoordinate> path;
    double rotation = -1; ///< degrees clockwise from north; below 0: as it was

    bool operator==(const ObjectPlace &) const = default;
};

} // namespace fanion::app
