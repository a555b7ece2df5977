// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** The alarms this post has not answered, over the top of the board: nothing moves for them and nothing loses the focus. */
Column {
    id: root

    /** Of several windows that show it, one sounds. */
    property bool sounds: true

    signal showOnMapAsked(ids: list<string>)

    objectName: "alarmBanner"
    spacing: Theme.unit
    visible: Shell.alarms.unanswered > 0

    Repeater {
        model: Shell.alarms
        delegate: AlarmCard {
            objectName: "alarm"
            width: root.width
            loud: true
            visible: awaited
            height: visible ? implicitHeight : 0
            onShowOnMapAsked: ids => root.showOnMapAsked(ids)
        }
    }
    AlarmSound {
        playing: root.sounds && Shell.alarms.unanswered > 0 && Shell.preferences.sounds
    }
}
