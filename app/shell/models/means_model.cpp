// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/means_model.h"

#include "app/map/board_objects.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

QString stateWord(std::string_view state) {
    return choiceWord(Kind::Means, Field::State, state);
}

std::vector<std::string> stateChoices() {
    const FieldSpec *spec = findKind(Kind::Means)->find(Field::State);
    return {spec->choices.begin(), spec->choices.end()};
}

std::size_t rankOf(std::string_view state) {
    const auto choices = findKind(Kind::Means)->find(Field::State)->choices;
    return static_cast<std::size_t>(std::ranges::find(choices, state) - choices.begin());
}

std::string_view stateOf(const Entity &entity) {
    return meansStateOf(entity);
}

QString stepWord(std::string_view step) {
    if (step == kReturned) return MeansModel::tr("Rentré");
    return step.empty() ? QString() : stateWord(step);
}

std::optional<Field> timeOfRole(int role) {
    switch (role) {
    case MeansModel::RequestedAtRole:
        return Field::RequestedAt;
    case MeansModel::DepartedAtRole:
        return Field::DepartedAt;
    case MeansModel::ExpectedAtRole:
        return Field::ExpectedAt;
    case MeansModel::AtCrmAtRole:
        return Field::AtCrmAt;
    case MeansModel::EngagedAtRole:
        return Field::EngagedAt;
    case MeansModel::ReleasedAtRole:
        return Field::ReleasedAt;
    case MeansModel::RelievedAtRole:
        return Field::RelievedAt;
    case MeansModel::ReturnedAtRole:
        return Field::ReturnedAt;
    default:
        return std::nullopt;
    }
}

} // namespace

MeansModel::MeansModel(const BoardView &board, QObject *parent)
    : EntityListModel(board, parent), m_states(stateChoices(), stateWord) {
    connect(&board, &BoardView::applied, this, &MeansModel::countLate);
    connect(&board, &BoardView::cleared, this, &MeansModel::countLate);
    fill();
}

void MeansModel::setNow(WallTime now) {
    m_now = now;
    for (int row = 0; row < count(); ++row) {
        const Entity &entity = *rows()[static_cast<std::size_t>(row)];
        if (isComing(stateOf(entity)) && timeOf(entity, Field::ExpectedAt) != 0)
            emit dataChanged(index(row), index(row), {EtaRole, LateRole});
    }
    countLate();
}

bool MeansModel::isLate(const Entity &entity) const {
    const WallTime expected = timeOf(entity, Field::ExpectedAt);
    return expected != 0 && isComing(stateOf(entity)) && isPast(expected, m_now);
}

void MeansModel::countLate() {
    int sum = 0;
    for (const EntityId id : board().index().kinds().of(Kind::Means))
        sum += isLate(*board().find(id)) ? 1 : 0;
    if (std::exchange(m_late, sum) != sum) emit lateChanged();
}

void MeansModel::setStateFilter(const QString &state) {
    if (state == m_stateFilter) return;
    m_stateFilter = state;
    emit stateFilterChanged();
    refill();
}

void MeansModel::setOrder(const QString &order) {
    if (order == m_order) return;
    m_order = order;
    emit orderChanged();
    refill();
}

int MeansModel::coming() const {
    int sum = 0;
    for (const std::string_view state : {"requested", "alerted", "enRoute"})
        sum += m_states.tally(state);
    return sum;
}

bool MeansModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Means && !entity.deleted;
}

bool MeansModel::passes(const Entity &entity) const {
    if (!m_stateFilter.isEmpty() && toQString(stateOf(entity)) != m_stateFilter) return false;
    return EntityListModel::passes(entity);
}

QString MeansModel::searchText(const Entity &entity) const {
    return QStringList{entityLabel(entity),
                       choiceOf(entity, Field::Type),
                       shortText(entity.text(Field::Station)),
                       shortText(entity.text(Field::Mission)),
                       shortText(entity.text(Field::Leader)),
                       shortText(entity.text(Field::Radio)),
                       referenceLabel(board(), entity, Field::Sector),
                       stateWord(stateOf(entity))}
        .join(u' ');
}

