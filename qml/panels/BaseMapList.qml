// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The base maps of this machine, the uppermost first, and those that a stick brings. */
ColumnLayout {
    id: root

    signal addAsked
    signal packAsked

    spacing: Theme.unit

    RowLayout {
        spacing: Theme.gap
        ActionButton {
            glyph: Icons.folder
            text: qsTr("Ajouter un fichier…")
            onClicked: root.addAsked()
        }
        ActionButton {
            id: onlineButton
            glyph: Icons.network
            text: qsTr("Fond en ligne…")
            onClicked: online.popup(onlineButton, 0, onlineButton.height)
        }
    }
    ActionButton {
        objectName: "packPanel"
        glyph: Icons.download
        text: qsTr("Préparer une zone hors-ligne…")
        onClicked: root.packAsked()
    }
    InputField {
        id: address
        Layout.fillWidth: true
        visible: false
        label: qsTr("Adresse d'un fond en ligne")
        placeholderText: "https://…/{z}/{x}/{y}.png"
        onAccepted: {
            if (!Shell.baseMaps.addAddress(text))
                return;
            clear();
            visible = false;
        }
    }
    PackRows {
        Layout.fillWidth: true
    }
    Repeater {
        id: rows
        objectName: "baseMapRows"
        model: Shell.baseMaps
        delegate: BaseMapRow {
            Layout.fillWidth: true
            last: index >= rows.count - 2
        }
    }
    Repeater {
        model: Shell.stickMaps.found
        delegate: ActionButton {
            required property var modelData
            Layout.fillWidth: true
            quiet: true
            glyph: Icons.plus
            text: modelData.label
            Accessible.name: qsTr("Ajouter le fond de carte %1").arg(modelData.label)
            onClicked: Shell.baseMaps.add(modelData.url)
        }
    }
    PopupMenu {
        id: online

        Instantiator {
            model: Shell.baseMaps.presets
            delegate: PopupMenuItem {
                required property var modelData
                text: modelData.label
                onTriggered: Shell.baseMaps.addAddress(modelData.address)
            }
            onObjectAdded: (index, object) => online.insertItem(index, object as PopupMenuItem)
            onObjectRemoved: (index, object) => online.removeItem(object as PopupMenuItem)
        }
        PopupMenuItem {
            text: qsTr("Autre adresse…")
            onTriggered: {
                address.visible = true;
                address.forceActiveFocus();
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("MBTiles, PMTiles, GeoPackage, GeoTIFF ou JPEG 2000 : déposez aussi le fichier sur la fenêtre.")
        color: Theme.textFaint
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
