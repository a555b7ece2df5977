// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell
import Fanion.Map

/** What the pointer does on the map, and what can be put there. */
Rectangle {
    id: root

    required property MapTools tools
    property string panel: ""

    signal panelAsked(name: string)

    function draw(key: string): void {
        tools.catalogueKey = key;
    }
    function drawing(key: string): bool {
        return tools.catalogueKey === key && (tools.tool === MapTools.Draw || tools.tool === MapTools.Place);
    }

    implicitWidth: Theme.touch + Theme.gap
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Outils")

    Separator {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.unit }
        spacing: Theme.unit / 2 // all of them are seen on a screen of 768 lines

        IconButton {
            objectName: "toolSelect"
            glyph: Icons.select
            tipOnRight: true
            text: qsTr("Sélectionner et déplacer")
            shortcutText: "V"
            checked: root.tools.tool === MapTools.Select
            onClicked: root.tools.tool = MapTools.Select
        }
        IconButton {
            objectName: "toolLasso"
            glyph: Icons.lasso
            tipOnRight: true
            text: qsTr("Sélectionner au lasso")
            shortcutText: "W"
            checked: root.tools.tool === MapTools.Lasso
            onClicked: root.tools.tool = checked ? MapTools.Select : MapTools.Lasso
        }
        IconButton {
            objectName: "toolPalette"
            glyph: Icons.palette
            tipOnRight: true
            text: qsTr("Palette de symboles")
            shortcutText: "P"
            enabled: Shell.session.canEdit
            checked: root.panel === "palette" || root.tools.tool === MapTools.Place
            onClicked: root.panelAsked("palette")
        }
        IconButton {
            objectName: "toolArrow"
            glyph: Icons.arrow
            tipOnRight: true
            text: qsTr("Flèche d'action")
            shortcutText: "A"
            enabled: Shell.session.canEdit
            checked: root.drawing("action")
            onClicked: root.draw("action")
        }
        IconButton {
            objectName: "toolLine"
            glyph: Icons.line
            tipOnRight: true
            text: qsTr("Ligne")
            shortcutText: "L"
            enabled: Shell.session.canEdit
            checked: root.drawing("trait")
            onClicked: root.draw("trait")
        }
        IconButton {
            objectName: "toolInk"
            glyph: Icons.ink
            tipOnRight: true
            text: qsTr("Main levée")
            shortcutText: "E"
            enabled: Shell.session.canEdit
            checked: root.tools.tool === MapTools.Ink
            onClicked: root.tools.tool = checked ? MapTools.Select : MapTools.Ink
        }
        IconButton {
            objectName: "toolArea"
            glyph: Icons.area
            tipOnRight: true
            text: qsTr("Zone")
            shortcutText: "Z"
            enabled: Shell.session.canEdit
            checked: root.drawing("zone")
            onClicked: root.draw("zone")
        }
        IconButton {
            objectName: "toolSector"
            glyph: Icons.sector
            tipOnRight: true
            text: qsTr("Secteur")
            enabled: Shell.session.canEdit
            checked: root.drawing("secteur")
            onClicked: root.draw("secteur")
        }
        IconButton {
            objectName: "toolText"
            glyph: Icons.text
            tipOnRight: true
            text: qsTr("Texte sur la carte")
            enabled: Shell.session.canEdit
            checked: root.drawing("texte")
            onClicked: root.draw("texte")
        }
        IconButton {
            objectName: "toolMeasure"
            glyph: Icons.ruler
            tipOnRight: true
            text: qsTr("Mesurer")
            checked: root.tools.tool === MapTools.Measure
            onClicked: root.tools.tool = MapTools.Measure
        }
        Item { Layout.fillHeight: true }
        IconButton {
            objectName: "toolImport"
            glyph: Icons.importFile
            tipOnRight: true
            text: qsTr("Importer des points")
            enabled: Shell.session.canEdit
            checked: root.panel === "import"
            onClicked: root.panelAsked("import")
        }
        IconButton {
            objectName: "toolLayers"
            glyph: Icons.layers
            tipOnRight: true
            text: qsTr("Couches")
            checked: root.panel === "layers"
            onClicked: root.panelAsked("layers")
        }
        IconButton {
            objectName: "toolBookmarks"
            glyph: Icons.bookmark
            tipOnRight: true
            text: qsTr("Vues gardées, cartes figées")
            checked: root.panel === "bookmarks"
            onClicked: root.panelAsked("bookmarks")
        }
        IconButton {
            objectName: "toolBin"
            glyph: Icons.bin
            tipOnRight: true
            text: qsTr("Corbeille")
            checked: root.panel === "bin"
            onClicked: root.panelAsked("bin")
        }
    }
}
