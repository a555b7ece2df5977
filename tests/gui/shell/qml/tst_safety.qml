// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// A colleague's alarm over the board, answered with one press; raised by the keyboard; roll call and timers.
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
        readonly property double minute: 60000

        name: "Safety"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            Shell.preferences.sounds = false;
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            TestBoard.setNow(now);
            TestBoard.put(2, "sector", { "label": "S1", "parent": 0 });
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged", "sector": 2, "parent": 0 });
            tryCompare(Shell.means, "total", 1);
            TestBoard.forgetChanges();
        }
        function cleanup(): void {
            page.panel = "";
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
            Shell.preferences.sounds = true;
        }
        function alarm(): void {
            TestBoard.put(20, "alarm", { "alarmType": "mayday", "label": "Binôme 2", "eventAt": now, "sector": 2 });
            tryCompare(Shell.alarms, "unanswered", 1);
        }

        function test_anAlarmMovesNothingAndTakesNoFocus(): void {
            page.mapPane.map.forceActiveFocus();
            const before = page.mapPane.map.mapToItem(page, 0, 0);
            const size = Qt.size(page.mapPane.map.width, page.mapPane.map.height);
            alarm();
            const banner = named("alarmBanner");
            tryVerify(() => banner.visible && banner.height >= Theme.touch);
            compare(page.mapPane.map.mapToItem(page, 0, 0), before);
            compare(Qt.size(page.mapPane.map.width, page.mapPane.map.height), size);
            verify(page.mapPane.map.activeFocus);
            const seen = findChild(banner, "alarmSeen");
            verify(seen.height >= Theme.touch);
            mouseClick(seen);
            const change = TestBoard.lastChange();
            compare(change.length, 1);
            verify(change[0].startsWith("include 20 "), change[0]);
        }
        function test_anObserverPutsItAside(): void {
            TestBoard.setOwnRole("observer");
            tryVerify(() => !Shell.session.canEdit);
            alarm();
            const banner = named("alarmBanner");
            mouseClick(findChild(banner, "alarmSeen"));
            tryVerify(() => !banner.visible);
            compare(TestBoard.lastChange().length, 0);
            TestBoard.setOwnRole("commander");
            tryVerify(() => Shell.session.canEdit);
        }
        function test_distressIsTwoKeysAndItsWords(): void {
            page.mapPane.map.forceActiveFocus();
            keyClick(Qt.Key_D, Qt.ControlModifier | Qt.ShiftModifier);
            const who = named("distressWho");
            tryVerify(() => who !== null && who.activeFocus);
            // Regression: without a height of its own the box had no ground, and the board showed through.
            verify(findChild(page, "distressBox").height > 4 * Theme.touch);
            for (const letter of "fpt rns")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryVerify(() => TestBoard.lastChange().length > 0);
            compare(TestBoard.lastChange()[0], "add alarm");
        }
        function test_theAlarmIsLiftedFromThePanel(): void {
            alarm();
            Shell.alarms.hush(TestBoard.idOf(20)); // else it lies over the panel
            page.panel = "safety";
            const panel = named("safetyPanel");
            tryVerify(() => panel.visible && findChild(panel, "alarmLift") !== null);
            const words = findChild(panel, "alarmWords");
            words.text = "Retrouvés";
            waitForRendering(page);
            mouseClick(findChild(panel, "alarmLift"));
            const change = TestBoard.lastChange();
            compare(change.length, 2);
            verify(change[1].includes("outcome=Retrouvés"), change[1]);
        }
        function test_aRollCallIsAnsweredByOnePress(): void {
            page.panel = "safety";
            const panel = named("safetyPanel");
            panel.page = "rollCall";
            waitForRendering(page);
            mouseClick(findChild(panel, "rollCallBegin"));
            compare(TestBoard.lastChange()[0], "add rollCall");
            TestBoard.put(30, "rollCall", { "startedAt": now, "interval": 5 });
            tryCompare(Shell.rollCall, "awaited", 1);
            tryVerify(() => findChild(panel, "rollCallComplete") !== null);
            TestBoard.forgetChanges();
            waitForRendering(page);
            mouseClick(findChild(panel, "rollCallComplete"));
            verify(TestBoard.lastChange()[0].startsWith("include 30 "), TestBoard.lastChange()[0]);
            TestBoard.setNow(now + 6 * minute);
            verify(Shell.rollCall.late);
        }
        function test_aTimerIsStartedAndPutOff(): void {
            page.panel = "safety";
            const panel = named("safetyPanel");
            panel.page = "timers";
            waitForRendering(page);
            const who = findChild(panel, "timerWho");
            who.forceActiveFocus();
            who.text = "FPT RNS";
            keyClick(Qt.Key_Return);
            compare(TestBoard.lastChange()[0], "add timer");
            compare(who.text, "");
            TestBoard.put(40, "timer", { "label": "FPT RNS", "timerType": "contact", "interval": 10, "startedAt": now });
            tryVerify(() => findChild(panel, "timerContact") !== null);
            TestBoard.setNow(now + 11 * minute);
            tryCompare(Shell.timers, "late", 1);
            TestBoard.forgetChanges();
            waitForRendering(page);
            mouseClick(findChild(panel, "timerContact"));
            verify(TestBoard.lastChange()[0].includes("contactedAt"), TestBoard.lastChange()[0]);
        }
    }
}
