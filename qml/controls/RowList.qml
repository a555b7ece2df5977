// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion.Shell

/** A list of rows that stays within its bounds and that screen readers can follow when it scrolls. */
ListView {
    id: root

    boundsBehavior: Flickable.StopAtBounds

    readonly property ScrolledRows scrolledRows: ScrolledRows { view: root }
}
