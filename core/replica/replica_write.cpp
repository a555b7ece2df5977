// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/replica_impl.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "core/replica/intent_writer.h"
#include "core/replica/lasting.h"
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

bool isOfBoard(const Intent &intent) {
    return !std::holds_alternative<intent::Admit>(intent) && !std::holds_alternative<intent::ChangeRole>(intent) &&
           !std::holds_alternative<intent::HandOver>(intent) && !std::holds_alternative<intent::Revoke>(intent) &&
           !std::holds_alternative<intent::Invite>(intent) && !std::holds_alternative<intent::Profile>(intent);
}

/** Of who comes and goes. */
bool isOfKeys(const Intent &intent) {
    return std::holds_alternative<intent::Admit>(intent) || std::holds_alternative<intent::Revoke>(intent);
}

/** Whether an intent could be refused after some of it has been applied: all others are checked before. */
bool canFailHalfWay(const Intent &intent) {
    const auto *edit = std::get_if<intent::Text>(&intent);
    if (edit) return edit->erase > limits::kEraseRanges;
    return !std::holds_alternative<intent::Set>(intent) && !std::holds_alternative<intent::Delete>(intent) &&
           !std::holds_alternative<intent::Restore>(intent);
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
    epochs.openAs(identity);
    m_ownLogId = {identity.post(), environment.random.next()};
    m_ownLog = log.names().intern(m_ownLogId);
    m_lastNumbers.clear();
}

