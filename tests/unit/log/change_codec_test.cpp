// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_codec.h"

#include "core/log/value_codec.h"
#include "core/model/limits.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

/** One change with every kind of operation and value. */
Change sampleChange() {
    Change change;
    const auto identity = Identity::fromSeed({7});
    change.log = {identity.post(), 0x1122334455667788};
    change.sequence = 2;
    change.previous = ChangeHash{{1, 2, 3}};
    change.dependencies = {ChangeHash{{4}}, ChangeHash{{5}}};
    change.time = HybridTime::fromMilliseconds(1'750'000'000'000).next();
    change.wall = 1'750'000'000'250;
    change.logs = {{PostId{{9}}, 42}};
    const EntityId id{0xABCDEF};
    change.operations = {
        {id, op::Create{Kind::Means,
                        {{Field::Label, "FPT RNS"},
                         {Field::Position, Position{-435'000'000, 50'000'000}},
                         {Field::Rotation, std::int64_t{-3}},
                         {Field::Means, EntityId{3}},
                         {Field::Exercise, true},
                         {Field::Path, Path{{1, 2}, {-3, 4}, {2'000'000'000, -2'000'000'000}}}}}},
        {id, op::Set{{Field::State, "engaged"}}},
        {id, op::Set{{Field::Mission, Value{}}}},
        {id, op::Delete{}},
        {id, op::Restore{}},
        {id, op::SetAdd{{Field::Tags, "nord"}}},
        {id, op::SetRemove{{Field::Links, EntityId{4}}}},
        {id, op::ListInsert{Field::Steps, {11}, {1, 2, 3}, "reconnaître"}},
        {id, op::ListMove{Field::Steps, {11}, {9}}},
        {id, op::ListRemove{Field::Steps, {11}}},
        {id, op::TextEdit{Field::Note, {{1, 5, 2, 3}, {0, 2, 0, 1}}, op::CharSpan{1, 5, 4, 1}, true, "à l'est", 0}},
        {{}, op::Admit{PostId{{6}}, Role::Editor, "PC site", "COS", Bytes(32, 1), Bytes(64, 2)}},
        {{}, op::ChangeRole{PostId{{6}}, Role::Observer}},
        {{}, op::Revoke{PostId{{6}}, {{42, 17, ChangeHash{{8}}}}}},
        {{}, op::Invite{Bytes(32, 3), Role::Editor, 1'750'000'100'000}},
        {{}, op::Profile{"", ""}},
    };
    return change;
}

TEST(ChangeCodec, ReadsWhatItWrites) {
    const auto body = change_codec::encode(sampleChange());
    const auto read = change_codec::decode(body);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(change_codec::encode(*read), body);
    const auto sample = sampleChange();
    ASSERT_EQ(read->operations.size(), sample.operations.size());
    for (std::size_t i = 0; i < sample.operations.size(); ++i) {
        EXPECT_EQ(read->operations[i].entity, sample.operations[i].entity);
        EXPECT_EQ(read->operations[i].act.index(), sample.operations[i].act.index());
    }
    EXPECT_EQ(read->wall, sample.wall);
    EXPECT_EQ(read->time, sample.time);
    EXPECT_EQ(read->logs, sample.logs);
}

/**
 * The format must not drift: files and posts of every version hold these bytes. If this fails, the format has changed;
 * make it a new field or a new act instead.
 */
