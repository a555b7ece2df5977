// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import QtPositioning
import Fanion
import Fanion.Map
import Fanion.Shell
import Fanion.Test

// Printing: Ctrl+P takes what is in front, the page is shown as it will be, and the file is said.
Item {
    id: root

    width: 1366
    height: 768

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Printing"
        when: windowShown

        readonly property PrintDesk desk: Shell.printing

        function init(): void {
            TestBoard.open("Feu de Rognac", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            page.showTab("sitac");
            page.panel = "";
            page.mapPane.map.followsAll = false;
            page.mapPane.map.center = QtPositioning.coordinate(43.4, 5.25);
            page.mapPane.map.zoomLevel = 13;
            TestBoard.put(10, "means", { "label": "CCF 1", "position": [43.4, 5.25] });
            page.mapPane.map.forceActiveFocus();
        }
        function cleanup(): void {
            page.panel = "";
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function settle(): void {
            tryVerify(() => !desk.drawing && desk.pages > 0, 20000);
        }

        function test_ctrlPPrintsWhatIsInFront(): void {
            keyClick(Qt.Key_P, Qt.ControlModifier);
            compare(page.panel, "print");
            compare(desk.choices.subject, "map");
            verify(findChild(page, "printPanel").visible);
            keyClick(Qt.Key_Escape);
            compare(page.panel, "");
            page.showTab("means");
            keyClick(Qt.Key_P, Qt.ControlModifier);
            compare(desk.choices.subject, "means");
            page.panel = "";
            page.showTab("log");
            keyClick(Qt.Key_P, Qt.ControlModifier);
            compare(desk.choices.subject, "log");
            // With the panel open it takes what has come in front since.
            page.showTab("sectors");
            keyClick(Qt.Key_P, Qt.ControlModifier);
            compare(page.panel, "print");
            compare(desk.choices.subject, "sectors");
        }

        function test_thePageIsShownAndFollowsTheChoices(): void {
            page.run("print");
            settle();
            const wide = desk.preview;
            const preview = findChild(page, "printPreview");
            verify(preview.width > 200 && preview.height > 200);
            desk.choices.landscape = !desk.choices.landscape;
            verify(desk.drawing);
            settle();
            desk.choices.landscape = !desk.choices.landscape;
            settle();
            compare(findChild(page, "printScale").visible, true);
            desk.choices.subject = "means";
            settle();
            compare(findChild(page, "printScale").visible, false);
        }

        function test_aColleaguesChangeLeavesThePanelAlone(): void {
            page.run("print");
            settle();
            desk.choices.paper = "A3";
            TestBoard.put(11, "means", { "label": "FPT 2", "position": [43.41, 5.25] });
            settle();
            compare(page.panel, "print");
            compare(desk.choices.paper, "A3");
            desk.choices.paper = "A4";
        }

        function test_itSaysWhyThereIsNothingToPrint(): void {
            Shell.selection.clear();
            page.showTab("tasks");
            page.run("print");
            compare(desk.choices.subject, "order");
            tryVerify(() => findChild(page, "printProblem").visible);
            verify(!findChild(page, "printSave").enabled);
            TestBoard.put(20, "task", { "label": "Tenir la RD 368" });
            Shell.selection.select(TestBoard.idOf(20));
            desk.choices.subject = "means";
            desk.choices.subject = "order";
            tryVerify(() => !findChild(page, "printProblem").visible);
            verify(findChild(page, "printSave").enabled);
        }

        function test_aPdfIsWrittenAndItsPlaceSaid(): void {
            page.run("print");
            settle();
            const path = TestBoard.makeFile("carte.pdf", "hier");
            desk.save("file://" + path);
            tryVerify(() => !desk.printing && desk.file === path, 20000);
            verify(findChild(page, "printOpenFolder").visible);
            compare(findChild(page, "printFile").text, path);
        }
    }
}
