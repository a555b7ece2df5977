// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** How the link stands, in words; what is wrong, in red; where the pointer is. */
Rectangle {
    id: root

    property bool showsPlace: false
    /** Of the pointer, or of the middle of the map when it is elsewhere. */
    property geoCoordinate place
    property bool isPointed: false
    property string scaleText: ""

    signal postsAsked

    implicitHeight: Theme.touch
    color: Shell.session.trouble.length > 0 ? Theme.alarmSoft : Theme.chrome

    Separator {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.margin }
        spacing: Theme.margin

        T.AbstractButton {
            id: link
            objectName: "linkStatus"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: linkRow.implicitWidth + 2 * Theme.gap
            Layout.maximumWidth: linkRow.implicitWidth + 2 * Theme.gap
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Liaison : %1").arg(Shell.session.linkText)
            Accessible.onPressAction: root.postsAsked()
            onClicked: root.postsAsked()
            contentItem: RowLayout {
                id: linkRow
                spacing: Theme.gap
                Icon {
                    Layout.leftMargin: Theme.unit
                    size: 18
                    text: Shell.session.linkLevel === Session.Bad ? Icons.linkOff : Shell.session.linkLevel === Session.Waiting ? Icons.sync : Shell.session.linkLevel === Session.Good ? Icons.check : Icons.person
                    color: Shell.session.linkLevel === Session.Bad ? Theme.alarm : Theme.textSoft
                }
                PlainText {
                    Layout.fillWidth: true
                    text: Shell.session.linkText
                    font.pixelSize: Theme.small
                    color: Shell.session.linkLevel === Session.Bad ? Theme.alarm : Theme.textSoft
                }
            }
            background: Rectangle {
                color: link.hovered ? Theme.hover : "transparent"
                FocusFrame { control: link }
            }
        }
        PlainText {
            objectName: "trouble"
            Layout.fillWidth: true
            visible: Shell.session.trouble.length > 0
            text: Shell.session.trouble
            color: Theme.alarm
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Item {
            Layout.fillWidth: Shell.session.trouble.length === 0
            Layout.preferredWidth: 0
        }
        PlaceReadout {
            Layout.fillHeight: true
            visible: root.showsPlace
            place: root.place
            isPointed: root.isPointed
        }
        PlainText {
            visible: root.scaleText.length > 0
            text: root.scaleText
            font.pixelSize: Theme.small
            color: Theme.textSoft
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Échelle %1").arg(text)
        }
    }
}
