// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion
import Fanion.Shell

// A map on the network that wants the service's key.
Item {
    width: 400
    height: 700

    BaseMapList {
        id: list
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }

    TestCase {
        name: "MapKeys"
        when: windowShown

        readonly property string address: "http://127.0.0.1:9/{z}/{x}/{y}.png?apikey={key}#name=Scan"

        function test_theKeyIsAskedForOnceAndTheMapAdded(): void {
            const key = findChild(list, "mapKey");
            const before = Shell.baseMaps.rowCount();
            verify(!key.visible);
            verify(list.addAddress(address));
            tryVerify(() => key.visible && key.activeFocus);
            compare(key.echoMode, TextInput.Password);
            compare(Shell.baseMaps.rowCount(), before);
            for (const letter of "secret")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryCompare(key, "visible", false);
            compare(key.text, "");
            tryVerify(() => Shell.baseMaps.rowCount() === before + 1);
            compare(Shell.mapKeys.wantedBy(address), "");
            Shell.baseMaps.remove(0);
            verify(list.addAddress(address)); // not asked again
            tryVerify(() => Shell.baseMaps.rowCount() === before + 1);
            verify(!key.visible);
            Shell.baseMaps.remove(0);
            Shell.mapKeys.set("127.0.0.1", "");
            compare(Shell.mapKeys.wantedBy(address), "127.0.0.1");
        }
    }
}
