// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** Puts several items in order: along an edge, or at equal distances. */
PopupMenu {
    id: root

    required property list<string> ids

    component Way: PopupMenuItem {
        required property int order
        onTriggered: Shell.pageGestures.arrange(root.ids, order)
    }

    Way { objectName: "pageAlignLeft"; order: PageGestures.Left; glyph: Icons.alignLeft; text: qsTr("Aligner à gauche") }
    Way { order: PageGestures.Centre; glyph: Icons.alignCentre; text: qsTr("Centrer en colonne") }
    Way { order: PageGestures.Right; glyph: Icons.alignRight; text: qsTr("Aligner à droite") }
    Way { objectName: "pageAlignTop"; order: PageGestures.Top; glyph: Icons.alignTop; text: qsTr("Aligner en haut") }
    Way { order: PageGestures.Middle; glyph: Icons.alignMiddle; text: qsTr("Centrer en ligne") }
    Way { order: PageGestures.Bottom; glyph: Icons.alignBottom; text: qsTr("Aligner en bas") }
    Way { order: PageGestures.Across; enabled: root.ids.length > 2; glyph: Icons.distributeAcross; text: qsTr("Répartir en largeur") }
    Way { order: PageGestures.Down; enabled: root.ids.length > 2; glyph: Icons.distributeDown; text: qsTr("Répartir en hauteur") }
}
