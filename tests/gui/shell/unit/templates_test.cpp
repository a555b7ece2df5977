// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/templates/templates_model.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "core/replica/replica.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace fanion::app {
namespace {

QByteArray file(const QByteArray &templates) {
    return R"({"format": 1, "templates": [)" + templates + "]}";
}

const QByteArray kSmall = R"({"key": "feu-de-foret", "name": {"fr": "Le nôtre"}, "sectors": [{"name": {"fr": "Nord"},
    "sectors": [{"name": {"fr": "Nord 1"}, "type": "functional"}]}],
    "checklists": [{"name": {"fr": "Liste"}, "function": {"fr": "COS"}, "steps": [{"fr": "un", "en": "one"}, {"fr": "deux"}]}]})";

class TemplatesTest : public testing::Test {
protected:
    void put(const char *name, const QByteArray &json) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(json);
    }
    QTemporaryDir folder;
    Notices notices;
};

TEST_F(TemplatesTest, OursAreRightAndMakeWhatEveryPostTakes) {
    const TemplatesModel model(folder.path(), notices);
    EXPECT_EQ(notices.count(), 0);
    ASSERT_GE(model.rowCount(), 5);
    for (const char *key : {"feu-de-foret", "incendie", "secours", "inondation", "recherche"}) {
        const IncidentTemplate *one = model.find(QString::fromLatin1(key));
        ASSERT_TRUE(one) << key;
        EXPECT_GT(one->sectorCount(), 2) << key;
        EXPECT_FALSE(one->checklists.empty()) << key;
        for (const char *language : {"fr", "en"}) {
            const Environment environment = systemEnvironment();
            Replica replica(environment);
            Identity identity = Identity::generate(environment.random);
            ASSERT_TRUE(replica.found(identity, {"Essai", key, false}));
            const auto done = replica.perform(
                one->intents(QString::fromLatin1(language), [&] { return EntityId{environment.random.next()}; }));
            ASSERT_TRUE(done) << key << ": " << done.error().message;
            std::size_t steps = 0;
            std::size_t sectors = 0;
            for (const auto &[id, entity] : replica.board()) {
                if (entity->kind == Kind::Sector) ++sectors;
                if (const auto list = entity->lists.find(Field::Steps); list != entity->lists.end())
                    steps += list->second.size();
            }
            EXPECT_EQ(sectors, static_cast<std::size_t>(one->sectorCount()));
            EXPECT_GT(steps, 4U);
        }
    }
}

TEST_F(TemplatesTest, EveryTextOfOursIsInBothLanguages) {
    const TemplatesModel model(folder.path(), notices);
    for (int row = 0; row < model.rowCount(); ++row) {
        const IncidentTemplate &one = *model.find(model.index(row).data(TemplatesModel::KeyRole).toString());
        EXPECT_FALSE(one.name.english.isEmpty());
        for (const auto &list : one.checklists)
            for (const TemplateText &step : list.steps)
                EXPECT_FALSE(step.english.isEmpty()) << step.french.toStdString();
    }
}

TEST_F(TemplatesTest, AServicesTemplateTakesThePlaceOfOurs) {
    put("sdis.json", file(kSmall));
    const TemplatesModel model(folder.path(), notices);
    EXPECT_EQ(notices.count(), 0);
    EXPECT_EQ(model.rowCount(), 5);
    const IncidentTemplate *one = model.find(QStringLiteral("feu-de-foret"));
    EXPECT_EQ(one->name.in(QStringLiteral("en")), QStringLiteral("Le nôtre")) << "without English the French stands";
    EXPECT_EQ(one->sectorCount(), 2);
    std::uint64_t next = 0;
    const auto intents = one->intents(QStringLiteral("en"), [&] { return EntityId{++next}; });
    ASSERT_EQ(intents.size(), 6U);
    EXPECT_EQ(std::get<intent::Move>(intents[2]).parent, EntityId{1});
    EXPECT_EQ(std::get<intent::ListInsert>(intents[4]).text, "one");
    EXPECT_EQ(std::get<intent::ListInsert>(intents[5]).text, "deux");
    EXPECT_EQ(std::get<intent::ListInsert>(intents[5]).at, 1U);
}

TEST_F(TemplatesTest, AWrongFileIsLeftOutAsAWholeAndToldOf) {
    put("a.json", file(kSmall) + "x");
    const TemplatesModel model(folder.path(), notices);
    EXPECT_EQ(notices.count(), 1);
    EXPECT_NE(model.find(QStringLiteral("feu-de-foret"))->name.french, QStringLiteral("Le nôtre"));
}

TEST(TemplateReader, SaysWhatIsWrongAndWhere) {
    const std::pair<QByteArray, const char *> wrong[] = {
        {"[]", "format"},
        {R"({"format": 2, "templates": []})", "format"},
        {R"({"format": 1})", "templates"},
        {file(R"({"key": "A b", "name": {"fr": "x"}})"), "key"},
        {file(R"({"key": "a", "name": {"fr": ""}})"), "fr"},
        {file(R"({"key": "a", "name": {"fr": "x\ny"}})"), "one line"},
        {file(R"({"key": "a", "name": {"fr": "x"}, "colour": 1})"), "colour"},
        {file(R"({"key": "a", "name": {"fr": "x"}, "glyph": "rocket"})"), "glyph"},
        {file(R"({"key": "a", "name": {"fr": "x"}, "checklists": [{"name": {"fr": "y"}}]})"), "steps"},
        {file(R"({"key": "a", "name": {"fr": "x"}},{"key": "a", "name": {"fr": "x"}})"), "twice"},
        {file(R"({"key": "a", "name": {"fr": "x"}, "sectors": [{"name": {"fr": "1"}, "sectors": [{"name": {"fr": "2"},
            "sectors": [{"name": {"fr": "3"}, "sectors": [{"name": {"fr": "4"}, "sectors": [{"name": {"fr": "5"}}]}]}]}]}]})"),
         "deeper"},
    };
    for (const auto &[json, word] : wrong) {
        QStringList problems;
        EXPECT_TRUE(readTemplates(json, problems).empty()) << json.constData();
        ASSERT_FALSE(problems.isEmpty()) << json.constData();
        EXPECT_TRUE(problems.join(u' ').contains(QLatin1StringView(word)))
            << json.constData() << ": " << problems.join(u' ').toStdString();
    }
}

} // namespace
} // namespace fanion::app
