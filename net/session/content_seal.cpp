// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/content_seal.h"

#include "net/wire/message_codec.h"

#include <utility>

namespace fanion::net {

ContentSeal::ContentSeal(Environment environment, const Identity &self, const Link &link)
    : m_environment(environment), m_self(self), m_link(link) {}

ContentKey ContentSeal::onThisWay(const ContentKey &key, const PostId &sender) const {
    Bytes place(m_link.binding.begin(), m_link.binding.end());
    place.insert(place.end(), sender.bytes.begin(), sender.bytes.end());
    return key.derive(place);
}

void ContentSeal::append(std::string &frame, std::string_view messages, const SyncTarget &target) {
    if (messages.empty()) return;
    if (!m_isOn) {
        frame += messages;
        return;
    }
    const auto *key = target.contentKey(m_link.peer);
    if (!key) {
        if (!m_own) m_own = ContentKey::draw(m_environment.random);
        key = &*m_own;
    }
    if (const auto epoch = key->epoch(); epoch != m_told) {
        // The other end proved in the TLS handshake that its id is a key it holds.
        auto envelope = key->envelopeFor(m_link.peer, m_environment.random);
        wire::encode(frame, wire::SealKey{epoch, std::move(envelope).value_or(Bytes())});
        m_told = epoch;
        m_out = onThisWay(*key, m_self.post());
    }
    wire::encode(frame, wire::Sealed{m_out->seal(asBytes(messages), m_sealed++)});
}

bool ContentSeal::take(const wire::SealKey &key) {
    const auto theirs = ContentKey::fromEnvelope(key.envelope, m_self);
    if (!theirs || theirs->epoch() != key.epoch) return false;
    m_in = onThisWay(*theirs, m_link.peer);
    return true;
}

std::optional<Bytes> ContentSeal::open(const wire::Sealed &sealed) {
    if (!m_in) return std::nullopt;
    return m_in->open(sealed.bytes, m_opened++);
}

} // namespace fanion::net
