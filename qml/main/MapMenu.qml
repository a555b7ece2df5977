// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** What a right click on the map offers: the place in every notation, each copied by a press. */
PopupMenu {
    id: root

    property geoCoordinate place

    signal centreAsked(place: geoCoordinate)

    function openAt(where: geoCoordinate, item: Item, point: point): void {
        place = where;
        popup(item, point.x, point.y);
    }

    objectName: "mapMenu"

    PopupMenuItem {
        objectName: "copyPlace"
        glyph: Icons.copy
        text: qsTr("Copier %1").arg(Shell.coordinates.named(root.place, Shell.coordinates.notation))
        onTriggered: Shell.coordinates.copy(root.place, Shell.coordinates.notation)
    }
    Instantiator {
        model: Shell.coordinates.notations
        delegate: PopupMenuItem {
            required property fieldOption modelData
            readonly property string words: Shell.coordinates.text(root.place, modelData.key)
            visible: words.length > 0 && modelData.key !== Shell.coordinates.notation
            text: qsTr("Copier %1").arg(Shell.coordinates.named(root.place, modelData.key))
            onTriggered: Shell.coordinates.copy(root.place, modelData.key)
        }
        onObjectAdded: (index, object) => root.insertItem(index + 1, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
    PopupMenuItem {
        glyph: Icons.target
        text: qsTr("Centrer la carte ici")
        onTriggered: root.centreAsked(root.place)
    }
}
