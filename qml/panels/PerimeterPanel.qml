// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Perimeters round what is selected, sketched on the map while this is open: distances, or the règle des 3 %. */
PanelFrame {
    id: root

    readonly property Perimeters perimeters: Shell.perimeters

    title: qsTr("Périmètres")
    floating: true
    implicitWidth: 320
    implicitHeight: Theme.touch + Theme.unit + column.implicitHeight + keep.height + Theme.gap + Theme.margin

    onVisibleChanged: visible ? perimeters.show(Shell.selection.ids) : perimeters.clear()
    Connections {
        target: Shell.selection
        enabled: root.visible
        function onChanged(): void {
            if (Shell.selection.count > 0)
                root.perimeters.show(Shell.selection.ids);
        }
    }

    component Line: InputField {
        id: line
        required property string value
        signal entered(text: string)
        Layout.fillWidth: true
        faulty: root.perimeters.problem.length > 0 && activeFocus
        // What is being typed is not overwritten by what was understood of it.
        Binding on text {
            value: line.value
            when: !line.activeFocus
            restoreMode: Binding.RestoreNone
        }
        onTextEdited: entered(text)
    }
    component Caption: PlainText {
        Layout.fillWidth: true
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: keep.top; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.gap }
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width - Theme.gap // the scroll bar
            spacing: Theme.gap

            SegmentedChoice {
                objectName: "perimeterMode"
                label: qsTr("Que montrer")
                options: [Shell.option("distances", qsTr("Distances")), Shell.option("spread", qsTr("Feu, règle des 3 %"))]
                currentKey: root.perimeters.spreads ? "spread" : "distances"
                onChosen: key => root.perimeters.spreads = key === "spread"
            }
            PlainText {
                objectName: "perimeterSubject"
                Layout.fillWidth: true
                text: root.perimeters.subject.length > 0 ? qsTr("Autour de : %1").arg(root.perimeters.subject) : qsTr("Sélectionnez un objet sur la carte.")
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Caption {
                visible: !root.perimeters.spreads
                text: qsTr("Distances (m, ou km si écrit)")
            }
            Line {
                objectName: "perimeterDistances"
                visible: !root.perimeters.spreads
                label: qsTr("Distances")
                value: root.perimeters.distances
                onEntered: text => root.perimeters.distances = text
            }
            GridLayout {
                Layout.fillWidth: true
                visible: root.perimeters.spreads
                columns: 3
                columnSpacing: Theme.gap
                uniformCellWidths: true
                Caption { text: qsTr("Vent de") }
                Caption { text: qsTr("km/h") }
                Caption { text: qsTr("% du vent") }
                Line {
                    objectName: "perimeterWindFrom"
                    label: qsTr("Vent venant de")
                    value: root.perimeters.windFrom
                    onEntered: text => root.perimeters.windFrom = text
                }
                Line {
                    objectName: "perimeterWindSpeed"
                    label: qsTr("Vitesse du vent en km/h")
                    value: root.perimeters.windSpeed
                    onEntered: text => root.perimeters.windSpeed = text
                }
                Line {
                    objectName: "perimeterPercent"
                    label: qsTr("Part de la vitesse du vent, en pour cent")
                    value: root.perimeters.percent
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator { bottom: 1; top: 10 }
                    onEntered: text => {
                        if (text.length > 0)
                            root.perimeters.percent = Number(text);
                    }
                }
            }
            Caption {
                visible: root.perimeters.spreads
                text: qsTr("Échéances (min, ou h si écrit)")
            }
            Line {
                objectName: "perimeterMinutes"
                visible: root.perimeters.spreads
                label: qsTr("Échéances")
                value: root.perimeters.minutes
                onEntered: text => root.perimeters.minutes = text
            }
            PlainText {
                objectName: "perimeterProblem"
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.perimeters.problem
                color: Theme.alarm
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.perimeters.results
                delegate: PlainText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    font.features: { "tnum": 1 }
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.perimeters.spreads
                text: qsTr("ESTIMATION : terrain plat, végétation partout la même, vent constant. Relief, sautes de feu et vent qui tourne la démentent.")
                color: Theme.caution
                wrapMode: Text.Wrap
            }
            Caption {
                text: qsTr("Sur cet écran seulement, jusqu'à « Mettre au tableau ».")
            }
        }
    }
    ActionButton {
        id: keep
        objectName: "perimeterKeep"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        glyph: Icons.check
        primary: true
        enabled: Shell.session.canEdit && root.perimeters.results.length > 0
        text: qsTr("Mettre au tableau")
        onClicked: root.perimeters.keep()
    }
}
