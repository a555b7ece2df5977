// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts that meet by a stick: what one writes, another merges.
#include "app/post/engine.h"
#include "core/incident/bundle.h"
#include "core/model/limits.h"
#include "tests/unit/incident/incident_fixture.h"

#include <optional>

namespace fanion::test {

namespace {

/** Runs the engine until it has answered. */
template <typename T, typename Ask>
Result<T> answerOf(boost::asio::io_context &io, const Ask &ask) {
    std::optional<Result<T>> answer;
    ask(app::Done<T>([&answer](Result<T> result) { answer = std::move(result); }));
    io.restart();
    while (!answer && io.run_one() > 0) {
    }
    return answer ? std::move(*answer) : fail(ErrorCode::Io, "It did not answer.");
}

/** A post with a home and a file, on the test's own thread. */
class HandPost {
public:
    HandPost(const std::filesystem::path &folder, const std::string &name)
        : folder(folder / name), file(this->folder / "a.fanion") {
        auto home = app::Home::open(this->folder / "home", environment().random);
        EXPECT_TRUE(home);
        EXPECT_TRUE(home->introduce(name, ""));
        engine.emplace(io, environment(), std::move(*home), observer);
    }
    ~HandPost() { engine->close(); }

    static Environment environment() { return systemEnvironment(); }
    [[nodiscard]] PostId id() const { return engine->home().identity().post(); }
    [[nodiscard]] Incident &incident() { return *engine->incident(); }
    [[nodiscard]] std::string digest() { return digestText(incident()); }

    EntityId perform(const Intent &intent) {
        const auto done = answerOf<Performed>(io, [&](const auto &reply) { engine->perform({&intent, 1}, reply); });
        EXPECT_TRUE(done) << done.error().message;
        return done && !done->ids.empty() ? done->ids.front() : EntityId{};
    }
    EntityId add(const std::string &label) { return perform(intent::Add{Kind::Means, {{Field::Label, label}}, {}}); }
    void admit(const HandPost &other, Role role) {
        perform(intent::Admit{other.id(), role, other.engine->home().identity().name, {}, {}, {}});
    }
    /** Begins with nothing of the incident, as a post that has only an invitation. */
    void follow(HandPost &other) {
        const auto made =
            Incident::createPending(file, other.incident().id(), {}, engine->home().identity(), environment());
        ASSERT_TRUE(made) << made.error().message;
    }
    void open() { ASSERT_TRUE(engine->open(file)); }
    std::filesystem::path exported(const std::string &name, std::optional<PostId> to = {}) {
        const auto out = folder / name;
        const auto done =
            answerOf<Carried>(io, [&](const auto &reply) { engine->exportBundle(out, {to, true, false}, reply); });
        EXPECT_TRUE(done) << done.error().message;
        return out;
    }
    Result<app::Merged> merge(const std::vector<std::filesystem::path> &files) {
        return answerOf<app::Merged>(io, [&](const auto &done) { engine->merge(files, done); });
    }
    AttachmentRef attach(EntityId object, std::size_t size) {
        writeFile(folder / "photo.jpg", std::string(size, 'p'));
        const auto ref = answerOf<AttachmentRef>(
            io, [&](const auto &done) { engine->attach(object, folder / "photo.jpg", "", done); });
        EXPECT_TRUE(ref) << ref.error().message;
        return ref.value_or(AttachmentRef());
    }

    std::filesystem::path folder;
    std::filesystem::path file;
    boost::asio::io_context io{1};
    app::PostObserver observer;
    std::optional<app::Engine> engine;
};

} // namespace

class ByHand : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(pcc.engine->create(pcc.file, {"Feu d'entrepôt", "incendie", false}));
        pcc.admit(cdc, Role::Editor);
        pcc.admit(nord, Role::Editor);
        for (HandPost *post : {&cdc, &nord}) {
            post->follow(pcc);
            post->open();
            ASSERT_TRUE(post->merge({pcc.exported("first")}));
        }
    }

    TemporaryFolder folder;
    HandPost pcc{folder.path(), "PCC"};
    HandPost cdc{folder.path(), "CDC"};
    HandPost nord{folder.path(), "Nord"};
};

