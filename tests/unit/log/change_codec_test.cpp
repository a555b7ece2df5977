// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_codec.h"

#include "core/base/hasher.h"
#include "core/log/run_codec.h"
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
    change.dependencies = {{1, 7, ChangeHash{{4}}}, {2, 300, ChangeHash{{5}}}};
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
        {id, op::TextEdit{Field::Note, {{1, 52, 3}, {0, 2, 1}}, op::CharSpan{1, 54, 1}, true, "à l'est", 0}},
        {{}, op::Admit{PostId{{6}}, Role::Editor, "PC site", "COS", Bytes(32, 1), Bytes(64, 2)}},
        {{}, op::ChangeRole{PostId{{6}}, Role::Observer}},
        {{}, op::Revoke{PostId{{6}}, {{42, 17, ChangeHash{{8}}}}}},
        {{}, op::Invite{Bytes(32, 3), Role::Editor, 1'750'000'100'000}},
        {{}, op::Profile{"", ""}},
    };
    return change;
}

const HybridTime kBefore = HybridTime::fromMilliseconds(1'749'999'999'000);

std::string encode(const Change &change) {
    std::string body;
    change_codec::encode(change, change.sequence == 1 ? HybridTime{} : kBefore, body);
    return body;
}

/** Read where the sample stands. */
Result<Change> decode(std::string_view body, std::uint32_t sequence = 2) {
    Change change;
    const change_codec::Place place{sampleChange().log, sequence, sequence == 1 ? HybridTime{} : kBefore};
    if (auto read = change_codec::decode(asBytes(body), place, change); !read) return std::unexpected(read.error());
    return change;
}

TEST(ChangeCodec, ReadsWhatItWrites) {
    const auto body = encode(sampleChange());
    const auto read = decode(body);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(encode(*read), body);
    const auto sample = sampleChange();
    ASSERT_EQ(read->operations.size(), sample.operations.size());
    for (std::size_t i = 0; i < sample.operations.size(); ++i) {
        EXPECT_EQ(read->operations[i].entity, sample.operations[i].entity);
        EXPECT_EQ(read->operations[i].act.index(), sample.operations[i].act.index());
    }
    EXPECT_EQ(read->wall, sample.wall);
    EXPECT_EQ(read->time, sample.time);
    EXPECT_EQ(read->logs, sample.logs);
    EXPECT_EQ(read->dependencies, sample.dependencies);
}

/** What was added to the format later stands by itself: the sample above is as it was. */
TEST(ChangeCodec, WritesPlacesAndCountsAsTheyWereAdded) {
    auto change = sampleChange();
    change.dependencies.clear();
    change.logs.clear();
    const EntityId id{0xABCDEF};
    change.operations = {
        {id, op::Set{{Field::Parent, TreePlace{EntityId{5}, {7, 0, 8}}}}},
        {id, op::Set{{Field::Parent, TreePlace{{}, {255}}}}},
        {id, op::CounterAdd{Field::Deceased, -3}},
        {id, op::CounterReset{Field::Deceased}},
    };
    const auto body = encode(change);
    EXPECT_EQ(toHex(asBytes(body)),
              "108280c03e18f403321f09efcdab00000000001a14081c12103a0e0905000000000000001203070008321409efcdab00"
              "000000001a09081c12053a031201ff320f09efcdab00000000006204083e1005320d09efcdab00000000006a02083e");
    const auto read = decode(body);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(encode(*read), body);
    ASSERT_EQ(read->operations.size(), 4U);
    EXPECT_EQ(std::get<op::Set>(read->operations[0].act).value, Value(TreePlace{EntityId{5}, {7, 0, 8}}));
    EXPECT_EQ(std::get<op::CounterAdd>(read->operations[2].act).amount, -3);
    change.operations = {{id, op::CounterAdd{Field::Deceased, limits::kCounterAmount}}};
    EXPECT_TRUE(decode(encode(change)));
    change.operations = {{id, op::CounterAdd{Field::Deceased, limits::kCounterAmount + 1}}};
    EXPECT_FALSE(decode(encode(change)));
    change.operations = {{id, op::CounterAdd{Field::Deceased, INT64_MIN}}};
    EXPECT_FALSE(decode(encode(change)));
    change.operations = {{id, op::Set{{Field::Parent, TreePlace{{}, OrderKey(limits::kOrderKeyBytes + 1, 1)}}}}};
    EXPECT_FALSE(decode(encode(change)));
}

