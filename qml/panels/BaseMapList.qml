// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The base maps of this machine, the uppermost first, and those that a stick brings. */
ColumnLayout {
    id: root

    signal addAsked

    spacing: Theme.unit

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
    ActionButton {
        glyph: Icons.folder
        text: qsTr("Ajouter un fond de carte…")
        onClicked: root.addAsked()
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("MBTiles, PMTiles, GeoPackage, GeoTIFF ou JPEG 2000 : déposez aussi le fichier sur la fenêtre.")
        color: Theme.textFaint
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