Result<const Member *> Replica::Impl::author() const {
    if (!m_identity) return fail(ErrorCode::ReadOnly, "This copy of the incident is open for reading only.");
    if (log.size() == 0) {
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

void Replica::Impl::draft(HybridTime floor) {
    m_parents = log.unseenHeads(m_ownLog);
    log.history().next(m_ownLog, m_parents, m_draftSeen);
    m_draft.log = m_ownLogId;
    m_draft.sequence = log.length(m_ownLog) + 1;
    m_draft.incident.reset();
    if (m_draft.sequence == 1) m_draft.incident = incident;
    m_draft.time = std::min(std::max(m_clock.tick(), floor.next()), HybridClock::kCeiling);
    m_draft.wall = environment.clock.wallNow();
    m_draft.dependencies.clear();
    m_draft.logs.clear();
    m_draft.operations.clear();
}

/** Encodes and hashes the draft and puts it into the open run. Error: TooLarge. */
Result<ChangeHash> Replica::Impl::chain() {
    if (m_draft.operations.size() > limits::kOperations || m_draft.logs.size() > limits::kReferencedLogs) {
        return fail(ErrorCode::TooLarge,
                    std::format("One action would make {} single changes; at most {} can be made at once.",
                                m_draft.operations.size(), limits::kOperations));
    }
    const auto before = log.timeOfHead(m_ownLog);
    const auto previous = log.hashOfHead(m_ownLog);
    m_body.clear();
    change_codec::encode(m_draft, before, m_body);
    if (m_body.size() > limits::kChangeBytes) {
        return fail(ErrorCode::TooLarge, std::format("One action would make {} bytes; at most {} can be made at once.",
                                                     m_body.size(), limits::kChangeBytes));
    }
    const auto hash = change_codec::hashOf(previous, asBytes(m_body));
    if (!m_open.isEmpty() && !m_open.hasRoom(asBytes(m_body))) sealOpen();
    if (m_open.isEmpty()) m_open.begin({m_ownLogId, m_draft.sequence, previous, before});
    m_open.add(asBytes(m_body), hash);
    return hash;
}

std::optional<ChangeRun> Replica::Impl::seal() {
    if (!m_open.isEmpty()) sealOpen();
    if (m_sealed.empty()) return std::nullopt;
    auto run = std::move(m_sealed.front());
    m_sealed.pop_front();
    return run;
}

void Replica::Impl::sealOpen() {
    m_sealed.push_back(m_open.seal(*m_identity));
    m_runs.push_back(m_sealed.back());
}

template <typename Write>
Result<Performed> Replica::Impl::write(HybridTime floor, undo::Way way, bool canFail, const Write &write) {
    draft(floor);
    const Dot dot{m_ownLog, m_draft.sequence};
    // Copies of what is about to change are taken only for what may have to be taken back half way.
    const bool isRecording = canFail || !authority.seesAllActs(m_draftSeen);
    if (isRecording) board.begin();
    Performed performed;
    ChangeBuilder builder(board, log, m_draft, m_draftSeen, dot);
    builder.dependOn(m_parents);
    Result<void> done = write(builder, performed);
    if (done && !m_draft.operations.empty()) done = authority.mayEnter(m_draft, dot, m_draftSeen);
    Result<ChangeHash> hash;
    if (done && !m_draft.operations.empty()) {
        hash = chain();
        if (!hash) done = std::unexpected(std::move(hash.error()));
    }
    if (!done) {
        board.rollback();
        return std::unexpected(std::move(done.error()));
    }
    board.commit();
    if (m_draft.operations.empty()) return performed;
    performed.change = PerformedChange{m_ownLogId, dot.sequence, *hash};
    append(m_draft, m_ownLog, *hash, m_draftSeen, asBytes(m_body), true);
    noteUndo({way, {m_ownLogId, dot.sequence}, *hash, m_draft.wall, std::move(builder.steps())});
    recountIfDue();
    return performed;
}

void Replica::Impl::noteUndo(undo::Record record) {
    // What is numbered stays, and membership is not undone but changed again.
    std::erase_if(record.steps, [this](const undo::Step &step) {
        const auto *creation = std::get_if<undo::Created>(&step);
        const auto *state = creation ? board.state(creation->entity) : nullptr;
        if (!state) return false;
        return isLasting(state->creation(log.names()).kind);
    });
    if (!record.steps.empty()) undoHistory.note(std::move(record));
}

Result<Performed> Replica::Impl::perform(std::span<const Intent> intents) {
    const auto self = author();
    if (!self) return std::unexpected(self.error());
    const auto &author = **self;
    if (author.role == Role::Observer && std::ranges::any_of(intents, isOfBoard)) {
        return fail(ErrorCode::Refused, "This post is an observer of the incident: it can look but not write.",
                    author.post.hex());
    }
    undoHistory.fetchOldest();
    HybridTime floor;
    for (const auto &intent : intents) {
        floor = std::max(floor, latestStampReplaced(intent, board, authority, author.post));
        if (isOfKeys(intent)) floor = std::max(floor, epochs.latestStamp());
    }
    const bool canFail = intents.size() != 1 || canFailHalfWay(intents.front());
    return write(floor, undo::Way::Done, canFail, [&](ChangeBuilder &builder, Performed &performed) -> Result<void> {
        std::optional<std::map<Kind, std::uint64_t>> before; // a change seldom draws a number
        IntentWriter writer(builder, authority, log, author, environment, [&](Kind kind) {
            if (!before) before = m_lastNumbers;
            return nextNumber(kind);
        });
        performed.ids.reserve(intents.size());
        for (const auto &intent : intents) {
            const auto id = writer.write(intent);
            if (!id) {
                if (before) m_lastNumbers = *std::move(before);
                return std::unexpected(id.error());
            }
            performed.ids.push_back(*id);
        }
        if (std::ranges::any_of(intents, isOfKeys)) handKeys(builder, author);
        return {};
    });
}

std::string Replica::Impl::nextNumber(Kind kind) {
    const auto &post = m_identity->post();
    const auto [last, isUnknown] = m_lastNumbers.try_emplace(kind, 0);
    if (isUnknown) {
        for (const auto &[id, entity] : board.board()) {
            if (entity->kind != kind || entity->createdBy != post) continue;
            last->second = std::max(last->second, figuresOf(entity->text(Field::Number)));
        }
    }
    const std::string_view series = kind == Kind::Intelligence ? "R" : "";
    return std::format("{}-{}{:03}", member(post)->code, series, ++last->second);
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
    auto performed = write(floorOf(record), way, true, [&](ChangeBuilder &builder, Performed &done) -> Result<void> {
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

Result<Performed> Replica::Impl::keepKeys() {
    const auto self = author();
    if (!self) return std::unexpected(self.error());
    if (!keyDuty()) return Performed{};
    return write(epochs.latestStamp(), undo::Way::Done, false,
                 [&](ChangeBuilder &builder, Performed &) -> Result<void> {
                     std::set<PostId> to;
                     if (const auto *key = epochs.key()) {
                         to.insert(epochs.lacking().begin(), epochs.lacking().end());
                         builder.changeMembers(handed(*key, to));
                         return {};
                     }
                     for (const auto &member : authority.members())
                         if (!member.revoked) to.insert(member.post);
                     builder.changeMembers(newKey(to));
                     return {};
                 });
}

Result<ChangeRun> Replica::Impl::found(const Identity &identity, const Founding &founding) {
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
    draft({});
    m_draft.operations = {{{}, op::Found{identity.name, identity.function}},
                          {kIncidentEntity, op::Create{Kind::Incident, std::move(fields)}},
                          {{}, newKey({identity.post()})}};
    const auto hash = chain();
    if (!hash) return std::unexpected(hash.error());
    incident = IncidentId{hash->bytes};
    append(m_draft, m_ownLog, *hash, m_draftSeen, asBytes(m_body), false);
    return *seal();
}

} // namespace fanion
