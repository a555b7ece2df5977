// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import Fanion.Shell

/** The keys of the main page. Letters and digits do not reach here while something is typed. */
Item {
    id: root

    required property list<string> tabs

    signal tabAsked(name: string)
    signal commandAsked(command: string)
    signal searchAsked
    signal escapePressed
    signal toolAsked(key: string)
    /** A line of the main courante of a type; "form": in five parts. */
    signal entryAsked(type: string)

    /** Ctrl+D is for what is selected; in the palette it stars a symbol. */
    property bool duplicates: true
    readonly property bool canEdit: Shell.session.canEdit

    /** What a key of one letter or digit does: pressed, or given back by the board that listens for codes. */
    function press(letter: string): void {
        if (!enabled)
            return;
        switch (letter) {
        case "M":
            if (canEdit) root.commandAsked("newMeans");
            return;
        case "T":
            if (canEdit) root.commandAsked("newTask");
            return;
        case "J":
            if (canEdit) root.commandAsked("newLog");
            return;
        case "N":
            if (canEdit) root.commandAsked("newLine");
            return;
        case "P":
            if (canEdit) root.commandAsked("palette");
            return;
        case "R":
            if (canEdit) root.commandAsked("lastSymbol");
            return;
        case "V":
            root.toolAsked("");
            return;
        case "A":
            if (canEdit) root.toolAsked("action");
            return;
        case "L":
            if (canEdit) root.toolAsked("trait");
            return;
        case "E":
            if (canEdit) root.commandAsked("ink");
            return;
        case "W":
            root.commandAsked("lasso");
            return;
        case "Z":
            if (canEdit) root.toolAsked("zone");
            return;
        case "D":
            root.commandAsked("takeOut");
            return;
        case "S":
            Shell.preferences.sideBySide = !Shell.preferences.sideBySide;
            return;
        case "C":
            if (canEdit) root.commandAsked("captureMap");
            return;
        case "I":
            Shell.preferences.inspectorOpen = !Shell.preferences.inspectorOpen;
            return;
        case "B":
            root.tabAsked("whiteboard");
            return;
        default:
            // "1" is the first tab, "0" the tenth.
            const name = root.tabs[(Number(letter) + 9) % 10];
            if (name)
                root.tabAsked(name);
            return;
        }
    }

    Shortcut { sequence: "Ctrl+K"; enabled: root.enabled; onActivated: root.searchAsked() }
    Shortcut { sequence: "/"; enabled: root.enabled; onActivated: root.searchAsked() }
    Shortcut { sequences: [StandardKey.Undo]; enabled: root.enabled && Shell.session.canUndo; onActivated: root.commandAsked("undo") }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: root.enabled && Shell.session.canRedo; onActivated: root.commandAsked("redo") }
    Shortcut { sequences: [StandardKey.Print]; enabled: root.enabled; onActivated: root.commandAsked("print") }
    Shortcut { sequence: "Ctrl+Shift+C"; enabled: root.enabled; onActivated: root.commandAsked("copyPlace") }
    Shortcut { sequences: [StandardKey.Back]; enabled: root.enabled; onActivated: root.commandAsked("viewBack") }
    Shortcut { sequences: [StandardKey.Forward]; enabled: root.enabled; onActivated: root.commandAsked("viewForward") }
    Shortcut { sequences: [StandardKey.Copy]; enabled: root.enabled && Shell.selection.count > 0; onActivated: root.commandAsked("copy") }
    Shortcut { sequences: [StandardKey.Cut]; enabled: root.enabled && root.canEdit && Shell.selection.count > 0; onActivated: root.commandAsked("cut") }
    Shortcut { sequences: [StandardKey.Paste]; enabled: root.enabled && root.canEdit; onActivated: root.commandAsked("paste") }
    Shortcut { sequence: "Ctrl+Shift+V"; enabled: root.enabled && root.canEdit; onActivated: root.commandAsked("pasteInPlace") }
    Shortcut { sequence: "Ctrl+D"; enabled: root.enabled && root.canEdit && root.duplicates && Shell.selection.count > 0; onActivated: root.commandAsked("duplicate") }
    Shortcut { sequence: "Ctrl+G"; enabled: root.enabled && root.canEdit && Shell.selection.count > 1; onActivated: root.commandAsked("group") }
    Shortcut { sequence: "Ctrl+Shift+G"; enabled: root.enabled && root.canEdit && Shell.holds.grouped > 0; onActivated: root.commandAsked("ungroup") }
    Shortcut { sequence: "Ctrl+L"; enabled: root.enabled && root.canEdit && Shell.selection.count > 0; onActivated: root.commandAsked(Shell.holds.free > 0 ? "lock" : "unlock") }
    Shortcut { sequence: "Delete"; enabled: root.enabled && root.canEdit && Shell.selection.count > 0; onActivated: root.commandAsked("remove") }
    Shortcut { sequence: "Escape"; enabled: root.enabled; onActivated: root.escapePressed() }
    Shortcut { sequence: "Ctrl+Shift+D"; enabled: root.enabled && root.canEdit; onActivated: root.commandAsked("distress") }
    Shortcut { sequence: "Ctrl+Shift+S"; enabled: root.enabled && root.canEdit; onActivated: root.commandAsked("situation") }
    Shortcut { sequence: "F12"; enabled: root.enabled; onActivated: root.commandAsked("wall") }
    Shortcut { sequence: "F1"; enabled: root.enabled; onActivated: root.commandAsked("help") }
    Instantiator {
        model: ["M", "T", "J", "N", "P", "R", "V", "A", "L", "E", "W", "Z", "S", "D", "C", "I", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "B"]
        delegate: Shortcut {
            required property string modelData
            sequence: modelData
            enabled: root.enabled
            onActivated: root.press(modelData)
        }
    }
    // The types of a line of the main courante, also while something else is typed.
    Shortcut { sequence: "F2"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("message") }
    Shortcut { sequence: "F3"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("order") }
    Shortcut { sequence: "F4"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("question") }
    Shortcut { sequence: "F5"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("report") }
    Shortcut { sequence: "F6"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("ambiance") }
    Shortcut { sequence: "F7"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("situation") }
    Shortcut { sequence: "F8"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("decision") }
    Shortcut { sequence: "F9"; enabled: root.enabled && root.canEdit; onActivated: root.entryAsked("form") }
}
