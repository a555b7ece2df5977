// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The overlays of the SITAC, by phase and by what the objects are: shown or hidden, free or locked, on this screen. */
ColumnLayout {
    id: root

    spacing: 0

    Repeater {
        model: Shell.overlays
        delegate: ColumnLayout {
            id: row
            required property int index
            required property string name
            required property string detail
            required property bool startsKinds
            required property bool shown
            required property bool locked

            Layout.fillWidth: true
            spacing: 0
            Separator {
                Layout.fillWidth: true
                visible: row.startsKinds
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.unit
                IconButton {
                    objectName: "overlayShown" + row.index
                    glyph: row.shown ? Icons.shown : Icons.hidden
                    text: row.shown ? qsTr("Cacher %1 sur ce poste").arg(row.name) : qsTr("Montrer %1 sur ce poste").arg(row.name)
                    onClicked: Shell.overlays.setShown(row.index, !row.shown)
                }
                PlainText {
                    text: row.name
                    color: row.shown ? Theme.text : Theme.textFaint
                    font.weight: Font.DemiBold
                    font.strikeout: !row.shown
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.detail
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    elide: Text.ElideRight
                }
                IconButton {
                    objectName: "overlayLocked" + row.index
                    glyph: row.locked ? Icons.locked : Icons.unlocked
                    ink: row.locked ? Theme.accent : Theme.textFaint
                    checked: row.locked
                    text: row.locked ? qsTr("Déverrouiller %1 : se déplace et se modifie de nouveau sur la carte").arg(row.name)
                                     : qsTr("Verrouiller %1 sur ce poste : ne se déplace plus par mégarde").arg(row.name)
                    onClicked: Shell.overlays.setLocked(row.index, !row.locked)
                }
            }
        }
    }
}
