// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// Boards beside each other and in windows of their own, and what hangs on the wall.
Item {
    id: root

    width: 1366
    height: 900

    MainPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        readonly property double now: 1784000000000

        name: "Layout"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            TestBoard.setNow(now);
            Shell.layout.start("plain");
            Shell.preferences.inspectorOpen = false;
            Shell.preferences.sounds = false;
            TestBoard.put(1, "incident", { "title": "Exercice" });
            TestBoard.put(2, "sector", { "label": "S1", "position": [43.5, 5.2], "parent": 0 });
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged", "position": [43.5, 5.2], "parent": 0 });
            tryCompare(Shell.means, "total", 1);
            TestBoard.forgetChanges();
            while (Shell.notices.count > 0)
                Shell.notices.dismiss(named("notice").serial);
            page.Window.window.requestActivate();
            tryVerify(() => page.Window.window.active);
        }
        function cleanup(): void {
            Shell.layout.wallOpen = false;
            Shell.layout.wallCamera = "all";
            Shell.layout.wallShows = "both";
            Shell.layout.start("plain");
            Shell.composer.text = "";
            Shell.preferences.inspectorOpen = true;
            Shell.preferences.sounds = true;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function takeOut(board: string): BoardWindow {
            page.showTab(board);
            waitForRendering(page);
            mouseClick(named("takeOut"));
            tryVerify(() => page.boardWindows.find(board) !== null && page.boardWindows.find(board).visible);
            return page.boardWindows.find(board);
        }

        function test_whatIsTypedMovesAlong(): void {
            page.showTab("log");
            tryVerify(() => named("logText") !== null && named("logText").visible);
            const line = named("logText");
            line.forceActiveFocus();
            for (const letter of "deux groupes")
                keyClick(letter);
            compare(line.text, "deux groupes");
            const window = takeOut("log");
            compare(page.tab, "sitac");
            compare(findChild(window.contentItem, "logText"), line); // the very same, not another like it
            compare(line.Window.window, window);
            verify(line.visible);
            compare(line.text, "deux groupes");
            line.text += " en route";
            const back = findChild(window.contentItem, "putBack");
            verify(back.width >= Theme.touch && back.height >= Theme.touch);
            mouseClick(back);
            tryVerify(() => page.boardWindows.find("log") === null);
            verify(!Shell.layout.windows.includes("log"));
            compare(page.tab, "sitac"); // the main window shows what it showed
            page.showTab("log");
            compare(named("logText"), line);
            compare(line.text, "deux groupes en route");
            compare(line.Window.window, page.Window.window);
        }
        function test_aHalfWrittenFormMovesAlong(): void {
            page.showTab("log");
            keyClick(Qt.Key_F9);
            tryVerify(() => named("fivePartForm").visible);
            const form = named("fivePartForm");
            const window = takeOut("log");
            verify(form.visible);
            compare(form.Window.window, window);
            window.close();
            tryVerify(() => page.boardWindows.find("log") === null);
            page.showTab("log");
            verify(named("fivePartForm").visible);
            keyClick(Qt.Key_F2);
        }
        function test_itsTabSaysSoAndItsKeyDoesNotPutItBack(): void {
            takeOut("means");
            const tab = named("tab-means");
            verify(findChild(tab, "tabIsOut-means").visible);
            mouseClick(tab);
            compare(page.tab, "sitac");
            verify(page.boardWindows.find("means") !== null);
            keyClick("2");
            compare(page.tab, "sitac");
            // Not the last board of the list either: what S shows beside the map is another.
            keyClick("S");
            verify(Shell.layout.beside.length > 0 && Shell.layout.beside !== "means", Shell.layout.beside);
        }
        function test_severalAtOnce(): void {
            const one = takeOut("means");
            const two = takeOut("victims");
            const three = takeOut("tasks");
            verify(one.visible && two.visible && three.visible);
            compare(Shell.layout.windows.length, 3);
            one.close();
            tryVerify(() => page.boardWindows.find("means") === null);
            compare(page.boardWindows.find("victims"), two); // the others are left alone
            verify(two.visible && three.visible);
        }
        function test_theTitleSaysBoardIncidentAndFanion(): void {
            const window = takeOut("means");
            verify(window.title.includes("Moyens") && window.title.includes("Exercice") && window.title.endsWith("Fanion"), window.title);
        }
        function test_twoBoardsBesideEachOtherKeepTheirShares(): void {
            page.showTab("means");
            mouseClick(named("tab-log"), 10, 10, Qt.RightButton);
            const menu = findChild(page, "tabMenu");
            tryVerify(() => menu.opened);
            for (let i = 0; i < menu.count; ++i)
                if (menu.itemAt(i).objectName === "tabBeside")
                    menu.itemAt(i).triggered();
            menu.close();
            tryVerify(() => !menu.visible);
            tryVerify(() => named("logText") !== null && named("logText").visible);
            compare(page.tab, "means");
            compare(Shell.layout.beside, "log");
            verify(!page.mapPane.visible);
            Shell.layout.share = 0.4;
            const room = named("boardRight");
            tryVerify(() => Math.abs(room.width / room.parent.width - 0.6) < 0.02);
            const line = named("logText").mapToItem(page, 0, 0);
            verify(line.x < room.mapToItem(page, 0, 0).x); // means stand where they stood
            mouseClick(named("tab-sitac"));
            verify(page.mapPane.visible);
        }
        function test_theMapKeepsItsShareWhenTheWindowGrows(): void {
            Shell.layout.start("means");
            Shell.layout.share = 0.6;
            tryVerify(() => Math.abs(page.mapPane.width / page.mapPane.parent.width - 0.6) < 0.01);
            root.width = 1800;
            tryVerify(() => Math.abs(page.mapPane.width / page.mapPane.parent.width - 0.6) < 0.01);
            root.width = 1366;
        }
        function test_anAlarmIsInEveryWindow(): void {
            const window = takeOut("means");
            Shell.layout.wallOpen = true;
            tryVerify(() => page.wall !== null && page.wall.visible);
            TestBoard.put(20, "alarm", { "alarmType": "mayday", "label": "Binôme 2", "eventAt": now, "sector": 2 });
            tryCompare(Shell.alarms, "unanswered", 1);
            tryVerify(() => named("alarmBanner").visible);
            tryVerify(() => findChild(window.contentItem, "alarmBanner").visible);
            tryVerify(() => findChild(page.wall.contentItem, "wallAlarm") !== null);
            const seen = findChild(findChild(window.contentItem, "alarmBanner"), "alarmSeen");
            TestBoard.forgetChanges();
            mouseClick(seen);
            verify(TestBoard.lastChange().some(change => change.startsWith("include 20 ")), TestBoard.lastChange());
        }
        function test_aColleaguesChangeMovesNoWindow(): void {
            const window = takeOut("means");
            for (let id = 30; id < 40; ++id)
                TestBoard.put(id, "means", { "label": "CCF " + id, "state": "asked", "parent": 0 });
            tryCompare(Shell.means, "total", 11);
            compare(page.boardWindows.find("means"), window);
            compare(Shell.layout.windows.length, 1);
            compare(page.tab, "sitac");
            compare(page.wall, null);
        }
        function test_whatIsOutComesBackWithTheIncident(): void {
            takeOut("means");
            page.enabled = false; // the start screen
            tryVerify(() => !page.boardWindows.find("means").visible);
            page.enabled = true;
            tryVerify(() => page.boardWindows.find("means").visible);
            page.Window.window.visible = false; // closed: the program is to end
            tryVerify(() => !page.boardWindows.find("means").visible);
            verify(Shell.layout.windows.includes("means"));
            page.Window.window.visible = true;
            tryVerify(() => page.boardWindows.find("means").visible);
        }

        function test_aNoticeLeavesThePanelsButtonsFree(): void {
            page.openPanel("layers");
            Shell.notices.inform("Fond de carte ajouté : SDIS 13, feuilles du Rove à Istres, au vingt-cinq millième.");
            tryVerify(() => named("notice") !== null && named("notice").visible);
            const notice = named("notice");
            tryVerify(() => notice.mapToItem(page, notice.width, 0).x < page.width - 400);
            page.panel = "";
            Shell.notices.dismiss(notice.serial);
        }
        function test_aNoticeIsToldInTheWindowOneWorksIn(): void {
            const window = takeOut("means");
            window.requestActivate();
            tryVerify(() => window.active);
            Shell.notices.inform("Ici");
            tryVerify(() => findChild(window.contentItem, "notice") !== null && findChild(window.contentItem, "notice").visible);
            verify(!named("notice").visible);
            window.close();
            tryVerify(() => named("notice").visible); // not lost with its window
            Shell.notices.dismiss(named("notice").serial);
        }

        function openWall(shows: string): WallWindow {
            keyClick(Qt.Key_F12);
            tryVerify(() => page.wall !== null && page.wall.visible);
            Shell.layout.wallShows = shows;
            page.wall.width = 1920;
            page.wall.height = 1080;
            tryCompare(page.wall, "width", 1920);
            waitForRendering(page.wall.contentItem);
            return page.wall;
        }
        function texts(item: Item): list<Item> {
            let found = [];
            if (!item.visible)
                return found;
            if (item instanceof Text)
                found.push(item);
            for (const child of item.children)
                found = found.concat(Array.from(texts(child)));
            return found;
        }
        function test_theWallIsReadFromAfar(): void {
            TestBoard.put(20, "alarm", { "alarmType": "mayday", "label": "Binôme 2", "eventAt": now, "sector": 2 });
            const wall = openWall("situation");
            const words = Array.from(texts(wall.contentItem)).filter(text => text.text.length > 0);
            verify(words.length > 10, words.length);
            for (const word of words)
                verify(word.font.pixelSize >= 28, word.text + " " + word.font.pixelSize);
            const all = words.map(word => word.text).join(" | ");
            verify(all.includes("Exercice"), all);
            verify(all.includes("S1"), all);
            verify(all.includes("Engagé"), all);
        }
        function test_nothingOnTheWallCanBeChanged(): void {
            const wall = openWall("both");
            Shell.selection.clear();
            const map = findChild(wall.contentItem, "wallMap");
            verify(!map.enabled);
            const centre = map.center;
            for (let x = 40; x < wall.width; x += 160)
                for (let y = 40; y < wall.height; y += 160) {
                    mouseDoubleClickSequence(wall.contentItem, x, y);
                    mouseWheel(wall.contentItem, x, y, 0, 120);
                }
            compare(TestBoard.lastChange().length, 0);
            compare(Shell.selection.count, 0);
            compare(map.center, centre);
            compare(page.wall, wall);
        }
        function test_theWallHasACameraOfItsOwn(): void {
            const wall = openWall("map");
            const map = findChild(wall.contentItem, "wallMap");
            const zoom = map.zoomLevel;
            const centre = map.center;
            page.mapPane.map.showView(map.center.atDistanceAndAzimuth(90000, 40), 9, 0);
            tryVerify(() => Math.abs(page.mapPane.map.zoomLevel - 9) < 0.01);
            compare(map.zoomLevel, zoom);
            compare(map.center, centre);
            // What comes on the board is seen without anybody's doing.
            TestBoard.put(11, "means", { "label": "VSAV 2", "state": "engaged", "position": [44.5, 6.2], "parent": 0 });
            tryVerify(() => map.zoomLevel < zoom - 1);
            Shell.layout.wallCamera = "follow";
            tryVerify(() => map.center.distanceTo(page.mapPane.map.center) < 10);
            // All of the main window's map is on it.
            const corner = page.mapPane.map.toCoordinate(Qt.point(1, 1));
            tryVerify(() => {
                const at = map.fromCoordinate(corner);
                return at.x >= -1 && at.y >= -1;
            });
            page.mapPane.map.pan(200, 0);
            tryVerify(() => map.center.distanceTo(page.mapPane.map.center) < 10);
        }
        function test_theWallIsLeftWithAKeyAndTheMainWindowWorksOn(): void {
            openWall("both");
            keyClick("4");
            compare(page.tab, "log");
            page.showTab("sitac");
            keyClick(Qt.Key_F12);
            tryVerify(() => page.wall === null);
            verify(!Shell.layout.wallOpen);
        }
    }
}
