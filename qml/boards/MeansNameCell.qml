// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion

/** Who it is: its place in the outline, its name, and under it crew, leader, radio and channel. */
RowLayout {
    id: root

    property string label: ""
    property string details: ""
    property int depth: 0
    property int subordinates: 0
    property bool folded: false
    property bool tooMany: false
    property bool over: false
    property bool doubtful: false ///< concurrent values, or kept though somebody deleted it

    signal foldAsked

    spacing: 2

    Item { Layout.preferredWidth: root.depth * MeansColumns.indent }
    IconButton {
        objectName: "meansFold-" + root.label
        visible: root.subordinates > 0
        Layout.leftMargin: -6
        Layout.preferredWidth: Theme.touch
        glyph: root.folded ? Icons.right : Icons.down
        text: root.folded ? qsTr("Déplier %1").arg(root.label) : qsTr("Replier %1").arg(root.label)
        focusPolicy: Qt.NoFocus
        onClicked: root.foldAsked()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit
            PlainText {
                Layout.fillWidth: true
                text: root.folded ? root.label + " +" + root.subordinates : root.label
                font.weight: Font.DemiBold
                font.strikeout: root.over
                color: root.over ? Theme.textFaint : Theme.text
            }
            Icon {
                visible: root.doubtful
                size: 18
                text: Icons.warning
                color: Theme.caution
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: second.text.length > 0
            spacing: 2
            Icon {
                visible: root.tooMany
                size: 16
                text: Icons.warning
                color: Theme.caution
            }
            PlainText {
                id: second
                Layout.fillWidth: true
                text: [root.tooMany ? qsTr("%1 subordonnés").arg(root.subordinates) : "", root.details].filter(part => part.length > 0).join(" · ")
                font.pixelSize: Theme.small
                color: root.tooMany ? Theme.caution : Theme.textSoft
            }
        }
    }
}
