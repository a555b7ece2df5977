// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtPositioning
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The tableau de renseignement: written in a line, confirmed in one press, made from a line of the main courante.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }
    SignalSpy {
        id: exports
        target: page
        signalName: "tableExportAsked"
    }

    TestCase {
        name: "Intelligence"
        when: windowShown

        /** Of a gloved hand: slower than anybody types. */
        readonly property real secondsPerKey: 0.18
        property int keys: 0

        function named(name: string): Item {
            return findChild(page, name);
        }
        function type(text: string): void {
            for (const letter of text) {
                keyClick(letter);
                ++keys;
            }
        }
        function choose(menu: string, item: string): void {
            const list = findChild(page, menu);
            tryVerify(() => list.opened);
            let found = null;
            for (let i = 0; i < list.count; ++i)
                if (list.itemAt(i).objectName === item)
                    found = list.itemAt(i);
            verify(found !== null && found.visible, item);
            found.triggered();
            list.close();
            tryVerify(() => !list.visible);
        }
        function init(): void {
            keys = 0;
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.put(1, "incident", { "title": "Exercice" });
            TestBoard.put(7, "sector", { "label": "S1", "position": [43.5, 5.2] });
            TestBoard.put(10, "means", { "label": "fpt rns", "state": "engaged", "parent": 0 });
            TestBoard.put(30, "intelligence", { "label": "PI 12 HS", "number": "PCC-R001", "heading": "water", "confidence": "presumed", "eventAt": 3000, "sector": 7, "reliability": "b", "credibility": "2" });
            TestBoard.put(31, "intelligence", { "label": "Vent forcit", "number": "PCC-R002", "heading": "weather", "confidence": "confirmed", "eventAt": 5000 });
            TestBoard.put(40, "log", { "text": "eau : citerne vide", "number": "PCC-001", "eventAt": 2000 });
            page.showTab("intelligence");
            tryVerify(() => named("confirm-PCC-R001") !== null && named("confirm-PCC-R002") !== null);
            TestBoard.forgetChanges();
            waitForRendering(page);
        }
        function cleanup(): void {
            Shell.intelligence.clearFilters();
            Shell.intelligence.byHeading = false;
            Shell.intelligenceComposer.text = "";
            Shell.intelligenceComposer.heading = "incident";
            Shell.intelligenceComposer.place = QtPositioning.coordinate();
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            page.showTab("sitac");
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function test_aFactTakesLessThanTenSeconds(): void {
            named("intelligenceText").forceActiveFocus();
            type("eau : pi 14 sec, dit fpt rns");
            compare(Shell.intelligenceComposer.heading, "water");
            tryVerify(() => named("subject-fpt rns") !== null);
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), ["add intelligence"]);
            compare(named("intelligenceText").text, "");
            verify(named("intelligenceText").activeFocus);
            verify((keys + 1) * secondsPerKey < 10, keys + " keys");
        }
        function test_onePressConfirms(): void {
            mouseClick(named("confirm-PCC-R001"));
            compare(TestBoard.lastChange(), ["set 30 confidence=confirmed"]);
            TestBoard.forgetChanges();
            mouseClick(named("confirm-PCC-R002")); // it is: nothing to do
            compare(TestBoard.lastChange(), []);
            mouseClick(named("intelligenceMore-PCC-R002"));
            choose("intelligenceMenu", "intelligencePresume");
            compare(TestBoard.lastChange(), ["set 31 confidence=presumed"]);
        }
        function test_theKeyboardDoesAll(): void {
            const list = named("intelligenceList");
            list.currentIndex = -1;
            list.forceActiveFocus();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["set 30 confidence=confirmed"]);
            keyClick(Qt.Key_Return);
            tryCompare(Shell.selection, "single", TestBoard.idOf(30));
            verify(Shell.preferences.inspectorOpen);
        }
        function test_itsPlaceIsOnTheMap(): void {
            verify(!named("intelligenceMap-PCC-R002").visible);
            mouseClick(named("intelligenceMap-PCC-R001"));
            tryCompare(page, "tab", "sitac");
        }
        function test_aLineBecomesAFactInOneGesture(): void {
            page.showTab("log");
            tryVerify(() => named("logMore-PCC-001") !== null && named("logMore-PCC-001").visible);
            waitForRendering(page);
            mouseClick(named("logMore-PCC-001"));
            choose("logMenu", "logMakeIntelligence");
            compare(TestBoard.lastChange()[0], "add intelligence");
            verify(TestBoard.lastChange()[1].startsWith("include 40"));
        }
        function test_theMapAsksForAFactAtAPlace(): void {
            page.showTab("sitac");
            page.beginIntelligenceAt(QtPositioning.coordinate(43.5, 5.25));
            compare(page.tab, "intelligence");
            verify(named("intelligencePlace").visible);
            verify(named("intelligenceText").activeFocus);
            mouseClick(named("intelligencePlace"));
            verify(!Shell.intelligenceComposer.placed);
        }
        function test_filtersAndHeadings(): void {
            Shell.intelligence.confidenceFilter = "confirmed";
            compare(Shell.intelligence.count, 1);
            tryVerify(() => named("intelligenceHidden").visible);
            waitForRendering(page);
            mouseClick(named("intelligenceShowAll"));
            compare(Shell.intelligence.count, 2);
            Shell.intelligence.byHeading = true;
            compare(Shell.intelligence.idAt(0), TestBoard.idOf(30)); // water before weather
        }
        function test_aColleagueMovesNothing(): void {
            const line = named("intelligenceText");
            line.forceActiveFocus();
            type("fum");
            TestBoard.put(32, "intelligence", { "label": "Arrivée", "number": "PCS-R001", "eventAt": 9000 });
            TestBoard.contradict(30, "confidence", "confirmed");
            tryVerify(() => named("intelligenceConflict-PCC-R001") !== null && named("intelligenceConflict-PCC-R001").visible);
            verify(line.activeFocus);
            compare(line.text, "fum");
            compare(page.tab, "intelligence");
        }
        function test_theTableIsAskedFor(): void {
            exports.clear();
            mouseClick(named("exportIntelligence"));
            compare(exports.signalArguments[0][0], "intelligence");
        }
        function test_anObserverLooksOn(): void {
            TestBoard.setOwnRole("observer");
            tryVerify(() => !Shell.session.canEdit);
            verify(!named("intelligenceComposer").visible);
            verify(!named("confirm-PCC-R001").enabled);
            verify(!named("intelligenceMore-PCC-R001").visible);
            const list = named("intelligenceList");
            list.currentIndex = 1;
            list.forceActiveFocus();
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            keyClick(Qt.Key_Menu);
            compare(TestBoard.lastChange(), []);
        }
        function test_itIsNotDeleted(): void {
            Shell.selection.select(TestBoard.idOf(30));
            Shell.preferences.inspectorOpen = true;
            tryCompare(Shell.inspector, "kind", "intelligence");
            verify(!named("deleteObject").visible);
            named("intelligenceList").forceActiveFocus();
            keyClick(Qt.Key_Delete);
            compare(TestBoard.lastChange(), []);
        }
    }
}
