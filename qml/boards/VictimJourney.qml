// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** How one victim was sorted and moved: when, by whom, from what to what; the last first. */
ModalBox {
    id: root

    function openFor(entityId: string): void {
        Shell.victimHistory.entityId = entityId;
        open();
        list.forceActiveFocus();
    }

    boxWidth: 620
    height: Math.min(column.implicitHeight + 2 * padding, (parent?.height ?? 600) - 2 * Theme.margin)
    onClosed: Shell.victimHistory.entityId = ""
    contentItem: ColumnLayout {
        id: column
        spacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            PlainText {
                Layout.fillWidth: true
                text: qsTr("%1 : catégories et lieux").arg(Shell.victimHistory.title)
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                glyph: Icons.close
                text: qsTr("Fermer")
                onClicked: root.close()
            }
        }
        RowList {
            id: list
            objectName: "victimJourneyList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.max(2 * Theme.row, Math.min(contentHeight, 8 * Theme.row))
            clip: true
            model: Shell.victimHistory
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Historique des catégories et des lieux")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: T.ItemDelegate {
                id: line
                required property string at
                required property string by
                required property string what
                required property string from
                required property string to
                width: ListView.view.width
                implicitHeight: Theme.row
                Accessible.role: Accessible.ListItem
                Accessible.name: [at, by, what, from, to].join(", ")
                contentItem: RowLayout {
                    spacing: Theme.gap
                    PlainText {
                        Layout.preferredWidth: 90
                        text: line.at
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        Layout.preferredWidth: 90
                        text: line.what
                        color: Theme.textSoft
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: qsTr("%1 → %2").arg(line.from).arg(line.to)
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                    PlainText {
                        Layout.maximumWidth: 140
                        text: line.by
                        color: Theme.textSoft
                    }
                }
            }
        }
    }
}
