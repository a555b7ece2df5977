// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** The only way words come on the screen: never as markup, whoever wrote them. */
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.body
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
}
