// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** How things stand, in figures and a few lines: means, victims, sectors, the last of the main courante. */
GridLayout {
    id: root

    required property real unit

    columnSpacing: 4 * unit
    rowSpacing: 4 * unit

    WallBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: implicitHeight
        unit: root.unit
        title: qsTr("Moyens")
        contentHeight: means.implicitHeight
        Column {
            id: means
            width: parent.width
            spacing: 6 * root.unit
            Flow {
                objectName: "wallMeans"
                width: parent.width
                spacing: 24 * root.unit
                Repeater {
                    model: Shell.means.states
                    delegate: Row {
                        id: state
                        required property string word
                        required property int tally
                        visible: tally > 0
                        spacing: 10 * root.unit
                        WallText {
                            id: figure
                            unit: root.unit
                            size: 48
                            text: state.tally.toString()
                            font.weight: Font.Bold
                        }
                        WallText {
                            anchors.baseline: figure.baseline
                            unit: root.unit
                            text: state.word
                        }
                    }
                }
            }
            WallText {
                width: parent.width
                unit: root.unit
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: Shell.meansTotals.types.length > 0 ? Shell.meansTotals.types : qsTr("Aucun moyen")
            }
            WallText {
                width: parent.width
                visible: text.length > 0
                unit: root.unit
                color: Theme.textSoft
                text: Shell.meansTotals.personnel
            }
        }
    }
    WallBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: implicitHeight
        unit: root.unit
        title: qsTr("Victimes : %1").arg(Shell.victimTotals.total)
        contentHeight: toll.implicitHeight
        Flow {
            id: toll
            objectName: "wallVictims"
            width: parent.width
            spacing: 24 * root.unit
            Repeater {
                model: Shell.victimTotals
                delegate: Row {
                    id: category
                    required property string key
                    required property string code
                    required property int sum
                    visible: sum > 0 || ["ua", "ur", "dcd", "involved"].includes(key)
                    spacing: 10 * root.unit
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: mark.implicitWidth + 24 * root.unit
                        height: 44 * root.unit
                        radius: Theme.radius
                        color: Theme.triage(category.key)
                        border.width: 1
                        border.color: Theme.lineStrong
                        WallText {
                            id: mark
                            anchors.centerIn: parent
                            unit: root.unit
                            text: category.code
                            color: Theme.triageInk(category.key)
                            font.weight: Font.Bold
                        }
                    }
                    WallText {
                        anchors.verticalCenter: parent.verticalCenter
                        unit: root.unit
                        size: 48
                        text: category.sum.toString()
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }
    WallBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        unit: root.unit
        title: qsTr("Secteurs")
        WallRows {
            objectName: "wallSectors"
            anchors.fill: parent
            unit: root.unit
            rowHeight: 44 * root.unit
            source: Shell.sectors
            total: Shell.sectors.count
            none: qsTr("Aucun secteur")
            delegate: WallText {
                required property string label
                required property string leader
                required property string meansText
                width: ListView.view.width
                unit: root.unit
                text: [label.length > 0 ? label : qsTr("Secteur sans nom"), leader, meansText].filter(part => part.length > 0).join(" · ")
            }
        }
    }
    WallBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        unit: root.unit
        title: qsTr("Main courante")
        WallRows {
            objectName: "wallLog"
            anchors.fill: parent
            unit: root.unit
            rowHeight: 80 * root.unit
            newest: true
            source: Shell.log
            total: Shell.log.count
            none: qsTr("Aucune ligne")
            delegate: WallText {
                required property string eventAt
                required property string from
                required property string to
                required property string words
                required property bool urgent
                readonly property string way: from.length > 0 && to.length > 0 ? from + " > " + to : from
                width: ListView.view.width
                unit: root.unit
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: (urgent ? "! " : "") + eventAt + "  " + (way.length > 0 ? way + " · " : "") + words.replace(/\n/g, " ")
                color: urgent ? Theme.alarm : Theme.text
                font.weight: urgent ? Font.Bold : Font.Normal
            }
        }
    }
}
