// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The tableau d'anticipation: decided in one press, answered by an order, late in sight.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Anticipation"
        when: windowShown

        readonly property real now: 1784000000000
        readonly property real minute: 60000

        function named(name: string): Item {
            return findChild(page, name);
        }
        function choose(item: string): void {
            const list = findChild(page, "hypothesisMenu");
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
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            TestBoard.setNow(now);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.put(1, "incident", { "title": "Exercice" });
            TestBoard.put(12, "symbol", { "label": "camping", "phase": "anticipated", "position": [43.5, 5.2] });
            TestBoard.put(30, "hypothesis", { "label": "RD9", "scenario": "worst", "gravity": "high", "dueAt": now + 10 * minute, "idea": "tenir la RD9", "links": [12] });
            TestBoard.put(31, "hypothesis", { "label": "Pluie", "scenario": "favourable" });
            TestBoard.put(32, "hypothesis", { "label": "Saute", "state": "triggered" });
            page.showTab("anticipation");
            tryVerify(() => named("hypothesisNext-RD9") !== null && named("hypothesisNext-Saute") !== null);
            TestBoard.forgetChanges();
            waitForRendering(page);
        }
        function cleanup(): void {
            Shell.hypotheses.clearFilters();
            Shell.hypothesisComposer.text = "";
            Shell.selection.clear();
            page.panel = "";
            Shell.preferences.inspectorOpen = true;
            page.showTab("sitac");
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function test_aHypothesisIsOneLine(): void {
            const line = named("hypothesisText");
            line.forceActiveFocus();
            for (const letter of "le feu passe le camping")
                keyClick(letter);
            tryVerify(() => named("subject-camping") !== null);
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange()[0], "add hypothesis");
            verify(TestBoard.lastChange()[1].endsWith(" 12"));
            compare(line.text, "");
        }
        function test_onePressTriggers(): void {
            mouseClick(named("hypothesisNext-RD9"));
            compare(TestBoard.lastChange(), ["set 30 state=triggered"]);
            // Rows change places now: the second press of a heavy hand hits nothing.
            TestBoard.forgetChanges();
            mouseClick(named("hypothesisNext-Pluie"));
            compare(TestBoard.lastChange(), []);
            tryVerify(() => named("hypothesisNext-Saute").enabled);
            mouseClick(named("hypothesisNext-Saute"));
            compare(TestBoard.lastChange(), ["set 32 state=answered"]);
            tryVerify(() => named("hypothesisNext-Saute").enabled);
        }
        function test_whatHappensOffersItsOrder(): void {
            verify(!named("hypothesisOrder-RD9").visible);
            mouseClick(named("hypothesisOrder-Saute"));
            compare(TestBoard.lastChange()[0], "add task");
            compare(page.panel, "order");
            page.panel = "";
            TestBoard.put(40, "task", { "label": "tenir" });
            TestBoard.put(32, "hypothesis", { "links": [40] });
            tryVerify(() => named("hypothesisTask-Saute").visible && !named("hypothesisOrder-Saute").visible);
            TestBoard.forgetChanges();
            mouseClick(named("hypothesisTask-Saute"));
            compare(TestBoard.lastChange(), []);
            compare(Shell.order.entityId, TestBoard.idOf(40));
        }
        function test_aMenuHasEveryState(): void {
            mouseClick(named("hypothesisMore-RD9"));
            choose("hypothesis-discarded");
            compare(TestBoard.lastChange(), ["set 30 state=discarded"]);
            TestBoard.forgetChanges();
            mouseClick(named("hypothesisMore-RD9"));
            choose("hypothesisTask");
            compare(TestBoard.lastChange()[0], "add task");
            verify(TestBoard.lastChange().includes("set 30 state=triggered"));
        }
        function test_theLimitIsMissedInSight(): void {
            verify(!named("hypothesesLate").visible);
            verify(named("hypothesisDue-RD9").text.length > 0);
            TestBoard.setNow(now + 12 * minute);
            tryVerify(() => named("hypothesesLate").visible);
            verify(named("tabLate-anticipation").visible);
            compare(Shell.hypotheses.idAt(0), TestBoard.idOf(30));
        }
        function test_whatIsAnticipatedIsOnTheMap(): void {
            mouseClick(named("hypothesisMap-RD9"));
            tryCompare(page, "tab", "sitac");
        }
        function test_theKeyboardDoesAll(): void {
            const list = named("hypothesisList");
            list.currentIndex = -1;
            list.forceActiveFocus();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["set 30 state=triggered"]);
            keyClick(Qt.Key_Return);
            tryCompare(Shell.selection, "single", TestBoard.idOf(30));
        }
        function test_anObserverLooksOn(): void {
            TestBoard.setOwnRole("observer");
            tryVerify(() => !Shell.session.canEdit);
            verify(!named("hypothesisComposer").visible);
            verify(!named("hypothesisNext-RD9").visible);
            verify(!named("hypothesisOrder-Saute").visible);
            const list = named("hypothesisList");
            list.currentIndex = 0;
            list.forceActiveFocus();
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            keyClick(Qt.Key_Menu);
            compare(TestBoard.lastChange(), []);
        }
    }
}
