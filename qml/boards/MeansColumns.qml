// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/** Widths shared by the header and the rows of the tableau des moyens. */
QtObject {
    readonly property int label: 150
    readonly property int state: 150
    readonly property int sector: 110
    readonly property int time: 74
    readonly property int next: 150
}
