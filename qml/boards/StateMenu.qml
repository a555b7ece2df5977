// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** The states a means can be in. */
PopupMenu {
    id: root

    property string entityId: ""
    property string current: ""

    function openFor(id: string, state: string, item: Item): void {
        entityId = id;
        current = state;
        popup(item, 0, item.height);
    }

    Instantiator {
        model: Shell.means.states
        delegate: PopupMenuItem {
            required property string key
            required property string word
            text: word
            checkable: true
            checked: root.current === key
            onTriggered: Shell.commands.setMeansState(root.entityId, key)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
