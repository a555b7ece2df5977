// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** Which sector a means works in. */
PopupMenu {
    id: root

    property string entityId: ""

    function openFor(id: string, item: Item): void {
        entityId = id;
        popup(item, 0, item.height);
    }

    PopupMenuItem {
        text: qsTr("Sans secteur")
        onTriggered: Shell.meansGestures.assign([root.entityId], "")
    }
    Instantiator {
        model: Shell.sectors
        delegate: PopupMenuItem {
            required property string entityId
            required property string label
            text: label
            onTriggered: Shell.meansGestures.assign([root.entityId], entityId)
        }
        onObjectAdded: (index, object) => root.insertItem(index + 1, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
