// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/bundle.h"
#include "tests/unit/incident/incident_fixture.h"

#include <format>

namespace fanion::test {

class BundleTest : public IncidentTest {
protected:
    void SetUp() override {
        incident = pcc.create(file);
        for (int i = 0; i < 50; ++i)
            addMeans(*incident, std::format("FPT {}", i));
        bundle = Bundle::of(*incident).value();
        bytes = bundle.encode();
    }
    [[nodiscard]] static ErrorCode codeOf(ByteView bytes) {
        const Result<Bundle> decoded = Bundle::decode(bytes);
        EXPECT_FALSE(decoded) << "was taken";
        return decoded ? ErrorCode{} : decoded.error().code;
    }

    std::unique_ptr<Incident> incident;
    Bundle bundle;
    Bytes bytes;
};

TEST_F(BundleTest, CarriesEveryChange) {
    EXPECT_EQ(bundle.changes.size(), 51U);
    const Result<Bundle> decoded = Bundle::decode(bytes);
    ASSERT_TRUE(decoded) << decoded.error().message;
    EXPECT_EQ(decoded->incident, incident->id());
    EXPECT_EQ(decoded->changes, bundle.changes);

    auto other = cdc.pending(folder.path() / "b.fanion", incident->id());
    const ReceiveReport first = other->receive(decoded->changes);
    EXPECT_EQ(first.accepted.size(), 51U);
    const ReceiveReport second = other->receive(decoded->changes);
    EXPECT_EQ(second.accepted.size(), 0U);
    EXPECT_EQ(second.duplicates, 51U);
    ASSERT_TRUE(other->commit());
    EXPECT_EQ(digestText(*other), digestText(*incident));
}

TEST_F(BundleTest, OfAnEmptyIncidentIsEmpty) {
    const Bundle empty{incident->id(), {}};
    const Result<Bundle> decoded = Bundle::decode(empty.encode());
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->changes.empty());
}

TEST_F(BundleTest, RefusesEveryTruncation) {
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const ErrorCode code = codeOf(ByteView(bytes).first(size));
        EXPECT_EQ(code, size < 8 ? ErrorCode::Foreign : ErrorCode::Corrupt) << size;
    }
    Bytes longer = bytes;
    longer.push_back(0);
    EXPECT_EQ(codeOf(longer), ErrorCode::Corrupt);
}

TEST_F(BundleTest, RefusesEveryFlippedBit) {
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (int bit = 0; bit < 8; bit += 3) {
            Bytes flipped = bytes;
            flipped[at] = static_cast<std::uint8_t>(flipped[at] ^ (1U << bit));
            EXPECT_FALSE(Bundle::decode(flipped)) << at;
        }
}

TEST_F(BundleTest, SaysWhatIsNewerAndWhatIsTooLarge) {
    Bytes newer = bytes;
    newer[8] = 3;
    EXPECT_EQ(codeOf(newer), ErrorCode::TooNew);
    Bytes large = bytes;
    large[23] = 0x7f; // claims petabytes
    EXPECT_EQ(codeOf(large), ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(asBytes("PK\x03\x04 and so on, a bundle it isn't")), ErrorCode::Foreign);
    EXPECT_EQ(Bundle::read(folder.path() / "missing").error().code, ErrorCode::NotFound);
}

TEST_F(BundleTest, SaysWhatItBuildsOn) {
    Bundle part = bundle;
    part.base = incident->durableFrontier();
    const Bytes written = part.encode();
    EXPECT_EQ(written[8], 2) << "what reads version 1 alone would take it for whole";
    const Result<Bundle> decoded = Bundle::decode(written);
    ASSERT_TRUE(decoded) << decoded.error().message;
    EXPECT_EQ(decoded->base, part.base);
    EXPECT_EQ(decoded->changes, part.changes);
    for (std::size_t size = 8; size < written.size(); ++size)
        EXPECT_EQ(codeOf(ByteView(written).first(size)), ErrorCode::Corrupt) << size;
    for (std::size_t at = 12; at < 104; ++at) {
        Bytes flipped = written;
        flipped[at] ^= 4;
        EXPECT_FALSE(Bundle::decode(flipped)) << at;
    }
}

TEST_F(BundleTest, IsReadableByTheFirstReaderWhenItIsWhole) {
    EXPECT_EQ(bytes[8], 1) << "version 1: no base, no attachments";
}

// What a bundle holds is believed only after each change was checked, whatever its own hash says.
TEST_F(BundleTest, DoesNotVouchForItsChanges) {
    Bundle forged = bundle;
    forged.changes[20][forged.changes[20].size() / 2] ^= 1;
    const Result<Bundle> decoded = Bundle::decode(forged.encode());
    ASSERT_TRUE(decoded);
    auto other = cdc.pending(folder.path() / "b.fanion", incident->id());
    const ReceiveReport report = other->receive(decoded->changes);
    EXPECT_EQ(report.refused.size(), 1U);
    EXPECT_EQ(report.accepted.size(), 20U);
    EXPECT_EQ(report.waiting, 30U);
}

} // namespace fanion::test
