// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One base map: shown or not, how strongly, above or below the others. */
ColumnLayout {
    id: root

    required property int index
    required property string label
    required property string detail
    required property bool shown
    required property double strength
    required property bool ready
    required property bool builtIn
    required property bool bounded
    required property string keyServer
    property bool first: index === 0
    property bool last: false

    signal keyAsked(server: string)

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: label + " · " + detail

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.unit
        IconButton {
            glyph: root.shown ? Icons.shown : Icons.hidden
            text: root.shown ? qsTr("Cacher %1").arg(root.label) : qsTr("Montrer %1").arg(root.label)
            onClicked: Shell.baseMaps.setShown(root.index, !root.shown)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                text: root.label
                color: root.shown ? Theme.text : Theme.textFaint
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
            PlainText {
                Layout.fillWidth: true
                text: root.detail
                color: root.ready ? Theme.textSoft : Theme.caution
                font.pixelSize: Theme.small
                elide: Text.ElideMiddle
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.touch + Theme.unit
        spacing: 0
        ThinSlider {
            Layout.fillWidth: true
            label: qsTr("Opacité de %1").arg(root.label)
            enabled: root.shown
            from: 0.1
            to: 1
            value: root.strength
            onMoved: Shell.baseMaps.setStrength(root.index, value)
        }
        IconButton {
            visible: !root.builtIn
            enabled: !root.first
            glyph: Icons.up
            text: qsTr("Mettre %1 plus haut").arg(root.label)
            onClicked: Shell.baseMaps.move(root.index, -1)
        }
        IconButton {
            visible: !root.builtIn
            enabled: !root.last
            glyph: Icons.down
            text: qsTr("Mettre %1 plus bas").arg(root.label)
            onClicked: Shell.baseMaps.move(root.index, 1)
        }
        IconButton {
            visible: root.keyServer.length > 0
            glyph: Icons.lock
            text: qsTr("Clé du service pour %1").arg(root.keyServer)
            onClicked: root.keyAsked(root.keyServer)
        }
        IconButton {
            visible: !root.builtIn && root.keyServer.length === 0
            enabled: root.bounded
            glyph: Icons.target
            text: qsTr("Aller à l'étendue de %1").arg(root.label)
            onClicked: Shell.baseMaps.look(root.index)
        }
        IconButton {
            visible: !root.builtIn
            glyph: Icons.close
            text: qsTr("Retirer %1 de ce poste").arg(root.label)
            onClicked: Shell.baseMaps.remove(root.index)
        }
    }
}
