// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Map
import Fanion.Shell

/** How the ground rises and falls along the selected line, or along what is being measured. */
PanelFrame {
    id: root

    required property MapTools tools
    readonly property Profile profile: Shell.profile
    readonly property int measured: tools.tool === MapTools.Measure ? tools.vertexCount : 0

    signal terrainAsked

    function show(): void {
        if (!visible)
            return;
        if (measured > 1)
            profile.showPath(tools.measuredPath());
        else if (Shell.selection.single.length > 0)
            profile.showObject(Shell.selection.single);
    }

    title: qsTr("Profil du terrain")
    floating: true
    implicitWidth: 440
    implicitHeight: Theme.touch + Theme.unit + column.implicitHeight + 2 * Theme.margin

    onVisibleChanged: visible ? show() : profile.clear()
    onMeasuredChanged: show()
    Connections {
        target: Shell.selection
        function onChanged(): void {
            root.show();
        }
    }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        PlainText {
            objectName: "profileSubject"
            Layout.fillWidth: true
            text: root.profile.subject.length > 0 ? root.profile.subject : qsTr("Sélectionnez une ligne ou une zone, ou mesurez un tracé.")
            font.weight: root.profile.subject.length > 0 ? Font.DemiBold : Font.Normal
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            wrapMode: Text.Wrap
        }
        PlainText {
            objectName: "profileNothing"
            Layout.fillWidth: true
            visible: text.length > 0
            text: !Shell.terrain.known ? qsTr("Aucune altitude sur ce poste : ajoutez un fichier dans les couches.")
                : root.profile.subject.length === 0 ? ""
                : root.profile.busy && !root.profile.known ? qsTr("Lecture des altitudes…")
                : root.profile.known ? "" : qsTr("Altitude inconnue ici : aucun de vos fichiers ne couvre ce tracé.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        ActionButton {
            visible: !Shell.terrain.known
            glyph: Icons.layers
            text: qsTr("Ouvrir les couches")
            onClicked: root.terrainAsked()
        }
        ProfileCurve {
            id: curve
            objectName: "profileCurve"
            Layout.fillWidth: true
            implicitHeight: 190
            visible: root.profile.known
            profile: root.profile
            ink: Theme.accent
            ground: Theme.accentSoft
            lines: Theme.line
            words: Theme.textSoft
            font.family: Theme.family
            font.pixelSize: Theme.small
            activeFocusOnTab: true
            Accessible.role: Accessible.Slider
            Accessible.name: root.title + ", " + root.profile.subject
            Accessible.description: root.profile.pointedText
            Keys.onLeftPressed: root.profile.pointed = Math.max(0, root.profile.pointed - 0.025)
            Keys.onRightPressed: root.profile.pointed = Math.min(1, root.profile.pointed + 0.025)

            FocusFrame { control: curve }
            MouseArea {
                anchors.fill: parent
                hoverEnabled: true
                preventStealing: true
                cursorShape: Qt.CrossCursor
                onPositionChanged: mouse => root.profile.pointed = curve.shareAt(mouse.x)
                onPressed: mouse => root.profile.pointed = curve.shareAt(mouse.x)
            }
        }
        PlainText {
            objectName: "profilePointed"
            Layout.fillWidth: true
            visible: root.profile.known
            text: root.profile.pointedText.length > 0 ? root.profile.pointedText : qsTr("Touchez la courbe : l'endroit se montre sur la carte.")
            color: root.profile.pointedText.length > 0 ? Theme.text : Theme.textSoft
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            font.features: { "tnum": 1 }
            wrapMode: Text.Wrap
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.profile.known
            columns: 2
            columnSpacing: Theme.margin
            rowSpacing: Theme.unit
            Repeater {
                model: 2 * root.profile.figures.length
                delegate: PlainText {
                    required property int index
                    readonly property fieldOption figure: root.profile.figures[Math.floor(index / 2)]
                    Layout.fillWidth: index % 2 === 1
                    text: index % 2 === 0 ? figure.key : figure.text
                    color: index % 2 === 0 ? Theme.textSoft : Theme.text
                    font.weight: index % 2 === 0 ? Font.Normal : Font.DemiBold
                    font.features: { "tnum": 1 }
                    Accessible.role: Accessible.StaticText
                    Accessible.name: index % 2 === 0 ? figure.key + " : " + figure.text : ""
                    Accessible.ignored: index % 2 === 1
                }
            }
        }
        PlainText {
            objectName: "profileRemark"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.profile.remark
            color: Theme.caution
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
