// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtPositioning
import Fanion
import Fanion.Shell

/** What the officer asks of the map from elsewhere, and what he asks of others from the map. */
Item {
    id: root

    required property MapPane pane

    signal mapWanted
    signal panelWanted(name: string)
    signal intelligenceWanted(place: geoCoordinate)

    Connections {
        target: Shell.search
        function onViewChosen(centre: geoCoordinate, zoom: double, bearing: double): void {
            root.mapWanted();
            root.pane.map.showView(centre, zoom, bearing);
        }
        function onPlaceChosen(place: geoCoordinate, name: string, zoom: double, uncertainty: double): void {
            root.mapWanted();
            root.pane.showFound(place, name, zoom, uncertainty);
        }
    }
    // Both only after a press at this screen.
    Connections {
        target: Shell.follower
        function onBegan(): void {
            root.mapWanted();
        }
    }
    Connections {
        target: Shell.caller
        function onLookWanted(): void {
            root.mapWanted();
        }
    }
    Connections {
        target: root.pane
        function onCommandAsked(command: string): void {
            root.panelWanted(command);
        }
        function onIntelligenceAsked(place: geoCoordinate): void {
            root.intelligenceWanted(place);
        }
    }
}
