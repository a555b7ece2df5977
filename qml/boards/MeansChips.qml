// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** Means as tiles, in as many lines as they need. */
Flow {
    id: root

    required property list<fieldOption> means

    signal dragged(entityId: string, name: string, place: point)
    signal dropped(place: point)
    signal dragGivenUp
    signal menuAsked(entityId: string, item: Item)

    /** What is shown: stays while one is dragged, whatever colleagues change meanwhile. */
    property list<fieldOption> shown
    property bool dragging: false

    function take(): void {
        const same = shown.length === means.length && shown.every((option, i) => option.key === means[i].key && option.text === means[i].text);
        if (!dragging && !same)
            shown = means;
    }
    onMeansChanged: take()
    onDraggingChanged: take()
    Component.onCompleted: take()

    spacing: Theme.unit
    Repeater {
        model: root.shown
        delegate: MeansChip {
            id: chip
            required property var modelData
            entityId: modelData.key
            name: modelData.text
            onDragged: place => {
                root.dragging = true;
                root.dragged(entityId, name, place);
            }
            onDropped: place => {
                root.dropped(place);
                root.dragging = false;
            }
            onDragGivenUp: {
                root.dragGivenUp();
                root.dragging = false;
            }
            onMenuAsked: root.menuAsked(entityId, chip)
        }
    }
}
