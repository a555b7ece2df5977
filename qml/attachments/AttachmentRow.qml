// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** An attached file: what it is, how much of it is here, and what can be done with it. */
T.ItemDelegate {
    id: root

    required property string reference
    required property string name
    required property string sign
    required property string about
    required property string here
    required property bool whole
    required property bool preview
    required property bool openable
    required property var picture // a QImage
    required property string entityId
    required property string entityName
    property bool showsObject: false

    signal menuAsked(item: Item)

    implicitHeight: 60
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, about, here, showsObject ? entityName : ""].filter(part => part.length > 0).join(", ")
    Accessible.onPressAction: click()
    onClicked: Shell.viewer.show(entityId, reference)
    Keys.onMenuPressed: root.menuAsked(more)

    contentItem: RowLayout {
        spacing: Theme.gap
        AttachmentSign {
            implicitWidth: 52
            implicitHeight: 52
            sign: root.sign
            picture: root.picture
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.name
                elide: Text.ElideMiddle
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.showsObject
                text: root.entityName
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
            PlainText {
                Layout.fillWidth: true
                text: root.here.length > 0 ? root.here : root.about
                color: root.here.length > 0 ? Theme.caution : Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        IconButton {
            id: more
            objectName: "attachmentMore-" + root.name
            glyph: Icons.more
            text: qsTr("Que faire de %1").arg(root.name)
            onClicked: root.menuAsked(more)
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusFrame { control: root }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuAsked(more)
    }
}
