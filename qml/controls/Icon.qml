// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A sign of the icon face. */
Text {
    id: root

    property int size: Theme.icon

    textFormat: Text.PlainText
    font.family: Icons.family
    font.pixelSize: size
    color: Theme.textSoft
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
    Accessible.ignored: true
}
