// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Column titles; those one can sort by are buttons. */
Rectangle {
    id: root

    property bool roomy: true
    property bool tight: false

    implicitHeight: 36
    color: Theme.sunken

    component Head: PlainText {
        color: Theme.textSoft
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }
    component SortHead: ActionButton {
        id: head
        required property string order
        quiet: true
        leftPadding: 0
        rightPadding: 0
        implicitHeight: 36
        Accessible.name: qsTr("Trier par %1").arg(text)
        contentItem: PlainText {
            text: Shell.means.order === head.order ? head.text + " ▾" : head.text
            color: Theme.textSoft
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
        onClicked: Shell.means.order = Shell.means.order === order ? "asked" : order
    }

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin + 10; rightMargin: Theme.margin }
        spacing: Theme.gap
        SortHead {
            Layout.preferredWidth: MeansColumns.label
            order: "label"
            text: qsTr("Indicatif")
        }
        SortHead {
            Layout.preferredWidth: MeansColumns.state
            order: "state"
            text: qsTr("État")
        }
        SortHead {
            Layout.preferredWidth: MeansColumns.sector
            order: "sector"
            text: qsTr("Secteur")
        }
        Head {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Mission")
        }
        Head {
            visible: root.roomy
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("Demandé")
        }
        Head {
            visible: root.roomy
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("Parti")
        }
        Head {
            visible: root.roomy
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("Attendu")
        }
        Head {
            visible: !root.tight
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("CRM")
        }
        Head {
            visible: !root.tight
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("Engagé")
        }
        Head {
            visible: root.roomy
            Layout.preferredWidth: MeansColumns.time
            text: qsTr("Libéré")
        }
        Item { Layout.preferredWidth: root.tight ? Theme.touch : MeansColumns.next }
    }
}