TEST(ChangeCodec, WritesTheGoldenBytes) {
    const auto body = change_codec::encode(sampleChange());
    EXPECT_EQ(toHex(body),
              "1220a2fa2f4a355ba2e907a53009e9e37caddf7ac7e66a08ba07631f553072b3f24c19887766554433221120022a2001"
              "020300000000000000000000000000000000000000000000000000000000003220040000000000000000000000000000"
              "000000000000000000000000000000000032200500000000000000000000000000000000000000000000000000000000"
              "00000039010000dc2074970140f4034a6009efcdab000000000012550806120d080112091a0746505420524e53120d08"
              "0212092180f0fa02406d12e61206080812021005120d0809120931030000000000000012060839120208011214080312"
              "102a0e0204070486d0acf30e87d0acf30e4a1809efcdab00000000001a0d081512091a07656e67616765644a0d09efcd"
              "ab00000000001a02081d4a0b09efcdab000000000022004a0b09efcdab00000000002a004a1509efcdab000000000032"
              "0a081312061a046e6f72644a1809efcdab00000000003a0d081412093104000000000000004a2909efcdab0000000000"
              "421e082a110b000000000000001a03010203220c7265636f6e6e61c3ae7472654a1909efcdab00000000004a0e082a11"
              "0b000000000000001a01094a1609efcdab0000000000520b082a110b000000000000004a2f09efcdab00000000005a24"
              "080c12080801100518022003120210021a0608011005180420012a08c3a0206c276573744a9a01aa0196010a20060000"
              "000000000000000000000000000000000000000000000000000000000010021a07504320736974652203434f532a2001"
              "010101010101010101010101010101010101010101010101010101010101013240020202020202020202020202020202"
              "020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202"
              "024a27b201240a20060000000000000000000000000000000000000000000000000000000000000010014a54ba01510a"
              "200600000000000000000000000000000000000000000000000000000000000000122d092a0000000000000010111a20"
              "08000000000000000000000000000000000000000000000000000000000000004a2ec2012b0a20030303030303030303"
              "0303030303030303030303030303030303030303030303100218c08a93c2ee654a03ca0100522b0a2009000000000000"
              "00000000000000000000000000000000000000000000000000112a00000000000000");
    EXPECT_EQ(change_codec::hashOf(body).hex(), "296b0fc0100c56d7a0b70afd9e4d2bb52aaddaedc947bbc51030139778fe0542");
    const auto identity = Identity::fromSeed({7});
    const auto sealed = change_codec::seal(body, change_codec::hashOf(body), identity);
    const auto envelope = change_codec::open(sealed);
    ASSERT_TRUE(envelope);
    EXPECT_TRUE(change_codec::isSignedBy(identity.post(), *envelope));
    EXPECT_EQ(toHex(envelope->signature), "7c6d1960425111a2c58c34c9034d90c62a1ef3afd6ce141203a08ce7137794ea19a72956acc5"
                                          "a82fce4c94d9b2c9fa2ddd2be1eeabea296116ac74b3fdea7101");
}

TEST(ChangeCodec, RefusesWhatDoesNotHangTogether) {
    const auto refuses = [](auto spoil) {
        auto change = sampleChange();
        spoil(change);
        const auto read = change_codec::decode(change_codec::encode(change));
        return !read && read.error().code == ErrorCode::Corrupt;
    };
    EXPECT_TRUE(refuses([](Change &c) { c.sequence = 1; })) << "a first change has no previous";
    EXPECT_TRUE(refuses([](Change &c) { c.previous.reset(); }));
    EXPECT_TRUE(refuses([](Change &c) { c.sequence = 0; }));
    EXPECT_TRUE(refuses([](Change &c) { c.incident = IncidentId{}; })) << "only first changes name the incident";
    EXPECT_TRUE(refuses([](Change &c) { c.logs.clear(); })) << "a log is referred to";
    EXPECT_TRUE(refuses([](Change &c) { c.operations.push_back({{}, op::Found{"x", ""}}); }));
    EXPECT_TRUE(refuses([](Change &c) { c.time = HybridTime{UINT64_MAX}; }));
    EXPECT_TRUE(refuses([](Change &c) { c.dependencies.resize(limits::kDependencies + 1); }));
    EXPECT_TRUE(refuses([](Change &c) { c.operations.resize(limits::kOperations + 1, c.operations[0]); }));
    EXPECT_TRUE(refuses(
        [](Change &c) { c.operations[1].act = op::Set{{Field::Label, std::string(limits::kTextBytes + 1, 'x')}}; }));
    EXPECT_TRUE(refuses([](Change &c) { c.operations[1].act = op::Set{{Field::Label, "\xFF"}}; }));
    EXPECT_TRUE(
        refuses([](Change &c) { c.operations[1].act = op::Set{{Field::Path, Path(limits::kPathPoints + 1)}}; }));
    EXPECT_TRUE(refuses([](Change &c) { c.wall = INT64_MAX / 2; }));
    EXPECT_FALSE(refuses([](Change &c) { c.operations.clear(); }));
}

TEST(ChangeCodec, StandsEveryTruncation) {
    const auto body = change_codec::encode(sampleChange());
    for (std::size_t size = 0; size < body.size(); ++size) {
        const Bytes cut(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(size));
        const auto read = change_codec::decode(cut);
        EXPECT_TRUE(!read || read->operations.size() + read->logs.size() < 17);
    }
}

TEST(ValueCodec, EveryValueComesBack) {
    const std::vector<Value> values{Value{},
                                    false,
                                    true,
                                    std::int64_t{0},
                                    INT64_MIN,
                                    INT64_MAX,
                                    std::string(),
                                    "texte",
                                    Position{},
                                    Position{INT32_MIN, INT32_MAX},
                                    Path{{INT32_MIN, INT32_MAX}, {INT32_MAX, INT32_MIN}},
                                    EntityId{},
                                    EntityId{UINT64_MAX}};
    for (const auto &value : values) {
        const auto bytes = wire::encodeValue(value);
        EXPECT_EQ(wire::decodeValue({bytes.data(), bytes.size()}), value) << value.index();
    }
}

} // namespace
} // namespace fanion
