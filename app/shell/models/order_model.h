// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/models/field_option.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;
class Notices;

/**
 * The cadre d'ordre of one task: its blocks as rows, always the same ones, so that what somebody types stays where it
 * is when a colleague chooses another frame; the words to read out; and who has acknowledged.
 */
class OrderModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.order")
    Q_PROPERTY(QString entityId READ entityId WRITE setEntityId NOTIFY changed)
    Q_PROPERTY(bool exists READ exists NOTIFY changed) ///< a task that is not in the bin
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString form READ form NOTIFY changed) ///< "soiec", "smes", "saoiecl"
    /** What is read out on the radio. */
    Q_PROPERTY(QString radioText READ radioText NOTIFY changed)
    /** "Chef S1, 14:35, noté par PC site", the first answer first. */
    Q_PROPERTY(QStringList acknowledged READ acknowledged NOTIFY changed)
    /** Who is to answer and has not. */
    Q_PROPERTY(QStringList awaited READ awaited NOTIFY changed)

public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< its name for Commands::editText
        LetterRole,
        TitleRole,
        RuleRole, ///< what goes into it
        TextRole,
        ByRole,    ///< whose change of the task is the last
        ShownRole, ///< of the chosen frame, or not empty
    };
    Q_ENUM(Role)

    OrderModel(const BoardView &board, Commands &commands, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString entityId() const { return m_id.isNull() ? QString() : toText(m_id); }
    void setEntityId(const QString &id);
    [[nodiscard]] bool exists() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] QString radioText() const;
    [[nodiscard]] QStringList acknowledged() const;
    [[nodiscard]] QStringList awaited() const;

    /** In whose name a task can be acknowledged: who is to answer first, then this post's own function. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> rolesFor(const QString &taskId) const;
    /** Writes down that a role has the order, now; one that was only given is received by that. */
    Q_INVOKABLE void acknowledge(const QString &taskId, const QString &role);
    /** The words to read out, to the clipboard. */
    Q_INVOKABLE void copy() const;

signals:
    void changed();

private:
    void apply(const BoardDelta &delta);
    void refresh();
    [[nodiscard]] EntityPtr task() const;

    const BoardView &m_board;
    Commands &m_commands;
    Notices &m_notices;
    EntityId m_id;
};

/** Who is to acknowledge a task and has not: who it is given to, and the leader of its sector. */
[[nodiscard]] QStringList awaitedRoles(const BoardView &board, const Entity &task);

} // namespace fanion::app
