// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The incidents opened here before. */
ColumnLayout {
    id: root

    signal browse

    spacing: Theme.gap

    PlainText {
        text: qsTr("Reprendre")
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    PlainText {
        Layout.fillWidth: true
        visible: Shell.recent.count === 0
        text: qsTr("Les incidents ouverts sur ce poste apparaîtront ici.")
        color: Theme.textSoft
        wrapMode: Text.Wrap
    }
    RowList {
        id: list
        objectName: "recentList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: Shell.recent.count > 0
        clip: true
        spacing: Theme.unit
        model: Shell.recent
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Incidents récents")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: T.ItemDelegate {
            id: row
            required property string path
            required property string title
            required property string code
            required property bool exercise
            required property string openedAt
            required property bool missing

            width: ListView.view.width
            implicitHeight: 60
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            enabled: !Shell.lobby.busy
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Ouvrir %1").arg(title)
            onClicked: Shell.lobby.open(path)

            contentItem: RowLayout {
                spacing: Theme.gap
                ColumnLayout {
                    Layout.leftMargin: Theme.margin
                    Layout.fillWidth: true
                    spacing: 2
                    PlainText {
                        Layout.fillWidth: true
                        text: row.title
                        font.weight: Font.DemiBold
                        color: row.missing ? Theme.textFaint : Theme.text
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: row.missing ? qsTr("fichier absent : %1").arg(row.path) : [row.code, row.exercise ? qsTr("exercice") : "", row.openedAt].filter(part => part.length > 0).join(" · ")
                        color: Theme.textSoft
                        font.pixelSize: Theme.small
                        elide: Text.ElideMiddle
                    }
                }
                IconButton {
                    glyph: Icons.close
                    iconSize: 18
                    opacity: row.hovered || activeFocus ? 1 : 0
                    text: qsTr("Retirer %1 de la liste").arg(row.title)
                    onClicked: Shell.recent.forget(row.path)
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.raised
                border.width: 1
                border.color: Theme.line
                FocusFrame { control: row }
            }
        }
    }
    Item {
        Layout.fillHeight: true
        visible: Shell.recent.count === 0
    }
    ActionButton {
        objectName: "openFile"
        glyph: Icons.folder
        text: qsTr("Ouvrir un fichier…")
        onClicked: root.browse()
    }
}
