// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A script of what a peer may do to a session, by message and by byte, while time passes and the owner acts. The first
// byte: 1: the peer is a member; 2: we are the guest and it is the host; 4: it is revoked; 8: it is an observer.
// Whatever it does: nobody but a member or somebody the owner admitted reads a change, and what a session has to say
// stays within its limits.
#include "net/hub/word_book.h"
#include "net/session/session.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "net/wire/word_codec.h"
#include "tests/fuzz/script_reader.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace fanion;
using namespace fanion::net;
using test::ScriptReader;

namespace {

constexpr std::string_view kSecret = "victime DUPONT, gymnase Jean Moulin";

void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

class Play {
public:
    explicit Play(ScriptReader &script)
        : m_script(script), m_random(1), m_self(Identity::generate(m_random)), m_peer(Identity::generate(m_random)),
          m_desk(m_clock), m_context{{m_clock, m_random}, m_self, 77, 47800, nullptr, std::nullopt, &m_desk},
          m_target(m_incident, m_self.post(), 1) {
        const auto cast = script.byte();
        m_isGuest = (cast & 2) != 0;
        m_mayRead = (cast & 5) == 1;
        m_target.found();
        m_target.write(asBytes(kSecret));
        if ((cast & 1) != 0) m_target.admit(m_peer.post(), (cast & 8) != 0 ? Role::Observer : Role::Editor);
        if ((cast & 4) != 0) m_target.revoke(m_peer.post());
        m_target.commit();
        if (!m_isGuest) m_context.target = &m_target;
        m_session.emplace(m_context, Link{m_peer.post(), {"10.0.0.2", 50'000}, m_isGuest, m_binding}, m_isGuest);
    }

    void run() {
        while (!m_script.atEnd()) {
            act(m_script.byte());
            for (const auto &event : m_session->takeEvents())
                notice(event);
            require(m_session->hasEnded() || m_session->takeEvents().empty(), "events are taken once");
        }
        drain();
        const auto *member = m_target.member(m_peer.post());
        const bool reader = m_mayRead || m_ownerAdmitted || (member != nullptr && !member->revoked);
        require(!m_leaked || reader, "somebody who is no member was sent a change");
    }

private:
    void act(std::uint8_t what) {
        switch (what % 23) {
        case 0:
            m_session->onBytes(m_script.bytes(m_script.byte()));
            break;
        case 1:
            say(hello());
            break;
        case 2:
            say(wire::Ping{m_script.number()});
            break;
        case 3:
            say(wire::Pong{m_script.byte(), static_cast<WallTime>(m_script.number())});
            break;
        case 4:
            say(frontier());
            break;
        case 5:
            say(changes());
            break;
        case 6: {
            const auto part = m_script.bytes(m_script.byte());
            say(wire::ChangePart{Bytes(part.begin(), part.end()), (m_script.byte() & 1) != 0});
            break;
        }
        case 7:
            say(wire::Goodbye{static_cast<wire::Reason>(m_script.byte())});
            break;
        case 8:
            say(wire::Ask{nonce(), "guest", "function"});
            break;
        case 9:
            say(wire::AskNonce{nonce()});
            break;
        case 10:
            say(wire::AskReveal{nonce()});
            break;
        case 11:
            say(wire::Invited{Bytes(32, m_script.byte()), Bytes(64, m_script.byte()), "guest", ""});
            break;
        case 12:
            say(wire::Admitted{(m_script.byte() & 1) != 0 ? m_incident : IncidentId{{9}}});
            break;
        case 13:
            say(wire::Neighbours{{m_peer.post(), m_self.post()}});
            break;
        case 14: {
            Presence presence;
            presence.look = MapLook{{}, m_script.byte()};
            presence.call = Call{m_script.byte() + std::uint64_t{1}, *presence.look};
            say(wire::PresenceUpdate{presence});
            break;
        }
        case 15:
            m_time += m_script.byte() * 40;
            m_session->tick();
            break;
        case 16:
            drain();
            break;
        case 17:
            if (m_target.commit()) m_session->onCommitted();
            break;
        case 18:
            ownerAnswers(m_script.byte());
            break;
        case 20:
            say(word());
            break;
        case 21:
            sayKey(m_script.byte());
            break;
        case 22:
            saySealed(m_script.byte());
            break;
        case 19: {
            Presence presence;
            m_session->setPresence(presence);
            m_target.write(asBytes(kSecret));
            break;
        }
        }
    }

    void say(const wire::Message &message) {
        std::string body;
        wire::encode(body, message);
        m_session->onBytes(wire::frame(body));
    }

    /** For us or for another, by its own name or another's. */
    void sayKey(std::uint8_t flags) {
        m_key = ContentKey::draw(m_random);
        const auto &to = (flags & 1) != 0 ? m_peer : m_self;
        const auto epoch = (flags & 2) != 0 ? EpochId{} : m_key.epoch();
        say(wire::SealKey{epoch, *m_key.envelopeFor(to.post(), m_random)});
    }
    /** Whatever it likes, with the key it told or any. */
    void saySealed(std::uint8_t flags) {
        std::string body;
        if ((flags & 1) != 0) wire::encode(body, frontier());
        if ((flags & 2) != 0) wire::encode(body, changes());
        if ((flags & 4) != 0) wire::encode(body, wire::Sealed{Bytes(20, 1)});
        if ((flags & 8) != 0) body += asText(m_script.bytes(m_script.byte()));
        const auto number = m_saidSealed + ((flags & 16) != 0 ? 1 : 0);
        ++m_saidSealed;
        say(wire::Sealed{onTheWayFrom(m_peer, m_key).seal(asBytes(body), number)});
    }
    [[nodiscard]] ContentKey onTheWayFrom(const Identity &sender, const ContentKey &key) const {
        Bytes place(m_binding.begin(), m_binding.end());
        place.insert(place.end(), sender.post().bytes.begin(), sender.post().bytes.end());
        return key.derive(place);
    }
    /** What the peer can read of it. */
    [[nodiscard]] bool leaks(ByteView frame) {
        if (asText(frame).find(kSecret) != std::string_view::npos) return true;
        const auto messages = wire::decode(frame.subspan(4));
        require(messages.has_value(), "a session says what can't be read");
        bool isLeaked = false;
        for (const auto &message : *messages) {
            if (const auto *told = std::get_if<wire::SealKey>(&message))
                m_told = ContentKey::fromEnvelope(told->envelope, m_peer);
            const auto *sealed = std::get_if<wire::Sealed>(&message);
            if (sealed == nullptr || !m_told) continue;
            const auto plain = onTheWayFrom(m_self, *m_told).open(sealed->bytes, m_heardSealed++);
            require(plain.has_value(), "a session seals with a key it didn't tell");
            isLeaked = isLeaked || asText(*plain).find(kSecret) != std::string_view::npos;
        }
        return isLeaked;
    }

    wire::Hello hello() {
        const auto flags = m_script.byte();
        wire::Hello hello{1, 1, static_cast<wire::Purpose>(1 + flags % 3), m_script.byte(), 47800, 0, {}, {}};
        if ((flags & 4) != 0) hello.tag = incidentTag(m_incident);
        if ((flags & 8) != 0) {
            hello.proof = labelledHash("fanion-hello-1", {m_binding, m_peer.post().view()}, m_incident.view());
        }
        if ((flags & 16) != 0) hello.oldestVersion = m_script.byte();
        hello.seals = (flags & 32) != 0;
        if ((flags & 64) != 0) hello.epoch = EpochId{{1}};
        if ((flags & 64) != 0) hello.epochProof = Hash32{};
        return hello;
    }
    wire::FrontierUpdate frontier() {
        const auto flags = m_script.byte();
        wire::FrontierUpdate update{(flags & 1) != 0, (flags & 2) == 0, {}};
        for (const auto &[log, head] : m_target.frontier()) {
            auto told = head;
            if ((flags & 4) != 0) told.sequence = m_script.number();
            if ((flags & 8) == 0) update.heads.emplace_back(log, told);
        }
        if ((flags & 16) != 0) update.heads.emplace_back(LogId{m_peer.post(), m_script.byte()}, LogHead{3, {}});
        return update;
    }
    wire::Changes changes() {
        const auto flags = m_script.byte();
        if ((flags & 1) != 0) {
            const auto bytes = m_script.bytes(m_script.byte());
            return {{Bytes(bytes.begin(), bytes.end()), Bytes{1}}};
        }
        sim::MemoryTarget theirs(m_incident, m_peer.post(), 5 + flags % 4); // what the peer itself would write
        for (int i = 0; i <= flags / 64; ++i)
            theirs.write(asBytes("their words"));
        theirs.commit();
        wire::Changes out;
        const auto written = theirs.changesAfter({}, SIZE_MAX);
        for (const auto &change : *written)
            out.changes.push_back(change.bytes);
        return out;
    }
    /** By the peer or another, right or wrong. */
    wire::Word word() {
        const auto flags = m_script.byte();
        wire::WordBody body;
        body.counter = m_script.number();
        body.instance = m_script.byte();
        auto word = wire::makeWord((flags & 1) != 0 ? m_peer : m_self, m_incident, body);
        if ((flags & 2) != 0) word.signature[0] ^= 1;
        if ((flags & 4) != 0) word.ageMs = UINT32_MAX;
        if ((flags & 8) != 0) {
            const auto bytes = m_script.bytes(m_script.byte());
            word.body.assign(bytes.begin(), bytes.end());
        }
        return word;
    }
    Hash32 nonce() {
        Hash32 out{};
        out[0] = m_script.byte();
        return out;
    }
    void ownerAnswers(std::uint8_t how) {
        if (m_isGuest) {
            if (m_session->admittedTo() == m_incident && (how & 1) != 0) {
                m_context.target = &m_target;
                m_session->resume();
            }
        } else if ((how & 1) != 0 && m_asked) {
            m_target.admit(m_peer.post(), Role::Editor);
            m_ownerAdmitted = true;
            (void)m_session->admit();
        } else {
            m_session->refuse();
        }
    }
    void notice(const SessionEvent &event) {
        if (std::holds_alternative<session_event::AskedToJoin>(event)) m_asked = true;
        const auto *heard = std::get_if<session_event::WordHeard>(&event);
        if (heard == nullptr || m_book.take(heard->word, m_incident) != WordBook::Taken::News) return;
        require(wire::isGenuine(heard->word, m_incident), "a word counts that its author didn't say");
        m_session->passOn(m_book.find(heard->word.author)->word, m_time);
    }
    void drain() {
        for (int i = 0; i < 1'000; ++i) {
            const auto bytes = m_session->takeOutput();
            if (bytes.empty()) return;
            require(bytes.size() <= limits::kFrameOfMember, "a frame is over its limit");
            m_leaked = leaks(bytes) || m_leaked;
        }
        require(false, "a session never stops talking");
    }

    ScriptReader &m_script;
    std::int64_t m_time = 0;
    sim::SimClock m_clock{m_time};
    sim::SimRandom m_random;
    IncidentId m_incident{{1, 2, 3}};
    Hash32 m_binding{4, 5, 6};
    Identity m_self;
    Identity m_peer;
    JoinDesk m_desk;
    SessionContext m_context;
    sim::MemoryTarget m_target;
    std::optional<Session> m_session;
    WordBook m_book{Environment{m_clock, m_random}};
    ContentKey m_key;                 ///< the peer's, told last
    std::optional<ContentKey> m_told; ///< the session's
    std::uint64_t m_saidSealed = 0;
    std::uint64_t m_heardSealed = 0;
    bool m_isGuest = false;
    bool m_mayRead = false;
    bool m_asked = false;
    bool m_ownerAdmitted = false;
    bool m_leaked = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    ScriptReader script(ByteView(data, size));
    Play(script).run();
    return 0;
}
