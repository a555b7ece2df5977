// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQml.Models
import QtPositioning
import Fanion
import Fanion.Shell

/** Where the pointer is, in the officer's notation and always as a DFCI square, and how high; a press offers the other notations. */
T.AbstractButton {
    id: root

    property geoCoordinate place
    property bool isPointed: false

    readonly property string words: Shell.coordinates.named(place, Shell.coordinates.notation)
    readonly property string square: Shell.coordinates.notation === "dfci" ? "" : Shell.coordinates.text(place, "dfci")

    HeightAt {
        id: ground
        terrain: Shell.terrain
        place: root.visible ? root.place : QtPositioning.coordinate()
    }

    implicitWidth: row.implicitWidth + 2 * Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    objectName: "placeReadout"
    text: (root.isPointed ? qsTr("Coordonnées du pointeur : %1") : qsTr("Coordonnées du centre de la carte : %1")).arg(words)
        + (ground.text.length > 0 ? ", " + qsTr("alt. %1").arg(ground.text) : "")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Accessible.onPressAction: root.click()
    onClicked: menu.open()

    contentItem: RowLayout {
        id: row
        spacing: Theme.gap
        Icon {
            size: 18
            text: root.isPointed ? Icons.select : Icons.crosshair
            color: Theme.textSoft
        }
        PlainText {
            objectName: "placeText"
            text: root.words
            font.pixelSize: Theme.small
            color: Theme.textSoft
        }
        PlainText {
            objectName: "placeDfci"
            visible: root.square.length > 0
            text: "DFCI " + root.square
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            color: Theme.textSoft
        }
        PlainText {
            objectName: "placeHeight"
            visible: ground.text.length > 0
            text: qsTr("alt. %1").arg(ground.text)
            font.pixelSize: Theme.small
            color: Theme.textSoft
        }
        Icon {
            size: 18
            text: Icons.up
            color: Theme.textFaint
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"
        FocusFrame { control: root }
    }

    Tip {
        text: qsTr("Choisir la notation. Ctrl+Maj+C copie les coordonnées du pointeur.")
        shown: root.hovered && !menu.visible
    }
    PopupMenu {
        id: menu
        objectName: "notationMenu"
        y: -height
        Instantiator {
            model: Shell.coordinates.notations
            delegate: PopupMenuItem {
                required property fieldOption modelData
                text: modelData.text
                checked: modelData.key === Shell.coordinates.notation
                onTriggered: Shell.coordinates.notation = modelData.key
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as PopupMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as PopupMenuItem)
        }
    }
}
