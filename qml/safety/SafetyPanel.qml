// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Alarms, roll call and timers, one page each: what arrives on one moves nothing under the finger on another. */
PanelFrame {
    id: root

    property string page: "alarms"

    signal distressAsked
    signal showOnMapAsked(ids: list<string>)

    title: qsTr("Sécurité")
    floating: true
    implicitWidth: 470

    // Who opens it while an alarm goes on comes for that.
    onVisibleChanged: if (visible && Shell.alarms.count > 0) page = "alarms"

    function titled(text: string, waiting: int): string {
        return waiting > 0 ? text + " (" + waiting + ")" : text;
    }

    SegmentedChoice {
        id: pages
        objectName: "safetyPages"
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin }
        implicitHeight: Theme.touch
        label: qsTr("Page de la sécurité")
        options: [
            Shell.option("alarms", root.titled(qsTr("Alarmes"), Shell.alarms.count)),
            Shell.option("rollCall", root.titled(qsTr("Appel"), Shell.rollCall.awaited)),
            Shell.option("timers", root.titled(qsTr("Minuteurs"), Shell.timers.late))
        ]
        currentKey: root.page
        onChosen: key => root.page = key
    }
    Flickable {
        anchors { left: parent.left; right: parent.right; top: pages.bottom; bottom: parent.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.gap; bottomMargin: Theme.margin }
        contentHeight: root.page === "alarms" ? alarms.implicitHeight : root.page === "rollCall" ? rollCall.implicitHeight : timers.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        AlarmsPage {
            id: alarms
            width: parent.width - Theme.gap // beside the scroll bar
            visible: root.page === "alarms"
            onDistressAsked: root.distressAsked()
            onShowOnMapAsked: ids => root.showOnMapAsked(ids)
        }
        RollCallPage {
            id: rollCall
            width: parent.width - Theme.gap
            visible: root.page === "rollCall"
        }
        TimersPage {
            id: timers
            width: parent.width - Theme.gap
            visible: root.page === "timers"
        }
    }
}
