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

// What can be done with lines, and with several objects, and where it is offered.
Item {
    id: root

    width: 1280
    height: 800

    MainPage {
        id: page
        anchors.fill: parent
    }
    EditActions {
        id: behindFrozenMap
        map: page.mapPane.map
        frozen: true
    }
    TextInput {
        id: elsewhere
        visible: false
    }

    TestCase {
        name: "Editing"
        when: windowShown

        readonly property MapView map: page.mapPane.map

        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            page.showTab("sitac");
            page.panel = "";
            Shell.preferences.inspectorOpen = true;
            map.animationDuration = 0;
            map.followsAll = false;
            map.bearing = 0;
            map.zoomLevel = 15;
            map.center = QtPositioning.coordinate(43.3, 5.4);
            // A support line across the middle of the map, an arrow below it, two engines.
            TestBoard.put(10, "line", { "catalogue": "ligne-appui", "path": [[43.3, 5.39], [43.3, 5.41]] });
            TestBoard.put(11, "line", { "catalogue": "action", "path": [[43.299, 5.39], [43.299, 5.41]] });
            TestBoard.put(20, "means", { "label": "FPT RNS", "state": "engaged", "position": [43.303, 5.397] });
            TestBoard.put(21, "means", { "label": "FPT RNS", "state": "requested", "position": [43.303, 5.403] });
            tryCompare(Shell.scene, "count", 4);
            Shell.selection.clear();
            map.forceActiveFocus();
        }
        function cleanup(): void {
            elsewhere.text = "rien";
            elsewhere.selectAll();
            elsewhere.copy(); // no objects on the clipboard of the next test
            map.tools.tool = MapTools.Select;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
        }
        function select(...numbers): void {
            Shell.selection.ids = numbers.map(number => TestBoard.idOf(number));
        }
        function lastNotice(): string {
            const notices = Shell.notices;
            return notices.data(notices.index(notices.count - 1, 0), Notices.TextRole) ?? "";
        }
        function menuAt(latitude: double, longitude: double): var {
            const point = map.fromCoordinate(QtPositioning.coordinate(latitude, longitude));
            mouseMove(map, Math.round(point.x), Math.round(point.y));
            mouseClick(map, Math.round(point.x), Math.round(point.y), Qt.RightButton);
            const menu = findChild(page, "mapMenu");
            tryVerify(() => menu.opened);
            return menu;
        }
        function offered(menu: var): list<string> {
            const names = [];
            for (let i = 0; i < menu.count; ++i)
                if (menu.itemAt(i).visible && menu.itemAt(i).objectName.length > 0)
                    names.push(menu.itemAt(i).objectName);
            return names;
        }
        function close(menu: var): void {
            menu.close();
            tryVerify(() => !menu.visible);
        }

        function test_theMenuOffersWhatTheObjectTakes(): void {
            let menu = menuAt(43.3, 5.4);
            compare(offered(menu), ["menuCut", "menuCopy", "menuDuplicate", "menuLock", "menuPerimeters", "menuReverse", "menuFlip", "menuSimplify", "menuSmooth", "menuClean", "menuSplit", "copyPlace"]);
            verify(menu.height <= root.height);
            compare(Shell.selection.single, TestBoard.idOf(10));
            close(menu);
            menu = menuAt(43.299, 5.4);
            verify(!offered(menu).includes("menuFlip")); // an arrow has no side
            close(menu);
            menu = menuAt(43.303, 5.397);
            compare(offered(menu), ["menuCut", "menuCopy", "menuDuplicate", "menuLock", "menuPerimeters", "copyPlace"]);
            close(menu);
            menu = menuAt(43.297, 5.4);
            compare(offered(menu), ["menuIntelligence", "copyPlace"]);
            close(menu);
        }
        function test_behindAFrozenMapNothingOfThePresentIsChanged(): void {
            select(10, 20);
            for (const act of ["remove", "cut", "paste", "lock", "group", "reverseLine"]) {
                TestBoard.forgetChanges();
                verify(behindFrozenMap.run(act, QtPositioning.coordinate()));
                compare(TestBoard.lastChange(), []);
                verify(lastNotice().startsWith("Carte figée"), act + ": " + lastNotice());
            }
            compare(Shell.clipboard.canPaste(), false);
            const menu = findChild(page, "mapMenu");
            menu.canEdit = false; // as over a frozen map
            menu.objectId = "";
            menu.open();
            compare(offered(menu), ["copyPlace"]);
            close(menu);
            menu.canEdit = Qt.binding(() => Shell.session.canEdit);
            page.run("remove");
            compare(TestBoard.lastChange().length, 2);
        }
        function test_theSheetHasTheSameButtons(): void {
            select(10);
            const sheet = findChild(page, "inspectorFields");
            tryVerify(() => findChild(sheet, "flipSide")?.visible);
            verify(findChild(sheet, "splitLine").visible);
            verify(!findChild(sheet, "joinLines").visible);
            select(10, 11);
            const inspector = findChild(page, "severalFields").parent;
            tryVerify(() => findChild(inspector, "joinLines")?.visible);
            verify(!findChild(inspector, "splitLine").visible);
        }
        function test_theSheetSaysThatAColleagueLocked(): void {
            select(10);
            const text = findChild(findChild(page, "inspectorFields"), "lockText");
            verify(!text.visible);
            TestBoard.put(10, "line", { "locked": true });
            tryVerify(() => text.visible);
            verify(text.text.includes("PC site"), text.text);
            const menu = menuAt(43.3, 5.4);
            compare(findChild(menu.contentItem, "menuLock").text, "Déverrouiller");
            close(menu);
        }
        function test_splittingFromTheSheetWaitsForAClick(): void {
            select(10);
            page.run("splitLine");
            compare(page.mapPane.splitting, TestBoard.idOf(10));
            verify(findChild(page, "toolHint").text.includes("scinder"));
            page.giveUp();
            compare(page.mapPane.splitting, "");
            compare(Shell.selection.single, TestBoard.idOf(10)); // only the split was given up
        }
        function test_copyGoesToTheClipboardAndPasteIsOffered(): void {
            select(10, 20);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(Shell.clipboard.canPaste());
            verify(lastNotice().startsWith("2 "), lastNotice());
            elsewhere.clear();
            elsewhere.paste();
            compare(JSON.parse(elsewhere.text).features.length, 2);
            const menu = menuAt(43.297, 5.4);
            compare(offered(menu), ["menuPaste", "menuPasteInPlace", "menuIntelligence", "copyPlace"]);
            close(menu);
        }
        function test_aCopyOfWordsStaysOne(): void {
            select(20);
            const name = findChild(page, "field-Nom") ?? findChild(page, "field-Indicatif");
            verify(name !== null);
            name.forceActiveFocus();
            name.selectAll();
            keyClick(Qt.Key_C, Qt.ControlModifier);
            elsewhere.clear();
            elsewhere.paste();
            compare(elsewhere.text, "FPT RNS");
        }
        function test_geoJsonOfOthersIsShownByTheImporterFirst(): void {
            elsewhere.text = '{"type":"Feature","geometry":{"type":"Point","coordinates":[5.4,43.3]},"properties":{"name":"Citerne"}}';
            elsewhere.selectAll();
            elsewhere.copy();
            map.forceActiveFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(page.panel, "import");
            tryCompare(Shell.importer, "step", Importer.Review);
            compare(Shell.importer.placed, 1);
            Shell.importer.cancel();
        }
        function test_keysTakeTheLassoAndTheBrush(): void {
            keyClick(Qt.Key_W);
            compare(map.tools.tool, MapTools.Lasso);
            keyClick(Qt.Key_E);
            compare(map.tools.tool, MapTools.Ink);
            verify(findChild(page, "toolInk").checked);
            keyClick(Qt.Key_Escape);
            compare(map.tools.tool, MapTools.Select);
        }
        function test_severalOfAKindTakeOneValue(): void {
            select(20, 21);
            const fields = findChild(page, "severalFields");
            tryVerify(() => fields.visible);
            const state = findChild(fields, "several-state");
            tryCompare(state, "shownText", "plusieurs valeurs");
            TestBoard.put(21, "means", { "state": "engaged" });
            tryVerify(() => state.currentKey === "engaged");
            select(20, 10);
            tryVerify(() => !fields.visible); // a means and a line have nothing to share
        }
        function test_typingForSeveralSurvivesAColleague(): void {
            select(20, 21);
            const fields = findChild(page, "severalFields");
            tryVerify(() => fields.visible);
            const leader = findChild(fields, "field-Chef");
            verify(leader !== null);
            leader.forceActiveFocus();
            leader.text = "Ltn Roux";
            TestBoard.put(21, "means", { "leader": "Adj Blanc" });
            wait(0);
            verify(leader.activeFocus);
            compare(leader.text, "Ltn Roux");
        }
    }
}
