// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A board in a window of its own, for a second screen: the board, the alarms over it, and its keys. */
Window {
    id: root

    required property BoardSlot slot
    required property list<BoardSlot> boards
    required property list<string> tabs
    readonly property alias keys: keys
    property bool placed: false ///< it stands where it belongs and may be shown

    signal showOnMapAsked(ids: list<string>)
    /** What the main window is to do, and be seen to do. */
    signal tabAsked(name: string)
    signal commandAsked(command: string)
    signal searchAsked
    signal toolAsked(key: string)
    signal entryAsked(type: string)

    function comeForward(): void {
        raise();
        requestActivate();
    }

    // It stands for itself: on a second screen it neither follows the main window nor lies over it.
    transientParent: null
    minimumWidth: 480
    minimumHeight: 360
    color: Theme.chrome
    title: Shell.session.exercise ? qsTr("[EXERCICE] %1 · %2 · Fanion").arg(slot.title).arg(Shell.session.title)
                                  : qsTr("%1 · %2 · Fanion").arg(slot.title).arg(Shell.session.title)
    onClosing: Shell.layout.windowClosed(slot.name)
    onActiveChanged: if (active) Shell.notices.where = slot.name

    /** To where it was left, or onto a screen that is there. */
    function settle(): void {
        const rect = Shell.layout.windowRect(slot.name);
        if (rect.width <= 0)
            return;
        x = rect.x;
        y = rect.y;
        width = rect.width;
        height = rect.height;
        if (Shell.layout.isMaximised(slot.name))
            visibility = Window.Maximized;
    }
    readonly property int screenCount: Application.screens.length
    onScreenCountChanged: if (placed) settle()
    Component.onCompleted: {
        settle();
        placed = true;
    }
    Component.onDestruction: Shell.notices.leave(slot.name)

    KeepsPlace {
        window: root
        name: root.slot.name
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 4
            visible: Shell.session.exercise
            color: Theme.caution
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.unit
            spacing: Theme.gap
            PlainText {
                text: root.slot.title
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: Shell.session.title
                color: Theme.textSoft
            }
            Badge {
                visible: Shell.session.exercise
                text: qsTr("EXERCICE")
                strong: true
                ink: Theme.dark ? Theme.sunken : "white"
                ground: Theme.caution
            }
            Clock {}
            IconButton {
                objectName: "putBack"
                glyph: Icons.putBack
                text: qsTr("Remettre dans les onglets")
                shortcutText: "D"
                onClicked: Shell.layout.putBack(root.slot.name)
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            BoardRoom {
                anchors.fill: parent
                boards: root.boards
                board: root.slot.name
            }
            AlarmBanner {
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                sounds: false // the main window does
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
            NoticeStack {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.wide + ((root.slot.item as BoardFrame)?.foot ?? 0) }
                where: root.slot.name
            }
        }
    }
    FileDrop {
        anchors.fill: parent
        shows: false
    }
    ViewerPanel {
        id: viewer
        anchors.fill: parent
        where: root.slot.name
    }
    MainKeys {
        id: keys
        tabs: root.tabs
        enabled: root.active && !viewer.visible
        onTabAsked: name => root.tabAsked(name)
        onCommandAsked: command => command === "takeOut" ? Shell.layout.putBack(root.slot.name) : root.commandAsked(command)
        onSearchAsked: root.searchAsked()
        onEntryAsked: type => root.entryAsked(type)
        onEscapePressed: Shell.selection.clear()
        onToolAsked: key => root.toolAsked(key)
    }
}
