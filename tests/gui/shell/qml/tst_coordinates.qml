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

// Where the pointer is, in the officer's words, and on the clipboard.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }
    TextInput {
        id: elsewhere
        visible: false
    }

    TestCase {
        name: "Coordinates"
        when: windowShown

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.showTab("sitac");
            page.panel = "";
            Shell.coordinates.notation = "decimal";
            page.mapPane.map.animationDuration = 0;
            page.mapPane.map.followsAll = false;
            page.mapPane.map.bearing = 0;
            page.mapPane.map.zoomLevel = 15;
            page.mapPane.map.center = QtPositioning.coordinate(48.8582, 2.2945); // the Eiffel tower
            page.mapPane.map.forceActiveFocus();
        }
        function cleanup(): void {
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function pointAtTower(): void {
            const map = page.mapPane.map;
            mouseMove(map, map.width / 2 - 30, map.height / 2);
            mouseMove(map, Math.round(map.width / 2), Math.round(map.height / 2));
            tryVerify(() => page.mapPane.isPointed);
        }
        function pasted(): string {
            elsewhere.clear();
            elsewhere.paste();
            return elsewhere.text;
        }
        function lastNotice(): string {
            const notices = Shell.notices;
            return notices.data(notices.index(notices.count - 1, 0), Notices.TextRole) ?? "";
        }

        function test_tellsThePlaceInTheChosenNotation_data() {
            return [{ "tag": "decimal", "begins": "48.858" }, { "tag": "dms", "begins": "48°51′" }, { "tag": "dfci", "begins": "DFCI FL" },
                { "tag": "utm", "begins": "UTM 31U 4482" }, { "tag": "mgrs", "begins": "MGRS 31U DQ 482" }, { "tag": "lambert93", "begins": "L93 648" }];
        }
        function test_tellsThePlaceInTheChosenNotation(data): void {
            pointAtTower();
            Shell.coordinates.notation = data.tag;
            const words = findChild(page, "placeText");
            verify(words.text.startsWith(data.begins), words.text);
            compare(findChild(page, "placeDfci").visible, data.tag !== "dfci");
        }
        function test_tellsTheMiddleWhenThePointerIsElsewhere(): void {
            pointAtTower();
            mouseMove(page, 300, 10);
            tryVerify(() => !page.mapPane.isPointed);
            compare(findChild(page, "placeText").text, "48.85820 N 2.29450 E");
        }
        function test_degreesStandInWhereTheNotationEnds(): void {
            Shell.coordinates.notation = "dfci";
            mouseMove(page, 300, 10);
            tryVerify(() => !page.mapPane.isPointed);
            page.mapPane.map.center = QtPositioning.coordinate(-20.8789, 55.4481); // Saint-Denis, Réunion
            tryCompare(findChild(page, "placeText"), "text", "20.87890 S 55.44810 E");
        }
        function test_aPressOffersTheNotations(): void {
            const readout = findChild(page, "placeReadout");
            const menu = findChild(readout, "notationMenu");
            mouseClick(readout);
            tryVerify(() => menu.opened);
            compare(menu.count, 6);
            waitForRendering(menu.contentItem);
            mouseClick(menu.itemAt(4));
            tryCompare(Shell.coordinates, "notation", "mgrs");
            tryVerify(() => !menu.visible);
        }
        function test_aKeyCopies(): void {
            Shell.coordinates.notation = "mgrs";
            mouseMove(page, 300, 10);
            tryVerify(() => !page.mapPane.isPointed);
            keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => pasted() === "31U DQ 48251 11932", 5000, pasted());
            compare(lastNotice(), "Copié : MGRS 31U DQ 48251 11932");
        }
        function test_aRightClickOffersThePlaceInEveryNotation(): void {
            const map = page.mapPane.map;
            const menu = findChild(page, "mapMenu");
            pointAtTower();
            mouseClick(map, Math.round(map.width / 2), Math.round(map.height / 2), Qt.RightButton);
            tryVerify(() => menu.opened);
            const first = findChild(menu.contentItem, "copyPlace");
            verify(first.text.includes("48.858"), first.text);
            let shown = 0;
            for (let i = 0; i < menu.count; ++i)
                shown += menu.itemAt(i).visible ? 1 : 0;
            compare(shown, 8); // six notations, "note intelligence here" and "centre here"
            waitForRendering(menu.contentItem);
            mouseClick(first);
            tryVerify(() => !menu.visible);
            verify(pasted().startsWith("48.858"), pasted());
        }
        function test_aPastedLinkGoesThere(): void {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            const field = findChild(page, "commandField");
            tryVerify(() => field.activeFocus);
            elsewhere.text = "https://www.openstreetmap.org/#map=17/43.2951/5.374";
            elsewhere.selectAll();
            elsewhere.copy();
            field.paste();
            keyClick(Qt.Key_Return);
            tryVerify(() => Math.abs(page.mapPane.map.center.latitude - 43.2951) < 1e-4);
        }
    }
}
