// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Column titles; those one can sort by are buttons. */
Rectangle {
    id: root

    property bool roomy: true
    property bool tight: false
    property bool isTarget: false ///< a row that is dropped here goes to the top level

    implicitHeight: 36
    color: isTarget ? Theme.accentSoft : Theme.sunken
    border.width: isTarget ? 2 : 0
    border.color: Theme.accent

    component Head: PlainText {
        color: Theme.textSoft
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
    component TimeHead: Head {
        visible: root.roomy
        Layout.preferredWidth: MeansColumns.time
        Layout.maximumWidth: MeansColumns.time
    }
    component SortHead: ActionButton {
        id: head
        required property string order
        quiet: true
        leftPadding: 0
        rightPadding: 0
        implicitHeight: 36
        Layout.maximumWidth: Layout.preferredWidth
        Accessible.name: qsTr("Trier par %1").arg(text)
        contentItem: PlainText {
            text: Shell.means.order === head.order ? head.text + " ▾" : head.text
            color: Theme.textSoft
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
        onClicked: Shell.means.order = Shell.means.order === order ? "asked" : order
    }

    PlainText {
        anchors.centerIn: parent
        visible: root.isTarget
        text: qsTr("Sortir du groupe")
        font.weight: Font.DemiBold
    }
    RowLayout {
        anchors { fill: parent; rightMargin: Theme.unit }
        visible: !root.isTarget
        spacing: Theme.gap
        SortHead {
            Layout.leftMargin: MeansColumns.grip + Theme.gap
            Layout.fillWidth: root.tight
            Layout.preferredWidth: root.tight ? 1 : MeansColumns.label
            Layout.maximumWidth: root.tight ? Number.POSITIVE_INFINITY : MeansColumns.label
            order: "label"
            text: qsTr("Indicatif")
        }
        SortHead {
            Layout.preferredWidth: root.tight ? MeansColumns.tightState : MeansColumns.state
            order: "state"
            text: qsTr("État")
        }
        SortHead {
            visible: !root.tight
            Layout.preferredWidth: MeansColumns.sector
            order: "sector"
            text: qsTr("Secteur")
        }
        Head {
            visible: !root.tight
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Mission")
        }
        TimeHead { text: qsTr("Dem.") }
        TimeHead { text: qsTr("Parti") }
        TimeHead { text: qsTr("CRM") }
        TimeHead { text: qsTr("Eng.") }
        TimeHead { text: qsTr("Libéré") }
        TimeHead { text: qsTr("Rentré") }
        Item { Layout.preferredWidth: (root.tight ? Theme.touch : MeansColumns.next) + Theme.gap + Theme.touch }
    }
}
