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

// Perimeters round what is selected: asked for at the map, typed in a panel, on the board only when somebody says so.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Perimeters"
        when: windowShown

        readonly property MapView map: page.mapPane.map

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.showTab("sitac");
            page.panel = "";
            map.animationDuration = 0;
            map.followsAll = false;
            map.zoomLevel = 14;
            map.center = QtPositioning.coordinate(43.3, 5.4);
            TestBoard.put(10, "symbol", { "catalogue": "source", "label": "Silo", "position": [43.3, 5.4] });
            TestBoard.put(11, "means", { "label": "FPT RNS", "position": [43.3, 5.41] });
            tryCompare(Shell.scene, "count", 2);
            Shell.perimeters.spreads = false;
            Shell.perimeters.distances = "100, 300, 500";
        }
        function cleanup(): void {
            page.panel = "";
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function open(): var {
            Shell.selection.select(TestBoard.idOf(10));
            page.run("perimeters");
            compare(page.panel, "perimeters");
            const subject = findChild(page, "perimeterSubject");
            tryVerify(() => subject.text.includes("Silo"));
            return subject;
        }

        function test_theyAreSketchedWhileThePanelIsOpen(): void {
            open();
            compare(Shell.perimeters.scene.count, 3);
            compare(map.sketch, Shell.perimeters.scene);
            compare(Shell.scene.count, 2);
            page.giveUp();
            compare(page.panel, "");
            compare(Shell.perimeters.scene.count, 0);
        }
        function test_theyFollowWhatIsSelectedAndWhatIsTyped(): void {
            const subject = open();
            Shell.selection.select(TestBoard.idOf(11));
            tryVerify(() => subject.text.includes("FPT RNS"));
            Shell.selection.clear(); // a click beside it
            verify(subject.text.includes("FPT RNS"));
            const distances = findChild(page, "perimeterDistances");
            distances.forceActiveFocus();
            distances.selectAll();
            for (const letter of "1 km")
                keyClick(letter);
            compare(distances.text, "1 km");
            compare(Shell.perimeters.results.length, 1);
            keyClick("x");
            verify(findChild(page, "perimeterProblem").visible);
            compare(Shell.perimeters.scene.count, 0);
            keyClick(Qt.Key_Backspace);
            compare(Shell.perimeters.scene.count, 1);
        }
        function test_theRuleOfThreeSaysThatItIsAnEstimate(): void {
            open();
            Shell.perimeters.spreads = true;
            for (const name of ["perimeterWindFrom", "perimeterWindSpeed", "perimeterPercent", "perimeterMinutes"])
                verify(findChild(page, name).visible, name);
            verify(!findChild(page, "perimeterDistances").visible);
            compare(Shell.perimeters.results.length, 4);
            TestBoard.forgetChanges();
            mouseClick(findChild(page, "perimeterKeep"));
            compare(TestBoard.lastChange(), ["add line", "add line", "add line", "add line"]);
        }
    }
}
