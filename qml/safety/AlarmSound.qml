// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia

/** The sound of an alarm, every few seconds while it plays; silent where there is no loudspeaker. */
Item {
    id: root

    property bool playing: false

    Loader {
        active: root.playing
        sourceComponent: Item {
            SoundEffect {
                id: effect
                source: "qrc:/fanion/sounds/alarm.wav"
            }
            Timer {
                interval: 4000
                running: true
                repeat: true
                triggeredOnStart: true
                onTriggered: effect.play()
            }
        }
    }
}
