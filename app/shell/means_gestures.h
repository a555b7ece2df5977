// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** What the officier moyens does to the rows of his table; each gesture is one change. Ids are 16 hex digits. */
class MeansGestures final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.meansGestures")

public:
    MeansGestures(const BoardView &board, Commands &commands, QObject *parent = nullptr);

    /** The usual next step of each (parti, CRM, engagé, désengagé, rentré); what hangs below a group comes along. */
    Q_INVOKABLE void advance(const QStringList &ids);
    /** Who can relieve a means: there and not at work first, those of its type before others. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> relievers(const QString &id) const;
    /** One means takes another's place: state, sector, mission, position and open tasks pass over. */
    Q_INVOKABLE void relieve(const QString &id, const QString &byId);
    /** Puts means into a sector (empty: none); what hangs below one and was in its sector comes along. */
    Q_INVOKABLE void assign(const QStringList &ids, const QString &sectorId);
    /** Under which groups or columns a means can hang. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> groupsFor(const QString &id) const;
    /** Hangs means under a group or column; empty: at the top level. Where one would hang under itself: nothing. */
    Q_INVOKABLE void hangUnder(const QStringList &ids, const QString &parentId);
    /** One level up: beside what it hangs under. */
    Q_INVOKABLE void outdent(const QString &id);
    /** A new group of these engines (a column, of groups), named "Groupe 1"; gives its id. */
    Q_INVOKABLE QString group(const QStringList &ids);

private:
    [[nodiscard]] EntityPtr means(const QString &id) const;
    [[nodiscard]] QString freeName(const QString &pattern) const;

    const BoardView &m_board;
    Commands &m_commands;
};

} // namespace fanion::app
