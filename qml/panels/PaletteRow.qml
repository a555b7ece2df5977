// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One sign of the palette, as it will look on the map. */
T.ItemDelegate {
    id: root

    required property string key
    required property string name
    required property string tool
    required property bool favourite
    required property string tip
    property bool taken: false
    property string shownPhase: ""
    property string shownNature: ""

    implicitHeight: 56
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    highlighted: ListView.isCurrentItem
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: tip
    Accessible.onPressAction: click()

    contentItem: RowLayout {
        spacing: Theme.margin
        Rectangle {
            Layout.leftMargin: Theme.unit
            Layout.preferredWidth: 44
            Layout.preferredHeight: 44
            radius: Theme.radius
            color: Theme.dark ? "#E6E8EA" : "white"
            SymbolIcon {
                anchors { fill: parent; margins: 2 }
                key: root.key
                phase: root.shownPhase
                nature: root.shownNature
            }
        }
        PlainText {
            Layout.fillWidth: true
            text: root.name
            font.weight: root.taken ? Font.DemiBold : Font.Normal
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        IconButton {
            glyph: root.favourite ? Icons.star : Icons.starOutline
            implicitWidth: Theme.touch + 4
            implicitHeight: Theme.touch + 4
            iconSize: 22
            opacity: root.favourite || root.hovered || root.highlighted || activeFocus ? 1 : 0.35
            text: root.favourite ? qsTr("Retirer %1 des favoris").arg(root.name) : qsTr("Mettre %1 dans les favoris").arg(root.name)
            onClicked: Shell.preferences.toggleFavourite(root.key)
        }
    }
    Tip {
        text: root.tip
        shown: root.hovered && !root.down
        onRight: true // not over the rows below
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.taken ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered || root.highlighted ? Theme.hover : "transparent"
    }
}
