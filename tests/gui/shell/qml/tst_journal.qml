// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The main courante by keyboard alone, what waits for one's function, filters, automatic lines, the time line.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        readonly property double now: 1784000000000
        readonly property double minute: 60000
        /** Seconds a key takes an average typist who is no secretary (Card, Moran, Newell 1980: K, 40 words a minute). */
        readonly property double secondsPerKey: 0.28
        property int keys: 0

        name: "Journal"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function key(code: int, modifiers: int): void {
            keyClick(code, modifiers);
            ++keys;
        }
        function type(text: string): void {
            for (const letter of text) {
                keyClick(letter);
                ++keys;
            }
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.setNow(now);
            TestBoard.put(2, "sector", { "label": "S1", "parent": 0 });
            TestBoard.put(10, "means", { "label": "fpt rns", "state": "engaged", "parent": 0 });
            tryCompare(Shell.means, "total", 1);
            Shell.journal.clearFilters();
            TestBoard.forgetChanges();
            keys = 0;
        }
        function cleanup(): void {
            page.showTab("sitac");
            page.panel = "";
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function openLog(): void {
            page.showTab("log");
            tryVerify(() => named("logText") !== null && named("logText").visible);
            waitForRendering(page);
        }

        function test_aTypedLineTakesTwoKeysMoreThanItsWords(): void {
            page.mapPane.map.forceActiveFocus();
            key(Qt.Key_F4, Qt.NoModifier);
            const line = named("quickEntry");
            tryVerify(() => line.activeFocus);
            const words = "codis > pcc : deux groupes";
            type(words);
            compare(line.text, "demande : " + words);
            key(Qt.Key_Return, Qt.NoModifier);
            compare(TestBoard.lastChange(), ["add log"]);
            compare(keys, words.length + 2);
            verify(keys * secondsPerKey < 10, keys + " keys");
            compare(page.tab, "sitac");
        }
        function test_onItsBoardTheTypeIsOneKeyToo(): void {
            openLog();
            key(Qt.Key_F3, Qt.NoModifier);
            tryVerify(() => named("logText").activeFocus);
            compare(Shell.composer.type, "order");
            type("le fpt rns va en s1");
            tryVerify(() => named("subject-fpt rns") !== null && named("subject-S1") !== null);
            key(Qt.Key_Return, Qt.NoModifier);
            compare(TestBoard.lastChange(), ["add log"]);
            verify(named("logText").activeFocus);
            compare(named("logText").text, "");
            compare(Shell.composer.type, "message");
            verify(keys * secondsPerKey < 10, keys + " keys");
        }
        function test_anOfferIsTakenWithTheDownKey(): void {
            openLog();
            named("logText").forceActiveFocus();
            type("panne du fp");
            tryVerify(() => named("offer-fpt rns") !== null);
            keyClick(Qt.Key_Down);
            compare(named("logText").text, "panne du fpt rns ");
            verify(named("subject-fpt rns") !== null);
            verify(named("logText").activeFocus);
            mouseClick(named("subject-fpt rns"));
            tryVerify(() => Shell.composer.subjects.length === 0);
            named("logText").clear();
            Shell.composer.text = "";
        }
        function test_theFivePartsAreOneLine(): void {
            page.mapPane.map.forceActiveFocus();
            keyClick(Qt.Key_F9);
            tryCompare(page, "tab", "log");
            tryVerify(() => named("fivePartForm").visible && named("form-am-field").activeFocus);
            type("au crm");
            keyClick(Qt.Key_Return);
            tryVerify(() => named("form-see-field").activeFocus);
            type("un feu");
            compare(named("fivePartForm").message, "Je suis : au crm.\nJe vois : un feu.\nCompte rendu suivra.");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["add log"]);
            verify(!named("fivePartForm").visible);
            compare(named("form-am-field").text, "");
        }
        function test_whatWaitsForMeStandsOutAndStealsNothing(): void {
            const line = named("quickEntry");
            line.forceActiveFocus();
            const notices = Shell.notices.count;
            verify(!named("tabLate-log").visible);
            TestBoard.put(30, "log", { "text": "Appel du CODIS", "number": "PCS-001", "concerns": ["pcc 1"], "eventAt": now });
            tryVerify(() => named("tabLate-log").visible);
            verify(line.activeFocus);
            compare(page.tab, "sitac");
            compare(Shell.notices.count, notices);
            openLog();
            tryVerify(() => named("acknowledge-PCS-001") !== null && named("acknowledge-PCS-001").visible);
            mouseClick(named("acknowledge-PCS-001"));
            compare(TestBoard.lastChange().length, 1);
            verify(TestBoard.lastChange()[0].endsWith(" PCC 1"), TestBoard.lastChange()[0]);
        }
        function test_whatIsHiddenIsSaidAndKeptWhileTheBoardIsClosed(): void {
            TestBoard.put(30, "log", { "text": "premier", "number": "PCS-001", "eventAt": now });
            TestBoard.put(31, "log", { "text": "second", "number": "PCS-002", "eventAt": now + minute, "means": 10 });
            openLog();
            tryCompare(Shell.journal, "count", 2);
            tryVerify(() => named("chip-fpt rns") !== null);
            Shell.selection.select(TestBoard.idOf(10));
            tryVerify(() => named("logObjectFilter").visible);
            mouseClick(named("logObjectFilter"));
            tryCompare(Shell.journal, "count", 1);
            verify(named("logHidden").visible);
            page.showTab("sitac");
            page.showTab("log");
            compare(Shell.journal.count, 1);
            waitForRendering(page);
            mouseClick(named("logShowAll"));
            tryCompare(Shell.journal, "count", 2);
            verify(!named("logHidden").visible);
            verify(!named("logObjectFilter").checked);
            mouseClick(named("chip-fpt rns"));
            compare(Shell.selection.single, TestBoard.idOf(10));
        }
        function test_anAutomaticLineIsWrittenDownWithOnePress(): void {
            openLog();
            TestBoard.acted(10, "means", "state", "engaged", now);
            let button = null;
            tryVerify(() => {
                button = named("writeDown-fpt rns : engagé");
                return button !== null && button.visible;
            });
            compare(Shell.log.total, 0);
            mouseClick(button);
            compare(TestBoard.lastChange(), ["add log"]);
            mouseClick(named("logAutomatic"));
            tryCompare(Shell.journal, "count", 0);
            verify(named("logHidden").visible);
        }
        function test_theTimeLineOpensWhatIsPressed(): void {
            TestBoard.put(30, "log", { "text": "premier", "number": "PCS-001", "eventAt": now - 30 * minute });
            tryCompare(Shell.timeline, "total", 1);
            page.showTab("timeline");
            TestBoard.acted(10, "means", "state", "engaged", now - 10 * minute);
            let mark = null;
            tryVerify(() => {
                mark = named("mark-fpt rns : engagé");
                return mark !== null && named("mark-premier") !== null;
            });
            waitForRendering(page);
            const from = Shell.timeline.from;
            mouseClick(mark);
            compare(Shell.selection.single, TestBoard.idOf(10));
            compare(page.tab, "timeline");
            TestBoard.put(31, "log", { "text": "second", "number": "PCS-002", "eventAt": now - 20 * minute });
            tryCompare(Shell.timeline, "total", 3);
            compare(Shell.timeline.from, from);
            named("timelineLine").forceActiveFocus();
            keyClick(Qt.Key_Plus);
            verify(Shell.timeline.from !== from);
            keyClick(Qt.Key_Home);
            mouseClick(named("mark-premier"));
            compare(page.tab, "log");
            compare(Shell.selection.single, TestBoard.idOf(30));
        }
    }
}
