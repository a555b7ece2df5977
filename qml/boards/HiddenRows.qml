// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** Says that filters hide something; nobody takes what is left for everything. */
Rectangle {
    id: root

    required property string name ///< of the board, in object names
    required property string text

    signal showAllAsked

    objectName: name + "Hidden"
    implicitHeight: Theme.touch
    color: Theme.cautionSoft

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.gap }
        Icon {
            text: Icons.filter
            color: Theme.caution
        }
        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.caution
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ActionButton {
            objectName: root.name + "ShowAll"
            text: qsTr("Tout montrer")
            onClicked: root.showAllAsked()
        }
    }
}
