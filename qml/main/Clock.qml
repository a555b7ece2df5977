// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** Local time to the second; everything in the log is dated by it. */
PlainText {
    id: root

    function show(): void {
        text = new Date().toLocaleTimeString(Qt.locale(), "HH:mm:ss");
    }

    font.pixelSize: Theme.strong + 1
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Clock
    Accessible.name: qsTr("Heure")
    Accessible.description: text

    Component.onCompleted: show()

    Timer {
        interval: 250
        running: true
        repeat: true
        onTriggered: root.show()
    }
}
