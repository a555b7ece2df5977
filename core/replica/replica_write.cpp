// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/replica_impl.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "core/replica/intent_writer.h"
#include "core/replica/undo_writer.h"

#include <algorithm>
#include <charconv>
#include <format>

// The half of the replica that writes own changes.

namespace fanion {

namespace {

/** The figures at the end of a journal number: 17 of "PCC-017". */
std::uint64_t figuresOf(std::string_view number) {
    const auto start = number.find_last_not_of("0123456789") + 1;
    std::uint64_t figures = 0;
    std::from_chars(number.data() + start, number.data() + number.size(), figures);
    return figures;
}

struct Summary {
    HistoryLine &line;
    using Act = HistoryLine::Act;

    void operator()(const undo::Register &step) const { say(Act::Set, step.entity, step.field); }
    void operator()(const undo::Created &step) const { say(Act::Created, step.entity); }
    void operator()(const undo::Deleted &step) const { say(Act::Deleted, step.entity); }
    void operator()(const undo::Restored &step) const { say(Act::Restored, step.entity); }
    void operator()(const undo::SetAdded &step) const { say(Act::Added, step.entity, step.field, step.value); }
    void operator()(const undo::SetRemoved &step) const { say(Act::Removed, step.entity, step.field, step.value); }
    void operator()(const undo::ListInserted &step) const { say(Act::Added, step.entity, step.field); }
    void operator()(const undo::ListMoved &step) const { say(Act::Moved, step.entity, step.field); }
    void operator()(const undo::ListRemoved &step) const { say(Act::Removed, step.entity, step.field, step.text); }
    void operator()(const undo::TextEdited &step) const { say(Act::Edited, step.entity, step.field); }

private:
    void say(Act act, EntityId entity, Field field = {}, Value value = {}) const {
        line.act = act;
        line.entity = entity;
        line.field = field;
        line.value = std::move(value);
    }
};

struct StepPlace {
    EntityId entity;
    Field field{};
    ItemId item;
};

StepPlace placeOf(const undo::Step &step) {
    if (const auto *reg = std::get_if<undo::Register>(&step)) return {reg->entity, reg->field, {}};
    if (const auto *move = std::get_if<undo::ListMoved>(&step)) return {move->entity, move->field, move->item};
    if (const auto *item = std::get_if<undo::ListRemoved>(&step)) return {item->entity, item->field, item->item};
    return {};
}

} // namespace

Replica::Impl::Impl(Environment env) : environment(env), m_clock(env.clock) {}

const Member *Replica::Impl::member(const PostId &post) const {
    const auto &members = authority.members();
    const auto found = std::ranges::find(members, post, &Member::post);
    return found == members.end() ? nullptr : &*found;
}

void Replica::Impl::writeAs(const Identity &identity) {
    m_identity = identity;
    m_ownLog = {identity.post(), environment.random.next()};
    m_lastNumber.reset();
}

Result<const Member *> Replica::Impl::author() const {
    if (!m_identity) return fail(ErrorCode::ReadOnly, "This copy of the incident is open for reading only.");
    if (log.records().empty()) {
        return fail(ErrorCode::Refused, "The incident has not arrived yet; wait for a connection to one of its posts.");
    }
    const auto *self = member(m_identity->post());
    if (!self) {
        return fail(ErrorCode::Refused, "This post is not a member of the incident; ask a commander to admit it.",
                    m_identity->post().hex());
    }
    if (self->revoked) {
        return fail(ErrorCode::Refused, "This post has been removed from the incident; it can look but not write.",
                    m_identity->post().hex());
    }
    return self;
}

Replica::Impl::Draft Replica::Impl::draft(HybridTime floor) {
    Draft draft;
    auto &change = draft.change;
    const auto index = log.names().intern(m_ownLog);
    const auto parents = log.unseenHeads(index);
    draft.seen = log.history().next(index, parents);
    draft.dot = {index, log.length(index) + 1};
    change.log = m_ownLog;
    change.sequence = draft.dot.sequence;
    if (change.sequence == 1) {
        change.incident = incident;
    } else {
        change.previous = log.hashOfHead(index);
    }
    for (const auto parent : parents)
        change.dependencies.push_back(log.hashOfHead(parent.log));
    change.time = std::min(std::max(m_clock.tick(), floor.next()), HybridClock::kCeiling);
    change.wall = environment.clock.wallNow();
    return draft;
}

Result<StoredChange> Replica::Impl::seal(Draft &draft) {
    const auto &change = draft.change;
    if (change.operations.size() > limits::kOperations || change.logs.size() > limits::kReferencedLogs) {
        return fail(ErrorCode::TooLarge,
                    std::format("One action would make {} single changes; at most {} can be made at once.",
                                change.operations.size(), limits::kOperations));
    }
    const auto body = change_codec::encode(change);
    const auto hash = change_codec::hashOf(body);
    auto bytes = change_codec::seal(body, hash, *m_identity);
    if (bytes.size() > limits::kChangeBytes) {
        return fail(ErrorCode::TooLarge, std::format("One action would make {} bytes; at most {} can be made at once.",
                                                     bytes.size(), limits::kChangeBytes));
    }
    return StoredChange{change.log, change.sequence, hash, std::move(bytes)};
}

Result<Performed> Replica::Impl::write(HybridTime floor, undo::Way way, const Write &write) {
    auto draft = this->draft(floor);
    Performed performed;
    board.begin();
    ChangeBuilder builder(board, log.names(), draft.change, draft.seen, draft.dot);
    auto done = write(builder, performed);
    if (done && !draft.change.operations.empty()) done = authority.mayEnter(draft.change, draft.dot, draft.seen);
    if (!done) {
        board.rollback();
        return std::unexpected(std::move(done.error()));
    }
    if (draft.change.operations.empty()) {
        board.commit();
        return performed;
    }
    auto stored = seal(draft);
    if (!stored) {
        board.rollback();
        return std::unexpected(std::move(stored.error()));
    }
    board.commit();
    append(draft.change, stored->hash, stored->bytes, draft.seen, true);
    performed.change = std::move(*stored);
    undo::Record record{way, {m_ownLog, draft.dot.sequence}, {}, std::move(builder.steps())};
    record.line = {performed.change->hash, m_ownLog.post, draft.change.wall, {}, {}, {}, {}};
    noteUndo(performed, std::move(record));
    return performed;
}

void Replica::Impl::noteUndo(Performed &performed, undo::Record record) {
    // Journal lines stay, and membership is not undone but changed again.
    std::erase_if(record.steps, [this](const undo::Step &step) {
        const auto *creation = std::get_if<undo::Created>(&step);
        const auto *state = creation ? board.state(creation->entity) : nullptr;
        if (!state) return false;
        const auto kind = state->creation(log.names()).kind;
        return kind == Kind::LogEntry || kind == Kind::Incident;
    });
    if (record.steps.empty()) return;
    std::visit(Summary{record.line}, record.steps.front());
    performed.undoRecord = undo::encode(record);
    undoHistory.remember(std::move(record));
}

Result<Performed> Replica::Impl::perform(std::span<const Intent> intents) {
    const auto self = author();
    if (!self) return std::unexpected(self.error());
    HybridTime floor;
    for (const auto &intent : intents) {
        floor = std::max(floor, latestStampReplaced(intent, board, authority, (*self)->post));
    }
    const Member author = **self;
    return write(floor, undo::Way::Done, [&](ChangeBuilder &builder, Performed &performed) -> Result<void> {
        std::uint64_t numbered = 0;
        IntentWriter writer(builder, authority, log.frontier(), author, environment, [&] {
            const auto number = nextNumber();
            ++numbered;
            return number;
        });
        const auto before = m_lastNumber;
        for (const auto &intent : intents) {
            const auto id = writer.write(intent);
            if (!id) {
                if (numbered > 0) m_lastNumber = before;
                return std::unexpected(id.error());
            }
            performed.ids.push_back(*id);
        }
        return {};
    });
}

std::string Replica::Impl::nextNumber() {
    const auto &post = m_identity->post();
    if (!m_lastNumber) {
        m_lastNumber = 0;
        for (const auto &[id, entity] : board.board()) {
            if (entity->kind != Kind::LogEntry || entity->createdBy != post) continue;
            m_lastNumber = std::max(*m_lastNumber, figuresOf(entity->text(Field::Number)));
        }
    }
    return std::format("{}-{:03}", member(post)->code, ++*m_lastNumber);
}

Result<Performed> Replica::Impl::undo() {
    return revert(undoHistory.undoable(), undo::Way::Undone);
}

Result<Performed> Replica::Impl::redo() {
    return revert(undoHistory.redoable(), undo::Way::Redone);
}

HybridTime Replica::Impl::floorOf(const undo::Record &record) const {
    HybridTime floor;
    for (const auto &step : record.steps) {
        const auto place = placeOf(step);
        const auto *state = board.state(place.entity);
        if (state) floor = std::max(floor, latestStampOf(*state, place.field, place.item));
    }
    return floor;
}

Result<Performed> Replica::Impl::revert(const undo::Record *latest, undo::Way way) {
    if (const auto self = author(); !self) return std::unexpected(self.error());
    if (!latest) {
        return fail(ErrorCode::NotFound,
                    way == undo::Way::Undone ? "There is nothing to undo." : "There is nothing to do again.");
    }
    const auto record = *latest;
    auto performed = write(floorOf(record), way, [&](ChangeBuilder &builder, Performed &done) -> Result<void> {
        UndoWriter writer(builder, undoHistory, builder.own(), authority.members());
        writer.revert(record);
        done.ids = writer.ids();
        done.notices = writer.notices();
        return {};
    });
    if (performed && !performed->change) {
        way == undo::Way::Undone ? undoHistory.dropUndoable() : undoHistory.dropRedoable();
    }
    return performed;
}

Result<StoredChange> Replica::Impl::found(const Identity &identity, const Founding &founding) {
    if (incident) return fail(ErrorCode::InvalidArgument, "This replica belongs to an incident already.");
    const auto &kind = *findKind(Kind::Incident);
    std::vector<op::FieldValue> fields{{Field::Title, founding.title},
                                       {Field::Exercise, founding.exercise},
                                       {Field::OpenedAt, environment.clock.wallNow()}};
    if (!founding.templateName.empty()) fields.push_back({Field::Template, founding.templateName});
    for (const auto &[field, value] : fields) {
        if (auto checked = checkValue(*kind.find(field), *value); !checked) {
            return std::unexpected(std::move(checked.error()));
        }
    }
    if (identity.name.size() > limits::kNameBytes || identity.function.size() > limits::kNameBytes) {
        return fail(ErrorCode::TooLarge, "The name or function of this post is too long.");
    }
    writeAs(identity);
    auto draft = this->draft({});
    draft.change.operations = {{{}, op::Found{identity.name, identity.function}},
                               {kIncidentEntity, op::Create{Kind::Incident, std::move(fields)}}};
    auto stored = seal(draft);
    if (!stored) return stored;
    incident = IncidentId{stored->hash.bytes};
    append(draft.change, stored->hash, stored->bytes, draft.seen, false);
    return stored;
}

} // namespace fanion
