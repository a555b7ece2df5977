// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** How the screens are arranged: what the functions start with, and the wall display. */
PopupMenu {
    id: root

    component Start: QtObject {
        property string name
        property string text
    }
    component Choice: QtObject {
        property string name
        property string text
    }
    readonly property list<Start> starts: [
        Start { name: "command"; text: qsTr("COS : carte et tâches") },
        Start { name: "intelligence"; text: qsTr("Renseignement : carte et renseignement") },
        Start { name: "means"; text: qsTr("Moyens : carte et moyens") },
        Start { name: "operator"; text: qsTr("Opérateur : carte et main courante") },
        Start { name: "plain"; text: qsTr("La carte seule") }
    ]
    readonly property list<Choice> walls: [
        Choice { name: "both"; text: qsTr("Mur : carte et situation") },
        Choice { name: "map"; text: qsTr("Mur : carte seule") },
        Choice { name: "situation"; text: qsTr("Mur : situation seule") },
        Choice { name: "turns"; text: qsTr("Mur : carte et situation tour à tour") }
    ]

    Instantiator {
        model: root.starts
        delegate: PopupMenuItem {
            required property Start modelData
            objectName: "start-" + modelData.name
            glyph: Icons.layout
            text: modelData.text
            onTriggered: Shell.layout.start(modelData.name)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
    }
    PopupMenuItem {
        objectName: "startAgain"
        glyph: Icons.undo
        text: qsTr("Revenir à la disposition de départ")
        onTriggered: Shell.layout.start("")
    }
    PopupMenuItem {
        objectName: "wall"
        glyph: Icons.wall
        text: Shell.layout.wallOpen ? qsTr("Fermer l'affichage mural") : qsTr("Ouvrir l'affichage mural")
        keys: "F12"
        onTriggered: Shell.layout.wallOpen = !Shell.layout.wallOpen
    }
    Instantiator {
        model: root.walls
        delegate: PopupMenuItem {
            required property Choice modelData
            objectName: "wall-" + modelData.name
            glyph: Icons.wall
            text: modelData.text
            checkable: true
            checked: Shell.layout.wallShows === modelData.name
            onTriggered: {
                Shell.layout.wallShows = modelData.name;
                Shell.layout.wallOpen = true;
            }
        }
        onObjectAdded: (index, object) => root.insertItem(root.count - 1, object as PopupMenuItem)
    }
    PopupMenuItem {
        objectName: "wallFollows"
        glyph: Icons.fit
        text: qsTr("Mur : la carte suit la mienne")
        checkable: true
        checked: Shell.layout.wallCamera === "follow"
        onTriggered: Shell.layout.wallCamera = checked ? "follow" : "all"
    }
}
