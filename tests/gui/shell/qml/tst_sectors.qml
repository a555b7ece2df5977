// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// Sectors with their means as tiles to drag.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Sectors"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.put(2, "sector", { "label": "S1", "leader": "Cne Martin", "channel": "250", "parent": 0 });
            TestBoard.put(3, "sector", { "label": "S2", "parent": 0 });
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged", "sector": 2, "parent": 0 });
            TestBoard.put(11, "means", { "label": "VSAV 2", "state": "atCrm", "parent": 0 });
            page.showTab("sectors");
            tryVerify(() => named("meansChip-VSAV 2") !== null && named("meansChip-FPT RNS") !== null);
            TestBoard.forgetChanges();
            waitForRendering(page);
        }
        function cleanup(): void {
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function drag(from: Item, to: Item): void {
            const start = from.mapToItem(root, from.width / 2, from.height / 2);
            const end = to.mapToItem(root, to.width / 2, to.height / 2);
            mousePress(root, start.x, start.y);
            for (let i = 1; i <= 8; ++i)
                mouseMove(root, start.x + (end.x - start.x) * i / 8, start.y + (end.y - start.y) * i / 8, -1, Qt.LeftButton);
            mouseRelease(root, end.x, end.y);
        }
        function test_aMeansIsDraggedToASector(): void {
            const list = named("sectorList");
            tryVerify(() => list.itemAtIndex(1) !== null);
            drag(named("meansChip-VSAV 2"), list.itemAtIndex(0));
            compare(TestBoard.lastChange(), ["set 11 sector=2"]);
            drag(named("meansChip-FPT RNS"), list.itemAtIndex(1));
            compare(TestBoard.lastChange(), ["set 10 sector=3"]);
            drag(named("meansChip-FPT RNS"), named("unassignedMeans"));
            compare(TestBoard.lastChange(), ["set 10 sector="]);
        }
        function test_theRadioPlanChangesTheSectorsThemselves(): void {
            page.run("oct");
            tryVerify(() => named("oct-S1") !== null);
            const box = named("oct-S1");
            waitForRendering(page);
            mouseClick(box);
            const channel = named("octChannel");
            tryVerify(() => channel !== null && channel.activeFocus);
            keyClick("T");
            keyClick("5");
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), ["set 2 channel=T5"]);
            findChild(page, "sectorView").chosen("sectors");
            verify(!named("octView").visible);
            verify(!Shell.radioPlan.wanted);
        }
        function test_aRemoteChangeEndsNoDrag(): void {
            const chip = named("meansChip-VSAV 2");
            const at = chip.mapToItem(root, chip.width / 2, chip.height / 2);
            mousePress(root, at.x, at.y);
            mouseMove(root, at.x, at.y + 20, -1, Qt.LeftButton);
            mouseMove(root, at.x, at.y + 40, -1, Qt.LeftButton);
            TestBoard.put(12, "means", { "label": "CCF 1", "state": "atCrm", "parent": 0 });
            tryCompare(Shell.means, "total", 3);
            const card = named("sectorList").itemAtIndex(0);
            const end = card.mapToItem(root, 200, card.height / 2);
            mouseMove(root, end.x, end.y, -1, Qt.LeftButton);
            mouseRelease(root, end.x, end.y);
            compare(TestBoard.lastChange(), ["set 11 sector=2"]);
            tryVerify(() => named("meansChip-CCF 1") !== null); // what was held back is shown now
        }
    }
}
