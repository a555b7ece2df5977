// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion

/** Help without a network. Most sessions never open it: it is read and laid out when it is first seen. */
PanelFrame {
    id: root

    property bool wasSeen: false

    signal tourAsked

    title: qsTr("Aide et raccourcis")
    floating: true
    implicitWidth: 560
    onVisibleChanged: if (visible) wasSeen = true
    Component.onCompleted: if (visible) wasSeen = true

    Loader {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        active: root.wasSeen
        sourceComponent: HelpPages {
            onTourAsked: root.tourAsked()
        }
    }
}
