// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** What is between two parts that share a room. */
Rectangle {
    implicitWidth: 6
    implicitHeight: 6
    color: T.SplitHandle.pressed ? Theme.accent : T.SplitHandle.hovered ? Theme.lineStrong : Theme.line
    Accessible.ignored: true
}
