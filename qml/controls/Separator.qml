// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** A hairline. */
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.line
}
