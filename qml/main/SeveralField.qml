// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One field of several objects: a value given here goes to all of them, in one step of undo. */
ColumnLayout {
    id: root

    required property string field
    required property string title
    required property int editor
    required property string text
    required property string key
    required property bool mixed

    readonly property string differing: qsTr("plusieurs valeurs")
    readonly property bool editing: (line.item as FieldLine)?.editing ?? false
    /** Those that were selected when typing began: the words are for them, whatever is selected when they are sent. */
    property list<string> editedIds

    onEditingChanged: if (editing) editedIds = Shell.several.ids

    spacing: 2

    PlainText {
        Layout.topMargin: Theme.unit
        text: root.title
        color: Theme.textSoft
        font.pixelSize: Theme.small
    }
    Loader {
        id: line
        Layout.fillWidth: true
        sourceComponent: root.editor === InspectorModel.ChoiceEditor ? choice : root.editor === InspectorModel.FlagEditor ? flag : single
    }
    Component {
        id: single
        FieldText {
            label: root.title
            shared: root.text
            placeholder: root.mixed ? root.differing : root.editor === InspectorModel.TimeEditor ? "HHMM" : ""
            onCommitted: (before, after) => Shell.commands.setFields(root.editedIds, root.field, after)
        }
    }
    Component {
        id: choice
        FieldLine {
            implicitHeight: Theme.control
            ChoiceBox {
                anchors.fill: parent
                objectName: "several-" + root.field
                label: root.title
                currentKey: root.key
                shownText: root.mixed ? root.differing : root.text
                options: Shell.several.options(root.field)
                onOptionsWanted: options = Shell.several.options(root.field)
                onChosen: chosenKey => Shell.commands.setFields(Shell.several.ids, root.field, chosenKey)
            }
        }
    }
    Component {
        id: flag
        FieldLine {
            implicitHeight: Theme.control
            FlagBox {
                text: root.mixed ? root.title + " (" + root.differing + ")" : root.title
                checked: root.key === "1"
                onToggled: Shell.commands.setFields(Shell.several.ids, root.field, checked)
            }
        }
    }
}
