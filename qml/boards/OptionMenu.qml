// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** Objects to choose one of. */
PopupMenu {
    id: root

    property list<fieldOption> options
    property string nothing: ""
    signal chosen(key: string)

    PopupMenuItem {
        visible: root.options.length === 0
        enabled: false
        text: root.nothing
    }
    Instantiator {
        model: root.options
        delegate: PopupMenuItem {
            required property var modelData
            objectName: "option-" + modelData.text
            text: modelData.text
            onTriggered: root.chosen(modelData.key)
        }
        onObjectAdded: (index, object) => root.insertItem(index + 1, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
