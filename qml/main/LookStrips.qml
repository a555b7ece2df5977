// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Map
import Fanion.Shell

/**
 * Whose view the map shows: one's own call to all, a colleague who is followed, where one was before. The map moves to
 * another's view only after a press at this screen, and stops following at the first move of one's own.
 */
Column {
    id: root

    required property MapView map

    spacing: Theme.unit

    component Strip: LookStrip {
        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
    }

    Connections {
        target: Shell.follower
        function onLookChanged(centre: geoCoordinate, zoom: double): void {
            root.map.goTo(centre, zoom);
        }
    }
    Connections {
        target: Shell.caller
        function onLookWanted(centre: geoCoordinate, zoom: double): void {
            Shell.follower.stop();
            root.map.goTo(centre, zoom);
        }
    }
    Connections {
        target: root.map
        function onTakenOver(): void {
            Shell.follower.stop();
        }
    }

    Strip {
        objectName: "pastStrip"
        visible: Shell.past.snapshotId.length > 0
        glyph: Icons.history
        text: qsTr("Carte figée « %1 », vue par %2").arg(Shell.past.name).arg(Shell.past.detail)
        ActionButton {
            objectName: "leavePast"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Revenir au présent")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.past.leave()
        }
    }
    Strip {
        objectName: "ownCallStrip"
        visible: Shell.caller.calling
        glyph: Icons.target
        text: qsTr("Vous appelez à votre vue : %1").arg(Shell.caller.outcome)
        ActionButton {
            objectName: "endCall"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Terminer")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.caller.end()
        }
    }
    Strip {
        objectName: "followStrip"
        visible: Shell.follower.postId.length > 0
        glyph: Icons.shown
        text: Shell.follower.inTouch ? qsTr("Vous suivez la vue de %1").arg(Shell.follower.name)
                                     : qsTr("Vous suivez la vue de %1, qui n'est plus en contact").arg(Shell.follower.name)
        ActionButton {
            objectName: "stopFollowing"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Arrêter")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.follower.stop()
        }
    }
    Strip {
        objectName: "returnStrip"
        visible: Shell.caller.canReturn
        glyph: Icons.rotate
        text: qsTr("Votre vue d'avant est gardée")
        ActionButton {
            objectName: "goBack"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Y revenir")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.caller.goBack()
        }
        IconButton {
            objectName: "stay"
            glyph: Icons.close
            text: qsTr("Ne plus la garder")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.caller.stay()
        }
    }
    Strip {
        objectName: "hiddenStrip"
        visible: Shell.overlays.hiddenNames.length > 0
        glyph: Icons.hidden
        text: qsTr("Caché sur ce poste : %1").arg(Shell.overlays.hiddenNames.join(", "))
        ActionButton {
            objectName: "showAllOverlays"
            implicitHeight: Theme.touch
            quiet: true
            text: qsTr("Tout montrer")
            focusPolicy: Qt.NoFocus
            onClicked: Shell.overlays.showAll()
        }
    }
    Strip {
        objectName: "followedStrip"
        visible: Shell.follower.followers.length > 0
        glyph: Icons.shown
        text: qsTr("Votre vue est suivie par %1").arg(Shell.follower.followers)
    }
}
