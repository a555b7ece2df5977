// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/** Widths shared by the header and the rows of the tableau des moyens. */
QtObject {
    readonly property int grip: 44
    readonly property int indent: 40
    readonly property int label: 200 ///< with its indents and its fold
    readonly property int state: 188
    readonly property int tightState: 152
    readonly property int sector: 96
    readonly property int time: 54
    readonly property int next: 136
}
