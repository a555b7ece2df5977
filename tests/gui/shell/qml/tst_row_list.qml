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

    ListModel { id: lines }
    RowList {
        id: list
        anchors.fill: parent
        model: lines
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
            for (let row = 0; row < 7; ++row)
                lines.append({});
            // The rows below the view are made ahead, and hidden when the list is laid out.
            tryVerify(() => list.itemAtIndex(6) !== null);
            waitForRendering(list, 300);
            list.positionViewAtEnd();
            for (const row of [4, 5, 6])
                verify(!list.itemAtIndex(row).Accessible.ignored, "row " + row);
        }
    }
}