bool MeansModel::before(const Entity &a, const Entity &b) const {
    if (m_order == QLatin1String("label")) {
        const int order = QString::localeAwareCompare(entityLabel(a), entityLabel(b));
        if (order != 0) return order < 0;
    } else if (m_order == QLatin1String("state")) {
        if (stateOf(a) != stateOf(b)) return rankOf(stateOf(a)) < rankOf(stateOf(b));
    } else if (m_order == QLatin1String("sector")) {
        const EntityId sectorA = referenceOf(a, Field::Sector);
        const EntityId sectorB = referenceOf(b, Field::Sector);
        if (sectorA != sectorB) return sectorA < sectorB;
    }
    return EntityListModel::before(a, b);
}

QVariant MeansModel::entityData(const Entity &entity, int role) const {
    if (const auto time = timeOfRole(role)) return clockText(timeOf(entity, *time));
    switch (role) {
    case StateRole:
        return toQString(stateOf(entity));
    case StateTextRole:
        return stateWord(stateOf(entity));
    case NextStateRole:
        return toQString(nextStep(entity));
    case NextStateTextRole:
        return stepWord(nextStep(entity));
    case OverRole:
        return isOver(stateOf(entity));
    case TypeRole:
        return shortText(entity.text(Field::Type));
    case StationRole:
        return shortText(entity.text(Field::Station));
    case NatureRole:
        return QString(natureName(natureOfMeans(entity, Catalogue::inUse())));
    case SectorIdRole:
        return toText(referenceOf(entity, Field::Sector));
    case SectorRole:
        return referenceLabel(board(), entity, Field::Sector);
    case MissionRole:
        return shortText(entity.text(Field::Mission));
    case CrewRole:
        return shortText(entity.text(Field::Crew));
    case LeaderRole:
        return shortText(entity.text(Field::Leader));
    case ChannelRole:
        return shortText(entity.text(Field::Channel));
    case OnMapRole:
        return !isNull(entity.value(Field::Position));
    case SinceRole: {
        const WallTime since = stateSince(entity);
        return since == 0 ? QString() : tr("depuis %1").arg(clockText(since));
    }
    case EtaRole: {
        const WallTime expected = timeOf(entity, Field::ExpectedAt);
        if (expected == 0 || !isComing(stateOf(entity))) return QString();
        return dueText(expected, m_now) + QStringLiteral(" · ") + clockText(expected);
    }
    case LateRole:
        return isLate(entity);
    case DetailsRole: {
        QStringList parts{shortText(entity.text(Field::Crew)), shortText(entity.text(Field::Leader)),
                          shortText(entity.text(Field::Radio)), shortText(entity.text(Field::Channel))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case CarriedRole:
        return shortText(entity.text(Field::Carried));
    default:
        return {};
    }
}

QHash<int, QByteArray> MeansModel::ownRoleNames() const {
    return {{StateRole, "meansState"},
            {StateTextRole, "stateText"},
            {NextStateRole, "nextState"},
            {NextStateTextRole, "nextStateText"},
            {OverRole, "over"},
            {TypeRole, "type"},
            {StationRole, "station"},
            {NatureRole, "nature"},
            {SectorIdRole, "sectorId"},
            {SectorRole, "sector"},
            {MissionRole, "mission"},
            {CrewRole, "crew"},
            {LeaderRole, "leader"},
            {ChannelRole, "channel"},
            {RequestedAtRole, "requestedAt"},
            {DepartedAtRole, "departedAt"},
            {ExpectedAtRole, "expectedAt"},
            {AtCrmAtRole, "atCrmAt"},
            {EngagedAtRole, "engagedAt"},
            {ReleasedAtRole, "releasedAt"},
            {RelievedAtRole, "relievedAt"},
            {ReturnedAtRole, "returnedAt"},
            {OnMapRole, "onMap"},
            {SinceRole, "since"},
            {EtaRole, "eta"},
            {LateRole, "late"},
            {DetailsRole, "details"},
            {CarriedRole, "carried"}};
}

void MeansModel::tally(const Entity *was, const Entity *is) {
    EntityListModel::tally(was, is);
    if (was && is && stateOf(*was) == stateOf(*is)) return;
    if (was) m_states.add(stateOf(*was), -1);
    if (is) m_states.add(stateOf(*is), 1);
}

} // namespace fanion::app
