// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/word_codec.h"

#include "net/wire/field_reader.h"
#include "net/wire/message_fields.h"
#include "net/wire/presence_codec.h"

#include <protozero/pbf_builder.hpp>

#include <unordered_map>

namespace fanion::net::wire {

namespace {

void put(Bytes &out, ByteView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}
void put(Bytes &out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift & 0xff));
}

Bytes nameOf(const LogId &log) {
    Bytes out;
    put(out, log.post.view());
    put(out, log.incarnation);
    put(out, log.branch.view());
    return out;
}

std::uint64_t keyOf(const LogId &log) {
    const auto hash = labelledHash("fanion-log-key", {nameOf(log)});
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8 | hash[i];
    return key;
}

Hash32 signedPart(const PostId &author, const Bytes &body, const IncidentId &incident) {
    return labelledHash("fanion-word-1", {author.view(), body}, incident.view());
}

} // namespace

HoldingDigest digestOf(const Frontier &frontier) {
    Bytes all;
    all.reserve(frontier.size() * 112);
    for (const auto &[log, head] : frontier) {
        put(all, nameOf(log));
        put(all, head.sequence);
        put(all, head.hash.view());
    }
    const auto hash = labelledHash("fanion-holding", {all});
    HoldingDigest out{};
    std::ranges::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

std::vector<HeldLog> summaryOf(const Frontier &frontier) {
    std::vector<HeldLog> out;
    for (const auto &[log, head] : frontier)
        out.push_back({keyOf(log), head.sequence});
    return out;
}

Frontier frontierOf(const std::vector<HeldLog> &held, const Frontier &ours) {
    std::unordered_map<std::uint64_t, Frontier::const_iterator> byKey;
    for (auto it = ours.begin(); it != ours.end(); ++it)
        byKey[keyOf(it->first)] = it;
    Frontier out;
    for (const auto &log : held) {
        const auto known = byKey.find(log.key);
        if (known == byKey.end()) {
            out[LogId{{}, log.key}] = {log.sequence, {}};
        } else {
            const auto &[id, head] = *known->second;
            out[id] = {log.sequence, log.sequence == head.sequence ? head.hash : ChangeHash{}};
        }
    }
    return out;
}

Word makeWord(const Identity &author, const IncidentId &incident, const WordBody &body) {
    std::string data;
    {
        using F = field::WordBody;
        protozero::pbf_builder<F> out(data);
        out.add_fixed64(F::Counter, body.counter);
        out.add_fixed64(F::Instance, body.instance);
        out.add_uint32(F::Again, body.againMs);
        out.add_bytes(F::Digest, reinterpret_cast<const char *>(body.digest.data()), body.digest.size());
        if (!body.held.empty()) {
            std::vector<std::uint64_t> keys;
            std::vector<std::uint64_t> sequences;
            for (const auto &log : body.held) {
                keys.push_back(log.key);
                sequences.push_back(log.sequence);
            }
            out.add_packed_fixed64(F::LogKeys, keys.begin(), keys.end());
            out.add_packed_uint64(F::LogSequences, sequences.begin(), sequences.end());
        }
        if (body.presence) {
            protozero::pbf_builder<field::Presence> presence(out, F::Presence);
            writePresence(presence, *body.presence);
        }
    }
    Word word;
    word.author = author.post();
    const auto bytes = asBytes(data);
    word.body.assign(bytes.begin(), bytes.end());
    word.signature = author.sign(signedPart(word.author, word.body, incident));
    return word;
}

bool isGenuine(const Word &word, const IncidentId &incident) {
    return Identity::verify(word.author, signedPart(word.author, word.body, incident), word.signature);
}

std::optional<WordBody> readWord(const Word &word) {
    using F = field::WordBody;
    WordBody body;
    std::vector<std::uint64_t> keys;
    std::vector<std::uint64_t> sequences;
    const auto into = [](std::vector<std::uint64_t> &list) {
        return [&list](std::uint64_t value) {
            if (list.size() == limits::kHeldLogs) throw BadValue{};
            list.push_back(value);
        };
    };
    try {
        Fields<F> in({reinterpret_cast<const char *>(word.body.data()), word.body.size()});
        while (in.next()) {
            protozero::data_view presence;
            if (in.view(F::Presence, presence)) {
                body.presence = readPresence(presence);
                body.presence->post = word.author;
            } else {
                in.fixed64(F::Counter, body.counter) || in.fixed64(F::Instance, body.instance) ||
                    in.number(F::Again, body.againMs, UINT32_MAX) || in.array(F::Digest, body.digest) ||
                    in.packedFixed64(F::LogKeys, into(keys)) || in.packedVarint(F::LogSequences, into(sequences));
            }
        }
    } catch (const protozero::exception &) {
        return std::nullopt;
    } catch (const BadValue &) {
        return std::nullopt;
    }
    if (keys.size() != sequences.size() || body.counter == 0 || body.instance == 0) return std::nullopt;
    for (std::size_t i = 0; i < keys.size(); ++i)
        body.held.push_back({keys[i], sequences[i]});
    return body;
}

} // namespace fanion::net::wire
