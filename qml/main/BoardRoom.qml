// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A place where a board is shown. The board itself comes in and leaves again; it is one and the same everywhere. */
Item {
    id: root

    required property list<BoardSlot> boards
    /** Empty: none. No two rooms show the same. */
    required property string board

    readonly property BoardSlot slot: boards.find(each => each.name === board) ?? null
    property BoardSlot held: null

    function take(): void {
        leave();
        held = slot;
        if (held)
            held.parent = root;
    }
    function leave(): void {
        if (held && held.parent === root)
            held.parent = null;
        held = null;
    }

    onSlotChanged: take()
    Component.onDestruction: leave()
}
