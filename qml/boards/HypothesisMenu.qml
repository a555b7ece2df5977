// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a hypothesis beside what its row offers: any state, its task, its links. */
PopupMenu {
    id: root

    property string entityId: ""
    property string present: "" ///< its state
    property bool hasTask: false
    property bool limitDiffers: false
    readonly property string other: Shell.selection.single

    signal inspectAsked(id: string)
    signal taskAsked(id: string)

    function openFor(row: HypothesisRow, item: Item): void {
        entityId = row.entityId;
        present = row.hypothesisState;
        hasTask = row.task.length > 0;
        limitDiffers = row.tooLate || row.computed;
        popup(item, item.width - implicitWidth, item.height);
    }

    PopupMenuItem {
        objectName: "hypothesis-watched"
        checked: root.present === "watched"
        text: qsTr("Veillée")
        glyph: Icons.shown
        onTriggered: Shell.hypothesisGestures.setState(root.entityId, "watched")
    }
    PopupMenuItem {
        objectName: "hypothesis-triggered"
        checked: root.present === "triggered"
        text: qsTr("Déclenchée")
        glyph: Icons.warning
        onTriggered: Shell.hypothesisGestures.setState(root.entityId, "triggered")
    }
    PopupMenuItem {
        objectName: "hypothesis-answered"
        checked: root.present === "answered"
        text: qsTr("Traitée")
        glyph: Icons.check
        onTriggered: Shell.hypothesisGestures.setState(root.entityId, "answered")
    }
    PopupMenuItem {
        objectName: "hypothesis-discarded"
        checked: root.present === "discarded"
        text: qsTr("Écartée")
        glyph: Icons.close
        onTriggered: Shell.hypothesisGestures.setState(root.entityId, "discarded")
    }
    PopupMenuItem {
        objectName: "hypothesisTask"
        visible: !root.hasTask
        glyph: Icons.tasks
        text: root.present === "watched" ? qsTr("Déclencher et préparer l'ordre…") : qsTr("Préparer l'ordre…")
        onTriggered: root.taskAsked(root.entityId)
    }
    PopupMenuItem {
        objectName: "hypothesisLimit"
        visible: root.limitDiffers && root.present === "watched"
        glyph: Icons.clock
        text: qsTr("Prendre la limite calculée")
        onTriggered: Shell.hypothesisGestures.takeLimit(root.entityId)
    }
    PopupMenuItem {
        objectName: "hypothesisLink"
        glyph: Icons.link
        text: enabled ? qsTr("Lier à %1").arg(Shell.inspector.name) : qsTr("Lier à l'objet sélectionné")
        enabled: root.visible && Shell.journalGestures.canLink(root.entityId, root.other)
        onTriggered: Shell.journalGestures.link(root.entityId, root.other)
    }
    PopupMenuItem {
        objectName: "hypothesisInspect"
        glyph: Icons.edit
        text: qsTr("Fiche : signes, réponse, moyens, délai…")
        onTriggered: root.inspectAsked(root.entityId)
    }
}
