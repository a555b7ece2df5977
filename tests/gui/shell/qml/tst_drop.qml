// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// A dropped file is what its contents say, whatever it is called.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }
    FileDrop {
        id: target
        anchors.fill: parent
        onPanelAsked: name => page.panel = name
    }
    SignalSpy {
        id: opened
        target: Shell.carrier
        signalName: "openAsked"
    }

    TestCase {
        name: "Drop"
        when: windowShown

        function init(): void {
            TestBoard.open("Feu d'entrepôt", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.panel = "";
            opened.clear();
            while (Shell.notices.count > 0)
                Shell.notices.dismiss(Shell.notices.data(Shell.notices.index(0, 0), Notices.SerialRole));
        }
        function cleanup(): void {
            Shell.importer.cancel();
            Shell.carrier.dismiss();
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function notice(): string {
            return Shell.notices.count === 0 ? "" : Shell.notices.data(Shell.notices.index(0, 0), Notices.TextRole);
        }

        function test_placesGoToTheImporter_data() {
            return [
                { "tag": "table", "name": "bornes.fanion", "contents": "nom;lat;lon\nborne 1;43.3;5.4\nborne 2;43.4;5.5\n", "placed": 2 },
                { "tag": "geojson", "name": "zone.csv", "contents": '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[5.4,43.3]}}]}', "placed": 1 },
            ];
        }
        function test_placesGoToTheImporter(data): void {
            TestBoard.drop(root, [TestBoard.makeFile(data.name, data.contents)]);
            tryCompare(page, "panel", "import");
            tryCompare(Shell.importer, "step", Importer.Review);
            compare(Shell.importer.placed, data.placed);
            compare(Shell.carrier.title, "", "nothing was merged");
        }
        function test_changesAreMerged_data() {
            return [{ "tag": "bundle" }, { "tag": "incident" }];
        }
        function test_changesAreMerged(data): void {
            TestBoard.drop(root, [TestBoard.makeFile("points.csv", data.tag)]);
            tryCompare(page, "panel", "carry");
            const report = findChild(page, "carryReport");
            tryCompare(report, "visible", true);
            verify(findChild(page, "carryTitle").text.includes("points.csv"));
            compare(Shell.importer.step, Importer.Idle, "the importer was not asked");
        }
        function test_othersAreOfferedToBeAttached(): void {
            TestBoard.drop(root, [TestBoard.makeFile("photo.csv", "%PDF-1.7 and so on")]);
            tryCompare(Shell.attachOffer, "open", true);
            compare(Shell.attachOffer.title, "photo.csv");
            compare(page.panel, "");
            compare(Shell.importer.step, Importer.Idle);
            Shell.attachOffer.dismiss();
        }
        function test_anObserverAttachesNothing(): void {
            TestBoard.setOwnRole("observer");
            tryCompare(Shell.session, "canEdit", false);
            TestBoard.drop(root, [TestBoard.makeFile("photo.csv", "%PDF-1.7 and so on")]);
            tryVerify(() => notice().includes("photo.csv"));
            verify(notice().includes("rôle"), notice());
            compare(Shell.attachOffer.open, false);
        }
        function test_aCatalogueOfSignsIsKeptOnThisPost(): void {
            const right = '{"format": 1, "service": "SDIS 13", "vehicles": [{"abbr": "VIF", "fr": "v", "en": "v", "nature": "fire", "symbol": "engin"}]}';
            TestBoard.drop(root, [TestBoard.makeFile("zone.csv", right)]);
            tryCompare(Shell.catalogues, "count", 1);
            verify(notice().includes("SDIS 13"), notice());
            compare(Shell.importer.step, Importer.Idle, "the importer was not asked");
            page.panel = "palette";
            const menu = findChild(page, "catalogueMenu");
            compare(menu.count, 2, "add, and remove this one");
            verify(menu.itemAt(1).text.includes("SDIS 13"), menu.itemAt(1).text);
            menu.itemAt(1).triggered();
            tryCompare(Shell.catalogues, "count", 0);
            tryCompare(menu, "count", 1);
        }
        function test_aWrongCatalogueIsRefusedWithItsFault(): void {
            TestBoard.drop(root, [TestBoard.makeFile("zone.csv", '{"format": 1, "service": "SDIS 13", "vehicles": [{"abbr": "VIF"}]}')]);
            tryVerify(() => notice().includes("vehicles[0] : il manque « fr »"), 5000, notice());
            compare(Shell.catalogues.count, 0);
        }
        function test_theFocusStays(): void {
            const search = findChild(page, "searchButton");
            search.forceActiveFocus();
            TestBoard.drop(root, [TestBoard.makeFile("stick", "bundle")]);
            tryCompare(page, "panel", "carry");
            verify(search.activeFocus, "the report takes no focus");
        }
        function test_onTheStartScreenAnIncidentIsOpened(): void {
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
            const file = TestBoard.makeFile("copie.txt", "incident");
            TestBoard.drop(root, [file]);
            tryCompare(opened, "count", 1);
            compare(opened.signalArguments[0][0], file);
            TestBoard.drop(root, [TestBoard.makeFile("stick", "bundle")]);
            tryVerify(() => notice().includes("Ouvrez d'abord"));
            TestBoard.drop(root, [TestBoard.makeFile("photo.jpg", "%PDF-1.7 and so on")]);
            tryCompare(Shell.notices, "count", 2);
        }
    }
}
