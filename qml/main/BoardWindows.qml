// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** The boards that are in windows of their own. What they ask of the main window brings it forward: the officer asked. */
Item {
    id: root

    required property list<BoardSlot> boards
    required property list<string> tabs
    /** An incident is open and the main window is there. */
    required property bool working

    signal tabAsked(name: string)
    signal commandAsked(command: string)
    signal searchAsked
    signal toolAsked(key: string)
    signal entryAsked(type: string)
    signal printAsked(subject: string)
    signal showOnMapAsked(ids: list<string>)

    /** Done from any window, without leaving it. */
    readonly property list<string> anywhere: ["undo", "redo", "copy", "cut", "remove", "lock", "unlock", "group", "ungroup"]

    /** The window of a board; null: it is in none. */
    function find(name: string): BoardWindow {
        const at = boards.findIndex(each => each.name === name);
        return ((loaders.itemAt(at) as Loader)?.item as BoardWindow) ?? null;
    }
    function bringMainForward(): void {
        const window = root.Window.window;
        if (window) {
            window.raise();
            window.requestActivate();
        }
    }

    Connections {
        target: Shell.layout
        function onRaiseAsked(board: string): void {
            root.find(board)?.comeForward();
        }
    }
    Repeater {
        id: loaders
        model: root.boards
        delegate: Loader {
            id: loader
            required property BoardSlot modelData
            active: Shell.layout.windows.includes(modelData.name)
            sourceComponent: BoardWindow {
                slot: loader.modelData
                boards: root.boards
                tabs: root.tabs
                visible: root.working && placed
                onTabAsked: name => {
                    root.bringMainForward();
                    root.tabAsked(name);
                }
                onCommandAsked: command => {
                    if (!root.anywhere.includes(command))
                        root.bringMainForward();
                    command === "print" ? root.printAsked(slot.printed) : root.commandAsked(command);
                }
                onSearchAsked: {
                    root.bringMainForward();
                    root.searchAsked();
                }
                onToolAsked: key => {
                    root.bringMainForward();
                    root.toolAsked(key);
                }
                onEntryAsked: type => {
                    if (slot.name !== "log" && !Shell.layout.windows.includes("log"))
                        root.bringMainForward();
                    root.entryAsked(type);
                }
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
    }
}
