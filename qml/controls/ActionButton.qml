// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A button with words, and an icon where it helps. */
T.Button {
    id: root

    property string glyph: ""
    /** The one action a panel is for. */
    property bool primary: false
    /** Takes something away from others: refuse, revoke. */
    property bool danger: false
    /** No frame until it is pointed at. */
    property bool quiet: false
    property string hint: ""
    property int textSize: Theme.body
    property bool strong: primary

    implicitHeight: Theme.control
    readonly property real signWidth: glyph.length > 0 ? Theme.icon : 0
    readonly property real signGap: glyph.length > 0 && text.length > 0 ? Theme.gap : 0
    implicitWidth: Math.max(Theme.control, Math.ceil(words.implicitWidth) + signWidth + signGap + leftPadding + rightPadding)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Accessible.description: hint

    readonly property color ink: primary ? Theme.accentInk : danger ? Theme.alarm : Theme.text

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: root.signGap
            Icon {
                width: root.signWidth
                visible: root.glyph.length > 0
                anchors.verticalCenter: parent.verticalCenter
                text: root.glyph
                color: root.ink
            }
            PlainText {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.availableWidth - root.signWidth - root.signGap))
                text: root.text
                color: root.ink
                font.pixelSize: root.textSize
                font.weight: root.strong ? Font.DemiBold : Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.down ? Qt.darker(Theme.accent, 1.15) : root.hovered ? Qt.lighter(Theme.accent, 1.1) : Theme.accent)
                            : root.down || root.checked ? Theme.pressed : root.hovered ? Theme.hover : root.quiet ? "transparent" : Theme.raised
        border.width: root.primary || root.quiet ? 0 : 1
        border.color: root.danger ? Theme.alarm : Theme.line
        FocusFrame { control: root }
    }

    Tip { text: root.hint; shown: root.hovered && root.hint.length > 0 }
}
