// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/shell/bridge/board_view.h"
#include "app/shell/bridge/notices.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace fanion::app {

/**
 * A frozen map (carte figée) while it is looked at: the board as somebody saw it, in a scene of its own that nothing
 * changes. The present goes on beside it. UI thread.
 */
class PastView final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.past")
    /** Shown now; while another one is being read, the one before. Empty: the present. */
    Q_PROPERTY(QString snapshotId READ snapshotId NOTIFY changed)
    /** Being read. */
    Q_PROPERTY(QString awaitedId READ awaitedId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /** Who saw it so, and when: "PCC, 14:32". */
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(fanion::app::MapScene *scene READ scene CONSTANT)

public:
    using Answer = std::function<void(Result<std::vector<EntityPtr>>)>;
    /** Reads a board of the past; may answer later. */
    using Ask = std::function<void(EntityId, Answer)>;

    PastView(const BoardView &board, Ask ask, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QString snapshotId() const { return toText(m_shown); }
    [[nodiscard]] QString awaitedId() const { return toText(m_awaited); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] MapScene *scene() { return &m_scene; }

    Q_INVOKABLE void show(const QString &snapshotId);
    /** Back to the present. */
    Q_INVOKABLE void leave();

signals:
    void changed();

private:
    void take(EntityId snapshot, const std::vector<EntityPtr> &objects);

    const BoardView &m_board;
    Ask m_ask;
    Notices &m_notices;
    MapScene m_scene;
    EntityId m_shown;
    EntityId m_awaited;
};

} // namespace fanion::app
