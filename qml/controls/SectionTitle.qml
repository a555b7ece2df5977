// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** The quiet line above a group of things. */
PlainText {
    color: Theme.textFaint
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    height: Theme.row - Theme.gap
    verticalAlignment: Text.AlignBottom
    bottomPadding: Theme.unit
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
