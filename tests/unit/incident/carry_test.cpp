// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/carry.h"

#include "core/incident/bundle_reader.h"
#include "core/model/limits.h"
#include "tests/unit/incident/incident_fixture.h"

#include <format>

namespace fanion::test {

class CarryTest : public IncidentTest {
protected:
    void SetUp() override {
        here = pcc.create(file);
        means = addMeans(*here, "FPT");
        perform(*here, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", {}, {}, {}});
        there = cdc.pending(folder.path() / "b.fanion", here->id());
        copy(*here, *there);
    }
    Carried carried(const CarryChoice &choice) {
        const auto done = carry(file, out, choice);
        EXPECT_TRUE(done) << done.error().message;
        return done.value_or(Carried());
    }
    AttachmentRef attach(Incident &incident, const std::string &name, std::size_t size) {
        std::string bytes(size, 'x');
        for (std::size_t i = 0; i < size; i += 1000)
            bytes[i] = static_cast<char>(i / 1000 * 7 + name.size());
        writeFile(folder.path() / name, bytes);
        auto attaching = Attaching::begin(folder.path() / name, "");
        EXPECT_TRUE(attaching);
        while (*incident.attach(*attaching)) {
        }
        perform(incident, intent::SetAdd{means, Field::Attachments, attaching->ref().text()});
        return attaching->ref();
    }

    std::filesystem::path out = folder.path() / "stick.fanion-echange";
    std::unique_ptr<Incident> here;
    std::unique_ptr<Incident> there;
    EntityId means;
};

TEST_F(CarryTest, CarriesEverythingOrWhatAPostLacks) {
    addMeans(*there, "VSAV"); // tells what CDC had when it did that
    copy(*there, *here);
    for (int i = 0; i < 10; ++i)
        addMeans(*here, std::format("CCF {}", i));
    EXPECT_EQ(carried({}).changes, here->digest().changes);
    EXPECT_TRUE(Bundle::read(out)->base.empty());

    const Carried part = carried({cdc.identity.post(), {}, true});
    EXPECT_TRUE(part.isKnown);
    EXPECT_EQ(part.changes, 10U);
    EXPECT_EQ(part.bytes, std::filesystem::file_size(out));
    const Bundle bundle = Bundle::read(out).value();
    const ReceiveReport report = there->receive(bundle.changes);
    EXPECT_EQ(report.acceptedChanges(), 10U);
    ASSERT_TRUE(there->commit());
    EXPECT_EQ(digestText(*there), digestText(*here));
}

// What a post said on the network counts as much as what its changes prove.
TEST_F(CarryTest, BelievesWhatAPostSaidLast) {
    addMeans(*here, "CCF");
    const Carried all = carried({cdc.identity.post(), {}, true});
    EXPECT_FALSE(all.isKnown) << "it has not acted yet";
    EXPECT_EQ(all.changes, here->digest().changes);
    const Carried part = carried({cdc.identity.post(), there->durableFrontier(), true});
    EXPECT_TRUE(part.isKnown);
    EXPECT_EQ(part.changes, 1U);
    EXPECT_EQ(carried({cdc.identity.post(), here->durableFrontier(), true}).changes, 0U);
    EXPECT_TRUE(Bundle::read(out)->base.empty()) << "nothing builds on nothing";
}

TEST_F(CarryTest, SaysWhatTheReceiverLacks) {
    addMeans(*there, "VSAV");
    copy(*there, *here);
    addMeans(*here, "CCF");
    carried({cdc.identity.post(), {}, true});
    const Bundle bundle = Bundle::read(out).value();
    FilePost third{3, "PC Nord"};
    auto late = third.pending(folder.path() / "c.fanion", here->id());
    const ReceiveReport report = late->receive(bundle.changes);
    EXPECT_EQ(report.acceptedChanges(), 0U);
    EXPECT_EQ(report.waiting, 1U);
    const auto lacks = lacking(late->replica().frontier(), bundle.base);
    ASSERT_EQ(lacks.size(), 2U);
    EXPECT_EQ(lacks.at(pcc.identity.post()), 3U);
    EXPECT_EQ(lacks.at(cdc.identity.post()), 1U);
}

TEST_F(CarryTest, CarriesAttachmentsThatTheOtherDidNotBring) {
    const AttachmentRef photo = attach(*here, "photo.jpg", 5 * limits::kAttachmentChunk + 17);
    const AttachmentRef plan = attach(*here, "plan.pdf", 100);
    copy(*here, *there);
    const AttachmentRef theirs = attach(*there, "vue.png", 1000);
    copy(*there, *here);
    EXPECT_EQ(carried({}).attachments, 2U) << "those that are whole here";
    EXPECT_EQ(carried({cdc.identity.post(), {}, true}).attachments, 2U);
    EXPECT_EQ(carried({cdc.identity.post(), {}, false}).attachments, 0U);
    ASSERT_TRUE(carry(folder.path() / "b.fanion", out, {pcc.identity.post(), {}, true}));
    auto reader = BundleReader::open(out);
    ASSERT_TRUE(reader) << reader.error().message;
    ASSERT_EQ(reader->attachments().size(), 1U);
    EXPECT_EQ(reader->attachments().front().id, theirs.id);

    carried({});
    reader = BundleReader::open(out);
    ASSERT_TRUE(reader);
    for (const auto &each : reader->attachments()) {
        const auto manifest = reader->manifest(each);
        ASSERT_TRUE(manifest) << manifest.error().message;
        const auto chunks = reader->chunks(each, *manifest, 0, 1000);
        ASSERT_TRUE(chunks);
        EXPECT_EQ(chunks->size(), manifest->chunks().size());
        EXPECT_TRUE(each.id == photo.id || each.id == plan.id);
    }
}

TEST_F(CarryTest, FindsEveryDamageInAttachments) {
    attach(*here, "plan.pdf", limits::kAttachmentChunk + 100);
    carried({});
    const std::string whole = readFile(out);
    const auto good = BundleReader::open(out);
    ASSERT_TRUE(good);
    const auto begin = good->attachments().front().offset - 40;
    for (const std::size_t size : {begin, begin + 39, begin + 41, whole.size() - 1}) {
        writeFile(out, whole.substr(0, size));
        EXPECT_EQ(BundleReader::open(out).error().code, ErrorCode::Corrupt) << size;
    }
    writeFile(out, whole + "x");
    EXPECT_EQ(BundleReader::open(out).error().code, ErrorCode::Corrupt);
    for (std::size_t at = begin; at < whole.size(); at += at < begin + 110 ? 1 : 4001) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 8);
        writeFile(out, bytes);
        auto reader = BundleReader::open(out);
        if (!reader) continue;
        const auto &attachment = reader->attachments().front();
        const auto manifest = reader->manifest(attachment);
        EXPECT_TRUE(!manifest || !reader->chunks(attachment, *manifest, 0, 2)) << at;
    }
}

TEST_F(CarryTest, NeverReplacesAnIncident) {
    const std::string before = readFile(folder.path() / "b.fanion");
    EXPECT_EQ(carry(file, folder.path() / "b.fanion", {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(carry(file, file, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(readFile(folder.path() / "b.fanion"), before);
    EXPECT_EQ(carry(folder.path() / "none.fanion", out, {}).error().code, ErrorCode::NotFound);
    FilePost third{3, "PC Nord"};
    {
        const auto empty = third.pending(folder.path() / "c.fanion", here->id());
    }
    EXPECT_EQ(carry(folder.path() / "c.fanion", out, {}).error().code, ErrorCode::NotFound) << "nothing is in it yet";
    EXPECT_FALSE(std::filesystem::exists(out));
}

} // namespace fanion::test
