// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of posts that meet a log with two histories.
#include "tests/unit/incident/incident_fixture.h"

#include <filesystem>

namespace fanion::test {

namespace {

/** One machine that was copied while it ran: two programs write one log. */
class ForkTest : public IncidentTest {
protected:
    FilePost one{7, "Secteur 1"};
    FilePost two{7, "Secteur 1"};
    FilePost other{3, "PC site"};
    std::unique_ptr<Incident> a = pcc.create(file);
    std::unique_ptr<Incident> c;
    std::unique_ptr<Incident> first;
    std::unique_ptr<Incident> second;
    EntityId object;

    void SetUp() override {
        for (const auto *post : {&one, &other}) {
            const Intent admit = intent::Admit{post->identity.post(), Role::Editor, post->identity.name, ""};
            perform(*a, admit);
        }
        object = addMeans(*a, "FPT 1");
        c = other.pending(folder.path() / "c.fanion", a->id());
        first = one.pending(folder.path() / "first.fanion", a->id());
        second = two.pending(folder.path() / "second.fanion", a->id());
        for (auto *incident : {c.get(), first.get(), second.get()})
            copy(*a, *incident);
    }
    static void write(Incident &incident, EntityId id, Field field, const std::string &value) {
        const Intent intent = intent::Set{id, field, value};
        perform(incident, intent);
    }
    /** Back and forth, as two sessions would, until nothing moves. */
    static void meet(Incident &x, Incident &y) {
        for (int round = 0; round < 6; ++round) {
            copy(x, y);
            copy(y, x);
        }
        EXPECT_EQ(digestText(x), digestText(y));
    }
    void expectSound(std::unique_ptr<Incident> &incident, FilePost &post) {
        const auto before = digestText(*incident);
        const auto verified = incident->verify();
        EXPECT_TRUE(verified) << verified.error().message;
        const auto path = incident->file();
        incident.reset();
        incident = post.open(path);
        EXPECT_EQ(digestText(*incident), before);
        const auto again = incident->verify();
        EXPECT_TRUE(again) << again.error().message;
    }
};

} // namespace

TEST_F(ForkTest, BothHistoriesAreKeptAndFiled) {
    for (auto *incident : {first.get(), second.get()}) {
        for (int i = 0; i < 5; ++i)
            write(*incident, object, Field::Label, "same " + std::to_string(i));
    }
    copy(*first, *a);
    copy(*second, *c);
    EXPECT_EQ(a->durableFrontier(), c->durableFrontier()) << "they are the same still";
    for (int i = 0; i < 3; ++i) {
        write(*first, object, Field::Label, "one " + std::to_string(i));
        write(*second, object, Field::Station, "two " + std::to_string(i));
    }
    copy(*first, *a);
    copy(*second, *c);
    // Each has work built on the history it knows, so neither can be thrown away.
    write(*a, object, Field::Leader, "on one");
    write(*c, object, Field::Mission, "on two");
    meet(*a, *c);
    EXPECT_EQ(a->replica().branches().size(), 2U);
    const auto view = a->replica().find(object);
    EXPECT_EQ(view->text(Field::Label), "one 2");
    EXPECT_EQ(view->text(Field::Station), "two 2");
    EXPECT_EQ(view->text(Field::Leader), "on one");
    EXPECT_EQ(view->text(Field::Mission), "on two");
    expectSound(a, pcc);
    expectSound(c, other);
    write(*a, object, Field::Leader, "and on");
    meet(*a, *c);
    expectSound(a, pcc);
    // The copies themselves hear of it and go on, each in a log of its own.
    static_cast<void>(two.random.next());
    meet(*first, *a);
    meet(*second, *a);
    write(*first, object, Field::Label, "first lives");
    write(*second, object, Field::Station, "second lives");
    meet(*first, *a);
    meet(*second, *a);
    meet(*first, *a);
    EXPECT_EQ(digestText(*first), digestText(*second));
    EXPECT_EQ(a->replica().branches().size(), 2U);
    expectSound(first, one);
}

TEST_F(ForkTest, InWhatIsPackedAlready) {
    a->setHousekeeping({64, 16384, 64});
    for (auto *incident : {first.get(), second.get()}) {
        for (int i = 0; i < 100; ++i)
            write(*incident, object, Field::Label, "same " + std::to_string(i));
    }
    for (int i = 0; i < 100; ++i)
        write(*first, object, Field::Label, "one " + std::to_string(i));
    copy(*first, *a);
    a->tidy();
    a.reset();
    a = pcc.open(file);
    write(*second, object, Field::Station, "two");
    copy(*second, *a);
    EXPECT_EQ(a->replica().branches().size(), 2U);
    EXPECT_EQ(a->replica().find(object)->text(Field::Station), "two");
    EXPECT_EQ(a->replica().find(object)->text(Field::Label), "one 99");
    expectSound(a, pcc);
    meet(*a, *c);
    expectSound(c, other);
}

TEST_F(ForkTest, FoundAtTheFirstChangeAndBeforeItIsSaved) {
    write(*first, object, Field::Label, "one");
    write(*second, object, Field::Label, "two");
    std::vector<Bytes> bytes;
    for (const auto *incident : {first.get(), second.get()}) {
        for (auto &run : incident->changesAfter(a->durableFrontier(), 1 << 20).value())
            bytes.push_back(run.bytes);
    }
    const auto report = a->receive(bytes);
    EXPECT_TRUE(report.refused.empty());
    EXPECT_EQ(report.acceptedChanges(), 2U);
    ASSERT_TRUE(a->commit());
    expectSound(a, pcc);
    meet(*a, *c);
}

} // namespace fanion::test
