// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** A board: what can be done on top, the table under it. */
Rectangle {
    id: root

    required property string title
    default property alias content: body.data
    property alias tools: toolRow.data
    /** Where a new line of it is typed; null: nowhere on it. */
    property Item beginsAt: null

    /** How high what one types in stands at its foot: notices stay above it. */
    property real foot: 0

    function begin(): void {
        beginsAt?.forceActiveFocus();
    }

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: title

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            id: toolRow
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: Theme.gap
        }
        Separator { Layout.fillWidth: true }
        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
