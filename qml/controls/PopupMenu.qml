// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion

/** A short list of things to do. */
T.Menu {
    id: root

    margins: Theme.gap
    padding: 1
    implicitWidth: Math.max(220, contentItem.implicitWidth + 2)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    overlap: 1

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < root.count; ++i)
                widest = Math.max(widest, root.itemAt(i)?.implicitWidth ?? 0);
            return widest;
        }
        model: root.contentModel
        currentIndex: root.currentIndex
        clip: interactive
        interactive: contentHeight > height
        T.ScrollBar.vertical: ThinScrollBar {}
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radius
        border.width: 1
        border.color: Theme.lineStrong
    }
}
