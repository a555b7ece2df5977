// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** Takes files dropped anywhere on the window; what becomes of one follows from what is in it. */
DropArea {
    id: root

    /** A panel has something to show of what was dropped. */
    signal panelAsked(name: string)

    keys: ["text/uri-list"]
    onDropped: drop => {
        if (!drop.hasUrls)
            return;
        drop.accept(Qt.CopyAction);
        if (!Shell.session.open && drop.urls.length === 1 && Shell.invitations.take(drop.urls[0]))
            return;
        Shell.carrier.take(drop.urls);
    }

    Connections {
        target: Shell.carrier
        function onShown(): void {
            root.panelAsked("carry");
        }
        function onPlacesTaken(file: url): void {
            root.panelAsked("import");
            Shell.importer.readUrl(file);
        }
    }
    Rectangle {
        anchors { fill: parent; margins: Theme.unit }
        visible: root.containsDrag
        color: "transparent"
        radius: Theme.radius
        border { width: 3; color: Theme.accent }
    }
}
