// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "core/geo/coordinate_text.h"

#include <QGeoCoordinate>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Notices;

/**
 * Places in words: in the notation the officer at this screen speaks (kept in the store), and copied. Notations are
 * "decimal", "dms", "dfci", "utm", "mgrs" and "lambert93".
 */
class Coordinates final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.coordinates")
    Q_PROPERTY(QString notation READ notation WRITE setNotation NOTIFY notationChanged)
    /** All of them, with their names. */
    Q_PROPERTY(QList<fanion::app::FieldOption> notations READ notations NOTIFY notationsChanged)

public:
    Coordinates(QSettings &store, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QString notation() const { return m_notation; }
    /** An unknown one is taken for "decimal". */
    void setNotation(const QString &notation);
    /** Which one that is. */
    [[nodiscard]] CoordinateNotation inUse() const;
    /** What it is called in the list. */
    [[nodiscard]] QString nameInUse() const;
    [[nodiscard]] QList<FieldOption> notations() const;

    /** "KD40D7.5"; empty for an invalid place and where the notation has no name for it. */
    Q_INVOKABLE [[nodiscard]] QString text(const QGeoCoordinate &place, const QString &notation) const;
    /** With its name, "DFCI KD40D7.5"; decimal degrees where the notation does not reach. */
    Q_INVOKABLE [[nodiscard]] QString named(const QGeoCoordinate &place, const QString &notation) const;
    /** Puts the place on the clipboard, without its name, and says so. */
    Q_INVOKABLE void copy(const QGeoCoordinate &place, const QString &notation);

signals:
    void notationChanged();
    void notationsChanged();

private:
    QSettings &m_store;
    Notices &m_notices;
    QString m_notation;
};

} // namespace fanion::app
