// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a line of the main courante: everything but changing what it says. */
FollowUpMenu {
    id: root

    function openFor(row: LogRow, item: Item): void {
        openOn(row.entityId, row.triage, item);
    }

    PopupMenuItem {
        objectName: "logMakeIntelligence"
        glyph: Icons.info
        text: qsTr("En faire un renseignement")
        onTriggered: root.inspectAsked(Shell.journalGestures.makeIntelligence(root.entityId))
    }
    PopupMenuItem {
        objectName: "logCorrect"
        glyph: Icons.edit
        text: qsTr("Corriger par une nouvelle ligne…")
        onTriggered: root.inspectAsked(root.entityId)
    }
}
