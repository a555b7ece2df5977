// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

#include <unordered_set>

namespace fanion::app {

/** The alarms that nobody has lifted yet (message de détresse, ordre de repli), the first one first. */
class AlarmsModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.alarms")
    /** How many this post has not answered: what sounds, and lies over the board. */
    Q_PROPERTY(int unanswered READ unanswered NOTIFY unansweredChanged)

public:
    enum Role {
        TypeRole = FirstOwnRole, ///< "mayday" or "withdraw"
        TypeTextRole,
        WhoRole,     ///< what was said; else the means
        WhereRole,   ///< the sector
        AtRole,      ///< "14:32"
        AgoRole,     ///< "il y a 2 min"
        ByRole,      ///< the post that raised it
        AnswersRole, ///< "COS 14:33, CODIS 14:34"
        AwaitedRole, ///< bool: this post has not answered
        PlacesRole,  ///< ids of what shows on the map where it is: the alarm, its means, its sector
    };
    Q_ENUM(Role)

    explicit AlarmsModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int unanswered() const { return m_unanswered; }
    /** On this screen it lies over the board no more; for who may change nothing and cannot answer. */
    Q_INVOKABLE void hush(const QString &id);
    void setNow(WallTime now);

signals:
    void unansweredChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    [[nodiscard]] bool isAwaited(const Entity &alarm) const;
    void recount();

    std::unordered_set<EntityId> m_hushed;
    WallTime m_now = 0;
    int m_unanswered = 0;
};

} // namespace fanion::app
