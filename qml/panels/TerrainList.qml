// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The files of heights of this machine. */
ColumnLayout {
    id: root

    signal addAsked(folder: bool)

    spacing: Theme.unit

    RowLayout {
        spacing: Theme.gap
        ActionButton {
            objectName: "addTerrain"
            glyph: Icons.profile
            text: qsTr("Ajouter un fichier…")
            Accessible.name: qsTr("Ajouter un fichier d'altitude")
            onClicked: root.addAsked(false)
        }
        ActionButton {
            glyph: Icons.folder
            text: qsTr("Un dossier…")
            Accessible.name: qsTr("Ajouter un dossier d'altitudes")
            onClicked: root.addAsked(true)
        }
    }
    Repeater {
        objectName: "terrainRows"
        model: Shell.terrain
        delegate: RowLayout {
            id: row
            required property int index
            required property string label
            required property string detail
            required property bool ready
            Layout.fillWidth: true
            spacing: Theme.unit
            Accessible.role: Accessible.ListItem
            Accessible.name: label + " · " + detail
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: row.label
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.detail
                    color: row.ready ? Theme.textSoft : Theme.caution
                    font.pixelSize: Theme.small
                    elide: Text.ElideMiddle
                }
            }
            IconButton {
                glyph: Icons.close
                text: qsTr("Retirer %1 de ce poste").arg(row.label)
                onClicked: Shell.terrain.remove(row.index)
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("RGE ALTI ou BD ALTI de l'IGN, GeoTIFF, ASC ou HGT : déposez aussi le fichier ou le dossier sur la fenêtre.")
        color: Theme.textFaint
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
