// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The pack that is being fetched and those that wait to go on. */
ColumnLayout {
    id: root

    spacing: Theme.unit

    ColumnLayout {
        Layout.fillWidth: true
        visible: Shell.packs.running
        spacing: Theme.unit
        Accessible.role: Accessible.ProgressBar
        Accessible.name: Shell.packs.name + " · " + Shell.packs.detail
        RowLayout {
            Layout.fillWidth: true
            PlainText {
                Layout.fillWidth: true
                text: Shell.packs.name
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
            ActionButton {
                objectName: "packStop"
                text: qsTr("Interrompre")
                onClicked: Shell.packs.stop()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.line
            Rectangle {
                height: parent.height
                width: parent.width * Shell.packs.part
                radius: parent.radius
                color: Theme.accent
            }
        }
        PlainText {
            objectName: "packDetail"
            Layout.fillWidth: true
            text: Shell.packs.detail
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        objectName: "packUnfinished"
        model: Shell.packs.unfinished
        delegate: RowLayout {
            id: row
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.unit
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: row.modelData.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.modelData.detail
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                }
            }
            ActionButton {
                enabled: !Shell.packs.running
                text: qsTr("Reprendre")
                Accessible.name: qsTr("Reprendre %1").arg(row.modelData.name)
                onClicked: Shell.packs.goOn(row.modelData.file)
            }
            IconButton {
                glyph: Icons.close
                text: qsTr("Supprimer ce qui est arrivé de %1").arg(row.modelData.name)
                onClicked: Shell.packs.discard(row.modelData.file)
            }
        }
    }
}
