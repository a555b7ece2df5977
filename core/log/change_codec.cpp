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

constexpr std::string_view kHashDomain = "fanion-change-v1";
constexpr std::string_view kSignatureDomain = "fanion-signature-v1";

std::unexpected<Error> corrupt(const char *what) {
    return fail(ErrorCode::Corrupt, std::format("These bytes are not a change of an incident: {}.", what));
}

/** What the author signs: the domain, a zero byte, the hash. */
Bytes signedMessage(const ChangeHash &hash) {
    Bytes message(kSignatureDomain.begin(), kSignatureDomain.end());
    message.push_back(0);
    message.insert(message.end(), hash.bytes.begin(), hash.bytes.end());
    return message;
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
        default:
            reader.skip();
        }
    }
    return log;
}

/** WallTime = milliseconds of the stamp + difference, without overflow. */
WallTime wallFrom(HybridTime time, std::int64_t difference) {
    constexpr std::int64_t kFar = std::int64_t{1} << 53;
    require(difference > -kFar && difference < kFar, "its wall time is out of range");
    return time.milliseconds() + difference;
}

struct RawChange {
    Change change;
    bool hasPost = false;
    std::int64_t wallDifference = 0;
};

void readHeaderField(Reader &reader, RawChange &raw) {
    auto &change = raw.change;
    switch (reader.tag()) {
    case 1:
        change.incident = readId<IncidentId>(reader);
        break;
    case 2:
        change.log.post = readId<PostId>(reader);
        raw.hasPost = true;
        break;
    case 3:
        change.log.incarnation = getFixed64(reader);
        break;
    case 4: {
        const auto sequence = getUint64(reader);
        require(sequence >= 1 && sequence <= limits::kSequence, "its number is out of range");
        change.sequence = static_cast<std::uint32_t>(sequence);
        break;
    }
    case 5:
        change.previous = readId<ChangeHash>(reader);
        break;
    case 6:
        require(change.dependencies.size() < limits::kDependencies, "it depends on too many changes");
        change.dependencies.push_back(readId<ChangeHash>(reader));
        break;
    case 7:
        change.time.value = getFixed64(reader);
        break;
    case 8:
        raw.wallDifference = getSint64(reader);
        break;
    case 10:
        require(change.logs.size() < limits::kReferencedLogs, "it names too many logs");
        change.logs.push_back(readLog(getMessage(reader)));
        break;
    default:
        reader.skip();
    }
}

/** Rules that tie the parts of a change together. */
void checkWhole(const RawChange &raw) {
    const auto &change = raw.change;
    require(raw.hasPost && change.sequence > 0, "its author or number is missing");
    require((change.sequence == 1) != change.previous.has_value(), "its link to the change before is wrong");
    require(change.sequence == 1 || !change.incident, "it names the incident in the middle of a log");
    require(change.time <= HybridClock::kCeiling, "its time is out of range");
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
        edit->firstOffset = static_cast<std::uint32_t>(typed);
        typed += codePointCount(edit->insert);
        for (const auto &span : edit->erase) {
            require(span.log <= change.logs.size(), "a log it refers to is not named");
            erased += span.count;
        }
        require(!edit->parent || edit->parent->log <= change.logs.size(), "a log it refers to is not named");
        require(typed <= limits::kTypedCharacters && erased <= limits::kErasedCharacters,
                "it types or erases too much text");
    }
}

} // namespace

Result<Envelope> open(ByteView bytes) {
    if (bytes.size() > limits::kChangeBytes) {
        return fail(ErrorCode::TooLarge, std::format("A change of {} bytes is over the limit of {} and was refused.",
                                                     bytes.size(), limits::kChangeBytes));
    }
    try {
        Envelope envelope;
        Reader reader{dataView(bytes)};
        while (reader.next()) {
            switch (reader.tag()) {
            case 1:
                envelope.body = byteView(getView(reader));
                break;
            case 2:
                envelope.signature = byteView(getView(reader));
                break;
            default:
                reader.skip();
            }
        }
        require(!envelope.body.empty(), "there is no body");
        require(envelope.signature.empty() || envelope.signature.size() == 64, "the signature has the wrong length");
        envelope.hash = hashOf(envelope.body);
        return envelope;
    } catch (const Malformed &error) {
        return corrupt(error.what());
    } catch (const protozero::exception &) {
        return corrupt("the outer structure is damaged");
    }
}

Result<Change> decode(ByteView body) {
    if (body.size() > limits::kChangeBytes) return corrupt("it is too large");
    try {
        RawChange raw;
        Reader reader{dataView(body)};
        while (reader.next()) {
            if (reader.tag() != 9) {
                readHeaderField(reader, raw);
                continue;
            }
            require(raw.change.operations.size() < limits::kOperations, "it has too many operations");
            raw.change.operations.push_back(readOperation(getMessage(reader)));
        }
        raw.change.wall = wallFrom(raw.change.time, raw.wallDifference);
        checkWhole(raw);
        placeTypedText(raw.change);
        return std::move(raw.change);
    } catch (const Malformed &error) {
        return corrupt(error.what());
    } catch (const protozero::exception &) {
        return corrupt("its structure is damaged");
    }
}

Bytes encode(const Change &change) {
    std::string body;
    Writer writer{body};
    if (change.incident) writer.add_bytes(1, dataView(change.incident->view()));
    writer.add_bytes(2, dataView(change.log.post.view()));
    writer.add_fixed64(3, change.log.incarnation);
    writer.add_uint64(4, change.sequence);
    if (change.previous) writer.add_bytes(5, dataView(change.previous->view()));
    for (const auto &hash : change.dependencies)
        writer.add_bytes(6, dataView(hash.view()));
    writer.add_fixed64(7, change.time.value);
    if (const auto difference = change.wall - change.time.milliseconds()) writer.add_sint64(8, difference);
    for (const auto &operation : change.operations) {
        Writer inner{writer, 9};
        writeOperation(inner, operation);
    }
    for (const auto &log : change.logs) {
        Writer inner{writer, 10};
        inner.add_bytes(1, dataView(log.post.view()));
        inner.add_fixed64(2, log.incarnation);
    }
    const auto bytes = asBytes(body);
    return {bytes.begin(), bytes.end()};
}

ChangeHash hashOf(ByteView body) {
    return {Hasher(kHashDomain).add(body).finish()};
}

Bytes seal(ByteView body, const ChangeHash &hash, const Identity &identity) {
    const auto signature = identity.sign(signedMessage(hash));
    std::string bytes;
    Writer writer{bytes};
    writer.add_bytes(1, dataView(body));
    writer.add_bytes(2, dataView(signature));
    const auto view = asBytes(bytes);
    return {view.begin(), view.end()};
}

bool isSignedBy(const PostId &post, const Envelope &envelope) {
    if (envelope.signature.empty()) return false;
    return Identity::verify(post, signedMessage(envelope.hash), envelope.signature);
}

} // namespace fanion::change_codec
