// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtPositioning
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// What a colleague does must never take the officer's keyboard, panel or view.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "RemoteChanges"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Feu d'entrepôt", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged", "position": [43.3, 5.4] });
            TestBoard.put(11, "means", { "label": "VSAV 2", "state": "requested" });
            tryCompare(Shell.means, "count", 2);
            page.showTab("sitac");
            page.panel = "";
            Shell.preferences.inspectorOpen = true;
            Shell.preferences.sideBySide = false;
        }
        function cleanup(): void {
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function test_typingInAFieldIsNotDisturbed(): void {
            Shell.selection.select(TestBoard.idOf(10));
            const field = named("field-Mission");
            verify(field !== null);
            const area = field.area;
            area.forceActiveFocus();
            area.insert(0, "attaque fl");
            TestBoard.put(10, "means", { "mission": "reconnaissance" });
            tryCompare(Shell.inspector.index(0, 0), "row", 0);
            tryVerify(() => Shell.means.data(Shell.means.index(0, 0), MeansModel.MissionRole) === "reconnaissance");
            verify(area.activeFocus, "the keyboard stays");
            compare(area.text, "attaque fl", "what is typed stays");
            TestBoard.put(12, "means", { "label": "EPA" });
            TestBoard.remove(11);
            tryCompare(Shell.means, "count", 2);
            verify(area.activeFocus);
            compare(area.text, "attaque fl");
        }

        function test_aFieldThatIsNotEditedFollowsTheBoard(): void {
            Shell.selection.select(TestBoard.idOf(10));
            const field = named("field-Indicatif");
            verify(field !== null);
            compare(field.text, "FPT RNS");
            TestBoard.put(10, "means", { "label": "FPT BRZ" });
            tryCompare(field, "text", "FPT BRZ");
        }

        function test_panelsStayOpen_data() {
            return ["palette", "share", "import", "layers", "bin", "conflicts", "help"].map(panel => ({ "tag": panel }));
        }
        function test_panelsStayOpen(data): void {
            page.panel = data.tag;
            for (let i = 0; i < 20; ++i)
                TestBoard.put(20 + i, "symbol", { "label": "S" + i, "position": [43.3, 5.4] });
            TestBoard.remove(10);
            TestBoard.knock("Intrus", "123456");
            tryVerify(() => Shell.bin.count === 1 && Shell.joinRequests.count === 1);
            compare(page.panel, data.tag);
        }

        function test_theViewDoesNotMove(): void {
            const map = page.mapPane.map;
            map.center = QtPositioning.coordinate(48.1, -1.7);
            map.zoomLevel = 11;
            wait(0);
            const latitude = map.center.latitude;
            const longitude = map.center.longitude;
            for (let i = 0; i < 50; ++i)
                TestBoard.put(100 + i, "symbol", { "position": [40 + i * 0.1, 2] });
            TestBoard.remove(10);
            tryVerify(() => Shell.scene.count >= 50);
            compare(map.zoomLevel, 11);
            fuzzyCompare(map.center.latitude, latitude, 1e-9);
            fuzzyCompare(map.center.longitude, longitude, 1e-9);
        }

        function test_aSelectedObjectThatIsDeletedStaysOnTheSheet(): void {
            Shell.selection.select(TestBoard.idOf(10));
            TestBoard.remove(10);
            tryVerify(() => Shell.inspector.deleted);
            compare(Shell.selection.single, TestBoard.idOf(10));
            verify(Shell.preferences.inspectorOpen);
        }

        function test_theListDoesNotJump(): void {
            page.showTab("means");
            for (let i = 0; i < 60; ++i)
                TestBoard.put(200 + i, "means", { "label": "CCF " + i });
            tryCompare(Shell.means, "count", 62);
            const list = named("meansList");
            list.contentY = 400;
            wait(0);
            for (let i = 0; i < 60; ++i)
                TestBoard.put(200 + i, "means", { "state": "engaged" });
            tryVerify(() => Shell.means.engaged >= 60);
            compare(list.contentY, 400);
        }

        function test_theQuickLineKeepsItsWords(): void {
            const line = named("quickEntry");
            line.forceActiveFocus();
            keyClick("F");
            keyClick("P");
            keyClick("T");
            compare(line.text.toUpperCase(), "FPT");
            TestBoard.put(30, "log", { "text": "message", "number": "SITE-001" });
            tryCompare(Shell.log, "count", 1);
            verify(line.activeFocus);
            compare(line.text.toUpperCase(), "FPT");
            line.clear();
        }

        function test_aJoinRequestTakesNothing(): void {
            const line = named("quickEntry");
            line.forceActiveFocus();
            TestBoard.knock("PC site", "482913");
            tryCompare(Shell.joinRequests, "count", 1);
            tryVerify(() => named("joinCardNumber") !== null);
            tryCompare(named("joinCardNumber"), "text", "482\u00A0913");
            verify(line.activeFocus);
        }

        function test_aConflictOffersBothValues(): void {
            Shell.selection.select(TestBoard.idOf(10));
            TestBoard.contradict(10, "state", "reserve");
            tryVerify(() => Shell.conflicts.count === 1);
            tryVerify(() => named("conflict-state")?.visible ?? false);
            compare(named("conflict-state").choices.length, 2);
        }
    }
}
