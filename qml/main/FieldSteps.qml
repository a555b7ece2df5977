// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion

/** An ordered list of short texts. */
FieldLine {
    id: root

    required property string label
    required property list<string> items

    signal added(step: string)
    signal removed(row: int)

    editing: input.activeFocus
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 2
        Repeater {
            model: root.items
            delegate: RowLayout {
                id: row
                required property int index
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.unit
                PlainText {
                    text: (row.index + 1) + "."
                    color: Theme.textFaint
                }
                PlainText {
                    Layout.fillWidth: true
                    text: row.modelData
                    wrapMode: Text.Wrap
                }
                IconButton {
                    glyph: Icons.close
                    iconSize: 16
                    text: qsTr("Retirer l'étape %1").arg(row.modelData)
                    onClicked: root.removed(row.index)
                }
            }
        }
        InputField {
            id: input
            Layout.fillWidth: true
            label: qsTr("Nouvelle étape")
            placeholderText: qsTr("Ajouter une étape, Entrée")
            onAccepted: {
                root.added(text);
                clear();
            }
        }
    }
}
