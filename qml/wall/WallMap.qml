// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Map
import Fanion.Shell

/** The shared picture, larger than at a desk, with a camera of its own. Nothing on it can be touched. */
Item {
    id: root

    required property real unit
    /** The map of the main window. */
    required property MapView followed
    readonly property bool follows: Shell.layout.wallCamera === "follow"
    readonly property alias map: map

    /** A sign's label has 12.5 px on the map of a desk; here it has 28. */
    readonly property real times: Math.max(1, 28 / 12.5 * unit)

    /** All that the main window shows is on the wall too, whatever the shape of the two. */
    function aim(): void {
        if (!follows) {
            map.followsAll = true;
            return;
        }
        if (followed.width < 1 || followed.height < 1 || map.width < 1 || map.height < 1)
            return;
        const levels = Math.log2(Math.min(map.width / followed.width, map.height / followed.height));
        map.showView(followed.center, followed.zoomLevel + levels, followed.bearing);
    }

    clip: true
    enabled: false
    onFollowsChanged: aim()
    Component.onCompleted: aim()

    Connections {
        target: root.followed
        enabled: root.follows
        function onCameraChanged(): void {
            root.aim();
        }
    }
    FanionMap {
        id: map
        objectName: "wallMap"
        width: root.width / root.times
        height: root.height / root.times
        scale: root.times
        magnification: root.times
        transformOrigin: Item.TopLeft
        clean: true
        scene: Shell.scene
        baseMaps: Shell.baseMaps
        attribution: Shell.baseMaps.attribution
        night: Theme.dark
        grid: Shell.preferences.mapGrid
        accent: Theme.accent
        animationDuration: 0
        onWidthChanged: root.aim()
        onHeightChanged: root.aim()
    }
}
