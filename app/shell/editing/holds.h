// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace fanion::app {

class Commands;
class Notices;
class Selection;

/**
 * What holds objects in their place, and together: locks and groups (docs/adr/0020). Everybody sees them, anybody who
 * may edit takes them away. Each call is one change. Ids are 16 hex digits.
 */
class Holds final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.holds")
    // Of what is selected.
    Q_PROPERTY(int free READ free NOTIFY changed)             ///< could be locked
    Q_PROPERTY(int locked READ locked NOTIFY changed)         ///< are
    Q_PROPERTY(int grouped READ grouped NOTIFY changed)       ///< are in a group
    Q_PROPERTY(QString lockText READ lockText NOTIFY changed) ///< of the one selected: "Verrouillé par PCC 1, 14:32"

public:
    Holds(const BoardView &board, Commands &commands, Selection &selection, Notices &notices,
          QObject *parent = nullptr);

    [[nodiscard]] int free() const { return m_state.free; }
    [[nodiscard]] int locked() const { return m_state.locked; }
    [[nodiscard]] int grouped() const { return m_state.grouped; }
    [[nodiscard]] QString lockText() const { return m_state.lockText; }

    Q_INVOKABLE void setLocked(const QStringList &ids, bool locked);
    /** Two objects and more; those that were in another group leave it. */
    Q_INVOKABLE void group(const QStringList &ids);
    Q_INVOKABLE void ungroup(const QStringList &ids);

signals:
    void changed();

private:
    struct State {
        int free = 0;
        int locked = 0;
        int grouped = 0;
        QString lockText;
        bool operator==(const State &) const = default;
    };
    void lookAtSelection();
    /** Living ones of a kind that has the field. */
    [[nodiscard]] std::vector<EntityPtr> holdable(const QStringList &ids) const;

    const BoardView &m_board;
    Commands &m_commands;
    Selection &m_selection;
    Notices &m_notices;
    State m_state;
};

} // namespace fanion::app
