// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion

/** The steps of a task, to tick off; what somebody ticks shows on every post. */
FieldLine {
    id: root

    required property string label
    required property list<string> items
    required property list<string> done ///< of each when and where it was done; empty: it is not

    signal added(step: string)
    signal removed(row: int)
    signal ticked(row: int, isDone: bool)

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
                readonly property string doneBy: root.done[index] ?? ""
                Layout.fillWidth: true
                spacing: Theme.unit
                FlagBox {
                    id: box
                    objectName: "step-" + row.index
                    implicitWidth: Theme.touch
                    implicitHeight: Theme.touch
                    Accessible.name: row.modelData
                    Accessible.description: row.doneBy.length > 0 ? qsTr("fait à %1").arg(row.doneBy) : ""
                    // The board says what is ticked, not the finger.
                    nextCheckState: () => box.checkState
                    checked: row.doneBy.length > 0
                    onClicked: root.ticked(row.index, row.doneBy.length === 0)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    PlainText {
                        Layout.fillWidth: true
                        text: row.modelData
                        color: row.doneBy.length > 0 ? Theme.textSoft : Theme.text
                        wrapMode: Text.Wrap
                    }
                    PlainText {
                        Layout.fillWidth: true
                        visible: row.doneBy.length > 0
                        text: qsTr("fait à %1").arg(row.doneBy)
                        color: Theme.textFaint
                        font.pixelSize: Theme.small
                    }
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
