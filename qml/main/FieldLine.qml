// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** What every editor of the sheet has in common. */
Item {
    /** The keyboard is in it: nothing from outside may change what it shows. */
    property bool editing: false
}
