// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Notices;

/**
 * Where officers give the keys of their service (ServiceKeys) and take them away. Kept in a file of this post's own,
 * readable by its user alone; no part of the settings, of an incident, or of a prepared area.
 */
class MapKeys final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.mapKeys")

public:
    /** \p file: where they are kept; read at once. */
    MapKeys(QString file, Notices &notices, QObject *parent = nullptr);

    /** The server that wants a key for this address, which this post does not have; empty: none. */
    Q_INVOKABLE [[nodiscard]] static QString wantedBy(const QString &address);
    /** Whether an address is asked with a key, had or not. */
    Q_INVOKABLE [[nodiscard]] static QString serverOf(const QString &address);
    /** Keeps it; an empty one is forgotten. */
    Q_INVOKABLE void set(const QString &server, const QString &key);

signals:
    void changed();

private:
    void load();
    void save();

    QString m_file;
    Notices &m_notices;
};

} // namespace fanion::app
