// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Fanion

// Rows that come into view by scrolling are there for screen readers too.
Item {
    id: root

    width: 300
    height: 90

    RowList {
        id: list
        anchors.fill: parent
        model: 20
        delegate: Rectangle {
            required property int index
            width: ListView.view.width
            height: 28
            Accessible.role: Accessible.ListItem
            Accessible.name: "row " + index
        }
    }

    TestCase {
        name: "RowList"
        when: windowShown

        function test_scrolledInRowsAreAccessible(): void {
            waitForRendering(list);
            list.positionViewAtEnd();
            waitForRendering(list);
            for (const row of [17, 18, 19])
                verify(!list.itemAtIndex(row).Accessible.ignored, "row " + row);
            list.positionViewAtBeginning();
            waitForRendering(list);
            list.contentY = 28 * 6;
            for (const row of [6, 7, 8])
                verify(!list.itemAtIndex(row).Accessible.ignored, "row " + row);
        }
    }
}
