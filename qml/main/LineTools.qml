// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** What can be done to the course of the lines and areas that are selected. */
Flow {
    id: root

    signal actAsked(command: string)

    visible: Shell.lines.shapes > 0 && Shell.session.canEdit
    spacing: 0
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tracé")

    IconButton {
        objectName: "reverseLine"
        visible: Shell.lines.lines > 0
        glyph: Icons.flip
        text: qsTr("Inverser le sens")
        onClicked: root.actAsked("reverseLine")
    }
    IconButton {
        objectName: "flipSide"
        visible: Shell.lines.sided > 0
        glyph: Icons.flipSide
        text: qsTr("Changer de côté")
        onClicked: root.actAsked("flipSide")
    }
    IconButton {
        objectName: "simplifyLine"
        glyph: Icons.simplify
        text: qsTr("Simplifier le tracé")
        onClicked: root.actAsked("simplifyLine")
    }
    IconButton {
        objectName: "smoothLine"
        glyph: Icons.smooth
        text: qsTr("Arrondir le tracé")
        onClicked: root.actAsked("smoothLine")
    }
    IconButton {
        objectName: "cleanLine"
        glyph: Icons.clean
        text: qsTr("Nettoyer le trait")
        onClicked: root.actAsked("cleanLine")
    }
    IconButton {
        objectName: "splitLine"
        visible: Shell.lines.lines === 1 && Shell.selection.count === 1
        glyph: Icons.split
        text: qsTr("Scinder la ligne")
        onClicked: root.actAsked("splitLine")
    }
    IconButton {
        objectName: "splitArea"
        visible: Shell.lines.rings === 1 && Shell.selection.count === 1
        glyph: Icons.split
        text: qsTr("Scinder la zone par un trait")
        onClicked: root.actAsked("splitArea")
    }
    IconButton {
        objectName: "joinLines"
        visible: Shell.lines.lines > 1
        glyph: Icons.join
        text: qsTr("Joindre les lignes")
        onClicked: root.actAsked("joinLines")
    }
}
