// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/folded_words.h"
#include "tests/unit/index/index_fixture.h"

namespace fanion {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(FoldedWords, AreSmallAndWithoutAccents) {
    EXPECT_THAT(foldedWords("Écoute l'ÉQUIPE n° 12"), ElementsAre("12", "ecoute", "equipe", "l", "n"));
    EXPECT_THAT(foldedWords("CŒUR Ætna Straße ĲSSEL"), ElementsAre("aetna", "coeur", "ijssel", "strasse"));
    EXPECT_THAT(foldedWords("E\u0301coute"), ElementsAre("ecoute")) << "a mark by itself";
    EXPECT_THAT(foldedWords("à\u00A0l’est – 3×4"), ElementsAre("3", "4", "a", "est", "l"));
    EXPECT_THAT(foldedWords("Łódź Țara ΑΘΗΝΑ МОСКВА"), ElementsAre("lodz", "tara", "αθηνα", "москва"));
    EXPECT_THAT(foldedWords(" -,;! "), IsEmpty());
    EXPECT_THAT(foldedWords("feu Feu FEU"), ElementsAre("feu"));
    EXPECT_EQ(foldedWords(std::string(10'000, 'x'))[0].size(), kLongestWord);
}

class Words : public test::IndexFixture {
protected:
    [[nodiscard]] std::vector<EntityId> find(std::string_view query, std::size_t limit = 100) const {
        return index.words().find(query, limit);
    }
};

TEST_F(Words, AreFoundByTheirBeginningsInAnyOrder) {
    const auto engine = add(Kind::Means, {{Field::Label, "FPT RNS"}});
    const auto post = add(Kind::Symbol, {{Field::Label, "Écoute"}});
    EXPECT_THAT(find("rns fpt"), ElementsAre(engine));
    EXPECT_THAT(find("R F"), ElementsAre(engine));
    EXPECT_THAT(find("eco"), ElementsAre(post));
    EXPECT_THAT(find("ÉCOUTE"), ElementsAre(post));
    EXPECT_THAT(find("fpt eco"), IsEmpty()) << "every word";
    EXPECT_THAT(find("pt"), IsEmpty()) << "beginnings only";
    EXPECT_THAT(find(""), IsEmpty());
    EXPECT_THAT(find(" ? "), IsEmpty());
}

TEST_F(Words, OfTextsStepsAndTagsButNotOfKeys) {
    const auto task = add(Kind::Task, {{Field::Description, "Noyer la lisière"},
                                       {Field::Steps, "Établir"},
                                       {Field::Tags, "eau"},
                                       {Field::State, "executing"}});
    add(Kind::Symbol, {{Field::Catalogue, "eau.point"}, {Field::Colour, "eau"}});
    EXPECT_THAT(find("lisiere"), ElementsAre(task));
    EXPECT_THAT(find("etabl"), ElementsAre(task));
    EXPECT_THAT(find("eau"), ElementsAre(task));
    EXPECT_THAT(find("executing"), IsEmpty());
}

TEST_F(Words, OfAnAttachmentOnlyItsName) {
    const auto task =
        add(Kind::Task, {{Field::Attachments, std::string(64, 'a') + " 1234 image/jpeg Façade nord.jpg"}});
    EXPECT_THAT(find("facade nord"), ElementsAre(task));
    EXPECT_THAT(find("jpeg"), IsEmpty());
    EXPECT_THAT(find("1234"), IsEmpty());
    EXPECT_THAT(find("aaaa"), IsEmpty());
}

TEST_F(Words, WholeWordsFirstThenTheNewest) {
    const auto whole = add(Kind::Means, {{Field::Label, "VSA"}});
    const auto old = add(Kind::Means, {{Field::Label, "VSAV 1"}});
    const auto young = add(Kind::Means, {{Field::Label, "VSAV 2"}});
    EXPECT_THAT(find("vsa"), ElementsAre(whole, young, old));
    set(old, Field::Level, std::int64_t{1});
    EXPECT_THAT(find("vsa"), ElementsAre(whole, old, young));
    EXPECT_THAT(find("vsa", 2), ElementsAre(whole, old));
    EXPECT_THAT(find("vsa", 0), IsEmpty());
}

TEST_F(Words, FollowWhatIsWritten) {
    const auto engine = add(Kind::Means, {{Field::Label, "FPT"}});
    const auto other = add(Kind::Means, {{Field::Label, "FPT CCF"}});
    set(engine, Field::Label, "CCF");
    EXPECT_THAT(find("fpt"), ElementsAre(other));
    EXPECT_THAT(find("ccf"), ElementsAre(engine, other));
    perform(intent::Delete{other});
    EXPECT_THAT(find("fpt"), IsEmpty());
    add(Kind::Task, {{Field::Label, "x"}}); // takes the place that has become free
    perform(intent::Restore{other});
    EXPECT_THAT(find("fpt"), ElementsAre(other));
}

} // namespace
} // namespace fanion