TEST(ChangeCodec, WritesKeysAsTheyWereAdded) {
    auto change = sampleChange();
    change.dependencies.clear();
    change.logs.clear();
    change.operations = {{{}, op::HandKey{EpochId{{7}}, true, {{PostId{{6}}, Bytes(ContentKey::kEnvelopeSize, 4)}}}}};
    const auto body = encode(change);
    std::string envelope = "0a20"
                           "06" +
                           std::string(62, '0') + "1250";
    for (std::size_t i = 0; i < ContentKey::kEnvelopeSize; ++i)
        envelope += "04";
    EXPECT_TRUE(toHex(asBytes(body))
                    .ends_with("d2018a01"
                               "0a10"
                               "07" +
                               std::string(30, '0') +
                               "1001"
                               "1a74" +
                               envelope))
        << toHex(asBytes(body));
    const auto read = decode(body);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(encode(*read), body);
    change.operations = {{{}, op::HandKey{EpochId{{7}}, false, {{PostId{{6}}, Bytes(79, 4)}}}}};
    EXPECT_FALSE(decode(encode(change))) << "an envelope has one size";
    op::HandKey many{EpochId{{7}}, false, {}};
    many.envelopes.resize(limits::kEnvelopes + 1, {PostId{{6}}, Bytes(ContentKey::kEnvelopeSize, 4)});
    change.operations = {{{}, many}};
    EXPECT_FALSE(decode(encode(change)));
}

TEST(ChangeCodec, AFirstChangeSaysWhoseLogOfWhichIncidentItStarts) {
    auto change = sampleChange();
    change.sequence = 1;
    change.incident = IncidentId{{5}};
    const auto read = decode(encode(change), 1);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->incident, change.incident);
    change.log.incarnation ^= 1;
    EXPECT_FALSE(decode(encode(change), 1)) << "it starts another log than the one it is filed under";
    EXPECT_FALSE(decode(encode(change), 2)) << "a log starts once";
    EXPECT_FALSE(decode(encode(sampleChange()), 1)) << "a log starts with its name";
}

/**
 * The format must not drift: files and posts of every version hold these bytes. If this fails, the format has changed;
 * make it a new field or a new act instead.
 */
TEST(ChangeCodec, WritesTheGoldenBytes) {
    const auto body = encode(sampleChange());
    EXPECT_EQ(toHex(asBytes(body)),
              "108280c03e18f4032226080110071a200400000000000000000000000000000000000000000000000000000000000000"
              "2227080210ac021a2005000000000000000000000000000000000000000000000000000000000000002a2b0a20090000"
              "0000000000000000000000000000000000000000000000000000000000112a00000000000000326009efcdab00000000"
              "0012550806120d080112091a0746505420524e53120d080212092180f0fa02406d12e61206080812021005120d080912"
              "0931030000000000000012060839120208011214080312102a0e0204070486d0acf30e87d0acf30e321809efcdab0000"
              "0000001a0d081512091a07656e6761676564320d09efcdab00000000001a02081d320b09efcdab00000000002200320b"
              "09efcdab00000000002a00321509efcdab0000000000320a081312061a046e6f7264321809efcdab00000000003a0d08"
              "141209310400000000000000322909efcdab0000000000421e082a110b000000000000001a03010203220c7265636f6e"
              "6e61c3ae747265321909efcdab00000000004a0e082a110b000000000000001a0109321609efcdab0000000000520b08"
              "2a110b00000000000000322b09efcdab00000000005a20080c1206080110341803120210021a040801103620012a08c3"
              "a0206c27657374329a01aa0196010a200600000000000000000000000000000000000000000000000000000000000000"
              "10021a07504320736974652203434f532a20010101010101010101010101010101010101010101010101010101010101"
              "010132400202020202020202020202020202020202020202020202020202020202020202020202020202020202020202"
              "02020202020202020202020202020202020202023227b201240a20060000000000000000000000000000000000000000"
              "000000000000000000000010013254ba01510a2006000000000000000000000000000000000000000000000000000000"
              "00000000122d092a0000000000000010111a200800000000000000000000000000000000000000000000000000000000"
              "000000322ec2012b0a200303030303030303030303030303030303030303030303030303030303030303100218c08a93"
              "c2ee653203ca0100");
    const auto hash = change_codec::hashOf(ChangeHash{{1, 2, 3}}, asBytes(body));
    EXPECT_EQ(hash.hex(), "760fa95e1a39aa62a00912a93d2137c8c0ff27cae1aee99c9f092e40ad59114a");
    const auto identity = Identity::fromSeed({7});
    const std::vector<ByteView> bodies{asBytes(body)};
    const auto bytes = run_codec::write({sampleChange().log, 2, ChangeHash{{1, 2, 3}}, kBefore}, bodies,
                                        run_codec::sign(identity, hash));
    EXPECT_EQ(toHex(Hasher("test").add(bytes).finish()),
              "31c421f768c738c6a3157e31a61fe88d267e60e648c63528685bbbe028c3c02b");
    const auto run = run_codec::open(bytes);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->head(), hash);
    EXPECT_TRUE(run_codec::isSigned(*run));
}

