// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion

/** Words that appear beside what the pointer rests on; made then, because every row of a board has several buttons. */
Loader {
    id: root

    required property string text
    required property bool shown
    property bool onRight: false

    active: shown && text.length > 0
    sourceComponent: TipBubble {
        parent: root.parent
        text: root.text
        onRight: root.onRight
    }
}
