// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Map
import Fanion.Shell

/** What hangs on the wall of the command post: to be read from afar, by many, and to be changed by nobody. */
Rectangle {
    id: root

    required property MapView followed
    /** A pixel of a screen of 1080 lines, or of 1920 columns where that is less. */
    readonly property real unit: Math.max(0.3, Math.min(height / 1080, width / 1920))
    /** Of the two that take turns, the one to be seen. */
    property bool mapsTurn: true
    readonly property string shows: Shell.layout.wallShows
    readonly property bool showsMap: shows === "map" || shows === "both" || (shows === "turns" && mapsTurn)
    readonly property bool showsSituation: shows === "situation" || shows === "both" || (shows === "turns" && !mapsTurn)

    color: Theme.chrome
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Affichage mural")

    Timer {
        interval: 20000 // long enough to read the situation through
        repeat: true
        running: root.shows === "turns"
        onTriggered: root.mapsTurn = !root.mapsTurn
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * root.unit

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 20 * root.unit
            Layout.rightMargin: 20 * root.unit
            spacing: 24 * root.unit
            WallText {
                visible: Shell.session.exercise
                unit: root.unit
                size: 40
                text: qsTr("EXERCICE")
                color: Theme.caution
                font.weight: Font.Bold
            }
            WallText {
                objectName: "wallTitle"
                Layout.fillWidth: true
                unit: root.unit
                size: 48
                text: Shell.session.title
                font.weight: Font.Bold
            }
            WallText {
                visible: text.length > 0
                unit: root.unit
                size: 36
                text: Shell.session.phaseText
                color: Theme.textSoft
            }
            Clock {
                objectName: "wallClock"
                font.pixelSize: Math.round(64 * root.unit)
            }
        }
        WallAlarms {
            Layout.fillWidth: true
            unit: root.unit
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 4 * root.unit
            WallMap {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 62
                visible: root.showsMap
                unit: root.unit
                followed: root.followed
            }
            WallSituation {
                objectName: "wallSituation"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 38
                visible: root.showsSituation
                columns: root.showsMap ? 1 : 2
                unit: root.unit
            }
        }
    }
}
