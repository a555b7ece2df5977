// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell
import Fanion.Test

// Tasks and their orders: the frame as a form, who answers, who is late.
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

        name: "Orders"
        when: windowShown

        function named(name: string): Item {
            return findChild(page, name);
        }
        function init(): void {
            TestBoard.open("Exercice", "PC site");
            tryVerify(() => Shell.session.open && Shell.session.canEdit);
            Shell.preferences.sideBySide = false;
            Shell.preferences.inspectorOpen = false;
            TestBoard.setNow(now);
            TestBoard.put(2, "sector", { "label": "S1", "leader": "Cne Martin", "channel": "250", "parent": 0 });
            TestBoard.put(10, "means", { "label": "FPT RNS", "state": "engaged", "sector": 2, "parent": 0 });
            TestBoard.put(20, "task", { "label": "Attaquer", "assigneeRef": 10, "sector": 2, "dueAt": now + 3 * minute });
            page.showTab("tasks");
            tryVerify(() => named("taskOrder-Attaquer") !== null);
            TestBoard.forgetChanges();
            waitForRendering(page);
        }
        function cleanup(): void {
            page.panel = "";
            Shell.selection.clear();
            Shell.preferences.inspectorOpen = true;
            TestBoard.close();
            tryVerify(() => !Shell.session.open);
            tryCompare(Shell.order, "exists", false);
        }

        function openOrder(): void {
            mouseClick(named("taskOrder-Attaquer"));
            tryCompare(page, "panel", "order");
            tryVerify(() => named("orderPanel").visible && Shell.order.exists);
        }
        function area(field: string): Item {
            return named("order-" + field);
        }

        function test_theFrameIsAForm(): void {
            openOrder();
            verify(area("situation").visible);
            verify(area("objectives").visible);
            verify(!area("logistics").visible);
            mouseClick(named("orderForm-saoiecl"));
            compare(TestBoard.lastChange(), ["set 20 orderForm=saoiecl"]);
            TestBoard.put(20, "task", { "orderForm": "saoiecl" });
            tryVerify(() => area("logistics").visible);
            TestBoard.put(20, "task", { "situation": "Feu de garrigue" });
            tryVerify(() => named("orderRadio").text.includes("SITUATION : Feu de garrigue"));
        }
        function test_whatIsTypedStaysWhileOthersWrite(): void {
            openOrder();
            const input = findChild(area("objectives"), "field-" + area("objectives").label);
            input.area.forceActiveFocus();
            keyClick("1");
            keyClick("x");
            TestBoard.put(20, "task", { "orderForm": "smes", "objectives": "2. Autre" });
            tryCompare(Shell.order, "form", "smes");
            verify(input.area.activeFocus);
            compare(input.text.toLowerCase(), "1x");
            TestBoard.put(21, "task", { "label": "Reconnaître" });
            named("orderPanel").openFor(TestBoard.idOf(21)); // sends to the order it was typed for
            verify(TestBoard.lastChange()[0].startsWith("text 20"), TestBoard.lastChange());
        }
        function test_anAnswerIsOnePress(): void {
            mouseClick(named("taskAcknowledge-Attaquer"));
            let roles = null;
            tryVerify(() => {
                roles = findChild(page, "taskRoles");
                return roles !== null && roles.opened && roles.options.length > 2;
            });
            compare(roles.options[0].key, "FPT RNS");
            compare(roles.options[1].key, "Cne Martin");
            roles.chosen("Cne Martin");
            roles.close();
            compare(TestBoard.lastChange().length, 2);
            verify(TestBoard.lastChange()[0].endsWith(" Cne Martin"), TestBoard.lastChange()[0]);
            compare(TestBoard.lastChange()[1], "set 20 state=received");
        }
        function test_theAlarmOfALateTaskIsQuiet(): void {
            const line = named("quickEntry");
            const notices = Shell.notices.count;
            line.forceActiveFocus();
            keyClick("a");
            verify(!named("tabLate-tasks").visible);
            TestBoard.setNow(now + 8 * minute);
            tryVerify(() => named("tabLate-tasks").visible);
            verify(named("tasksLate").visible);
            verify(line.activeFocus);
            compare(page.tab, "tasks");
            compare(page.panel, "");
            compare(Shell.notices.count, notices);
            line.clear();
            TestBoard.put(20, "task", { "state": "done" });
            tryCompare(Shell.taskBoard, "late", 0);
        }
    }
}
