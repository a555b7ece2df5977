// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"
#include "app/shell/models/tally_model.h"

namespace fanion::app {

/** The tableau des moyens: every means with its state, its times and where it works. */
class MeansModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.means")
    /** Show only this state; empty: all. */
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY stateFilterChanged)
    /** "asked" (as they were asked for), "label", "state" or "sector". */
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(fanion::app::TallyModel *states READ states CONSTANT)
    Q_PROPERTY(int engaged READ engaged NOTIFY totalsChanged)
    /** Asked for and not yet there. */
    Q_PROPERTY(int coming READ coming NOTIFY totalsChanged)
    /** Expected and not there: past their time by a minute or more. */
    Q_PROPERTY(int late READ late NOTIFY lateChanged)

public:
    enum Role {
        StateRole = FirstOwnRole,
        StateTextRole,
        NextStateRole, ///< nextStep(): a state or "returned"; empty after the last
        NextStateTextRole,
        OverRole, ///< désengagé, refusé, annulé: greyed
        TypeRole,
        StationRole,
        NatureRole,
        SectorIdRole,
        SectorRole,
        MissionRole,
        CrewRole,
        LeaderRole,
        ChannelRole,
        RequestedAtRole,
        DepartedAtRole,
        ExpectedAtRole,
        AtCrmAtRole,
        EngagedAtRole,
        ReleasedAtRole,
        RelievedAtRole,
        ReturnedAtRole,
        OnMapRole,
        SinceRole,   ///< "depuis 14:32": when it came into its state
        EtaRole,     ///< "dans 12 min · 14:50"; empty for what is there or has no time
        LateRole,    ///< its time is past and it is not there
        DetailsRole, ///< leader, crew, radio and channel in one line
        CarriedRole, ///< victims it carries
    };
    Q_ENUM(Role)

    explicit MeansModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QString stateFilter() const { return m_stateFilter; }
    void setStateFilter(const QString &state);
    [[nodiscard]] QString order() const { return m_order; }
    void setOrder(const QString &order);
    [[nodiscard]] TallyModel *states() { return &m_states; }
    [[nodiscard]] int engaged() const { return m_states.tally("engaged"); }
    [[nodiscard]] int coming() const;
    [[nodiscard]] int late() const { return m_late; }
    /** The clock has moved: countdowns and who is late. */
    void setNow(WallTime now);

signals:
    void stateFilterChanged();
    void orderChanged();
    void lateChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool passes(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
    void tally(const Entity *was, const Entity *is) override;
    void resetTallies() override { m_states.clear(); }

private:
    [[nodiscard]] bool isLate(const Entity &entity) const;
    void countLate();

    WallTime m_now = 0;
    int m_late = 0;
    TallyModel m_states;
    QString m_stateFilter;
    QString m_order = QStringLiteral("asked");
};

} // namespace fanion::app
