// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/object_receipts.h"
#include "app/post/post.h"
#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <unordered_map>

namespace fanion::app {

/**
 * Which posts have an order as it stands here (accusés de réception): for the tasks under way and for what is selected.
 * Asked of the engine when the board, the posts or the selection changed, at most three times a second.
 */
class Receipts final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.receipts")
    /** Another number whenever what the functions give may be another. */
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    using Answer = std::function<void(Result<std::vector<ObjectReceipts>>)>;
    using Ask = std::function<void(std::vector<EntityId>, Answer)>;

    Receipts(const BoardView &board, Ask ask, QObject *parent = nullptr);

    [[nodiscard]] int revision() const { return m_revision; }
    /** "reçu par tous (3)", "reçu 2/3, manque : Rens"; empty when nobody else is of the incident, or not known. */
    Q_INVOKABLE [[nodiscard]] QString text(const QString &entityId) const;
    /** All have it, as far as known; true when there is nothing to say. */
    Q_INVOKABLE [[nodiscard]] bool complete(const QString &entityId) const;

    void setSelected(const QStringList &ids);
    /** Something may be another; what is shown is asked for again soon. */
    void refresh();

signals:
    void changed();

private:
    [[nodiscard]] std::vector<EntityId> wanted() const;
    [[nodiscard]] const ObjectReceipts *find(const QString &entityId) const;
    void ask();
    void take(std::vector<ObjectReceipts> receipts);

    const BoardView &m_board;
    Ask m_ask;
    QTimer m_timer;
    std::vector<EntityId> m_selected;
    std::unordered_map<EntityId, ObjectReceipts> m_receipts;
    int m_revision = 0;
    bool m_asking = false;
    bool m_again = false; ///< something changed while the answer was awaited
};

} // namespace fanion::app
