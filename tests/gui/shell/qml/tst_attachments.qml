// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// Attached files on the screen: dropped where they belong, looked at, taken off.
Item {
    id: root

    width: 1366
    height: 768

    MainPage {
        id: page
        anchors.fill: parent
    }
    FileDrop {
        anchors.fill: parent
        onPanelAsked: name => page.panel = name
    }

    TestCase {
        name: "Attachments"
        when: windowShown

        function init(): void {
            TestBoard.open("Feu d'entrepôt", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.panel = "";
            Shell.preferences.inspectorOpen = true;
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged" });
            TestBoard.put(30, "log", { "number": "PCC-001", "text": "façade nord en feu", "eventAt": 1784000000000 });
            TestBoard.forgetChanges();
        }
        function cleanup(): void {
            Shell.viewer.close();
            Shell.attachOffer.dismiss();
            Shell.importer.cancel();
            TestBoard.clearClipboard();
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
            while (Shell.notices.count > 0)
                Shell.notices.dismiss(Shell.notices.data(Shell.notices.index(0, 0), Notices.SerialRole));
        }
        function child(name: string): Item {
            let found = null;
            tryVerify(() => (found = findChild(page, name)) !== null && found.visible, 5000, name);
            return found;
        }
        function joined(id: int): bool {
            return TestBoard.lastChange().some(change => change.startsWith("include " + id + " "));
        }

        function test_onASheet(): void {
            Shell.selection.select(TestBoard.idOf(10));
            tryCompare(Shell.attached, "canAttach", true);
            TestBoard.drop(child("inspectorSpot"), [TestBoard.makePhoto("IMG_1.jpg", 400, 300)]);
            tryVerify(() => joined(10));
            verify(TestBoard.lastChange()[0].endsWith("image/jpeg IMG_1.jpg"), TestBoard.lastChange()[0]);
        }
        function test_onALineOfTheLog(): void {
            page.showTab("log");
            const list = child("logList");
            tryVerify(() => list.count > 0 && list.itemAtIndex(0) !== null);
            TestBoard.drop(list.itemAtIndex(0), [TestBoard.makeFile("bornes.csv", "nom;lat;lon\nborne 1;43.3;5.4\n")]);
            tryVerify(() => joined(30), 5000, "also a table, which elsewhere is imported");
            compare(Shell.importer.step, Importer.Idle);
        }
        function test_whatOthersSentIsMergedWhereverItIsDropped(): void {
            page.showTab("log");
            const list = child("logList");
            tryVerify(() => list.count > 0 && list.itemAtIndex(0) !== null);
            TestBoard.drop(list.itemAtIndex(0), [TestBoard.makeFile("stick", "bundle")]);
            tryCompare(page, "panel", "carry");
            verify(!joined(30));
        }
        function test_onAMeans(): void {
            page.showTab("means");
            const grip = child("meansGrip-FPT RNS");
            TestBoard.drop(grip, [TestBoard.makePhoto("IMG_1.jpg", 400, 300)]);
            tryVerify(() => joined(10));
        }
        function test_besideTheLinesANewOneIsBegun(): void {
            page.showTab("log");
            const composer = child("logComposer");
            TestBoard.drop(composer, [TestBoard.makePhoto("IMG_1.jpg", 400, 300)]);
            child("draftFile-IMG_1.jpg");
            const text = child("logText");
            tryVerify(() => text.activeFocus);
            compare(Shell.composer.text, "IMG_1");
            mouseClick(child("draftFile-IMG_1.jpg"));
            tryVerify(() => Shell.composer.attachments.length === 0);
            Shell.composer.text = "";
        }
        function test_onTheMapNothingHappensUnasked(): void {
            page.showTab("sitac");
            Shell.selection.clear();
            TestBoard.drop(child("mapSpot"), [TestBoard.makePhoto("IMG_1.jpg", 400, 300)]);
            const card = child("attachOffer");
            tryVerify(() => Shell.attachOffer.facts.startsWith("Photo prise"), 20000);
            compare(TestBoard.lastChange().length, 0);
            verify(!child("offerLine").activeFocus, "the card takes no focus");
            mouseClick(child("offerSign"));
            tryVerify(() => TestBoard.lastChange().length === 2);
            compare(TestBoard.lastChange()[0], "add symbol");
            compare(card.visible, false);
        }
        function test_lookedAtAndClosedByTheKeyboard(): void {
            const one = TestBoard.storePhoto("a.jpg", 400, 300);
            const two = TestBoard.storePhoto("b.jpg", 200, 300);
            TestBoard.put(30, "log", { "attachments": [one, two] });
            page.showTab("log");
            const chip = child("attached-a.jpg");
            verify(chip.height >= 44);
            const search = findChild(page, "searchButton");
            search.forceActiveFocus();
            mouseClick(chip);
            const viewer = child("viewer");
            tryVerify(() => viewer.activeFocus);
            const picture = findChild(viewer, "viewerPicture");
            tryVerify(() => picture.hasPicture, 20000);
            keyClick(Qt.Key_Right);
            tryCompare(Shell.viewer, "name", "b.jpg");
            keyClick(Qt.Key_Plus);
            verify(picture.zoom > 1 || !picture.hasPicture);
            // A colleague takes it off: it stays, and so does the panel.
            TestBoard.put(31, "log", { "number": "PCC-002", "text": "autre", "eventAt": 1784000000001 });
            compare(viewer.visible, true);
            keyClick(Qt.Key_Escape);
            tryCompare(viewer, "visible", false);
            verify(search.activeFocus, "back to where the officer was");
        }
        function test_theSheetSaysHowMuchIsHere(): void {
            TestBoard.put(10, "means", { "attachments": [TestBoard.storePhoto("a.jpg", 400, 300)] });
            Shell.selection.select(TestBoard.idOf(10));
            const row = child("attachment-a.jpg");
            tryCompare(row, "here", "");
            verify(row.about.startsWith("Image JPEG · "), row.about);
            const button = child("attachmentMore-a.jpg");
            verify(button.width >= 44 && button.height >= 44);
            button.clicked(); // it may lie below the fold
            const menu = findChild(page, "attachmentMenu");
            tryCompare(menu, "opened", true);
            menu.close();
        }
        function test_anObserverSeesAndAddsNothing(): void {
            TestBoard.put(10, "means", { "attachments": [TestBoard.storePhoto("a.jpg", 400, 300)] });
            TestBoard.setOwnRole("observer");
            tryCompare(Shell.session, "canEdit", false);
            Shell.selection.select(TestBoard.idOf(10));
            child("attachment-a.jpg");
            compare(findChild(page, "attachFile").visible, false);
        }
        function test_theMapGoesIntoALine(): void {
            page.showTab("sitac");
            mouseClick(child("captureMap"));
            tryVerify(() => Shell.composer.attachments.length === 1, 20000);
            verify(Shell.composer.text.startsWith("Carte à "), Shell.composer.text);
            compare(page.tab, "log");
            tryVerify(() => child("logText").activeFocus);
            Shell.composer.text = "";
            Shell.composer.detach(Shell.composer.attachments[0].key);
        }
        function test_aPictureIsPastedIntoTheLine(): void {
            TestBoard.copyPicture(60, 40);
            page.showTab("log");
            child("logText").forceActiveFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryVerify(() => Shell.composer.attachments.length === 1, 20000);
            Shell.composer.text = "";
            Shell.composer.detach(Shell.composer.attachments[0].key);
        }
        function test_aPictureOnAPage(): void {
            TestBoard.put(20, "page", { "label": "Mur" });
            page.showTab("whiteboard");
            Shell.pageScene.pageId = TestBoard.idOf(20);
            TestBoard.drop(child("pageSpot"), [TestBoard.makePhoto("IMG_1.jpg", 400, 300)]);
            tryVerify(() => TestBoard.lastChange().length === 2, 20000);
            compare(TestBoard.lastChange()[0], "add pageItem");
            const shown = TestBoard.storePhoto("c.jpg", 400, 300);
            TestBoard.put(21, "pageItem", { "page": 20, "form": "picture", "place": "0 0", "extent": "320 264", "label": "c", "attachments": [shown] });
            tryCompare(Shell.pageScene, "count", 1);
            compare(Shell.pageScene.pictureOf(TestBoard.idOf(21)), shown);
        }
        function test_allOfTheIncident(): void {
            TestBoard.put(10, "means", { "attachments": [TestBoard.storePhoto("a.jpg", 400, 300)] });
            TestBoard.put(30, "log", { "attachments": [TestBoard.storePhoto("b.jpg", 400, 300)] });
            page.openPanel("attachments");
            const list = child("allAttached");
            tryCompare(list, "count", 2);
        }
    }
}
