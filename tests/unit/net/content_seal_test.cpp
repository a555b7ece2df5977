// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session says of the incident is sealed beneath TLS: here are the bytes that TLS would carry, and who may read
// them.
#include "net/session/content_seal.h"

#include "tests/unit/net/session_pair.h"

#include <algorithm>

using namespace fanion;
using namespace fanion::net;
using wire::Reason;

namespace {

struct Post : test::End {
    using End::End;
    Bytes said; ///< all it sent
};

class ContentSealTest : public testing::Test {
protected:
    ContentSealTest() {
        random.fill(incident.bytes);
        for (auto *post : {&a, &b, &lost})
            post->hold(incident);
        a.target->found();
        a.target->admit(b.identity.post(), Role::Editor);
        a.target->admit(lost.identity.post(), Role::Editor);
        a.target->commit();
        give(a, b);
        give(a, lost);
    }
    static void give(Post &from, Post &to) {
        std::vector<Bytes> log;
        const auto changes = from.target->changesAfter({}, SIZE_MAX);
        for (const auto &change : *changes)
            log.push_back(change.bytes);
        (void)to.target->accept(from.identity.post(), log);
        to.target->commit();
    }
    void connect(Post &from, Post &to) {
        Hash32 binding{};
        random.fill(binding);
        from.session = std::make_unique<Session>(from.context,
                                                 Link{to.identity.post(), {"10.0.0.2", 47800}, true, binding}, false);
        to.session = std::make_unique<Session>(to.context,
                                               Link{from.identity.post(), {"10.0.0.1", 50'000}, false, binding}, false);
    }
    void exchange(Post &from, Post &to) {
        for (bool busy = true; busy;) {
            busy = false;
            for (auto [one, other] : {std::pair{&from, &to}, std::pair{&to, &from}}) {
                for (auto bytes = one->session->takeOutput(); !bytes.empty(); bytes = one->session->takeOutput()) {
                    one->said.insert(one->said.end(), bytes.begin(), bytes.end());
                    other->session->onBytes(bytes);
                    busy = true;
                }
            }
            for (auto *post : {&from, &to})
                if (post->target->commit()) post->session->onCommitted();
        }
    }
    void pass(Post &from, Post &to, std::int64_t ms) {
        for (const auto end = time + ms; time < end;) {
            time += 50;
            from.session->tick();
            to.session->tick();
            exchange(from, to);
        }
    }
    static std::vector<wire::Message> messagesIn(ByteView bytes) {
        std::vector<wire::Message> all;
        wire::FrameReader reader;
        reader.feed(bytes);
        for (auto frame = reader.next(limits::kFrameOfMember); frame && frame->has_value();
             frame = reader.next(limits::kFrameOfMember)) {
            auto messages = wire::decode(**frame);
            EXPECT_TRUE(messages);
            for (auto &message : *messages)
                all.push_back(std::move(message));
        }
        return all;
    }
    static bool contains(ByteView bytes, std::string_view text) {
        return asText(bytes).find(text) != std::string::npos;
    }
    void useKey(const ContentKey &key, std::initializer_list<Post *> posts) {
        for (auto *post : posts) {
            post->target->contentKeyInUse = key;
            for (auto *holder : posts)
                post->target->contentKeyHolders.insert(holder->identity.post());
        }
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    sim::SimRandom random{42};
    IncidentId incident;
    Post a{clock, 1};
    Post b{clock, 2};
    Post lost{clock, 3};
};

} // namespace

/** The lost laptop has all that is said between the others without TLS, its own key, and every key it was ever handed.
 */
TEST_F(ContentSealTest, WhoIsRevokedReadsNothingOfWhatIsSaidAfterwards) {
    const auto before = ContentKey::draw(random);
    useKey(before, {&a, &b, &lost});
    connect(a, lost);
    pass(a, lost, 100);
    const auto early = a.said;
    ASSERT_TRUE(std::ranges::any_of(messagesIn(early), [&](const wire::Message &message) {
        const auto *key = std::get_if<wire::SealKey>(&message);
        return key && ContentKey::fromEnvelope(key->envelope, lost.identity) == before;
    })) << "before, it was handed the key";

    a.target->revoke(lost.identity.post());
    const auto after = ContentKey::draw(random);
    for (auto *post : {&a, &b})
        post->target->contentKeyHolders.clear();
    useKey(after, {&a, &b});
    a.target->commit();
    a.session->onCommitted();
    exchange(a, lost);
    EXPECT_EQ(lost.session->endReason(), Reason::Revoked) << "and it is cut";
    a.said.clear();

    connect(a, b);
    a.target->write(asBytes("PRISE D'EAU AU NORD"));
    b.target->write(asBytes("ON RECULE"));
    Presence presence;
    presence.cursor = Position{435'000'000, 50'000'000};
    presence.at = 5;
    a.session->setPresence(presence);
    pass(a, b, 300);
    EXPECT_EQ(a.target->frontier(), b.target->frontier());
    EXPECT_TRUE(std::ranges::any_of(b.session->takeEvents(), [](const SessionEvent &event) {
        return std::holds_alternative<session_event::PresenceChanged>(event);
    }));
    EXPECT_EQ(a.session->seal().epoch(), after.epoch());
    std::size_t sealed = 0;
    for (const auto *post : {&a, &b}) {
        EXPECT_FALSE(contains(post->said, "PRISE") || contains(post->said, "RECULE") || contains(post->said, "MEMCHG"));
        for (const auto &message : messagesIn(post->said)) {
            const bool isClear = std::holds_alternative<wire::Hello>(message) ||
                                 std::holds_alternative<wire::Ping>(message) ||
                                 std::holds_alternative<wire::Pong>(message);
            const auto *key = std::get_if<wire::SealKey>(&message);
            const auto *box = std::get_if<wire::Sealed>(&message);
            ASSERT_TRUE(isClear || key || box) << "something is said in clear: kind " << message.index();
            if (key) {
                EXPECT_FALSE(ContentKey::fromEnvelope(key->envelope, lost.identity));
                EXPECT_NE(key->epoch, before.epoch());
            }
            if (!box) continue;
            // It may even know the connection's secret.
            Bytes place(post->session->link().binding.begin(), post->session->link().binding.end());
            place.insert(place.end(), post->identity.post().bytes.begin(), post->identity.post().bytes.end());
            EXPECT_TRUE(after.derive(place).open(box->bytes, sealed)) << "the test would see it";
            EXPECT_FALSE(before.derive(place).open(box->bytes, sealed));
            ++sealed;
        }
        EXPECT_GT(sealed, 0U);
        sealed = 0;
    }
}

/** Without a key in use (two revocations beside each other) a session has one of its own: nothing waits, nothing is
 * clear. */
TEST_F(ContentSealTest, WithoutAKeyInUseASessionHasItsOwn) {
    connect(a, b);
    a.target->write(asBytes("PRISE D'EAU AU NORD"));
    pass(a, b, 200);
    EXPECT_EQ(a.target->frontier(), b.target->frontier());
    EXPECT_FALSE(contains(a.said, "PRISE"));
    for (const auto &message : messagesIn(a.said)) {
        const auto *key = std::get_if<wire::SealKey>(&message);
        if (key) {
            EXPECT_FALSE(ContentKey::fromEnvelope(key->envelope, lost.identity));
            EXPECT_TRUE(ContentKey::fromEnvelope(key->envelope, b.identity));
        }
    }
    // In the middle of it one is opened, is lost again, and comes back: all goes on.
    const auto key = ContentKey::draw(random);
    for (int turn = 0; turn < 3; ++turn) {
        useKey(key, {&a, &b});
        a.target->write(asBytes("encore"));
        a.target->commit();
        a.session->onCommitted();
        pass(a, b, 100);
        EXPECT_EQ(a.session->seal().epoch(), key.epoch());
        a.target->contentKeyInUse.reset();
        a.target->write(asBytes("toujours"));
        a.target->commit();
        a.session->onCommitted();
        pass(a, b, 100);
        EXPECT_NE(a.session->seal().epoch(), key.epoch());
        EXPECT_EQ(a.target->frontier(), b.target->frontier());
    }
}

/** Let in by a member this post hasn't heard from yet, and handed the key: no need to wait for who knows both. */
TEST_F(ContentSealTest, WhoProvesTheKeyInUseIsOneOfUs) {
    Post guest(clock, 4);
    guest.target.emplace(incident, guest.identity.post(), guest.random.draw());
    guest.context.target = &*guest.target;
    b.target->admit(guest.identity.post(), Role::Editor);
    b.target->commit();
    give(b, guest);
    const auto key = ContentKey::draw(random);
    useKey(key, {&a, &b, &guest});
    a.target->contentKeyHolders.erase(guest.identity.post());
    a.target->write(asBytes("for members"));
    a.target->commit();
    connect(a, guest);
    pass(a, guest, 200);
    EXPECT_TRUE(a.session->isEstablished());
    EXPECT_EQ(a.target->frontier(), guest.target->frontier());
}

/** Whoever was a member once knows the incident's id, and may draw another key of its own. */
TEST_F(ContentSealTest, WhoKnowsTheIncidentAloneIsToldNothing) {
    Post another(clock, 5);
    another.target.emplace(incident, another.identity.post(), another.random.draw());
    another.context.target = &*another.target;
    give(a, another);
    useKey(ContentKey::draw(random), {&a, &b});
    another.target->contentKeyInUse = ContentKey::draw(random); // an old one
    another.target->contentKeyHolders.insert(another.identity.post());
    a.target->write(asBytes("for members"));
    a.target->commit();
    connect(a, another);
    pass(a, another, 1'000);
    EXPECT_FALSE(a.session->isEstablished());
    EXPECT_TRUE(another.session->flow().theirs().empty()) << "not even how much there is";
    EXPECT_EQ(another.session->flow().bytesReceived(), 0U);
    pass(a, another, limits::kProvisional);
    EXPECT_TRUE(a.session->hasEnded());
}

TEST_F(ContentSealTest, WhatDoesNotOpenEndsTheSession) {
    connect(a, b);
    pass(a, b, 100);
    ASSERT_TRUE(a.session->isEstablished());
    std::string body;
    wire::encode(body, wire::Sealed{Bytes(100, 1)});
    a.session->onBytes(wire::frame(body));
    EXPECT_EQ(a.session->endReason(), Reason::Misbehaved);

    connect(a, b);
    pass(a, b, 100);
    body.clear();
    const auto key = ContentKey::draw(random);
    wire::encode(body, wire::SealKey{key.epoch(), *key.envelopeFor(lost.identity.post(), random)});
    a.session->onBytes(wire::frame(body));
    EXPECT_EQ(a.session->endReason(), Reason::Misbehaved) << "a key for somebody else";

    connect(a, b);
    pass(a, b, 100);
    body.clear();
    wire::encode(body, wire::SealKey{EpochId{{1}}, *key.envelopeFor(a.identity.post(), random)});
    a.session->onBytes(wire::frame(body));
    EXPECT_EQ(a.session->endReason(), Reason::Misbehaved) << "a key by another's name";
}

TEST_F(ContentSealTest, ASealInASealEndsTheSession) {
    connect(a, b);
    pass(a, b, 100);
    const auto key = ContentKey::draw(random);
    std::string inner;
    wire::encode(inner, wire::Sealed{Bytes(100, 1)});
    Bytes place(a.session->link().binding.begin(), a.session->link().binding.end());
    const auto &sender = b.identity.post().bytes;
    place.insert(place.end(), sender.begin(), sender.end());
    std::size_t count = 0;
    for (const auto &message : messagesIn(b.said))
        count += std::holds_alternative<wire::Sealed>(message) ? 1 : 0;
    std::string body;
    wire::encode(body, wire::SealKey{key.epoch(), *key.envelopeFor(a.identity.post(), random)});
    wire::encode(body, wire::Sealed{key.derive(place).seal(asBytes(inner), count)});
    a.session->onBytes(wire::frame(body));
    EXPECT_EQ(a.session->endReason(), Reason::Misbehaved);
}

/** A post of the version before: TLS alone, as it was. */
TEST_F(ContentSealTest, APostThatTakesNothingSealedIsSentNothingSealed) {
    connect(a, b);
    auto hello = a.session->takeOutput();
    auto messages = messagesIn(hello);
    auto old = std::get<wire::Hello>(messages.front());
    EXPECT_TRUE(old.seals);
    old.seals = false;
    std::string body;
    wire::encode(body, old);
    b.session->onBytes(wire::frame(body));
    std::string said;
    for (auto bytes = b.session->takeOutput(); !bytes.empty(); bytes = b.session->takeOutput())
        said.append(asText(bytes));
    const auto isSealed = [](const wire::Message &message) { return std::holds_alternative<wire::Sealed>(message); };
    const auto all = messagesIn(asBytes(said));
    EXPECT_TRUE(std::ranges::none_of(all, isSealed));
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const wire::Message &message) { return std::holds_alternative<wire::FrontierUpdate>(message); }));
}
