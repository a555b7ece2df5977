// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One box for everything: objects, lines of the main courante, places, coordinates, kept views, symbols, commands. */
T.Popup {
    id: root

    function glyphOf(kind: int): string {
        switch (kind) {
        case SearchModel.Coordinates: return Icons.crosshair;
        case SearchModel.Object: return Icons.incident;
        case SearchModel.View: return Icons.bookmark;
        case SearchModel.Place: return Icons.place;
        case SearchModel.LogLine: return Icons.log;
        default: return Icons.right;
        }
    }

    width: Math.min(720, (parent?.width ?? 720) - 2 * Theme.wide)
    height: Math.min(column.implicitHeight + 2, (parent?.height ?? 600) * 0.7)
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: 52
    padding: 1
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        Shell.search.prepare();
        field.clear();
        field.forceActiveFocus();
        list.currentIndex = 0;
    }

    background: Rectangle {
        color: Theme.panel
        radius: Theme.radius * 2
        border.width: 1
        border.color: Theme.lineStrong
    }
    contentItem: ColumnLayout {
        id: column
        spacing: 0
        InputField {
            id: field
            objectName: "commandField"
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            label: qsTr("Rechercher, placer, commander")
            placeholderText: qsTr("Un objet, une commune, des coordonnées, un mot de la main courante, un symbole, une action")
            font.pixelSize: Theme.strong
            onTextChanged: {
                Shell.search.text = text;
                list.currentIndex = 0;
            }
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            onAccepted: {
                root.close();
                Shell.search.activate(list.currentIndex);
            }
        }
        RowList {
            id: list
            objectName: "commandList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.min(contentHeight, 9 * Theme.row)
            clip: true
            model: Shell.search
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Résultats")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: T.ItemDelegate {
                id: row
                required property int index
                required property int kind
                required property string key
                required property string name
                required property string detail

                width: ListView.view.width
                implicitHeight: Theme.row
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem
                Accessible.role: Accessible.Button
                Accessible.name: name + ", " + detail
                Accessible.onPressAction: click()
                onClicked: {
                    root.close();
                    Shell.search.activate(index);
                }
                contentItem: RowLayout {
                    spacing: Theme.margin
                    Item {
                        Layout.leftMargin: Theme.margin
                        Layout.preferredWidth: 30
                        Layout.preferredHeight: 30
                        Rectangle {
                            anchors.fill: parent
                            visible: row.kind === SearchModel.Symbol
                            radius: Theme.radius
                            color: Theme.dark ? "#E6E8EA" : "white"
                            SymbolIcon {
                                anchors { fill: parent; margins: 1 }
                                key: row.kind === SearchModel.Symbol ? row.key : ""
                            }
                        }
                        Icon {
                            anchors.centerIn: parent
                            visible: row.kind !== SearchModel.Symbol
                            text: root.glyphOf(row.kind)
                        }
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: row.name
                    }
                    PlainText {
                        Layout.rightMargin: Theme.margin
                        text: row.detail
                        color: Theme.textFaint
                        font.pixelSize: Theme.small
                    }
                }
                background: Rectangle {
                    color: row.highlighted ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            visible: list.count === 0
            text: qsTr("Rien de ce nom.")
            color: Theme.textSoft
        }
    }
}
