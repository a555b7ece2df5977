// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/safety/roll_call_model.h"

#include "app/shell/entry/means_group.h"
#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <tuple>

namespace fanion::app {

namespace {

EntityPtr openRollCall(const BoardView &board) {
    EntityPtr last;
    for (const EntityId id : board.index().kinds().of(Kind::RollCall)) {
        const EntityPtr call = board.find(id);
        if (timeOf(*call, Field::EndedAt) != 0) continue;
        if (!last ||
            std::pair(timeOf(*last, Field::StartedAt), last->id) < std::pair(timeOf(*call, Field::StartedAt), id))
            last = call;
    }
    return last;
}

} // namespace

RollCallModel::RollCallModel(const BoardView &board, QObject *parent) : EntityListModel(board, parent) {
    // The rows that changed are in place by then.
    connect(&board, &BoardView::applied, this, &RollCallModel::look);
    connect(&board, &BoardView::cleared, this, [this] { take(nullptr); });
    take(openRollCall(board));
}

void RollCallModel::take(EntityPtr rollCall) {
    m_rollCall = std::move(rollCall);
    m_answers = m_rollCall ? rollAnswersOf(*m_rollCall) : decltype(m_answers){};
    refill();
    emit changed();
}

void RollCallModel::look(const BoardDelta &delta) {
    EntityPtr open = openRollCall(board());
    if (!open && !m_rollCall) return;
    if (!open || !m_rollCall || open->id != m_rollCall->id) return take(std::move(open));
    if (open != m_rollCall) {
        const auto before = std::exchange(m_answers, rollAnswersOf(*open));
        m_rollCall = std::move(open);
        for (const auto &[means, answer] : m_answers)
            if (const auto known = before.find(means); known == before.end() || known->second != answer)
                refreshRow(means);
    }
    // Who is called follows from the roll call, and from who hangs below whom: other objects than those that changed.
    const bool isConcerned = std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
        return entity->kind == Kind::Means || entity->kind == Kind::Sector || entity->kind == Kind::RollCall;
    });
    const int countBefore = count();
    if (isConcerned)
        for (const EntityId id : board().index().kinds().of(Kind::Means))
            if (const EntityPtr means = board().find(id); belongs(*means) != shows(id)) put(means);
    if (count() != countBefore) emit countChanged();
    emit changed();
}

void RollCallModel::setNow(WallTime now) {
    m_now = now;
    if (m_rollCall) emit changed();
}

const RollAnswer *RollCallModel::answerOf(EntityId means) const {
    const auto found = m_answers.find(means);
    return found == m_answers.end() ? nullptr : &found->second;
}

WallTime RollCallModel::dueAt() const {
    const std::int64_t minutes = m_rollCall ? numberOf(*m_rollCall, Field::Interval) : 0;
    return minutes > 0 ? timeOf(*m_rollCall, Field::StartedAt) + minutes * kMinuteMs : 0;
}

QString RollCallModel::rollCallId() const {
    return m_rollCall ? toText(m_rollCall->id) : QString();
}

QString RollCallModel::sector() const {
    return m_rollCall ? referenceLabel(board(), *m_rollCall, Field::Sector) : QString();
}

QString RollCallModel::startedText() const {
    return m_rollCall
               ? tr("%1, par %2")
                     .arg(clockText(timeOf(*m_rollCall, Field::StartedAt)), board().postName(m_rollCall->createdBy))
               : QString();
}

QString RollCallModel::dueText() const {
    const WallTime due = dueAt();
    return due == 0 ? QString() : app::dueText(due, m_now);
}

int RollCallModel::awaited() const {
    return static_cast<int>(std::ranges::count_if(rows(), [this](const EntityPtr &row) { return !answerOf(row->id); }));
}

int RollCallModel::missing() const {
    int people = 0;
    for (const EntityPtr &row : rows())
        if (const RollAnswer *answer = answerOf(row->id)) people += answer->missing;
    return people;
}

QString RollCallModel::summary() const {
    QStringList parts{tr("%n moyens ont répondu", nullptr, count() - awaited())};
    if (const int silent = awaited(); silent > 0) parts += tr("%n sans réponse", nullptr, silent);
    if (const int people = missing(); people > 0) parts += tr("%n manquants", nullptr, people);
    return parts.join(QStringLiteral(", "));
}

bool RollCallModel::isLate() const {
    const WallTime due = dueAt();
    return due != 0 && due <= m_now && awaited() > 0;
}

bool RollCallModel::belongs(const Entity &entity) const {
    if (!m_rollCall || entity.kind != Kind::Means || entity.deleted) return false;
    if (answerOf(entity.id)) return true;
    if (meansStateOf(entity) != "engaged") return false;
    if (isGroup(board(), entity) && !board().index().meansTree().childrenOf(entity.id).empty()) return false;
    const EntityId where = referenceOf(*m_rollCall, Field::Sector);
    const EntityId sector = referenceOf(entity, Field::Sector);
    return where.isNull() || sector == where ||
           std::ranges::contains(board().index().sectorTree().ancestorsOf(sector), where);
}

bool RollCallModel::before(const Entity &a, const Entity &b) const {
    // By what is its own alone: a sector that gets another name, or another language, moves no row.
    const auto key = [](const Entity &means) {
        return std::tuple(referenceOf(means, Field::Sector), means.text(Field::Label), means.text(Field::Type),
                          means.text(Field::Station));
    };
    return key(a) < key(b);
}

QVariant RollCallModel::entityData(const Entity &entity, int role) const {
    const RollAnswer *answer = answerOf(entity.id);
    switch (role) {
    case SectorRole:
        return referenceLabel(board(), entity, Field::Sector);
    case CrewRole:
        return shortText(entity.text(Field::Crew));
    case AnsweredRole:
        return answer != nullptr;
    case MissingRole:
        return answer ? answer->missing : 0;
    case AnswerTextRole:
        if (!answer) return QString();
        return (answer->missing == 0 ? tr("au complet") : tr("%n manquants", nullptr, answer->missing)) + u' ' +
               clockText(answer->at);
    default:
        return {};
    }
}

QHash<int, QByteArray> RollCallModel::ownRoleNames() const {
    return {{SectorRole, "sector"},
            {CrewRole, "crew"},
            {AnsweredRole, "answered"},
            {MissingRole, "missing"},
            {AnswerTextRole, "answerText"}};
}

} // namespace fanion::app
