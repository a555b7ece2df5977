// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The tasks in one state. */
Rectangle {
    id: root

    required property TaskModel column

    signal orderAsked(entityId: string)
    signal acknowledgeAsked(entityId: string, item: Item)

    radius: Theme.radius
    color: Theme.sunken
    Accessible.role: Accessible.Pane
    Accessible.name: column.title

    ColumnLayout {
        anchors { fill: parent; margins: Theme.gap }
        spacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            PlainText {
                Layout.fillWidth: true
                text: root.column.title
                font.weight: Font.DemiBold
            }
            PlainText {
                text: root.column.count.toString()
                color: Theme.textFaint
            }
        }
        RowList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.unit
            model: root.column
            Accessible.role: Accessible.List
            Accessible.name: root.column.title
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: TaskCard {
                width: ListView.view.width
                onOrderAsked: root.orderAsked(entityId)
                onAcknowledgeAsked: item => root.acknowledgeAsked(entityId, item)
            }
            PlainText {
                anchors { left: parent.left; right: parent.right; top: parent.top }
                visible: root.column.count === 0 && root.column.taskState === "issued"
                text: qsTr("Les tâches données apparaissent ici, puis passent de colonne en colonne.")
                color: Theme.textFaint
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }
}
