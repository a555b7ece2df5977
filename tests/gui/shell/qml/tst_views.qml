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

// Back and forward in views of the map, and views that are kept.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Views"
        when: windowShown

        readonly property MapView map: page.mapPane.map
        readonly property geoCoordinate marseille: QtPositioning.coordinate(43.2951, 5.374)
        readonly property geoCoordinate lille: QtPositioning.coordinate(50.6292, 3.0573)

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.showTab("sitac");
            page.panel = "";
            map.animationDuration = 0;
            map.fit([marseille]);
            map.forceActiveFocus();
        }
        function cleanup(): void {
            while (Shell.bookmarks.count > 0)
                Shell.bookmarks.remove(0);
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        /** By the keyboard: a card of somebody who knocks may lie over the panel. */
        function press(button: Item): void {
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
        }
        function isAt(place: geoCoordinate): bool {
            return Math.abs(map.center.latitude - place.latitude) < 1e-4 && Math.abs(map.center.longitude - place.longitude) < 1e-4;
        }

        function test_keysAndButtonsGoBackAndForward(): void {
            map.fit([lille]);
            verify(isAt(lille));
            keyClick(Qt.Key_Left, Qt.AltModifier);
            tryVerify(() => isAt(marseille));
            verify(map.canGoForward);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            tryVerify(() => isAt(lille));
            verify(!map.canGoForward);
            mouseClick(findChild(page, "viewBack"));
            tryVerify(() => isAt(marseille));
            mouseClick(findChild(page, "viewForward"));
            tryVerify(() => isAt(lille));
        }
        function test_aViewIsKeptFoundRenamedAndForgotten(): void {
            page.panel = "bookmarks";
            const name = findChild(page, "bookmarkName");
            name.forceActiveFocus();
            name.text = "Vieux-Port";
            keyClick(Qt.Key_Return);
            compare(Shell.bookmarks.count, 1);
            compare(name.text, "");
            map.fit([lille]);
            tryVerify(() => findChild(page, "bookmarkGo") !== null);
            const go = findChild(page, "bookmarkGo");
            compare(go.text, "Vieux-Port");
            press(go);
            tryVerify(() => isAt(marseille));
            keyClick(Qt.Key_Left, Qt.AltModifier); // going there can be taken back too
            tryVerify(() => isAt(lille));

            press(findChild(page, "bookmarkEdit"));
            const field = findChild(page, "bookmarkRename");
            tryVerify(() => field.activeFocus);
            field.text = "Port";
            keyClick(Qt.Key_Return);
            tryCompare(go, "text", "Port");
            press(findChild(page, "bookmarkRemove"));
            tryCompare(Shell.bookmarks, "count", 0);
        }
        function test_aGridIsChosenInTheLayersPanel(): void {
            page.panel = "layers";
            const choice = findChild(page, "gridChoice");
            press(choice);
            tryVerify(() => choice.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(map, "grid", "dfci");
            compare(Shell.preferences.mapGrid, "dfci");
            Shell.preferences.mapGrid = "none";
            compare(map.grid, "none");
            compare(choice.currentKey, "none");
        }
        function test_keptViewsAreOfTheIncident(): void {
            Shell.bookmarks.add("", marseille, 12, 0);
            TestBoard.close();
            tryCompare(Shell.bookmarks, "count", 0);
            TestBoard.open("Exercice", "PC site");
            tryCompare(Shell.bookmarks, "count", 1);
        }
    }
}
