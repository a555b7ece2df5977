// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/journal_model.h"

#include "app/shell/entry/fold.h"
#include "app/shell/entry/functions.h"
#include "app/shell/text/board_act_text.h"
#include "app/shell/text/field_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>
#include <unordered_set>

namespace fanion::app {

namespace {

/** As many new lines at once are laid out anew: the first look, a long absence. */
constexpr std::size_t kAtOnce = 64;

EntityPtr lineOf(const BoardAct &act) {
    auto line = std::make_shared<Entity>();
    line->id = ActsBook::lineId(act);
    line->kind = Kind::LogEntry;
    line->createdBy = line->changedBy = act.by;
    line->createdAt = line->changedAt = act.at;
    const auto say = [&](Field field, Value value) {
        line->registers[field] = {{std::move(value), act.by, {}, act.at}, {}};
    };
    say(Field::EventAt, Value(static_cast<std::int64_t>(act.eventAt)));
    say(Field::EnteredAt, Value(static_cast<std::int64_t>(act.at)));
    say(Field::EntryType, Value(std::string("auto")));
    return line;
}

} // namespace

JournalModel::JournalModel(const BoardView &board, ActsBook &acts, QObject *parent)
    : LogModel(board, parent), m_book(acts) {
    // After the base has taken a delta in: its rows are in order then.
    connect(&board, &BoardView::applied, this, &JournalModel::onApplied);
    connect(&acts, &ActsBook::added, this, &JournalModel::addActs);
    connect(&acts, &ActsBook::cleared, this, [this] {
        m_acts.clear();
        m_keys.clear();
        m_actsAbout.clear();
        setObjectFilter({}); // an id means nothing in another incident
        refill();
    });
    fill();
}

template <typename T>
void JournalModel::filter(T &kept, const T &wanted) {
    if (kept == wanted) return;
    kept = wanted;
    refill();
    emit filtersChanged();
}

void JournalModel::setTypeFilter(const QString &type) {
    filter(m_type, type);
}
void JournalModel::setFunctionFilter(const QString &function) {
    filter(m_function, function);
}
void JournalModel::setObjectFilter(const QString &id) {
    filter(m_object, toEntityId(id));
}
void JournalModel::setUnacknowledgedOnly(bool only) {
    filter(m_unacknowledgedOnly, only);
}
void JournalModel::setTodoOnly(bool only) {
    filter(m_todoOnly, only);
}
void JournalModel::setAutomaticHidden(bool hidden) {
    filter(m_automaticHidden, hidden);
}

void JournalModel::clearFilters() {
    m_type.clear();
    m_function.clear();
    m_object = {};
    m_unacknowledgedOnly = m_todoOnly = m_automaticHidden = false;
    setFilterText({});
    refill();
    emit filtersChanged();
}

QString JournalModel::objectName() const {
    const EntityPtr object = m_object.isNull() ? nullptr : board().find(m_object);
    return object ? entityLabel(*object) : QString();
}

QList<FieldOption> JournalModel::functions() const {
    QStringList names = heldFunctions(board());
    QStringList others;
    for (const auto &[id, entity] : members())
        for (const Field field : {Field::From, Field::To}) {
            const QString name = shortText(entity->text(field));
            if (!name.isEmpty() && !holdsFunction(names, name) && !holdsFunction(others, name)) others += name;
        }
    others.sort(Qt::CaseInsensitive);
    QList<FieldOption> options;
    for (const QString &name : names + others)
        options.append({name, name});
    return options;
}

QStringList JournalModel::objectsOf(const QString &id) const {
    QStringList ids;
    if (const BoardAct *act = actOf(toEntityId(id)))
        for (const EntityId object : act->objects)
            if (const EntityPtr there = board().find(object); there && !there->deleted) ids += toText(object);
    return ids;
}

bool JournalModel::belongs(const Entity &entity) const {
    if (!LogModel::belongs(entity)) return false;
    const auto automatic = m_acts.find(entity.id);
    return automatic == m_acts.end() || !automatic->second.recorded;
}

bool JournalModel::isOf(const Entity &entity, const QString &function) const {
    const QString wanted = fold(function);
    const Member *author = board().member(entity.createdBy);
    const auto is = [&](std::string_view text) { return fold(shortText(text)) == wanted; };
    return is(entity.text(Field::From)) || is(entity.text(Field::To)) ||
           holdsFunction(concernedFunctions(entity), function) ||
           (author && (is(author->function) || is(author->name)));
}

bool JournalModel::passes(const Entity &entity) const {
    if (m_automaticHidden && m_acts.contains(entity.id)) return false;
    if (!m_type.isEmpty() && choiceOf(entity, Field::EntryType) != m_type) return false;
    if (m_todoOnly && entity.text(Field::Triage) != "todo") return false;
    if (m_unacknowledgedOnly && awaitedFunctions(entity).isEmpty()) return false;
    if (!m_object.isNull() && !std::ranges::contains(subjects(entity), m_object)) return false;
    if (!m_function.isEmpty() && !isOf(entity, m_function)) return false;
    return LogModel::passes(entity);
}

QString JournalModel::searchText(const Entity &entity) const {
    const BoardAct *act = actOf(entity.id);
    return act ? boardActSentence(board(), *act) + u' ' + board().postName(act->by) : LogModel::searchText(entity);
}

QVariant JournalModel::entityData(const Entity &entity, int role) const {
    const BoardAct *act = actOf(entity.id);
    if (!act) return LogModel::entityData(entity, role);
    if (role == TextRole) return boardActSentence(board(), *act);
    if (role == AutomaticRole) return true;
    if (role == UrgentRole) return act->isAlarm();
    return LogModel::entityData(entity, role);
}

std::vector<EntityId> JournalModel::subjects(const Entity &entity) const {
    const BoardAct *act = actOf(entity.id);
    return act ? act->about() : LogModel::subjects(entity);
}

std::vector<EntityPtr> JournalModel::extras() const {
    std::vector<EntityPtr> lines;
    lines.reserve(m_acts.size());
    for (const auto &[id, automatic] : m_acts)
        lines.push_back(automatic.line);
    return lines;
}

void JournalModel::addActs(int count) {
    const auto &all = m_book.acts();
    std::vector<EntityPtr> lines;
    // Whoever looks at this board first may have lines that write an act down already.
    std::unordered_set<std::string_view> recorded;
    for (const auto &[id, entity] : members())
        if (const std::string_view key = entity->text(Field::Recorded); !key.empty()) recorded.insert(key);
    for (std::size_t i = all.size() - static_cast<std::size_t>(count); i < all.size(); ++i) {
        Automatic automatic{lineOf(all[i])};
        const std::string key = all[i].key();
        automatic.recorded = recorded.contains(key);
        m_keys.emplace(key, automatic.line->id);
        for (const EntityId object : all[i].about())
            m_actsAbout.emplace(object, automatic.line->id);
        lines.push_back(automatic.line);
        m_acts.insert_or_assign(automatic.line->id, std::move(automatic));
    }
    if (lines.size() > kAtOnce) return refill();
    for (const EntityPtr &line : lines)
        put(line);
    emit countChanged();
    emit totalsChanged();
}

void JournalModel::onApplied(const BoardDelta &delta) {
    bool hasRecorded = false;
    for (const EntityPtr &entity : delta.changed) {
        const std::string_view key =
            entity->kind == Kind::LogEntry ? entity->text(Field::Recorded) : std::string_view();
        const auto known = key.empty() ? m_keys.end() : m_keys.find(std::string(key));
        if (known == m_keys.end()) continue;
        Automatic &automatic = m_acts.at(known->second);
        if (automatic.recorded) continue;
        automatic.recorded = true;
        put(automatic.line);
        hasRecorded = true;
    }
    if (!hasRecorded) return;
    emit countChanged();
    emit totalsChanged();
}

void JournalModel::refreshAbout(const Entity &object) {
    if (object.kind == Kind::LogEntry) return;
    const auto [first, last] = m_actsAbout.equal_range(object.id);
    for (auto about = first; about != last; ++about)
        refreshRow(about->second);
    LogModel::refreshAbout(object);
}

} // namespace fanion::app
