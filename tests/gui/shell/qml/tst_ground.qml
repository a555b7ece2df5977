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

// Heights and profiles where there are none yet, an area split by a line, and the box of a commune over the map.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    FileDrop {
        id: dropTarget
        anchors.fill: parent
        onPanelAsked: name => page.panel = name
    }

    TestCase {
        name: "Ground"
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
            TestBoard.put(10, "area", { "catalogue": "zone", "label": "Zone 1", "path": [[43.31, 5.39], [43.31, 5.41], [43.29, 5.41], [43.29, 5.39]] });
            tryCompare(Shell.scene, "count", 1);
        }
        function cleanup(): void {
            page.panel = "";
            Shell.selection.clear();
            Shell.terrain.remove(0);
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function clickAt(latitude: double, longitude: double): void {
            const at = map.fromCoordinate(QtPositioning.coordinate(latitude, longitude));
            mouseClick(map, at.x, at.y);
        }

        function test_withoutHeightsNothingIsSaidAndThePanelSaysWhere(): void {
            verify(!Shell.terrain.known);
            verify(!findChild(page, "placeHeight").visible);
            Shell.selection.select(TestBoard.idOf(10));
            verify(!findChild(page, "profileLine").visible);
            page.run("profile");
            compare(page.panel, "profile");
            verify(findChild(page, "profileNothing").visible);
            verify(!findChild(page, "profileCurve").visible);
        }
        /** Text as IGN gives heights: 4 km in Lambert-93, rising by 1 m in 20 to the east, unknown at its eastern end. */
        function grid(): string {
            let text = "ncols 200\nnrows 200\nxllcorner 890390\nyllcorner 6245035\ncellsize 20\nNODATA_value -99999.00\n";
            const row = [];
            for (let column = 0; column < 200; ++column)
                row.push(column < 160 ? 100 + column : -99999);
            for (let each = 0; each < 200; ++each)
                text += row.join(" ") + "\n";
            return text;
        }
        function test_heightsThatAreDroppedAreSaidAndDrawn(): void {
            map.center = QtPositioning.coordinate(43.2951, 5.374);
            TestBoard.drop(root, [TestBoard.makeFile("RGEALTI.asc", grid())]);
            tryVerify(() => Shell.terrain.known, 20000);
            const readout = findChild(page, "placeHeight");
            tryVerify(() => readout.visible && /^alt\. (\d+ m|—)$/.test(readout.text), 10000, readout.text);
            TestBoard.put(11, "symbol", { "catalogue": "source", "label": "Silo", "position": [43.2951, 5.374] });
            Shell.selection.select(TestBoard.idOf(11));
            const sheet = findChild(page, "inspectorHeight");
            tryVerify(() => sheet.visible && sheet.text.includes("217 m"), 10000, sheet.text);
            TestBoard.put(12, "line", { "catalogue": "trait", "label": "Piste", "path": [[43.2951, 5.362], [43.2951, 5.374]] });
            Shell.selection.select(TestBoard.idOf(12));
            verify(!sheet.visible);
            page.run("profile");
            const curve = findChild(page, "profileCurve");
            tryVerify(() => curve.visible, 10000);
            verify(findChild(page, "profileSubject").text.includes("Piste"));
            const mark = findChild(page, "profileMark");
            verify(!mark.visible);
            mouseMove(curve, curve.width * 0.6, curve.height / 2);
            tryVerify(() => mark.visible);
            verify(findChild(page, "profilePointed").text.includes("alt."));
            const before = mark.x;
            curve.forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(mark.x > before, "to the east, as the line goes");
            // A colleague moves the line out of what is known: that is said, nothing is invented.
            TestBoard.put(12, "line", { "catalogue": "trait", "label": "Piste", "path": [[43.2951, 5.392], [43.2951, 5.396]] });
            const nothing = findChild(page, "profileNothing");
            tryVerify(() => nothing.visible && !curve.visible, 10000);
            page.giveUp();
            verify(!mark.visible);
            Shell.terrain.remove(0);
            tryVerify(() => !readout.visible);
        }
        function test_anAreaIsSplitByALineAndEscapeGivesUp(): void {
            Shell.selection.select(TestBoard.idOf(10));
            compare(Shell.lines.rings, 1);
            page.run("splitArea");
            compare(map.tools.tool, MapTools.Cut);
            keyClick(Qt.Key_Escape);
            compare(map.tools.tool, MapTools.Select);
            page.run("splitArea");
            TestBoard.forgetChanges();
            clickAt(43.304, 5.388);
            clickAt(43.304, 5.412);
            keyClick(Qt.Key_Return);
            compare(map.tools.tool, MapTools.Select);
            const change = TestBoard.lastChange();
            compare(change.length, 2);
            verify(change[0].startsWith("set 10 path="), change[0]);
            compare(change[1], "add area");
            compare(Shell.selection.count, 2);
        }
        function test_aLineThatDoesNotGoThroughSplitsNothing(): void {
            Shell.selection.select(TestBoard.idOf(10));
            page.run("splitArea");
            TestBoard.forgetChanges();
            clickAt(43.304, 5.388);
            clickAt(43.304, 5.4);
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), []);
        }
        function test_theBoxOfACommuneIsShownAndPulled(): void {
            page.openPanel("pack");
            const choice = findChild(page, "packArea");
            choice.chosen("place");
            const box = findChild(page, "packBox");
            verify(!box.visible);
            const field = findChild(page, "packPlaceName");
            tryVerify(() => field.activeFocus);
            for (const letter of "istres")
                keyClick(letter);
            tryVerify(() => Shell.packPlace.places.length > 0, 20000);
            keyClick(Qt.Key_Return);
            verify(Shell.packPlace.name.includes("Istres"));
            tryVerify(() => box.visible && box.corners.length === 4);
            const before = Shell.packPlace.ring[0];
            const corner = findChild(page, "packCorner0");
            const at = corner.mapToItem(map, corner.width / 2, corner.height / 2);
            verify(at.x > 0 && at.y > 0, "the whole box is on the map");
            mouseDrag(corner, corner.width / 2, corner.height / 2, 30, 20);
            tryVerify(() => Shell.packPlace.ring[0].latitude < before.latitude && Shell.packPlace.ring[0].longitude > before.longitude);
            compare(Shell.packPlace.ring[2].latitude > before.latitude, false);
            tryVerify(() => findChild(page, "packPlaceRemark").text.includes("main"));
            page.giveUp();
            verify(!box.visible);
        }
    }
}
