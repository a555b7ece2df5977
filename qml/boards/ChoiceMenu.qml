// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** The choices of a field, for one object or several. */
PopupMenu {
    id: root

    property list<fieldOption> options
    property list<string> ids
    property string current: ""

    signal chosen(ids: list<string>, key: string)

    function openFor(objects: list<string>, key: string, item: Item): void {
        ids = objects;
        current = key;
        popup(item, 0, item.height);
    }

    Instantiator {
        model: root.options
        delegate: PopupMenuItem {
            required property var modelData
            objectName: "choice-" + modelData.key
            text: modelData.text
            checkable: true
            checked: root.current === modelData.key
            onTriggered: root.chosen(root.ids, modelData.key)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
