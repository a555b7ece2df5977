// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The tableau des moyens: gestures by mouse and keys, countdowns, nesting.
Item {
    id: root

    width: 1366
    height: 768

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        id: test

        readonly property double now: 1784000000000
        readonly property double minute: 60000

        name: "MeansBoard"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            page.showTab("means");
            TestBoard.setNow(now);
            TestBoard.put(10, "means", { "label": "GIFF 1", "state": "atCrm", "echelon": 2, "parent": 0 });
            TestBoard.put(11, "means", { "label": "CCF 1", "state": "atCrm", "type": "CCF", "crew": "0/1/3", "parent": 10 });
            TestBoard.put(12, "means", { "label": "CCF 2", "state": "engaged", "type": "CCF", "parent": 0 });
            TestBoard.put(13, "means", { "label": "VSAV 2", "state": "enRoute", "type": "VSAV", "expectedAt": now + 12 * minute, "parent": 0 });
            tryCompare(Shell.meansOutline, "count", 4);
            tryVerify(() => row("VSAV 2") !== null && row("CCF 1")?.depth === 1);
            TestBoard.forgetChanges();
            waitForRendering(page);
        }
        function cleanup(): void {
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            Shell.preferences.sideBySide = false;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function list(): ListView {
            return named("meansList");
        }
        function row(label: string): Item {
            for (let i = 0; i < list().count; ++i)
                if (list().itemAtIndex(i)?.label === label)
                    return list().itemAtIndex(i);
            return null;
        }
        /** In the row as it is now: an old one may not be gone yet. */
        function part(name: string, label: string): Item {
            return findChild(row(label), name + "-" + label);
        }
        function keyOn(label: string): void {
            list().forceActiveFocus();
            list().currentIndex = row(label).index;
        }

        function test_oneGestureTakesTheNextStep(): void {
            mouseClick(part("meansNext", "CCF 2"));
            verify(TestBoard.lastChange().includes("set 12 state=released"), TestBoard.lastChange());
            mouseClick(part("meansNext", "GIFF 1"));
            verify(TestBoard.lastChange().includes("set 10 state=engaged"));
            verify(TestBoard.lastChange().includes("set 11 state=engaged"), "its engines come along");
        }
        function test_theNextStepByKeys(): void {
            keyOn("VSAV 2");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(TestBoard.lastChange().includes("set 13 state=atCrm"), TestBoard.lastChange());
            keyClick(Qt.Key_Return);
            compare(Shell.selection.single, TestBoard.idOf(13));
        }
        function test_theCountdownTurnsIntoLateness(): void {
            const cell = part("meansState", "VSAV 2");
            tryVerify(() => cell.eta.length > 0);
            verify(!cell.late);
            verify(!named("meansLate").visible);
            TestBoard.setNow(now + 17 * minute);
            verify(cell.late);
            verify(cell.eta.includes("5 min"), cell.eta);
            verify(cell.Accessible.name.includes("5 min"), cell.Accessible.name);
            verify(named("meansLate").visible);
            verify(named("tabLate-means").visible);
            TestBoard.put(13, "means", { "state": "atCrm" });
            tryCompare(Shell.means, "late", 0);
            verify(!named("tabLate-means").visible);
        }
        function test_foldsAndNestsByKeys(): void {
            compare(row("CCF 1").depth, 1);
            keyOn("GIFF 1");
            keyClick(Qt.Key_Left);
            tryCompare(Shell.meansOutline, "count", 3);
            keyClick(Qt.Key_Right);
            tryCompare(Shell.meansOutline, "count", 4);
            keyOn("CCF 2");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["move 12 under 10"]);
            keyOn("CCF 1");
            keyClick(Qt.Key_Left, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["move 11 under 0"]);
        }
        function drag(from: Item, to: Item): void {
            const start = from.mapToItem(root, from.width / 2, from.height / 2);
            const end = to.mapToItem(root, to.width / 2, to.height / 2);
            mousePress(root, start.x, start.y);
            for (let i = 1; i <= 8; ++i)
                mouseMove(root, start.x + (end.x - start.x) * i / 8, start.y + (end.y - start.y) * i / 8, -1, Qt.LeftButton);
            mouseRelease(root, end.x, end.y);
        }
        function test_dragsARowUnderAGroupAndOut(): void {
            drag(part("meansGrip", "CCF 2"), row("GIFF 1"));
            compare(TestBoard.lastChange(), ["move 12 under 10"]);
            drag(part("meansGrip", "CCF 1"), named("meansHeader"));
            compare(TestBoard.lastChange(), ["move 11 under 0"]);
            TestBoard.forgetChanges();
            drag(part("meansGrip", "CCF 2"), row("CCF 2")); // onto itself
            drag(part("meansGrip", "CCF 2"), named("tab-sitac")); // anywhere else
            compare(TestBoard.lastChange(), []);
            compare(list().contentY, 0);
        }
        function test_relievesFromTheMenu(): void {
            mouseClick(part("meansMenu", "CCF 2"));
            const menu = findChild(page, "meansMenu");
            tryCompare(menu, "opened", true);
            findChild(page, "relieveMeans").triggered();
            menu.close();
            const relievers = findChild(page, "relieverMenu");
            tryCompare(relievers, "opened", true);
            compare(relievers.options[0].key, TestBoard.idOf(11)); // of its type, and there
            relievers.chosen(relievers.options[0].key);
            verify(TestBoard.lastChange().includes("set 11 state=engaged"));
            verify(TestBoard.lastChange().includes("set 12 state=available"));
            relievers.close();
        }
        function test_moreThanFourAreHinted(): void {
            for (let i = 0; i < 4; ++i)
                TestBoard.put(30 + i, "means", { "label": "E" + i, "state": "engaged", "parent": 10 });
            tryVerify(() => row("GIFF 1").tooMany);
            verify(row("GIFF 1").Accessible.name.includes("4"));
        }
        function test_totalsFollow(): void {
            tryVerify(() => named("meansTotals").text.includes("CCF 2"));
            verify(named("meansTotals").text.includes("VSAV 1"));
            verify(named("meansTotals").text.includes("(0/1/3)"));
        }
        function test_severalAreChosenAndGrouped(): void {
            const click = (label, modifier) => mouseClick(root, row(label).mapToItem(root, 0, 0).x + 140, row(label).mapToItem(root, 0, 26).y, Qt.LeftButton, modifier);
            click("CCF 2", Qt.NoModifier);
            compare(Shell.selection.ids, [TestBoard.idOf(12)]);
            click("VSAV 2", Qt.ControlModifier);
            compare(Shell.selection.ids, [TestBoard.idOf(12), TestBoard.idOf(13)]);
            click("GIFF 1", Qt.ShiftModifier);
            compare(Shell.selection.count, 3);
            click("GIFF 1", Qt.ControlModifier);
            compare(Shell.selection.count, 2);
            mouseClick(part("meansMenu", "CCF 2"));
            const menu = findChild(page, "meansMenu");
            tryCompare(menu, "opened", true);
            findChild(page, "groupMeans").triggered();
            menu.close();
            compare(TestBoard.lastChange()[0], "add means");
            compare(TestBoard.lastChange().length, 3);
        }
        function test_everyGestureIsWithinANarrowBoard(): void {
            TestBoard.setNow(now + 17 * minute);
            Shell.preferences.inspectorOpen = true;
            Shell.preferences.sideBySide = true;
            tryVerify(() => list().width < 600);
            waitForRendering(page);
            for (const name of ["meansGrip", "meansState", "meansNext", "meansMenu"]) {
                const item = part(name, "VSAV 2");
                const right = item.mapToItem(list(), item.width, 0).x;
                verify(item.visible && right <= list().width, name + " ends at " + right + " of " + list().width);
                verify(item.width >= 44 && (item.height >= 44), name + " is " + item.width + " by " + item.height);
            }
            const add = named("addMeans");
            verify(add.mapToItem(page, add.width, 0).x <= list().mapToItem(page, list().width, 0).x);
        }
        function test_aRemoteChangeEndsNoDrag(): void {
            const grip = part("meansGrip", "CCF 2");
            const at = grip.mapToItem(root, grip.width / 2, grip.height / 2);
            mousePress(root, at.x, at.y);
            mouseMove(root, at.x, at.y - 20, -1, Qt.LeftButton);
            mouseMove(root, at.x, at.y - 40, -1, Qt.LeftButton);
            TestBoard.put(13, "means", { "state": "atCrm" });
            tryCompare(Shell.means, "coming", 0);
            TestBoard.put(12, "means", { "mission": "flanc droit" });
            tryVerify(() => row("CCF 2").mission === "flanc droit");
            const end = row("GIFF 1").mapToItem(root, 200, 20);
            mouseMove(root, end.x, end.y, -1, Qt.LeftButton);
            mouseRelease(root, end.x, end.y);
            compare(TestBoard.lastChange(), ["move 12 under 10"]);
        }
    }
}
