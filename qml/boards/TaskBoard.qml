// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Tasks, a column a state. */
BoardFrame {
    id: root

    signal orderAsked(entityId: string)

    function add(): void {
        if (label.text.trim().length === 0)
            return;
        Shell.selection.select(Shell.commands.addTask(label.text, ""));
        label.clear();
    }

    title: qsTr("Tâches")
    tools: [
        InputField {
            id: label
            objectName: "newTask"
            Layout.fillWidth: true
            Layout.maximumWidth: 520
            enabled: Shell.session.canEdit
            label: qsTr("Nouvelle tâche")
            placeholderText: qsTr("Nouvelle tâche, par exemple Reconnaître la façade nord")
            maximumLength: 300
            onAccepted: root.add()
        },
        ActionButton {
            objectName: "addTask"
            glyph: Icons.plus
            text: qsTr("Donner")
            enabled: Shell.session.canEdit && label.text.trim().length > 0
            onClicked: root.add()
        },
        Item { Layout.fillWidth: true },
        Badge {
            objectName: "tasksLate"
            visible: Shell.taskBoard.late > 0
            text: qsTr("%n en retard", "", Shell.taskBoard.late)
            ink: Theme.alarm
            ground: Theme.alarmSoft
            strong: true
        }
    ]

    RowList {
        id: columns
        objectName: "taskColumns"
        anchors { fill: parent; margins: Theme.gap }
        orientation: ListView.Horizontal
        spacing: Theme.gap
        clip: true
        interactive: contentWidth > width
        model: Shell.taskBoard
        cacheBuffer: 4000
        delegate: TaskColumn {
            height: columns.height
            onOrderAsked: entityId => root.orderAsked(entityId)
            onAcknowledgeAsked: (entityId, item) => roles.openFor(entityId, item)
            width: Math.max(230, (columns.width - 4 * Theme.gap) / 5)
        }
    }
    OptionMenu {
        id: roles
        objectName: "taskRoles"
        property string entityId: ""
        nothing: qsTr("Tous ont répondu")

        function openFor(id: string, item: Item): void {
            entityId = id;
            options = Shell.order.rolesFor(id);
            popup(item, 0, item.height);
        }
        onChosen: key => Shell.order.acknowledge(entityId, key)
    }
}
