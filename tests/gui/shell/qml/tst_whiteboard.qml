// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// The tableau blanc: every gesture is one change, by pointer and by keyboard; a colleague's change is quiet.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Whiteboard"
        when: windowShown

        property PageCanvas canvas: null

        function named(name: string): Item {
            return findChild(page, name);
        }
        function put(id: int, place: string, fields: var): void {
            TestBoard.put(id, "pageItem", Object.assign({ "page": 50, "place": place, "extent": "160 120", "form": "note" }, fields));
        }
        /** Where a place of the page lies in the canvas. */
        function at(x: real, y: real): point {
            return canvas.toView(Qt.point(x, y));
        }
        function press(x: real, y: real): void {
            const place = at(x, y);
            mouseClick(canvas, place.x, place.y);
        }
        function drag(x: real, y: real, right: real, down: real): void {
            const place = at(x, y);
            mousePress(canvas, place.x, place.y);
            for (let i = 1; i <= 5; ++i)
                mouseMove(canvas, place.x + right * canvas.zoom * i / 5, place.y + down * canvas.zoom * i / 5);
            mouseRelease(canvas, place.x + right * canvas.zoom, place.y + down * canvas.zoom);
        }
        function type(words: string): void {
            for (const letter of words)
                keyClick(letter);
        }
        function choose(menu: string, item: string): void {
            const list = findChild(page, menu);
            tryVerify(() => list.opened);
            let found = null;
            for (let i = 0; i < list.count; ++i)
                if (list.itemAt(i).objectName === item)
                    found = list.itemAt(i);
            verify(found !== null && found.enabled, item);
            found.triggered();
            list.close();
            tryVerify(() => !list.visible);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.put(1, "incident", { "title": "Exercice" });
            TestBoard.put(50, "page", { "label": "Retex", "order": 1, "legend1": "Idée" });
            put(60, "0 0", { "label": "Eau", "order": 1 });
            put(61, "400 0", { "label": "Relève", "order": 2, "colour": "pink" });
            put(62, "0 300", { "label": "Météo", "order": 3 });
            page.showTab("whiteboard");
            tryVerify(() => named("pageCanvas") !== null && Shell.pageScene.count === 3);
            canvas = named("pageCanvas") as PageCanvas;
            canvas.showAll();
            canvas.colour = 0;
            waitForRendering(page);
            TestBoard.forgetChanges();
        }
        function cleanup(): void {
            named("pageNameBox")?.close();
            canvas.tool = PageCanvas.Select;
            canvas.forceActiveFocus();
            Shell.selection.clear();
            page.panel = "";
            Shell.preferences.inspectorOpen = true;
            page.showTab("sitac");
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }

        function test_aNoteIsWrittenWhereItIsPressed(): void {
            const place = at(700, 400);
            mouseDoubleClickSequence(canvas, place.x, place.y);
            const editor = named("pageEditor");
            tryVerify(() => editor.activeFocus);
            type("vent");
            compare(TestBoard.lastChange(), [], "nothing is sent before it is finished");
            keyClick(Qt.Key_Escape);
            compare(TestBoard.lastChange(), ["add pageItem"]);
            verify(canvas.activeFocus);
        }
        function test_aNoteWithoutWordsIsNone(): void {
            canvas.forceActiveFocus();
            keyClick(Qt.Key_N);
            tryVerify(() => named("pageEditor").activeFocus);
            keyClick(Qt.Key_Escape);
            compare(TestBoard.lastChange(), []);
        }
        function test_aDragIsOneChange(): void {
            drag(80, 60, 100, 40);
            compare(TestBoard.lastChange(), ["set 60 place=100 40"]);
        }
        function test_severalAreTakenByABox(): void {
            drag(-20, -20, 640, 180);
            compare(Shell.selection.count, 2);
            compare(TestBoard.lastChange(), [], "looking is no change");
            drag(80, 60, 0, 50);
            compare(TestBoard.lastChange(), ["set 60 place=0 50", "set 61 place=400 50"]);
        }
        function test_aCornerWidens(): void {
            press(80, 60);
            const corner = at(160, 120);
            mousePress(canvas, corner.x + 3, corner.y + 3);
            mouseMove(canvas, corner.x + 3 + 20 * canvas.zoom, corner.y + 3);
            mouseMove(canvas, corner.x + 3 + 40 * canvas.zoom, corner.y + 3);
            mouseRelease(canvas, corner.x + 3 + 40 * canvas.zoom, corner.y + 3);
            compare(TestBoard.lastChange(), ["set 60 extent=200 120"]);
        }
        function test_theKeyboardDoesAll(): void {
            canvas.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            compare(Shell.selection.single, TestBoard.idOf(60));
            keyClick(Qt.Key_Tab);
            compare(Shell.selection.single, TestBoard.idOf(61));
            verify(canvas.currentText.includes("Relève"));
            keyPress(Qt.Key_Right);
            keyPress(Qt.Key_Right);
            compare(TestBoard.lastChange(), [], "it goes on while the key is down");
            keyRelease(Qt.Key_Right);
            compare(TestBoard.lastChange(), ["set 61 place=420 0"]);
            keyClick(Qt.Key_Return);
            tryVerify(() => named("pageEditor").activeFocus);
            compare(named("pageEditor").text, "Relève");
            keyClick(Qt.Key_End);
            type("s");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(TestBoard.lastChange(), ["text 61 s"]);
            keyClick(Qt.Key_Tab);
            compare(Shell.selection.single, TestBoard.idOf(62));
            keyClick(Qt.Key_Tab);
            verify(!canvas.activeFocus, "after the last note the keyboard leaves the page");
        }
        function test_aStrokeAndAnArrow(): void {
            mouseClick(named("pageInk"));
            compare(canvas.tool, PageCanvas.Ink);
            drag(300, 300, 120, 60);
            compare(TestBoard.lastChange(), ["add pageItem"]);
            mouseClick(named("pageLink"));
            TestBoard.forgetChanges();
            drag(80, 60, 400, 0);
            compare(TestBoard.lastChange(), ["add pageItem"]);
            compare(canvas.tool, PageCanvas.Select);
        }
        function test_whatIsSelectedIsActedOn(): void {
            verify(!named("pageVote").enabled);
            press(80, 60);
            tryVerify(() => named("pageVote").enabled);
            mouseClick(named("pageVote"));
            compare(TestBoard.lastChange().length, 1);
            verify(TestBoard.lastChange()[0].startsWith("include 60 "));
            mouseClick(named("pageTask"));
            compare(TestBoard.lastChange()[0], "add task");
            verify(TestBoard.lastChange()[1].startsWith("include 60 "));
            mouseClick(named("pageLine"));
            compare(TestBoard.lastChange()[0], "add log");
            mouseClick(named("legend-4"));
            compare(TestBoard.lastChange(), ["set 60 colour=blue"]);
            mouseClick(named("pageTopic"));
            tryVerify(() => named("pageName").activeFocus);
            type("eau");
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), ["set 60 topic=eau"]);
        }
        function test_twoAreAligned(): void {
            put(61, "400 37", {});
            tryVerify(() => Shell.pageScene.boxOf(TestBoard.idOf(61)).y === 37);
            drag(-20, -20, 640, 300);
            compare(Shell.selection.count, 2);
            mouseClick(named("pageAlign"));
            choose("pageAlignMenu", "pageAlignTop");
            compare(TestBoard.lastChange(), ["set 61 place=400 0"]);
        }
        function test_deleteTakesWhatLiesHereAlone(): void {
            TestBoard.put(10, "means", { "label": "FPT" });
            Shell.selection.ids = [TestBoard.idOf(10), TestBoard.idOf(60)];
            canvas.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            compare(TestBoard.lastChange(), ["other"], "one deletion");
        }
        function test_anotherPostIsQuiet(): void {
            canvas.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            const editor = named("pageEditor");
            tryVerify(() => editor.activeFocus);
            editor.text = "Eau potable";
            const origin = canvas.origin, zoom = canvas.zoom;
            put(60, "30 10", { "label": "Eau", "colour": "green" });
            put(70, "5000 5000", { "label": "loin" });
            tryCompare(Shell.pageScene, "count", 4);
            verify(editor.activeFocus);
            compare(editor.text, "Eau potable");
            compare(canvas.origin, origin);
            compare(canvas.zoom, zoom);
            TestBoard.put(51, "page", { "label": "Autre", "order": 0 });
            compare(Shell.pageScene.pageId, TestBoard.idOf(50));
            keyClick(Qt.Key_Escape);
            compare(TestBoard.lastChange(), ["text 60  potable"]);
        }
        function test_pagesAreMadeTurnedAndThrownAway(): void {
            mouseClick(named("newPage"));
            choose("templateMenu", "choice-retex");
            compare(TestBoard.lastChange()[0], "add page");
            verify(TestBoard.lastChange().length > 4);
            TestBoard.put(51, "page", { "label": "Suite", "order": 2 });
            tryVerify(() => named("page-Suite") !== null);
            mouseClick(named("page-Suite"));
            compare(Shell.pageScene.pageId, TestBoard.idOf(51));
            mouseClick(named("pageMenu"));
            choose("pageMenuList", "pageRename");
            tryVerify(() => named("pageName").activeFocus);
            keyClick("x");
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), ["set 51 label=x"]);
            mouseClick(named("pageMenu"));
            choose("pageMenuList", "pageRemove");
            compare(Shell.pageScene.pageId, TestBoard.idOf(50));
        }
        function test_aPageThatIsThrownAwayElsewhereSaysSo(): void {
            TestBoard.remove(50);
            tryVerify(() => named("pageGone").visible);
            verify(!canvas.visible);
            TestBoard.put(50, "page", {});
            tryVerify(() => canvas.visible && Shell.pageScene.count === 3);
        }
        function test_inTheInboxOfAnotherNotesWait(): void {
            verify(!named("inboxBar").visible);
            TestBoard.put(50, "page", { "inbox": true });
            tryVerify(() => named("inboxBar").visible);
            verify(named("inboxText").text.includes("PC site"));
            verify(!named("inboxPublish").visible);
            mouseClick(named("pageMenu"));
            choose("pageMenuList", "pageInbox");
            compare(TestBoard.lastChange(), ["set 50 inbox=…"], "who takes the lead writes it again");
        }
        function test_aLegendIsWritten(): void {
            const entry = named("legend-0");
            mouseDoubleClickSequence(entry);
            tryVerify(() => named("pageName").activeFocus);
            compare(named("pageName").text, "Idée");
            named("pageName").text = "Fait";
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange(), ["set 50 legend1=Fait"]);
        }
        function test_aSessionHasATimer(): void {
            mouseClick(named("sessionTimer"));
            tryVerify(() => findChild(page, "sessionTimer-5") !== null);
            findChild(page, "sessionTimer-5").triggered();
            compare(TestBoard.lastChange()[0], "add timer");
            const now = 1784000000000;
            TestBoard.put(80, "timer", { "timerType": "other", "label": "Retex", "startedAt": now, "interval": 5 });
            TestBoard.put(81, "timer", { "timerType": "other", "label": "Autre", "startedAt": now, "interval": 5 });
            TestBoard.setNow(now);
            tryVerify(() => named("sessionLeft-Retex") !== null && named("sessionLeft-Retex").visible);
            verify(named("sessionLeft-Retex").text.length > 0);
            verify(!named("sessionLeft-Autre").visible);
            TestBoard.put(80, "timer", { "endedAt": now });
            tryVerify(() => named("sessionLeft-Retex") === null);
        }
        function test_theViewIsTheOfficers(): void {
            const zoom = canvas.zoom;
            mouseWheel(canvas, 200, 200, 0, 240);
            verify(canvas.zoom > zoom);
            mouseClick(named("pageFit"));
            fuzzyCompare(canvas.zoom, zoom, 0.001);
            canvas.forceActiveFocus();
            keyClick(Qt.Key_Minus);
            verify(canvas.zoom < zoom);
            keyClick(Qt.Key_Home);
            fuzzyCompare(canvas.zoom, zoom, 0.001);
        }
        function test_anObserverLooksOn(): void {
            TestBoard.setOwnRole("observer");
            tryVerify(() => !Shell.session.canEdit);
            press(80, 60);
            compare(Shell.selection.single, TestBoard.idOf(60));
            verify(!named("pageVote").enabled);
            drag(80, 60, 100, 0);
            const place = at(700, 400);
            mouseDoubleClickSequence(canvas, place.x, place.y);
            verify(!named("pageEditor").activeFocus);
            canvas.forceActiveFocus();
            for (const key of [Qt.Key_N, Qt.Key_Delete, Qt.Key_Right])
                keyClick(key);
            compare(TestBoard.lastChange(), []);
            verify(!named("pageNote").enabled);
        }
    }
}
