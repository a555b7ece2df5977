// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages by which a file opens quickly: what is damaged is refused, and then the log is replayed instead.
#include "tests/support/forge.h"

#include <gtest/gtest.h>
#include <zstd.h>

namespace fanion {
namespace {

using namespace intent;
using test::exchange;
using test::Forger;
using test::TestPost;

class NoArchive final : public Archive {
public:
    std::optional<ChangeHash> hashOf(const LogId &, std::uint32_t) const override { return std::nullopt; }
    Result<void> visit(const std::function<void(const Stored &)> &) const override { return {}; }
};

std::string unpacked(ByteView page) {
    std::string plain(ZSTD_getFrameContentSize(page.data(), page.size()), '\0');
    EXPECT_EQ(ZSTD_decompress(plain.data(), plain.size(), page.data(), page.size()), plain.size());
    return plain;
}

Bytes packed(std::string_view plain) {
    Bytes page(ZSTD_compressBound(plain.size()));
    page.resize(ZSTD_compress(page.data(), page.size(), plain.data(), plain.size(), 1));
    return page;
}

class Pages : public testing::Test {
protected:
    TestPost a{1, "PCC", "COS"};
    TestPost b{2, "Secteur 1", "OM"};
    TestPost twin{2, "Secteur 1", "OM"};
    std::map<std::int64_t, Bytes> pages;
    NoArchive archive;

    /** A board with what a head has room for: a fork, a revocation, a change of a later version; and with a text, a
     * list, a set, a counter and a tree. */
    void SetUp() override {
        a.found();
        a.admit(b, Role::Editor);
        const auto symbol = a.add(Kind::Symbol, {{Field::Label, "x"}, {Field::Position, Position{1, -2}}});
        const auto group = a.add(Kind::Means, {{Field::Label, "GIFF"}});
        a.perform({Set{a.add(Kind::Means, {{Field::Label, "CCF"}}), Field::Parent, group}});
        a.perform({Text{symbol, Field::Note, 0, 0, "vent fort"}});
        for (auto *post : {&b, &twin}) {
            post->follow(a);
            post->pull(a);
        }
        static_cast<void>(twin.random.next());
        b.set(symbol, Field::Label, "one");
        twin.set(symbol, Field::Label, "two");
        exchange(a, b);
        exchange(a, twin);
        ASSERT_EQ(a.replica.branches().size(), 2U);
        TestPost later{3, "CRM", "OL"};
        a.admit(later, Role::Editor);
        later.follow(a);
        later.pull(a);
        Forger forger(later);
        std::string body;
        change_codec::encode(forger.change, forger.before, body);
        {
            protozero::pbf_writer writer{body};
            protozero::pbf_writer operation{writer, 6};
            operation.add_fixed64(1, symbol.value);
            operation.add_string(99, "an unknown act");
        }
        ASSERT_EQ(a.receive({forger.sealBody(body)}).accepted.size(), 1U);
        a.perform({Revoke{b.id()}});
        a.seal();
        pages = a.replica.takePages();
        ASSERT_EQ(pages.size(), 2U);
    }
    /** Whether pages are taken; those that are must be of use. */
    bool isTaken(const std::map<std::int64_t, Bytes> &these, std::string *state = nullptr) {
        Replica again(a.environment());
        again.follow(*a.replica.incident());
        again.expect(a.replica.branches());
        again.useArchive(archive);
        const bool isRestored = again.restore([&](std::int64_t number) -> std::optional<Bytes> {
            const auto page = these.find(number);
            return page == these.end() ? std::nullopt : std::optional(page->second);
        });
        if (!isRestored) return false;
        again.endLoading();
        const auto hash = again.stateHash().hex();
        if (state) *state = hash;
        static_cast<void>(again.members());
        static_cast<void>(again.takePages());
        return true;
    }
};

TEST_F(Pages, BringTheBoardBack) {
    std::string state;
    ASSERT_TRUE(isTaken(pages, &state));
    EXPECT_EQ(state, a.replica.stateHash().hex());
}

TEST_F(Pages, NoneMayBeMissing) {
    for (const auto number : {0, 1}) {
        auto fewer = pages;
        fewer.erase(number);
        EXPECT_FALSE(isTaken(fewer)) << number;
    }
}

TEST_F(Pages, WhatIsCutShortIsRefused) {
    for (const auto number : {0, 1}) {
        const auto plain = unpacked(pages.at(number));
        for (std::size_t length = 0; length < plain.size(); ++length) {
            auto cut = pages;
            cut[number] = packed(std::string_view(plain).substr(0, length));
            EXPECT_FALSE(isTaken(cut)) << "page " << number << " of " << length << " bytes";
        }
        auto longer = pages;
        longer[number] = packed(plain + '\0');
        EXPECT_FALSE(isTaken(longer)) << "page " << number;
        auto damaged = pages;
        damaged[number].back() ^= 1; // zstd's own checksum
        EXPECT_FALSE(isTaken(damaged)) << "page " << number;
    }
}

/** Each byte as others would be: refused, or of some use; nothing in between. */
TEST_F(Pages, NoByteDoesHarm) {
    std::size_t refused = 0;
    for (const auto number : {0, 1}) {
        const auto plain = unpacked(pages.at(number));
        for (std::size_t at = 0; at < plain.size(); ++at) {
            for (const char flip : {'\x01', '\x40', '\x7F', '\xFF'}) {
                auto changed = plain;
                changed[at] = static_cast<char>(changed[at] ^ flip);
                auto other = pages;
                other[number] = packed(changed);
                if (!isTaken(other)) ++refused;
            }
        }
    }
    EXPECT_GT(refused, 1000U);
}

} // namespace
} // namespace fanion
