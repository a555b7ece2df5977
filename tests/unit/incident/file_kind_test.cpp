// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/file_kind.h"

#include "core/incident/bundle.h"
#include "tests/unit/incident/incident_fixture.h"

#include <array>
#include <string_view>

namespace fanion::test {

using namespace std::string_view_literals;

class FileKindTest : public IncidentTest {
protected:
    /** Under a name that says something else: only what is in it counts. */
    FileKind kindOf(std::string_view bytes) {
        const auto path = folder.path() / "x.jpg";
        writeFile(path, std::string(bytes));
        const auto kind = fileKind(path);
        EXPECT_TRUE(kind) << kind.error().message;
        return kind.value_or(FileKind::Unknown);
    }
};

TEST_F(FileKindTest, LooksAtTheContents) {
    {
        const auto incident = pcc.create(file);
    }
    EXPECT_EQ(fileKind(file), FileKind::Incident);
    EXPECT_EQ(kindOf(readFile(file)), FileKind::Incident);
    const Bytes bundle = Bundle{}.encode();
    EXPECT_EQ(kindOf(asText(bundle)), FileKind::Bundle);
    EXPECT_EQ(kindOf("nom;lat;lon\nborne;43,2;5,4\n"), FileKind::Table);
    EXPECT_EQ(kindOf("\xEF\xBB\xBFnom,x,y\n"), FileKind::Table);
    EXPECT_EQ(kindOf("nom;commune\nb\xE9ton;Aix\n"), FileKind::Table) << "Latin-1";
    EXPECT_EQ(kindOf("\xFF\xFEn\0o\0m\0;\0x\0"sv), FileKind::Table) << "UTF-16";
    EXPECT_EQ(kindOf("\n  {\"type\":\"FeatureCollection\",\"features\":[]}"), FileKind::GeoJson);
    EXPECT_EQ(kindOf("\xEF\xBB\xBF{}"), FileKind::GeoJson);
}

TEST_F(FileKindTest, KnowsWhatItDoesNotRead) {
    const std::array none = {""sv,
                             "   \n"sv,
                             "\x89PNG\r\n\x1A\n\0\0"sv,
                             "PK\x03\x04\0\0"sv,
                             "%PDF-1.7\n"sv,
                             "<?xml version=\"1.0\"?><kml/>"sv,
                             "SQLite format 3\0of somebody else"sv,
                             "\x7F"
                             "ELF\x02\x01\0"sv};
    for (const auto bytes : none)
        EXPECT_EQ(kindOf(bytes), FileKind::Unknown) << bytes;
    {
        const auto incident = pcc.create(file);
    }
    std::string other = readFile(file);
    other[68] = 'X';
    EXPECT_EQ(kindOf(other), FileKind::Unknown) << "a database of another program";
    EXPECT_EQ(fileKind(folder.path() / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(fileKind(folder.path()).error().code, ErrorCode::NotFound);
}

} // namespace fanion::test
