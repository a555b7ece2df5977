// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The toll by category and the chain by place: each number is a filter. Below: people who are only counted. */
ColumnLayout {
    id: root

    property bool counting: false ///< the steps for people without a fiche are open

    spacing: Theme.unit

    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit
        ActionButton {
            objectName: "victimGroup-all"
            implicitHeight: Theme.touch
            quiet: true
            checked: Shell.victims.groupFilter.length === 0 && Shell.victims.placeFilter.length === 0
            text: qsTr("Total %1").arg(Shell.victimTotals.total)
            strong: true
            Accessible.name: qsTr("Toutes les victimes : %1").arg(Shell.victimTotals.total)
            onClicked: {
                Shell.victims.groupFilter = "";
                Shell.victims.placeFilter = "";
            }
        }
        Repeater {
            model: Shell.victimTotals
            delegate: T.AbstractButton {
                id: chip
                required property string key
                required property string code
                required property string word
                required property int recorded
                required property int counted
                required property int sum
                objectName: "victimGroup-" + key
                visible: sum > 0 || checked || key === "ua" || key === "ur" || key === "dcd" || key === "involved"
                implicitHeight: Theme.touch
                implicitWidth: line.implicitWidth + 2 * Theme.gap
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                checked: Shell.victims.groupFilter === key
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("%1 : %2, dont %3 sans fiche").arg(word).arg(sum).arg(counted)
                onClicked: Shell.victims.groupFilter = checked ? "" : key
                contentItem: Item {
                    Row {
                        id: line
                        anchors.centerIn: parent
                        spacing: Theme.gap
                        CategoryMark {
                            anchors.verticalCenter: parent.verticalCenter
                            group: chip.key === "none" ? "" : chip.key
                            code: chip.code
                        }
                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: chip.sum.toString()
                            font.pixelSize: Theme.strong
                            font.weight: Font.DemiBold
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: chip.checked ? Theme.accentSoft : chip.hovered ? Theme.hover : "transparent"
                    border.width: chip.checked ? 1 : 0
                    border.color: Theme.accent
                    FocusFrame { control: chip }
                }
                Tip {
                    shown: chip.hovered
                    text: qsTr("%1 : %2 avec fiche, %3 sans").arg(chip.word).arg(chip.recorded).arg(chip.counted)
                }
            }
        }
        ActionButton {
            objectName: "countVictims"
            implicitHeight: Theme.touch
            quiet: true
            glyph: root.counting ? Icons.up : Icons.down
            text: qsTr("Sans fiche")
            hint: qsTr("Compter des personnes sans leur faire de fiche")
            onClicked: root.counting = !root.counting
        }
    }
    Flow {
        objectName: "countSteps"
        Layout.fillWidth: true
        visible: root.counting
        spacing: Theme.gap
        Repeater {
            model: Shell.victimTotals
            delegate: Row {
                id: step
                required property string key
                required property string code
                required property string word
                required property int counted
                required property bool countable
                visible: countable
                spacing: 2
                CategoryMark {
                    anchors.verticalCenter: parent.verticalCenter
                    group: step.key
                    code: step.code
                }
                IconButton {
                    objectName: "countLess-" + step.key
                    enabled: Shell.session.canEdit && step.counted > 0
                    glyph: Icons.minus
                    text: qsTr("%1 sans fiche : un de moins").arg(step.word)
                    onClicked: Shell.victimGestures.count(step.key, -1)
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 30
                    horizontalAlignment: Text.AlignHCenter
                    text: step.counted.toString()
                    font.weight: Font.DemiBold
                }
                IconButton {
                    objectName: "countMore-" + step.key
                    enabled: Shell.session.canEdit
                    glyph: Icons.plus
                    text: qsTr("%1 sans fiche : un de plus").arg(step.word)
                    onClicked: Shell.victimGestures.count(step.key, 1)
                }
                ActionButton {
                    objectName: "countTen-" + step.key
                    enabled: Shell.session.canEdit
                    quiet: true
                    implicitHeight: Theme.touch
                    leftPadding: Theme.gap
                    rightPadding: Theme.gap
                    text: "+10"
                    Accessible.name: qsTr("%1 sans fiche : dix de plus").arg(step.word)
                    onClicked: Shell.victimGestures.count(step.key, 10)
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: Shell.victimTotals.recorded > 0
        spacing: Theme.unit
        Repeater {
            model: Shell.victimTotals.places
            delegate: ActionButton {
                required property string key
                required property string word
                required property int tally
                objectName: "victimPlace-" + key
                visible: tally > 0 || checked
                implicitHeight: Theme.touch
                quiet: true
                checked: Shell.victims.placeFilter === key
                text: word + " " + tally
                onClicked: Shell.victims.placeFilter = checked ? "" : key
            }
        }
        Badge {
            objectName: "sameCodes"
            visible: Shell.victimTotals.sameCode > 0
            height: Theme.touch
            text: qsTr("%n code(s) SINUS sur deux fiches : mettez-en une à la corbeille", "", Shell.victimTotals.sameCode)
            ink: Theme.alarm
            ground: Theme.alarmSoft
            strong: true
        }
    }
}
