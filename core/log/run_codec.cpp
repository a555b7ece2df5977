// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/run_codec.h"

#include "core/log/change_codec.h"
#include "core/log/wire.h"
#include "core/model/limits.h"

#include <format>

namespace fanion::run_codec {

namespace {

using namespace wire;
using Reader = protozero::pbf_reader;
using Writer = protozero::pbf_writer;

constexpr std::string_view kSignatureDomain = "fanion-signature-v2";

std::unexpected<Error> corrupt(const char *what) {
    return fail(ErrorCode::Corrupt, std::format("These bytes are not changes of an incident: {}.", what));
}

/** What the author signs: the domain, a zero byte, the hash. */
std::array<std::uint8_t, kSignatureDomain.size() + 1 + ChangeHash::size()> signedMessage(const ChangeHash &head) {
    std::array<std::uint8_t, kSignatureDomain.size() + 1 + ChangeHash::size()> message{};
    std::ranges::copy(kSignatureDomain, message.begin());
    std::ranges::copy(head.bytes, message.begin() + kSignatureDomain.size() + 1);
    return message;
}

void read(ByteView bytes, RunView &run) {
    bool hasPost = false;
    bool hasPrevious = false;
    Reader reader{dataView(bytes)};
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            run.log.post = readId<PostId>(reader);
            hasPost = true;
            break;
        case 2:
            run.log.incarnation = getFixed64(reader);
            break;
        case 3: {
            const auto first = getUint64(reader);
            require(first >= 1 && first <= limits::kSequence, "a number is out of range");
            run.first = static_cast<std::uint32_t>(first);
            break;
        }
        case 4:
            run.previous = readId<ChangeHash>(reader);
            hasPrevious = true;
            break;
        case 5:
            run.before.value = getFixed64(reader);
            break;
        case 6:
            require(run.bodies.size() < limits::kRunChanges, "they are too many");
            run.bodies.push_back(byteView(getView(reader)));
            break;
        case 7:
            run.signature = byteView(getView(reader));
            break;
        default:
            reader.skip();
        }
    }
    require(hasPost && !run.bodies.empty(), "the author or the changes are missing");
    require((run.first == 1) != hasPrevious, "their link to the change before is wrong");
    require(run.first != 1 || run.before.value == 0, "a log starts in the middle of time");
    require(run.bodies.size() <= limits::kSequence - run.first + 1, "a number is out of range");
    require(run.signature.empty() || run.signature.size() == 64, "the signature has the wrong length");
}

} // namespace

Result<RunView> openStored(ByteView bytes) {
    if (bytes.size() > limits::kRunBytes) {
        return fail(ErrorCode::TooLarge, std::format("Changes of {} bytes are over the limit of {} and were refused.",
                                                     bytes.size(), limits::kRunBytes));
    }
    RunView run;
    try {
        read(bytes, run);
    } catch (const Malformed &error) {
        return corrupt(error.what());
    } catch (const protozero::exception &) {
        return corrupt("the outer structure is damaged");
    }
    return run;
}

Result<RunView> open(ByteView bytes) {
    auto run = openStored(bytes);
    if (!run) return run;
    run->hashes.reserve(run->bodies.size());
    auto hash = run->previous;
    for (const auto body : run->bodies) {
        hash = change_codec::hashOf(hash, body);
        run->hashes.push_back(hash);
    }
    return run;
}

Bytes write(const RunStart &start, std::span<const ByteView> bodies, ByteView signature) {
    std::size_t size = 160;
    for (const auto body : bodies)
        size += body.size() + 6;
    Bytes bytes;
    bytes.reserve(size);
    protozero::basic_pbf_writer<Bytes> writer{bytes};
    writer.add_bytes(1, dataView(start.log.post.view()));
    writer.add_fixed64(2, start.log.incarnation);
    if (start.first != 1) {
        writer.add_uint64(3, start.first);
        writer.add_bytes(4, dataView(start.previous.view()));
        writer.add_fixed64(5, start.before.value);
    }
    for (const auto body : bodies)
        writer.add_bytes(6, dataView(body));
    if (!signature.empty()) writer.add_bytes(7, dataView(signature));
    return bytes;
}

std::array<std::uint8_t, 64> sign(const Identity &identity, const ChangeHash &head) {
    return identity.sign(signedMessage(head));
}

bool isSignature(const PostId &author, const ChangeHash &head, ByteView signature) {
    return !signature.empty() && Identity::verify(author, signedMessage(head), signature);
}

bool isSigned(const RunView &run) {
    return isSignature(run.log.post, run.head(), run.signature);
}

} // namespace fanion::run_codec