TEST_F(ByHand, MeetInAnyOrderAnyNumberOfTimes) {
    cdc.add("VSAV");
    nord.add("CCF");
    pcc.add("FPT");
    const std::vector sticks{cdc.exported("stick"), nord.exported("stick"), pcc.exported("stick")};
    ASSERT_TRUE(pcc.merge({sticks[1], sticks[0]}));
    ASSERT_TRUE(pcc.merge({sticks[0], sticks[0], sticks[2], sticks[1]}));
    ASSERT_TRUE(nord.merge(sticks));
    const auto last = cdc.merge({sticks[2], sticks[1], sticks[0]});
    ASSERT_TRUE(last) << last.error().message;
    EXPECT_EQ(last->accepted, 2U);
    EXPECT_EQ(last->waiting, 0U);
    EXPECT_TRUE(last->missing.empty());
    EXPECT_EQ(cdc.digest(), pcc.digest());
    EXPECT_EQ(nord.digest(), pcc.digest());
    const auto again = cdc.merge(sticks);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->accepted, 0U);
    EXPECT_GT(again->duplicates, 0U);
}

// Three parts of which each builds on the one before, given the wrong way round.
TEST_F(ByHand, PutsPartsInTheirOrder) {
    const Frontier none = pcc.incident().durableFrontier();
    std::vector<std::filesystem::path> parts;
    Frontier before = none;
    for (int i = 0; i < 3; ++i) {
        pcc.add("FPT");
        const auto part = pcc.folder / std::to_string(i);
        ASSERT_TRUE(carry(pcc.file, part, {cdc.id(), before, true}));
        before = pcc.incident().durableFrontier();
        parts.insert(parts.begin(), part);
    }
    const auto merged = cdc.merge(parts);
    ASSERT_TRUE(merged) << merged.error().message;
    EXPECT_EQ(merged->accepted, 3U);
    EXPECT_EQ(merged->waiting, 0U);
    EXPECT_EQ(cdc.digest(), pcc.digest());
}

TEST_F(ByHand, SaysWhatIsMissingAndTakesNothingHalf) {
    const Frontier had = pcc.incident().durableFrontier();
    pcc.add("first");
    const auto first = pcc.folder / "first-part";
    ASSERT_TRUE(carry(pcc.file, first, {cdc.id(), had, true}));
    const Frontier then = pcc.incident().durableFrontier();
    pcc.add("second");
    pcc.add("third");
    const auto second = pcc.folder / "second-part";
    ASSERT_TRUE(carry(pcc.file, second, {cdc.id(), then, true}));
    const std::string before = cdc.digest();
    const auto early = cdc.merge({second});
    ASSERT_TRUE(early) << early.error().message;
    EXPECT_EQ(early->accepted, 0U);
    EXPECT_EQ(early->waiting, 2U);
    EXPECT_EQ(early->missing, (std::map<PostId, std::size_t>{{pcc.id(), 1}}));
    EXPECT_EQ(cdc.digest(), before);
    const auto late = cdc.merge({first});
    ASSERT_TRUE(late);
    EXPECT_EQ(late->accepted, 3U) << "what waited came in too";
    EXPECT_EQ(late->waiting, 0U);
    EXPECT_EQ(cdc.digest(), pcc.digest());
}

// A bundle of the first version, or of a salvage, does not say what it builds on; its logs begin somewhere, though.
TEST_F(ByHand, SaysWhatIsMissingOfABundleWithoutABase) {
    pcc.add("first");
    const Frontier then = pcc.incident().durableFrontier();
    pcc.add("second");
    auto changes = pcc.incident().changesAfter(then, 1 << 20);
    ASSERT_TRUE(changes);
    const Bytes bytes = Bundle{pcc.incident().id(), {changes->front().bytes}}.encode();
    writeFile(pcc.folder / "apart", std::string(asText(bytes)));
    const auto merged = cdc.merge({pcc.folder / "apart"});
    ASSERT_TRUE(merged) << merged.error().message;
    EXPECT_EQ(merged->waiting, 1U);
    EXPECT_EQ(merged->missing, (std::map<PostId, std::size_t>{{pcc.id(), 1}}));
}

