// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/history/board_acts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <deque>
#include <functional>
#include <unordered_map>
#include <vector>

namespace fanion::app {

/**
 * What was done on the boards, read out of the incident's changes: the automatic lines of the main courante and of the
 * time line. Asks the engine again when something changed, one question at a time and never waiting for the answer;
 * begins when a board that shows them is first looked at.
 */
class ActsBook final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.acts")
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)

public:
    using Answer = std::function<void(Result<std::vector<BoardAct>>)>;
    using Source = std::function<void(Answer)>;

    /** \p restMs: how long to wait at least before asking again; ten times as long as the answer took, when that is
     * more. */
    ActsBook(const BoardView &board, Source source, int restMs, QObject *parent = nullptr);

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] const std::deque<BoardAct> &acts() const { return m_acts; }
    /** By the id it is shown under (lineId()); null when there is none. Good until cleared(). */
    [[nodiscard]] const BoardAct *find(EntityId line) const;
    /** One id for each act, in this program alone, and of no object. */
    [[nodiscard]] static EntityId lineId(const BoardAct &act);
    /** Everything there is now: what is new in it is told. */
    void take(const std::vector<BoardAct> &acts);

signals:
    void wantedChanged();
    /** Those at the end of acts(), that many, are new. */
    void added(int count);
    void cleared();

private:
    void apply(const BoardDelta &delta);
    void ask();
    void clear();

    Source m_source;
    int m_restMs;
    QElapsedTimer m_reading; ///< since the last question
    QTimer m_rest;
    std::deque<BoardAct> m_acts; ///< its elements stay where they are
    std::unordered_map<EntityId, const BoardAct *> m_byLine;
    std::uint64_t m_incident = 0; ///< counts the incidents: an answer about the one before is dropped
    bool m_wanted = false;
    bool m_asked = false;
    bool m_stale = true;
};

} // namespace fanion::app
