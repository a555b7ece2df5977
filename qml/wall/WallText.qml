// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** Words to be read from the far side of the room: 28 px on a screen of 1080 lines, and nothing smaller. */
PlainText {
    id: root

    required property real unit ///< a pixel of a screen of 1080 lines
    property real size: 28 ///< in those

    font.pixelSize: Math.round(size * unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
