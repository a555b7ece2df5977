// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** What works between the posts, what is blocked, what to do about it. */
PanelFrame {
    id: root

    readonly property Doctor doctor: Shell.doctor

    title: qsTr("Diagnostic réseau")
    floating: true
    implicitWidth: 560
    onVisibleChanged: if (visible && doctor.summary.length === 0) doctor.run()

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                visible: root.doctor.summary.length > 0
                text: root.doctor.busy ? Icons.sync : root.doctor.level === Doctor.Fault ? Icons.linkOff : root.doctor.level === Doctor.Caution ? Icons.warning : Icons.check
                color: root.doctor.busy ? Theme.textSoft : root.doctor.level === Doctor.Fault ? Theme.alarm : root.doctor.level === Doctor.Caution ? Theme.caution : Theme.textSoft
            }
            PlainText {
                objectName: "doctorSummary"
                Layout.fillWidth: true
                text: root.doctor.summary
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            ActionButton {
                objectName: "doctorRun"
                implicitHeight: Theme.touch
                primary: true
                enabled: !root.doctor.busy
                glyph: Icons.sync
                text: qsTr("Examiner")
                hint: qsTr("Essaie le réseau de ce poste, en deux à six secondes, sans rien interrompre")
                onClicked: root.doctor.run()
            }
            IconButton {
                objectName: "doctorCopy"
                enabled: root.doctor.count > 0
                glyph: Icons.copy
                text: qsTr("Copier tout le diagnostic")
                onClicked: root.doctor.copyAll()
            }
        }
        RowList {
            objectName: "findingList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.unit
            model: root.doctor
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Constats")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: FindingCard { width: ListView.view.width - 10 }
        }
    }
}
