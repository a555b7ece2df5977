// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/safety/alarms_model.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr qsizetype kWhoLetters = 200;

} // namespace

AlarmsModel::AlarmsModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    // The rows are in order by then: the base has taken the delta in before.
    connect(&board, &BoardView::applied, this, &AlarmsModel::recount);
    connect(&board, &BoardView::cleared, this, [this] {
        m_hushed.clear();
        recount();
    });
    fill();
    recount();
}

void AlarmsModel::hush(const QString &id) {
    const EntityId alarm = toEntityId(id);
    if (!shows(alarm) || !m_hushed.insert(alarm).second) return;
    refreshRow(alarm);
    recount();
}

void AlarmsModel::setNow(WallTime now) {
    m_now = now;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {AtRole, AgoRole});
}

void AlarmsModel::recount() {
    const auto unanswered =
        static_cast<int>(std::ranges::count_if(rows(), [this](const EntityPtr &row) { return isAwaited(*row); }));
    if (unanswered == m_unanswered) return;
    m_unanswered = unanswered;
    emit unansweredChanged();
}

bool AlarmsModel::isAwaited(const Entity &alarm) const {
    return !m_hushed.contains(alarm.id) &&
           !std::ranges::contains(acknowledgementsOf(alarm), board().self(), &Acknowledgement::post);
}

bool AlarmsModel::belongs(const Entity &entity) const {
    return entity.kind == Kind::Alarm && !entity.deleted && timeOf(entity, Field::EndedAt) == 0;
}

QVariant AlarmsModel::entityData(const Entity &entity, int role) const {
    switch (role) {
    case TypeRole:
        return choiceOf(entity, Field::AlarmType);
    case TypeTextRole:
        return choiceWord(Kind::Alarm, Field::AlarmType, entity.text(Field::AlarmType));
    case WhoRole: {
        const QString said = shortText(entity.text(Field::Label), kWhoLetters);
        return said.isEmpty() ? referenceLabel(board(), entity, Field::Means) : said;
    }
    case WhereRole:
        return referenceLabel(board(), entity, Field::Sector);
    case AtRole:
        return clockText(timeOf(entity, Field::EventAt));
    case AgoRole:
        return agoText(timeOf(entity, Field::EventAt), m_now);
    case ByRole:
        return board().postName(entity.createdBy);
    case AnswersRole: {
        QStringList answers;
        for (const Acknowledgement &one : acknowledgementsOf(entity))
            answers += shortText(one.role) + u' ' + clockText(one.at);
        return answers.join(QStringLiteral(", "));
    }
    case AwaitedRole:
        return isAwaited(entity);
    case PlacesRole: {
        QStringList ids;
        if (!isNull(entity.value(Field::Position))) ids += toText(entity.id);
        for (const Field field : {Field::Means, Field::Sector})
            if (const EntityPtr place = board().find(referenceOf(entity, field));
                ids.isEmpty() && place &&
                (!isNull(place->value(Field::Position)) || !isNull(place->value(Field::Path))))
                ids += toText(place->id);
        return ids;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> AlarmsModel::ownRoleNames() const {
    return {{TypeRole, "type"},       {TypeTextRole, "typeText"}, {WhoRole, "who"}, {WhereRole, "where"},
            {AtRole, "at"},           {AgoRole, "ago"},           {ByRole, "by"},   {AnswersRole, "answers"},
            {AwaitedRole, "awaited"}, {PlacesRole, "places"}};
}

} // namespace fanion::app
