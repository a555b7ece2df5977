// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

#include <unordered_set>

namespace fanion::app {

/**
 * When those a timer watches are due: its interval after the start; of a prise de contact after the last contact. 0
 * without an interval.
 */
[[nodiscard]] WallTime timerDueAt(const Entity &timer);

/** The timers that run (prise de contact, contrôle ARI, relève), in the order they were started. */
class TimersModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.timers")
    /** How many are past their time. */
    Q_PROPERTY(int late READ late NOTIFY lateChanged)

public:
    enum Role {
        TypeRole = FirstOwnRole,
        TypeTextRole,
        SubjectRole, ///< whom it watches: its label, else its means
        CrewRole,
        SectorRole,
        DueTextRole, ///< "dans 4 min", "retard 3 min"
        DueAtRole,   ///< "14:42"
        LateRole,
        ContactTextRole, ///< "contact 14:32", "début 14:12"
        PressureRole,    ///< bar; 0: not said
        IntervalRole,    ///< minutes
        MeansIdRole,
    };
    Q_ENUM(Role)

    explicit TimersModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] int late() const { return static_cast<int>(m_late.size()); }
    void setNow(WallTime now);

signals:
    void lateChanged();
    /** The time of one has passed within the last minute: not one that was late long before the incident was opened. */
    void passed(const QString &subject, const QString &typeText);

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    [[nodiscard]] QString subjectOf(const Entity &timer) const;
    void recount();

    std::unordered_set<EntityId> m_late;
    WallTime m_now = 0;
};

} // namespace fanion::app
