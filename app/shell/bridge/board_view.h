// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/board_index.h"

#include <QObject>
#include <QString>

#include <memory>

namespace fanion::app {

/**
 * The board as the UI thread sees it: the immutable entities of the last delta, and the members. Lives on the UI
 * thread; only EngineBridge (and tests) feed it.
 */
class BoardView final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Takes a delta over, then tells everyone. */
    void apply(const BoardDelta &delta);
    /** Another incident is about to be shown, or none. */
    void clear();
    /** Whose post this is, so that texts can say "vous". */
    void setSelf(const PostId &self) { m_self = self; }

    /** All objects, the bin included: for what shows all of them. Questions are for index(). */
    [[nodiscard]] const Board &board() const { return m_index->board(); }
    [[nodiscard]] const BoardIndex &index() const { return *m_index; }
    [[nodiscard]] EntityPtr find(EntityId id) const { return m_index->find(id); }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    [[nodiscard]] const Member *member(const PostId &post) const;
    [[nodiscard]] const PostId &self() const { return m_self; }
    /** What people call a post; its short key when the log does not know it. */
    [[nodiscard]] QString postName(const PostId &post) const;

signals:
    void applied(const fanion::BoardDelta &delta);
    void membersChanged();
    void cleared();

private:
    std::unique_ptr<BoardIndex> m_index = std::make_unique<BoardIndex>();
    std::vector<Member> m_members;
    PostId m_self;
};

/** Object ids travel through QML as 16 hex digits. Null for a text that is not an id. */
[[nodiscard]] EntityId toEntityId(const QString &text);
[[nodiscard]] QString toText(EntityId id);

} // namespace fanion::app
