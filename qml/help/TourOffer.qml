// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** In the first incident of a post: an offer to be shown around, above the board and in nobody's way. */
Rectangle {
    id: root

    signal taken

    objectName: "tourOffer"
    visible: !Shell.preferences.tourSeen
    implicitHeight: visible ? Theme.touch + Theme.unit : 0
    color: Theme.accentSoft

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.unit }
        spacing: Theme.gap
        Icon {
            text: Icons.help
            color: Theme.accent
        }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Première fois sur Fanion ? L'essentiel en deux minutes, sans rien bloquer.")
        }
        ActionButton {
            objectName: "tourTake"
            implicitHeight: Theme.touch
            primary: true
            text: qsTr("Commencer la visite")
            onClicked: {
                Shell.preferences.tourSeen = true;
                root.taken();
            }
        }
        ActionButton {
            objectName: "tourRefuse"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Non merci")
            onClicked: Shell.preferences.tourSeen = true
        }
    }
}
