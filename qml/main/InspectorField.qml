// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/**
 * One field of the sheet. What is typed stays local until Enter or until the field is left; when a colleague changes the
 * same field meanwhile, that is said below, and nothing typed is lost.
 */
ColumnLayout {
    id: root

    required property string field
    required property string title
    required property string section
    required property int editor
    required property string text
    required property string key
    required property bool conflict
    required property list<conflictChoice> choices
    required property string by
    required property list<string> items
    required property list<string> done
    property string entityId: ""
    property bool editable: true
    property bool shown: true

    readonly property bool readOnlyField: editor === InspectorModel.ReadOnlyEditor || !editable
    readonly property bool editing: (line.item as FieldLine)?.editing ?? false
    /** The object that was shown when typing began: the words belong to it, whatever is selected when they are sent. */
    property string editedId: ""

    onEditingChanged: if (editing) editedId = entityId

    visible: shown
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
        // The editor of a field never changes while it is shown: what is typed stays.
        sourceComponent: root.readOnlyField ? readOnly : root.editor === InspectorModel.ChoiceEditor ? choice : root.editor === InspectorModel.FlagEditor ? flag : root.editor === InspectorModel.LongEditor ? area : root.editor === InspectorModel.ListEditor ? steps : single
    }
    ConflictBox {
        Layout.fillWidth: true
        visible: root.conflict
        entityId: root.entityId
        field: root.field
        choices: root.choices
        editable: root.editable
    }

    Component {
        id: readOnly
        FieldLine {
            implicitHeight: words.implicitHeight + Theme.gap
            PlainText {
                id: words
                anchors { left: parent?.left; right: parent?.right; verticalCenter: parent?.verticalCenter }
                text: root.text.length > 0 ? root.text : "—"
                wrapMode: Text.Wrap
                maximumLineCount: 40
                Accessible.role: Accessible.StaticText
                Accessible.name: root.title + " : " + text
            }
        }
    }
    Component {
        id: single
        FieldText {
            label: root.title
            shared: root.text
            sharedBy: root.by
            placeholder: root.editor === InspectorModel.TimeEditor ? "HHMM" : ""
            onCommitted: (before, after) => Shell.commands.setField(root.editedId, root.field, after)
        }
    }
    Component {
        id: area
        FieldArea {
            label: root.title
            shared: root.text
            sharedBy: root.by
            onCommitted: (before, after) => Shell.commands.editText(root.editedId, root.field, before, after)
        }
    }
    Component {
        id: choice
        FieldLine {
            implicitHeight: Theme.control
            ChoiceBox {
                anchors.fill: parent
                objectName: "field-" + root.field
                label: root.title
                currentKey: root.key
                shownText: root.text
                options: Shell.inspector.options(root.field)
                onOptionsWanted: options = Shell.inspector.options(root.field)
                onChosen: chosenKey => Shell.commands.setField(root.entityId, root.field, chosenKey)
            }
        }
    }
    Component {
        id: flag
        FieldLine {
            implicitHeight: Theme.control
            FlagBox {
                text: root.title
                checked: root.key === "1"
                onToggled: Shell.commands.setField(root.entityId, root.field, checked)
            }
        }
    }
    Component {
        id: steps
        FieldSteps {
            label: root.title
            items: root.items
            done: root.done
            onTicked: (row, isDone) => Shell.commands.tickStep(root.entityId, row, isDone)
            onAdded: step => Shell.commands.addStep(root.entityId, root.field, step)
            onRemoved: row => Shell.commands.removeStep(root.entityId, root.field, row)
        }
    }
}
