// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Carries something out of a list to where it is put down; places are of the window. */
DragHandler {
    property point place

    signal carried(place: point)
    signal putDown(place: point)

    target: null
    // The list would take the gesture for a scroll.
    grabPermissions: PointerHandler.CanTakeOverFromAnything
    onCentroidChanged: {
        if (!active)
            return;
        place = centroid.scenePosition;
        carried(place);
    }
    onActiveChanged: if (!active) putDown(place)
}
