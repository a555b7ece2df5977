// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class EngineBridge;
class Notices;

/** The search of this machine's networks by address, on request: how far it is, whom it found. */
class NeighbourSearch final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.neighbours")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed) ///< 0 to 1
    Q_PROPERTY(QString text READ text NOTIFY changed)       ///< where it stands, in words; empty: never asked

public:
    enum Role { AddressRole = Qt::UserRole + 1, CodeRole, StateTextRole, SameIncidentRole };
    Q_ENUM(Role)

    /** \p post may be null in tests of what needs no engine. */
    NeighbourSearch(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_progress.found.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString text() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    void setProgress(const net::SearchProgress &progress);

signals:
    void changed();

private:
    void forget();

    Post *m_post;
    EngineBridge &m_bridge;
    Notices &m_notices;
    net::SearchProgress m_progress;
    bool m_running = false;
};

} // namespace fanion::app
