// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtPositioning
import QtTest
import Fanion
import Fanion.Map
import Fanion.Shell
import Fanion.Test

// Everything frequent has a key, and no key does anything while one types.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.showTab("sitac");
            page.panel = "";
            page.mapPane.map.forceActiveFocus();
        }
        function cleanup(): void {
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function test_digitsChooseTabs(): void {
            const tabs = ["sitac", "means", "tasks", "log", "sectors", "posts", "victims", "timeline", "intelligence", "anticipation"];
            for (let i = 9; i >= 0; --i) {
                keyClick(i === 9 ? Qt.Key_0 : Qt.Key_1 + i);
                tryCompare(page, "tab", tabs[i]);
            }
        }
        function test_nBeginsALineOfTheBoardInFront_data() {
            return [
                { tag: "victims", key: Qt.Key_7, field: "victimLine" },
                { tag: "intelligence", key: Qt.Key_9, field: "intelligenceText" },
                { tag: "anticipation", key: Qt.Key_0, field: "hypothesisText" },
                { tag: "means", key: Qt.Key_2, field: "quickEntry" },
                { tag: "tasks", key: Qt.Key_3, field: "quickEntry" },
                { tag: "log", key: Qt.Key_4, field: "logText" },
                { tag: "sitac", key: Qt.Key_1, field: "quickEntry" }
            ];
        }
        function test_nBeginsALineOfTheBoardInFront(data): void {
            keyClick(data.key);
            tryCompare(page, "tab", data.tag);
            keyClick(Qt.Key_N);
            tryVerify(() => findChild(page, data.field)?.activeFocus);
        }
        function test_aPointDeSituationByKeysAlone(): void {
            TestBoard.put(10, "means", { label: "FPT RNS", type: "FPT", state: "engaged" });
            TestBoard.forgetChanges();
            keyClick(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier);
            tryCompare(page, "panel", "situation");
            const text = findChild(page, "situationText");
            tryVerify(() => text.editing && text.text.length > 0);
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), [], "Enter alone is a new line of the text");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(TestBoard.lastChange().includes("add log"), TestBoard.lastChange());
        }
        function test_lettersTakeTools(): void {
            keyClick(Qt.Key_A);
            tryCompare(page.mapPane.tools, "catalogueKey", "action");
            compare(page.mapPane.tools.tool, MapTools.Draw);
            keyClick(Qt.Key_Escape);
            tryCompare(page.mapPane.tools, "tool", MapTools.Select);
            keyClick(Qt.Key_P);
            tryCompare(page, "panel", "palette");
            keyClick(Qt.Key_Escape);
            page.mapPane.map.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            tryCompare(page, "panel", "");
        }
        function test_rTakesTheLastSymbolAgain(): void {
            Shell.commands.placeSymbol("vehicle:VSAV", QtPositioning.coordinate(43.3, 5.4), "", "", "");
            keyClick(Qt.Key_R);
            tryCompare(page.mapPane.tools, "catalogueKey", "vehicle:VSAV");
            compare(page.mapPane.tools.tool, MapTools.Place);
            keyClick(Qt.Key_Return); // in the middle of the map
            tryCompare(page.mapPane.tools, "tool", MapTools.Select);
        }
        // Regression: words out of the catalogue are no qsTr and stayed in the former language.
        function test_tipsOfPhasesFollowTheLanguage(): void {
            const planned = findChild(page, "phasePlanned");
            const before = Shell.preferences.language;
            Shell.preferences.language = "fr";
            verify(planned.hint.startsWith("Pointillé"), planned.hint);
            Shell.preferences.language = "en";
            verify(planned.hint.startsWith("Dashed"), planned.hint);
            Shell.preferences.language = before;
        }
        // Regression: the words of a list were kept in the former language.
        function test_choicesInTheSheetFollowTheLanguage(): void {
            const before = Shell.preferences.language;
            Shell.preferences.language = "fr";
            TestBoard.put(60, "sector", { "label": "S9", "state": "active", "parent": 0 });
            tryVerify(() => Shell.sectors.rowOf(TestBoard.idOf(60)) >= 0);
            Shell.selection.select(TestBoard.idOf(60));
            Shell.preferences.inspectorOpen = true;
            tryVerify(() => findChild(page, "field-state") !== null);
            compare(findChild(page, "field-state").words, "Activé");
            Shell.preferences.language = "en";
            tryVerify(() => findChild(page, "field-state").words === "Activated");
            Shell.preferences.language = before;
            Shell.selection.clear();
        }
        function test_thePaletteByKeysAlone(): void {
            keyClick(Qt.Key_P);
            const search = findChild(page, "paletteSearch");
            tryVerify(() => search.activeFocus);
            for (const key of [Qt.Key_C, Qt.Key_R, Qt.Key_M])
                keyClick(key);
            const list = findChild(page, "paletteList");
            tryCompare(list, "currentIndex", 0);
            const before = Shell.preferences.favouriteSymbols.includes("crm");
            keyClick(Qt.Key_D, Qt.ControlModifier);
            compare(Shell.preferences.favouriteSymbols.includes("crm"), !before);
            compare(search.text, "crm");
            keyClick(Qt.Key_D, Qt.ControlModifier);
            keyClick(Qt.Key_Return);
            compare(page.mapPane.tools.catalogueKey, "crm");
            tryVerify(() => page.mapPane.map.activeFocus);
            search.clear();
        }
        function test_prefixesBeginALine_data() {
            return [{ "tag": "M", "key": Qt.Key_M, "begins": "m :" }, { "tag": "T", "key": Qt.Key_T, "begins": "tâche :" }, { "tag": "J", "key": Qt.Key_J, "begins": "" }];
        }
        function test_prefixesBeginALine(data): void {
            keyClick(data.key);
            const line = findChild(page, "quickEntry");
            tryVerify(() => line.activeFocus);
            verify(line.text.startsWith(data.begins), line.text);
            line.clear();
        }
        function test_keysAreWordsWhileTyping(): void {
            const line = findChild(page, "quickEntry");
            line.forceActiveFocus();
            for (const key of [Qt.Key_M, Qt.Key_1, Qt.Key_2, Qt.Key_P, Qt.Key_Slash])
                keyClick(key);
            compare(page.tab, "sitac");
            compare(page.panel, "");
            compare(line.text.length, 5);
            keyClick(Qt.Key_Escape);
            compare(line.text, "");
        }
        function test_ctrlKOpensTheBoxAndEscapeClosesIt(): void {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            const field = findChild(page, "commandField");
            verify(field !== null);
            tryVerify(() => field.activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !field.activeFocus);
        }
    }
}
