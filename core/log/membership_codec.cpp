// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/membership_codec.h"

#include "core/model/limits.h"

namespace fanion::wire {

namespace {

using Reader = protozero::pbf_reader;
using Writer = protozero::pbf_writer;

constexpr protozero::pbf_tag_type kFound = 20, kAdmit = 21, kChangeRole = 22, kRevoke = 23, kInvite = 24, kProfile = 25,
                                  kHandKey = 26;

Bytes readBytes(Reader &reader, std::size_t size) {
    const auto bytes = byteView(getView(reader));
    require(bytes.size() == size, "a key or proof has the wrong length");
    return {bytes.begin(), bytes.end()};
}

/** A role of a later version gives no rights here. */
Role readRole(Reader &reader) {
    const auto number = getUint32(reader);
    return number >= 1 && number <= 3 ? static_cast<Role>(number) : Role::Observer;
}

op::Found readFound(Reader reader) {
    op::Found act;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.name = readText(reader, limits::kNameBytes);
            break;
        case 2:
            act.function = readText(reader, limits::kNameBytes);
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

op::Admit readAdmit(Reader reader) {
    op::Admit act;
    act.role = Role::Observer;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.post = readId<PostId>(reader);
            break;
        case 2:
            act.role = readRole(reader);
            break;
        case 3:
            act.name = readText(reader, limits::kNameBytes);
            break;
        case 4:
            act.function = readText(reader, limits::kNameBytes);
            break;
        case 5:
            act.inviteKey = readBytes(reader, 32);
            break;
        case 6:
            act.inviteProof = readBytes(reader, 64);
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

op::ChangeRole readChangeRole(Reader reader) {
    op::ChangeRole act;
    act.role = Role::Observer;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.post = readId<PostId>(reader);
            break;
        case 2:
            act.role = readRole(reader);
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

op::Revoke::Accepted readAccepted(Reader reader) {
    op::Revoke::Accepted accepted;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            accepted.incarnation = getFixed64(reader);
            break;
        case 2:
            accepted.sequence = getUint64(reader);
            break;
        case 3:
            accepted.hash = readId<ChangeHash>(reader);
            break;
        case 4:
            accepted.branch = readId<ChangeHash>(reader);
            break;
        default:
            reader.skip();
        }
    }
    return accepted;
}

op::Revoke readRevoke(Reader reader) {
    op::Revoke act;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.post = readId<PostId>(reader);
            break;
        case 2:
            require(act.accepted.size() < limits::kAcceptedLogs, "a revocation names too many logs");
            act.accepted.push_back(readAccepted(getMessage(reader)));
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

op::Invite readInvite(Reader reader) {
    op::Invite act;
    act.role = Role::Observer;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.inviteKey = readBytes(reader, 32);
            break;
        case 2:
            act.role = readRole(reader);
            break;
        case 3:
            act.expiresAt = getSint64(reader);
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

op::HandKey::Envelope readEnvelope(Reader reader) {
    op::HandKey::Envelope envelope;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            envelope.post = readId<PostId>(reader);
            break;
        case 2:
            envelope.sealed = readBytes(reader, ContentKey::kEnvelopeSize);
            break;
        default:
            reader.skip();
        }
    }
    return envelope;
}

op::HandKey readHandKey(Reader reader) {
    op::HandKey act;
    while (reader.next()) {
        switch (reader.tag()) {
        case 1:
            act.epoch = readId<EpochId>(reader);
            break;
        case 2:
            act.opens = getBool(reader);
            break;
        case 3:
            require(act.envelopes.size() < limits::kEnvelopes, "a key is handed to too many posts");
            act.envelopes.push_back(readEnvelope(getMessage(reader)));
            break;
        default:
            reader.skip();
        }
    }
    return act;
}

/** A whole message of a name and a function. protozero leaves empty messages out, but here even an empty one speaks. */
void writePersonAct(Writer &writer, protozero::pbf_tag_type tag, const std::string &name, const std::string &function) {
    std::string person;
    Writer inner{person};
    if (!name.empty()) inner.add_string(1, name);
    if (!function.empty()) inner.add_string(2, function);
    writer.add_message(tag, person);
}

void writeRole(Writer &inner, const PostId &post, Role role) {
    inner.add_bytes(1, dataView(post.view()));
    inner.add_uint32(2, static_cast<std::uint32_t>(role));
}

} // namespace

bool readMembershipAct(Reader &reader, Act &act) {
    switch (reader.tag()) {
    case kFound:
        act = readFound(getMessage(reader));
        return true;
    case kAdmit:
        act = readAdmit(getMessage(reader));
        return true;
    case kChangeRole:
        act = readChangeRole(getMessage(reader));
        return true;
    case kRevoke:
        act = readRevoke(getMessage(reader));
        return true;
    case kInvite:
        act = readInvite(getMessage(reader));
        return true;
    case kProfile: {
        auto person = readFound(getMessage(reader));
        act = op::Profile{std::move(person.name), std::move(person.function)};
        return true;
    }
    case kHandKey:
        act = readHandKey(getMessage(reader));
        return true;
    default:
        return false;
    }
}

void writeMembershipAct(Writer &writer, const op::Found &act) {
    writePersonAct(writer, kFound, act.name, act.function);
}

void writeMembershipAct(Writer &writer, const op::Admit &act) {
    Writer inner{writer, kAdmit};
    writeRole(inner, act.post, act.role);
    if (!act.name.empty()) inner.add_string(3, act.name);
    if (!act.function.empty()) inner.add_string(4, act.function);
    if (!act.inviteKey.empty()) inner.add_bytes(5, dataView(act.inviteKey));
    if (!act.inviteProof.empty()) inner.add_bytes(6, dataView(act.inviteProof));
}

void writeMembershipAct(Writer &writer, const op::ChangeRole &act) {
    Writer inner{writer, kChangeRole};
    writeRole(inner, act.post, act.role);
}

void writeMembershipAct(Writer &writer, const op::Revoke &act) {
    Writer inner{writer, kRevoke};
    inner.add_bytes(1, dataView(act.post.view()));
    for (const auto &accepted : act.accepted) {
        Writer entry{inner, 2};
        entry.add_fixed64(1, accepted.incarnation);
        entry.add_uint64(2, accepted.sequence);
        entry.add_bytes(3, dataView(accepted.hash.view()));
        if (!accepted.branch.isNull()) entry.add_bytes(4, dataView(accepted.branch.view()));
    }
}

void writeMembershipAct(Writer &writer, const op::Invite &act) {
    Writer inner{writer, kInvite};
    inner.add_bytes(1, dataView(act.inviteKey));
    inner.add_uint32(2, static_cast<std::uint32_t>(act.role));
    if (act.expiresAt != 0) inner.add_sint64(3, act.expiresAt);
}

void writeMembershipAct(Writer &writer, const op::Profile &act) {
    writePersonAct(writer, kProfile, act.name, act.function);
}

void writeMembershipAct(Writer &writer, const op::HandKey &act) {
    Writer inner{writer, kHandKey};
    inner.add_bytes(1, dataView(act.epoch.view()));
    if (act.opens) inner.add_bool(2, true);
    for (const auto &envelope : act.envelopes) {
        Writer entry{inner, 3};
        entry.add_bytes(1, dataView(envelope.post.view()));
        entry.add_bytes(2, dataView(envelope.sealed));
    }
}

} // namespace fanion::wire
