// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with an entry of the main courante or a piece of intelligence: what follows from it, for whom, why. */
PopupMenu {
    id: root

    property string entityId: ""
    property string triage: ""
    property Item place: null
    readonly property string other: Shell.selection.single

    signal inspectAsked(id: string)

    function openOn(id: string, present: string, item: Item): void {
        entityId = id;
        triage = present;
        place = item;
        popup(item, item.width - implicitWidth, item.height);
    }

    PopupMenuItem {
        objectName: "triageTodo"
        glyph: Icons.flag
        checked: root.triage === "todo"
        text: qsTr("À traiter")
        onTriggered: Shell.journalGestures.triage(root.entityId, "todo")
    }
    PopupMenuItem {
        objectName: "triageDone"
        glyph: Icons.check
        checked: root.triage === "done"
        text: qsTr("Traité")
        onTriggered: Shell.journalGestures.triage(root.entityId, "done")
    }
    PopupMenuItem {
        objectName: "triageInfo"
        glyph: Icons.info
        checked: root.triage === "info"
        text: qsTr("Pour information")
        onTriggered: Shell.journalGestures.triage(root.entityId, "info")
    }
    PopupMenuItem {
        objectName: "logAcknowledge"
        glyph: Icons.bell
        text: qsTr("Noter un accusé…")
        onTriggered: {
            answers.options = Shell.journalGestures.acknowledgers(root.entityId);
            answers.popup(root.place, root.place.width - answers.implicitWidth, root.place.height);
        }
    }
    PopupMenuItem {
        objectName: "logConcern"
        glyph: Icons.person
        text: qsTr("Faire accuser par…")
        onTriggered: {
            functions.options = Shell.journalGestures.concernable(root.entityId);
            functions.popup(root.place, root.place.width - functions.implicitWidth, root.place.height);
        }
    }
    PopupMenuItem {
        objectName: "logLink"
        glyph: Icons.link
        text: enabled ? qsTr("Lier à %1").arg(Shell.inspector.name) : qsTr("Lier à l'objet sélectionné")
        enabled: root.visible && Shell.journalGestures.canLink(root.entityId, root.other)
        onTriggered: Shell.journalGestures.link(root.entityId, root.other)
    }
    PopupMenuItem {
        objectName: "logMakeTask"
        glyph: Icons.tasks
        text: qsTr("En faire une tâche")
        onTriggered: root.inspectAsked(Shell.journalGestures.makeTask(root.entityId))
    }
    OptionMenu {
        id: answers
        objectName: "logAnswers"
        nothing: qsTr("Déjà accusé par tous")
        onChosen: key => Shell.journalGestures.acknowledge(root.entityId, key)
    }
    OptionMenu {
        id: functions
        objectName: "logFunctions"
        nothing: qsTr("Aucune autre fonction tenue sur les postes")
        onChosen: key => Shell.journalGestures.concern(root.entityId, key)
    }
}