TEST_F(ByHand, MergesAnotherCopyOfTheFile) {
    cdc.add("VSAV");
    nord.add("CCF");
    nord.engine->close();
    const auto merged = cdc.merge({nord.file});
    ASSERT_TRUE(merged) << merged.error().message;
    EXPECT_EQ(merged->accepted, 1U);
    EXPECT_EQ(merged->duplicates, pcc.incident().digest().changes);
    const auto open = cdc.merge({pcc.file}); // open elsewhere at the same time
    ASSERT_TRUE(open) << open.error().message;
    EXPECT_EQ(open->accepted, 0U);
    EXPECT_EQ(cdc.merge({cdc.file}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(ByHand, BringsAttachments) {
    const EntityId means = pcc.add("FPT");
    const auto ref = pcc.attach(means, 40 * limits::kAttachmentChunk + 9);
    const auto stick = pcc.exported("stick", cdc.id());
    const auto merged = cdc.merge({stick});
    ASSERT_TRUE(merged) << merged.error().message;
    EXPECT_EQ(merged->attachments, 1U);
    EXPECT_EQ(merged->attachmentsRefused, 0U);
    ASSERT_TRUE(cdc.incident().attachments().extract(ref, folder.path() / "out.jpg"));
    EXPECT_EQ(readFile(folder.path() / "out.jpg"), readFile(pcc.folder / "photo.jpg"));
    EXPECT_EQ(cdc.merge({stick})->attachments, 0U) << "they are here";
    const auto copied = nord.merge({cdc.file});
    ASSERT_TRUE(copied) << copied.error().message;
    EXPECT_EQ(copied->attachments, 1U) << "another copy brings them as well";
}

TEST_F(ByHand, ADamagedAttachmentCostsOnlyItself) {
    const EntityId means = pcc.add("FPT");
    pcc.attach(means, 3 * limits::kAttachmentChunk);
    const auto stick = pcc.exported("stick");
    std::string bytes = readFile(stick);
    auto &damaged = bytes[bytes.size() - 100'000];
    damaged = static_cast<char>(damaged ^ 1);
    writeFile(stick, bytes);
    const auto merged = cdc.merge({stick});
    ASSERT_TRUE(merged) << merged.error().message;
    EXPECT_EQ(merged->attachments, 0U);
    EXPECT_EQ(merged->attachmentsRefused, 1U);
    EXPECT_EQ(cdc.digest(), pcc.digest()) << "the changes are all there";
}

TEST_F(ByHand, RefusesWhatIsOfAnotherIncidentOrNothing) {
    HandPost other(folder.path(), "Other");
    ASSERT_TRUE(other.engine->create(other.file, {"Crue", "", false}));
    const std::string before = cdc.digest();
    const auto foreign = cdc.merge({other.exported("stick")});
    EXPECT_EQ(foreign.error().code, ErrorCode::Refused) << "it can't even read whose it is";
    EXPECT_TRUE(answerOf<Carried>(other.io, [&](const auto &done) {
        other.engine->exportBundle(other.folder / "open", {{}, true, true}, done);
    }));
    EXPECT_EQ(cdc.merge({other.folder / "open"}).error().code, ErrorCode::Foreign);
    const auto file = cdc.merge({other.file});
    EXPECT_EQ(file.error().code, ErrorCode::Foreign);
    EXPECT_EQ(file.error().subject, other.file.string());
    writeFile(folder.path() / "x.csv", "a;b\n");
    EXPECT_EQ(cdc.merge({folder.path() / "x.csv"}).error().code, ErrorCode::Foreign);
    EXPECT_EQ(cdc.merge({folder.path() / "none"}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(cdc.digest(), before);
}

// What a post said it has, and when it was seen, outlives the program.
TEST_F(ByHand, RemembersReceiptsFromOneRunToTheNext) {
    app::ReceiptBook book;
    book[cdc.id()] = cdc.incident().durableFrontier();
    pcc.incident().rememberReceipts(app::encodeReceipts(book));
    pcc.incident().rememberPeer({cdc.id(), "127.0.0.1:9", 1'700'000'000'000});
    ASSERT_TRUE(pcc.incident().commit());
    pcc.engine->close();
    pcc.open();
    const auto peers = pcc.engine->peers();
    const auto peer = std::ranges::find(peers, cdc.id(), &net::PeerStatus::post);
    ASSERT_NE(peer, peers.end());
    EXPECT_EQ(peer->lastSeen, 1'700'000'000'000);
    EXPECT_TRUE(peer->hasEverything);
    pcc.add("FPT");
    EXPECT_EQ(pcc.engine->peers().size(), 2U);
    const auto carried = answerOf<Carried>(pcc.io, [&](const auto &done) {
        pcc.engine->exportBundle(pcc.folder / "stick", {cdc.id(), true, false}, done);
    });
    ASSERT_TRUE(carried);
    EXPECT_TRUE(carried->isKnown);
    EXPECT_EQ(carried->changes, 1U);

    cdc.add("VSAV");
    ASSERT_TRUE(pcc.merge({cdc.exported("stick")}));
    for (const auto &status : pcc.engine->peers()) {
        if (status.post == cdc.id()) {
            EXPECT_EQ(status.missingThere, 1U) << "what a post did itself it has";
        }
    }
}

} // namespace fanion::test
