// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** Lines up or spreads what is selected, as the screen shows it. */
Flow {
    id: root

    signal actAsked(command: string)

    component Act: QtObject {
        property string command
        property string glyph
        property string text
    }

    readonly property list<Act> acts: [
        Act { command: "group"; glyph: Icons.group; text: qsTr("Grouper") },
        Act { command: "ungroup"; glyph: Icons.ungroup; text: qsTr("Dégrouper") },
        Act { command: "lock"; glyph: Icons.lock; text: qsTr("Verrouiller") },
        Act { command: "unlock"; glyph: Icons.unlock; text: qsTr("Déverrouiller") },
        Act { command: "alignLeft"; glyph: Icons.alignLeft; text: qsTr("Aligner à gauche") },
        Act { command: "alignCentre"; glyph: Icons.alignCentre; text: qsTr("Aligner les milieux en colonne") },
        Act { command: "alignRight"; glyph: Icons.alignRight; text: qsTr("Aligner à droite") },
        Act { command: "alignTop"; glyph: Icons.alignTop; text: qsTr("Aligner en haut") },
        Act { command: "alignMiddle"; glyph: Icons.alignMiddle; text: qsTr("Aligner les milieux en ligne") },
        Act { command: "alignBottom"; glyph: Icons.alignBottom; text: qsTr("Aligner en bas") },
        Act { command: "spreadAcross"; glyph: Icons.distributeAcross; text: qsTr("Répartir en largeur") },
        Act { command: "spreadDown"; glyph: Icons.distributeDown; text: qsTr("Répartir en hauteur") },
        Act { command: "selectAlike"; glyph: Icons.selectSame; text: qsTr("Sélectionner tous les semblables") }
    ]

    spacing: 0
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Aligner, répartir")

    Repeater {
        model: root.acts
        delegate: IconButton {
            required property Act modelData
            enabled: modelData.command === "ungroup" ? Shell.holds.grouped > 0 : modelData.command === "lock" ? Shell.holds.free > 0
                   : modelData.command === "unlock" ? Shell.holds.locked > 0 : true
            objectName: modelData.command
            glyph: modelData.glyph
            text: modelData.text
            onClicked: root.actAsked(modelData.command)
        }
    }
}
