// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Map
import Fanion.Shell

/** The window of the wall display: all of a second screen, or on the only one a window beside the work. */
Window {
    id: root

    required property MapView followed
    property bool placed: false

    function leave(): void {
        Shell.layout.wallOpen = false;
    }

    transientParent: null
    color: Theme.chrome
    title: qsTr("Affichage mural · %1 · Fanion").arg(Shell.session.title)
    onClosing: Shell.layout.wallClosed()
    onScreenChanged: if (placed) Shell.layout.keepWallScreen(Screen.name)

    /** A screen that is plugged in is taken; when it goes, the wall doesn't take the main window's. */
    function settle(): void {
        const whole = Shell.layout.placeWallWindow(root);
        if (whole)
            visibility = Window.FullScreen;
        else if (visibility === Window.FullScreen)
            visibility = Window.Windowed;
    }
    readonly property int screenCount: Application.screens.length
    onScreenCountChanged: if (placed) settle()
    Component.onCompleted: {
        settle();
        placed = true;
    }

    WallPage {
        anchors.fill: parent
        followed: root.followed
    }
    // Whoever reaches for it is told how to be rid of it.
    HoverHandler {
        cursorShape: hint.visible ? Qt.ArrowCursor : Qt.BlankCursor
        onPointChanged: if (hovered) wait.restart()
    }
    Timer {
        id: wait
        interval: 3000
    }
    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide }
        visible: wait.running
        width: hint.implicitWidth + 2 * Theme.wide
        height: hint.implicitHeight + 2 * Theme.margin
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
        WallText {
            id: hint
            anchors.centerIn: parent
            unit: Math.max(0.5, root.height / 1080)
            text: qsTr("Échap ferme l'affichage mural ; F11 : plein écran")
        }
    }
    Shortcut { sequences: ["Escape", "F12"]; onActivated: root.leave() }
    Shortcut {
        sequence: "F11"
        onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }
}
