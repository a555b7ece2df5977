// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_codec.h"

#include "core/base/hasher.h"
#include "core/base/hybrid_clock.h"
#include "core/base/utf8.h"
#include "core/log/operation_codec.h"
#include "core/log/wire.h"
#include "core/model/limits.h"

#include <format>

namespace fanion::change_codec {

namespace {

using namespace wire;
using Reader = protozero::pbf_reader;
using Writer = protozero::pbf_writer;

std::unexpected<Error> corrupt(const char *what) {
    return fail(ErrorCode::Corrupt, std::format("These bytes are not a change of an incident: {}.", what));
}

LogId readLog(Reader reader) {
    LogId log;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            log.post = readId<PostId>(reader);
            break;
        case 2:
            log.incarnation = getFixed64(reader);
            break;
        case 3:
            log.branch = readId<ChangeHash>(reader);
            break;
        default:
            reader.skip();
        }
    }
    return log;
}

/** The log a first change says it starts must be the one it is filed under. */
void readStart(Reader reader, Change &change) {
    LogId log;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            change.incident = readId<IncidentId>(reader);
            break;
        case 2:
            log.post = readId<PostId>(reader);
            break;
        case 3:
            log.incarnation = getFixed64(reader);
            break;
        default:
            reader.skip();
        }
    }
    require(log == change.log, "it starts another log");
}

Change::Dependency readDependency(Reader reader) {
    Change::Dependency dependency;
    bool hasHash = false;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            dependency.log = getUint32(reader);
            break;
        case 2:
            dependency.sequence = getUint32(reader);
            break;
        case 3:
            dependency.hash = readId<ChangeHash>(reader);
            hasHash = true;
            break;
        default:
            reader.skip();
        }
    }
    require(dependency.log >= 1 && dependency.sequence >= 1 && hasHash, "what it depends on is not named");
    return dependency;
}

HybridTime timeFrom(HybridTime before, std::int64_t difference) {
    const auto value = before.value + static_cast<std::uint64_t>(difference);
    require(before <= HybridClock::kCeiling && value <= HybridClock::kCeiling.value, "its time is out of range");
    return {value};
}

/** WallTime = milliseconds of the stamp + difference, without overflow. */
WallTime wallFrom(HybridTime time, std::int64_t difference) {
    constexpr std::int64_t kFar = std::int64_t{1} << 53;
    require(difference > -kFar && difference < kFar, "its wall time is out of range");
    return time.milliseconds() + difference;
}

/** Rules that tie the parts of a change together. */
void checkWhole(const Change &change, bool hasStart) {
    require(hasStart == (change.sequence == 1), "its log starts in the wrong place");
    for (std::size_t i = 0; i < change.operations.size(); ++i) {
        const bool isFound = std::holds_alternative<op::Found>(change.operations[i].act);
        require(isFound == (i == 0 && change.isFounding()), "it founds an incident in the wrong place");
    }
    require(!change.isFounding() || (!change.operations.empty() && change.dependencies.empty()),
            "it founds no incident and belongs to none");
}

void placeTypedText(Change &change) {
    std::size_t typed = 0;
    std::size_t erased = 0;
    for (auto &operation : change.operations) {
        auto *edit = std::get_if<op::TextEdit>(&operation.act);
        if (!edit) continue;
        edit->offset = static_cast<std::uint32_t>(typed);
        typed += codePointCount(edit->insert);
        for (const auto &span : edit->erase)
            erased += span.count;
        require(typed <= limits::kTypedCharacters && erased <= limits::kErasedCharacters,
                "it types or erases too much text");
    }
}

void read(ByteView body, const Place &place, Change &change) {
    bool hasStart = false;
    std::int64_t time = 0;
    std::int64_t wall = 0;
    Reader reader{dataView(body)};
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            readStart(getMessage(reader), change);
            hasStart = true;
            break;
        case 2:
            time = getSint64(reader);
            break;
        case 3:
            wall = getSint64(reader);
            break;
        case 4:
            require(change.dependencies.size() < limits::kDependencies, "it depends on too many changes");
            change.dependencies.push_back(readDependency(getMessage(reader)));
            break;
        case 5:
            require(change.logs.size() < limits::kReferencedLogs, "it names too many logs");
            change.logs.push_back(readLog(getMessage(reader)));
            break;
        case 6:
            require(change.operations.size() < limits::kOperations, "it has too many operations");
            readOperation(getMessage(reader), change.operations.emplace_back());
            break;
        default:
            reader.skip();
        }
    }
    change.time = timeFrom(place.before, time);
    change.wall = wallFrom(change.time, wall);
    checkWhole(change, hasStart);
    placeTypedText(change);
}

} // namespace

Result<void> decode(ByteView body, const Place &place, Change &change) {
    if (body.size() > limits::kChangeBytes) return corrupt("it is too large");
    change.log = place.log;
    change.sequence = place.sequence;
    change.incident.reset();
    change.dependencies.clear();
    change.logs.clear();
    change.operations.clear();
    try {
        read(body, place, change);
        return {};
    } catch (const Malformed &error) {
        return corrupt(error.what());
    } catch (const protozero::exception &) {
        return corrupt("its structure is damaged");
    }
}

HybridTime timeOf(ByteView body, HybridTime before) {
    try {
        Reader reader{dataView(body)};
        if (reader.next(2)) return {before.value + static_cast<std::uint64_t>(getSint64(reader))};
    } catch (const Malformed &) {
    } catch (const protozero::exception &) {
    }
    return before;
}

Target targetOf(ByteView body) {
    Target target;
    try {
        Reader reader{dataView(body)};
        if (!reader.next(6)) return target;
        Reader operation = getMessage(reader);
        if (!operation.next(1)) return target;
        target.entity.value = getFixed64(operation);
        if (!operation.next() || operation.wire_type() != protozero::pbf_wire_type::length_delimited) return target;
        Reader act = operation.get_message();
        if (act.next(1) && act.wire_type() == protozero::pbf_wire_type::varint)
            target.field = static_cast<Field>(act.get_uint64());
    } catch (const Malformed &) {
    } catch (const protozero::exception &) {
    }
    return target;
}

void encode(const Change &change, HybridTime before, std::string &out) {
    Writer writer{out};
    if (change.sequence == 1) {
        Writer start{writer, 1};
        if (change.incident) start.add_bytes(1, dataView(change.incident->view()));
        start.add_bytes(2, dataView(change.log.post.view()));
        start.add_fixed64(3, change.log.incarnation);
    }
    writer.add_sint64(2, static_cast<std::int64_t>(change.time.value - before.value));
    if (const auto difference = change.wall - change.time.milliseconds()) writer.add_sint64(3, difference);
    for (const auto &dependency : change.dependencies) {
        Writer inner{writer, 4};
        inner.add_uint32(1, dependency.log);
        inner.add_uint32(2, dependency.sequence);
        inner.add_bytes(3, dataView(dependency.hash.view()));
    }
    for (const auto &log : change.logs) {
        Writer inner{writer, 5};
        inner.add_bytes(1, dataView(log.post.view()));
        inner.add_fixed64(2, log.incarnation);
        if (log.isBranch()) inner.add_bytes(3, dataView(log.branch.view()));
    }
    for (const auto &operation : change.operations) {
        Writer inner{writer, 6};
        writeOperation(inner, operation);
    }
}

ChangeHash hashOf(const ChangeHash &previous, ByteView body) {
    return {hashTogether("fanion-change-v2", previous.view(), body)};
}

} // namespace fanion::change_codec
