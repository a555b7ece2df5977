// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The values that stand against each other: one click keeps one. */
Rectangle {
    id: root

    required property string entityId
    required property string field
    required property list<conflictChoice> choices
    property bool editable: true

    objectName: "conflict-" + field
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.cautionSoft

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Theme.unit
        RowLayout {
            spacing: Theme.unit
            Icon {
                size: 18
                text: Icons.warning
                color: Theme.caution
            }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Désaccord : gardez la bonne valeur")
                color: Theme.caution
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
        }
        Repeater {
            model: root.choices
            delegate: ListRow {
                id: choice

                required property int index
                required property conflictChoice modelData
                Layout.fillWidth: true
                enabled: root.editable
                text: modelData.text
                detail: modelData.by + ", " + modelData.at
                Accessible.name: qsTr("Garder %1, de %2 à %3").arg(modelData.text).arg(modelData.by).arg(modelData.at)
                background: Rectangle {
                    radius: Theme.radius
                    color: choice.hovered ? Theme.hover : Theme.raised
                    border.width: 1
                    border.color: Theme.line
                }
                onClicked: Shell.commands.settleConflict(root.entityId, root.field, index)
            }
        }
    }
}
