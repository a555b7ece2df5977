// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/**
 * Takes files dropped anywhere on the window. What becomes of one follows from what is in it; where something under the
 * pointer takes files (DropSpot), from that, too.
 */
DropArea {
    id: root

    /** The window that shows what comes of it; of several one. */
    property bool shows: true
    property DropSpot spot: null

    /** A panel has something to show of what was dropped. */
    signal panelAsked(name: string)

    function look(x: real, y: real): void {
        const found = Shell.session.open ? Shell.attachments.spotAt(root.parent, root.mapToItem(root.parent, x, y)) as DropSpot : null;
        if (found === spot)
            return;
        if (spot)
            spot.hovered = false;
        spot = found;
        if (spot)
            spot.hovered = true;
    }
    function leave(): void {
        if (spot)
            spot.hovered = false;
        spot = null;
    }

    keys: ["text/uri-list"]
    onPositionChanged: drag => look(drag.x, drag.y)
    onExited: leave()
    onDropped: drop => {
        if (!drop.hasUrls)
            return leave();
        drop.accept(Qt.CopyAction);
        look(drop.x, drop.y);
        const target = spot;
        leave();
        if (target)
            return target.filesDropped(drop.urls, root.mapToItem(target, drop.x, drop.y));
        if (!Shell.session.open && drop.urls.length === 1 && Shell.invitations.take(drop.urls[0]))
            return;
        Shell.carrier.take(drop.urls);
    }

    Connections {
        target: Shell.carrier
        enabled: root.shows
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
        visible: root.containsDrag && !root.spot
        color: "transparent"
        radius: Theme.radius
        border { width: 3; color: Theme.accent }
    }
}
