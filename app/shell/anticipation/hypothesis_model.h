// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"
#include "app/shell/models/field_option.h"

namespace fanion::app {

/** The tableau d'anticipation: what must be decided soonest first. The filters are kept while the board is closed. */
class HypothesisModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.hypotheses")
    Q_PROPERTY(QString scenarioFilter READ scenarioFilter WRITE setScenarioFilter NOTIFY filtersChanged)
    /** Neither answered nor discarded ones alone. */
    Q_PROPERTY(bool openOnly READ isOpenOnly WRITE setOpenOnly NOTIFY filtersChanged)
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged)
    /** How many are neither answered nor discarded. */
    Q_PROPERTY(int open READ open NOTIFY totalsChanged)
    /** How many were to be decided on by now. */
    Q_PROPERTY(int late READ late NOTIFY lateChanged)

public:
    enum Role {
        StateRole = FirstOwnRole, ///< "watched", "triggered", "answered", "discarded"
        StateTextRole,
        ScenarioRole,
        ScenarioTextRole, ///< empty: not said
        HorizonRole,
        LikelihoodTextRole,
        GravityTextRole,
        GraveRole, ///< bool: high or very high
        TriggerRole,
        EffectsRole,
        AnswerRole,   ///< the prepared answer
        PrealertRole, ///< means to warn beforehand, and how long they take: "GIFF 2, 40 min"
        LimitRole,    ///< "15:00": decide by then; empty: not known
        ComputedRole, ///< bool: the limit follows from horizon and delay, nobody wrote it
        DueTextRole,  ///< "dans 12 min", "retard 5 min"; empty once it is decided or without a limit
        LateRole,
        DecisionRole, ///< what follows from limit, delay and horizon, in a sentence
        TooLateRole,  ///< bool: the means would come after it has happened
        OwnerRole,
        SubjectsRole, ///< what it is linked with but its task: a list of fieldOption
        PlacesRole,   ///< ids to show on the map
        TaskRole,     ///< id of the task it was answered with, or empty
        TaskTextRole,
        ContradictedRole, ///< names of the fields two posts disagree on
    };
    Q_ENUM(Role)

    explicit HypothesisModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QString scenarioFilter() const { return m_scenario; }
    void setScenarioFilter(const QString &scenario);
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    void setOpenOnly(bool only);
    [[nodiscard]] int hidden() const { return total() - count(); }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int late() const { return m_late; }
    /** The clock has moved: who is late. */
    void setNow(WallTime now);

    Q_INVOKABLE void clearFilters();
    /** The choices of a field ("scenario", "state", "gravity"), for boxes and menus. */
    Q_INVOKABLE [[nodiscard]] QList<fanion::app::FieldOption> choices(const QString &field) const;

signals:
    void filtersChanged();
    void lateChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool passes(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;
    void tally(const Entity *was, const Entity *is) override;
    void resetTallies() override;

private:
    [[nodiscard]] QVariant decisionData(const Entity &entity, int role) const;
    [[nodiscard]] QVariant linkedData(const Entity &entity, int role) const;
    void onApplied(const BoardDelta &delta);
    void countLate();

    QString m_scenario;
    bool m_openOnly = false;
    WallTime m_now = 0;
    int m_open = 0;
    int m_late = 0;
};

/** The living task a hypothesis is answered with: the first it is linked with; null for none. */
[[nodiscard]] EntityPtr taskOf(const BoardView &board, const Entity &hypothesis);

} // namespace fanion::app
