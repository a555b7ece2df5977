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

    function askKey(server: string, address: string): void {
        key.clear();
        key.server = server;
        key.mapAddress = address;
        key.forceActiveFocus();
    }
    /** False for a text that is no address, and then it is said. */
    function addAddress(address: string): bool {
        const server = Shell.mapKeys.wantedBy(address);
        if (server.length === 0)
            return Shell.baseMaps.addAddress(address);
        askKey(server, address);
        return true;
    }

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
    // Two rows at the most: the maps below them are what the panel is for.
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        ActionButton {
            id: packButton
            objectName: "packPanel"
            glyph: Icons.download
            text: qsTr("Préparer une zone…")
            onClicked: root.packAsked()
        }
        ActionButton {
            objectName: "otherPacks"
            width: Math.min(implicitWidth, parent.width - packButton.width - Theme.gap) // words that change don't wrap it
            glyph: otherPacks.visible ? Icons.up : Icons.down
            // Nothing but this number changes by itself: what stands below stays where it is.
            text: Shell.sharedPacks.running ? qsTr("Réception · %1 %").arg(Math.floor(Shell.sharedPacks.part * 100))
                                            : Shell.sharedPacks.others.count > 0 ? qsTr("Autres postes · %1").arg(Shell.sharedPacks.others.count)
                                                                                 : qsTr("Autres postes")
            hint: qsTr("Cartes préparées sur les autres postes")
            onClicked: otherPacks.visible = !otherPacks.visible
        }
    }
    SharedPackRows {
        id: otherPacks
        Layout.fillWidth: true
        visible: false
    }
    InputField {
        id: address
        Layout.fillWidth: true
        visible: false
        label: qsTr("Adresse d'un fond en ligne")
        placeholderText: "https://…/{z}/{x}/{y}.png"
        onAccepted: {
            if (!root.addAddress(text))
                return;
            clear();
            visible = false;
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: key.visible
        text: qsTr("Clé de votre service pour %1. Elle reste sur ce poste : ni dans l'incident, ni dans les cartes préparées.").arg(key.server)
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    InputField {
        id: key
        objectName: "mapKey"
        property string server
        /** To be added when the key is there. */
        property string mapAddress
        Layout.fillWidth: true
        visible: server.length > 0
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        label: qsTr("Clé du service pour %1").arg(server)
        placeholderText: qsTr("Clé, puis Entrée")
        onAccepted: {
            Shell.mapKeys.set(server, text);
            if (mapAddress.length > 0)
                Shell.baseMaps.addAddress(mapAddress);
            clear();
            server = mapAddress = "";
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
            onKeyAsked: server => root.askKey(server, "")
        }
    }
    Repeater {
        model: Shell.stickMaps.found
        delegate: ActionButton {
            required property var modelData
            Layout.fillWidth: true
            quiet: true
            glyph: modelData.terrain ? Icons.profile : Icons.plus
            text: modelData.label
            Accessible.name: modelData.terrain ? qsTr("Ajouter les altitudes %1").arg(modelData.label) : qsTr("Ajouter le fond de carte %1").arg(modelData.label)
            onClicked: modelData.terrain ? Shell.terrain.add(modelData.url) : Shell.baseMaps.add(modelData.url)
        }
    }
    PopupMenu {
        id: online

        Instantiator {
            model: Shell.baseMaps.presets
            delegate: PopupMenuItem {
                required property var modelData
                text: modelData.label
                onTriggered: root.addAddress(modelData.address)
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