TEST(RunCodec, ReadsWhatItWritesAndRefusesWhatDoesNotHangTogether) {
    const auto identity = Identity::fromSeed({7});
    const LogId log{identity.post(), 3};
    const std::vector<std::string> texts{"one", "two", "three"};
    std::vector<ByteView> bodies;
    for (const auto &text : texts)
        bodies.push_back(asBytes(text));
    const auto run = run_codec::open(run_codec::write({log, 5, ChangeHash{{9}}, kBefore}, bodies, {}));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->log, log);
    EXPECT_EQ(run->first, 5u);
    EXPECT_EQ(run->last(), 7u);
    EXPECT_EQ(run->before, kBefore);
    EXPECT_FALSE(run_codec::isSigned(*run));
    EXPECT_EQ(run->hashes[1], change_codec::hashOf(run->hashes[0], asBytes("two")));
    const auto refuses = [](const Bytes &bytes) { return !run_codec::open(bytes); };
    EXPECT_TRUE(refuses(run_codec::write({log, 5, {}, {}}, {}, {}))) << "no changes";
    EXPECT_TRUE(refuses(run_codec::write({log, 1, {}, {}}, bodies, Bytes(63, 0)))) << "half a signature";
    EXPECT_TRUE(refuses(run_codec::write({log, 0xFFFF'FFFE, {}, {}}, bodies, {}))) << "numbers beyond the last";
    EXPECT_FALSE(refuses(run_codec::write({log, 0xFFFF'FFFD, {}, {}}, bodies, {})));
    EXPECT_TRUE(refuses(Bytes(limits::kRunBytes + 1, 0)));
}

TEST(ChangeCodec, RefusesWhatDoesNotHangTogether) {
    const auto refuses = [](auto spoil) {
        auto change = sampleChange();
        spoil(change);
        const auto read = decode(encode(change));
        return !read && read.error().code == ErrorCode::Corrupt;
    };
    EXPECT_TRUE(refuses([](Change &c) { c.dependencies[0].log = 0; }));
    EXPECT_TRUE(refuses([](Change &c) { c.dependencies[0].sequence = 0; }));
    EXPECT_TRUE(refuses([](Change &c) { c.operations.push_back({{}, op::Found{"x", ""}}); }));
    EXPECT_TRUE(refuses([](Change &c) { c.time = HybridTime{UINT64_MAX}; }));
    EXPECT_TRUE(refuses([](Change &c) { c.dependencies.resize(limits::kDependencies + 1, c.dependencies[0]); }));
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
    const auto body = encode(sampleChange());
    for (std::size_t size = 0; size < body.size(); ++size) {
        const auto read = decode(std::string_view(body).substr(0, size));
        EXPECT_TRUE(!read || read->operations.size() + read->logs.size() < 17);
    }
}

TEST(ChangeCodec, SaysWhatItIsAboutWithoutReadingItWhole) {
    auto change = sampleChange();
    std::erase_if(change.operations,
                  [](const Operation &operation) { return !std::holds_alternative<op::Set>(operation.act); });
    const auto body = encode(change);
    const auto target = change_codec::targetOf(asBytes(body));
    EXPECT_EQ(target.entity, EntityId{0xABCDEF});
    EXPECT_EQ(target.field, Field::State);
    for (std::size_t size = 0; size < body.size(); ++size) // whatever it says, it says something
        static_cast<void>(change_codec::targetOf(asBytes(body.substr(0, size))));
    EXPECT_TRUE(change_codec::targetOf({}).entity.isNull());
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
