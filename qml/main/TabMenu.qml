// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done with a view, from its tab. */
PopupMenu {
    id: root

    property string tab: ""
    readonly property bool isOut: Shell.layout.windows.includes(tab)

    function openFor(name: string, button: Item): void {
        tab = name;
        popup(button, 0, button.height);
    }

    PopupMenuItem {
        objectName: "tabBeside"
        glyph: Icons.sideBySide
        text: qsTr("Ouvrir à côté")
        enabled: root.tab !== Shell.layout.tab && root.tab !== Shell.layout.beside
        onTriggered: Shell.layout.showBeside(root.tab)
    }
    PopupMenuItem {
        objectName: "tabOut"
        visible: root.tab !== "sitac" && !root.isOut
        glyph: Icons.takeOut
        text: qsTr("Sortir dans une fenêtre")
        keys: root.tab === Shell.layout.tab ? "D" : ""
        onTriggered: Shell.layout.takeOut(root.tab)
    }
    PopupMenuItem {
        objectName: "tabBack"
        visible: root.isOut
        glyph: Icons.putBack
        text: qsTr("Remettre dans les onglets")
        onTriggered: Shell.layout.putBack(root.tab)
    }
}
