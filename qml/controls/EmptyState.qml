// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** What stands where nothing is yet: what to do next. */
ColumnLayout {
    id: root

    required property string glyph
    required property string title
    property string text: ""

    spacing: Theme.gap
    Icon {
        Layout.alignment: Qt.AlignHCenter
        text: root.glyph
        size: 40
        color: Theme.lineStrong
    }
    PlainText {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: 420
        text: root.title
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    PlainText {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: 420
        Layout.preferredWidth: Math.min(420, root.width)
        visible: root.text.length > 0
        text: root.text
        color: Theme.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
