// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The board of victims: one press for a category, a place, an evacuation; a reader that types.
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
        signalName: "victimsExportAsked"
    }

    TestCase {
        name: "Victims"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.put(1, "incident", { "title": "Exercice" });
            TestBoard.put(10, "victim", { "label": "V1", "sinusCode": "FR75-0001", "category": "ur", "whereabouts": "pma", "identity": "Dupont Marie" });
            TestBoard.put(11, "victim", { "label": "V2", "category": "involved", "whereabouts": "prv" });
            TestBoard.put(30, "means", { "label": "VSAV 2", "state": "engaged", "parent": 0 });
            page.showTab("victims");
            tryVerify(() => named("victimNext-V1") !== null && named("victimNext-V2") !== null);
            tryCompare(Shell.means, "total", 1);
            TestBoard.forgetChanges();
            named("victimList").currentIndex = -1;
            named("victimList").forceActiveFocus();
            waitForRendering(page);
        }
        function cleanup(): void {
            Shell.victimGestures.text = "";
            Shell.victimNames.hide();
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            page.showTab("sitac");
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function read(code: string): void {
            for (const letter of code)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }
        function choose(menu: string, item: string): void {
            tryVerify(() => findChild(page, menu).opened);
            let found = null;
            const list = findChild(page, menu);
            for (let i = 0; i < list.count; ++i)
                if (list.itemAt(i).objectName === item)
                    found = list.itemAt(i);
            verify(found !== null, item);
            found.triggered();
            list.close();
            tryVerify(() => !list.visible);
        }

        function test_aReaderFindsAFicheWhereverTheFocusIs(): void {
            read("FR75-0001");
            tryCompare(Shell.selection, "single", TestBoard.idOf(10));
            compare(TestBoard.lastChange(), []);
            read("4012345");
            compare(TestBoard.lastChange(), ["add victim"]);
            compare(page.tab, "victims"); // the digits are keys of other boards
        }
        function test_aReaderLeavesNoCodeInTheMainCourante(): void {
            const line = named("quickEntry");
            line.forceActiveFocus();
            read("FR75-0001");
            tryCompare(Shell.selection, "single", TestBoard.idOf(10));
            compare(line.text, "");
            compare(TestBoard.lastChange(), []);
        }
        function test_oneKeyIsStillAKey(): void {
            keyClick("2");
            tryCompare(page, "tab", "means");
        }
        function test_theLineSaysWhatItWillDo(): void {
            const line = named("victimLine");
            line.forceActiveFocus();
            line.text = "V2 ua pma";
            tryVerify(() => named("victimSummary").text.includes("V2"));
            keyClick(Qt.Key_Return);
            verify(TestBoard.lastChange().includes("set 11 category=ua"));
            verify(TestBoard.lastChange().includes("set 11 whereabouts=pma"));
            compare(line.text, "");
            TestBoard.forgetChanges();
            line.text = "V2 FR75-0001";
            verify(line.faulty);
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), []);
            compare(line.text, "V2 FR75-0001");
        }
        function test_aCategoryIsTwoPresses(): void {
            mouseClick(named("victimCategory-V1"));
            choose("categoryMenu", "choice-u1");
            compare(TestBoard.lastChange(), ["set 10 category=u1"]);
        }
        function test_thePlaceFollowsTheChain(): void {
            mouseClick(named("victimNext-V2"));
            compare(TestBoard.lastChange()[0], "set 11 whereabouts=cai");
        }
        function test_anEvacuationTakesTheMeansAlong(): void {
            mouseClick(named("victimNext-V1"));
            const box = findChild(page, "evacuationBox");
            tryVerify(() => box.opened);
            findChild(page, "evacuationTo").text = "CHU Nord";
            const list = findChild(page, "evacuationBy");
            tryVerify(() => list.itemAtIndex(0) !== null && list.height >= Theme.touch);
            waitForRendering(page);
            mouseClick(list.itemAtIndex(0));
            tryVerify(() => !box.visible);
            for (const act of ["set 10 whereabouts=evacuating", "set 10 means=30", "set 10 destination=CHU Nord", "set 30 carried=1 UR", "set 30 state=transport"])
                verify(TestBoard.lastChange().includes(act), act + " in " + TestBoard.lastChange().join("; "));
        }
        function test_theKeyboardDoesAll(): void {
            const list = named("victimList");
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(TestBoard.lastChange()[0], "set 11 whereabouts=cai");
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            choose("categoryMenu", "choice-ump");
            compare(TestBoard.lastChange(), ["set 11 category=ump"]);
        }
        function test_namesWaitForADeliberateGesture(): void {
            const name = named("victimName-V1");
            verify(name.visible);
            verify(!name.text.includes("Dupont"));
            mouseClick(named("showNames"));
            verify(!name.text.includes("Dupont")); // asked first
            tryVerify(() => findChild(page, "confirmNames") !== null);
            findChild(page, "confirmNames").triggered();
            tryVerify(() => name.text.includes("Dupont"));
            mouseClick(named("showNames"));
            tryVerify(() => !name.text.includes("Dupont"));
        }
        function test_anObserverSeesNoNamesAndChangesNothing(): void {
            Shell.victimNames.show();
            tryVerify(() => named("victimName-V1").text.includes("Dupont"));
            TestBoard.setOwnRole("observer");
            tryVerify(() => !Shell.session.canEdit);
            verify(!named("victimName-V1").text.includes("Dupont"));
            verify(!named("showNames").visible);
            Shell.victimNames.show();
            verify(!named("victimName-V1").text.includes("Dupont"));
            verify(!named("victimCategory-V1").enabled);
            read("FR75-0001"); // finding is no change
            tryCompare(Shell.selection, "single", TestBoard.idOf(10));
            read("9912345");
            compare(TestBoard.lastChange(), []);
        }
        function test_aHiddenNameIsNotLostByLookingAway(): void {
            mouseClick(named("victimMenu-V1"));
            tryVerify(() => findChild(page, "victimMenu").opened);
            findChild(page, "nameVictim").triggered();
            findChild(page, "victimMenu").close();
            const box = findChild(page, "victimNameBox");
            tryVerify(() => box.opened);
            compare(findChild(page, "victimNameField").text, "");
            findChild(page, "saveVictimName").clicked();
            tryVerify(() => !box.visible);
            compare(TestBoard.lastChange(), []);
            mouseClick(named("victimMenu-V2")); // one without a name
            tryVerify(() => findChild(page, "victimMenu").opened);
            findChild(page, "nameVictim").triggered();
            findChild(page, "victimMenu").close();
            tryVerify(() => box.opened);
            findChild(page, "victimNameField").text = "Martin";
            findChild(page, "saveVictimName").clicked();
            compare(TestBoard.lastChange(), ["set 11 identity=Martin"]);
            tryVerify(() => !box.visible);
        }
        function test_theStripCountsAndFilters(): void {
            compare(Shell.victimTotals.line, "UR 1 · IMP 1");
            mouseClick(named("victimGroup-ur"));
            tryCompare(Shell.victims, "count", 1);
            mouseClick(named("victimGroup-all"));
            tryCompare(Shell.victims, "count", 2);
            mouseClick(named("countVictims"));
            tryVerify(() => named("countMore-involved") !== null && named("countMore-involved").visible);
            waitForRendering(page);
            mouseClick(named("countMore-involved"));
            compare(TestBoard.lastChange(), ["count 1 involved 1"]);
            mouseClick(named("countVictims"));
        }
        function test_aRemoteChangeLeavesTheBoardAlone(): void {
            const line = named("victimLine");
            line.forceActiveFocus();
            line.text = "FR75-00";
            Shell.selection.select(TestBoard.idOf(10));
            TestBoard.put(12, "victim", { "label": "V3", "category": "ua", "whereabouts": "prv" });
            tryCompare(Shell.victims, "total", 3);
            verify(line.activeFocus);
            compare(line.text, "FR75-00");
            compare(Shell.selection.single, TestBoard.idOf(10));
        }
    }
}
