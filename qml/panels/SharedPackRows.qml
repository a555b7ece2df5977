// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Prepared maps from post to post: whether this one gives its own, which is on its way, which can be fetched. */
ColumnLayout {
    spacing: Theme.unit

    FlagBox {
        objectName: "givePacks"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        text: qsTr("Offrir mes fonds préparés aux autres postes")
        checked: Shell.sharedPacks.giving
        onToggled: Shell.sharedPacks.giving = checked
    }
    PlainText {
        objectName: "givenPacks"
        Layout.fillWidth: true
        visible: text.length > 0
        text: Shell.sharedPacks.givenText
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: Shell.sharedPacks.running
        spacing: Theme.unit
        Accessible.role: Accessible.ProgressBar
        Accessible.name: Shell.sharedPacks.name + " · " + Shell.sharedPacks.detail
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            PlainText {
                Layout.fillWidth: true
                text: Shell.sharedPacks.name
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
            ActionButton {
                objectName: "sharedPackStop"
                text: qsTr("Arrêter")
                Accessible.name: qsTr("Arrêter de prendre %1").arg(Shell.sharedPacks.name)
                onClicked: Shell.sharedPacks.stop()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.line
            Rectangle {
                height: parent.height
                width: parent.width * Shell.sharedPacks.part
                radius: parent.radius
                color: Theme.accent
            }
        }
        PlainText {
            objectName: "sharedPackDetail"
            Layout.fillWidth: true
            text: Shell.sharedPacks.detail
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        objectName: "sharedPackRows"
        model: Shell.sharedPacks.others
        delegate: RowLayout {
            id: row
            required property string pack
            required property string name
            required property string detail
            required property bool begun
            required property bool given
            Layout.fillWidth: true
            spacing: Theme.unit
            Accessible.role: Accessible.ListItem
            Accessible.name: name + " · " + detail
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: row.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.detail
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            ActionButton {
                objectName: "sharedPackTake"
                enabled: row.given && !Shell.sharedPacks.running
                text: row.begun ? qsTr("Reprendre") : qsTr("Prendre")
                Accessible.name: (row.begun ? qsTr("Reprendre %1") : qsTr("Prendre %1")).arg(row.name)
                onClicked: Shell.sharedPacks.take(row.pack)
            }
            IconButton {
                visible: row.begun
                glyph: Icons.close
                text: qsTr("Supprimer ce qui est arrivé de %1").arg(row.name)
                onClicked: Shell.sharedPacks.discard(row.pack)
            }
        }
    }
}
