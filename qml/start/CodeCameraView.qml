// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Fanion
import Fanion.Shell

/** What a camera sees, until it has seen the QR code of an invitation. Loaded when asked for: what the media library decodes with is large. */
ColumnLayout {
    id: root

    signal closeAsked

    spacing: Theme.gap
    Keys.onEscapePressed: root.closeAsked()
    Component.onCompleted: camera.start()

    CodeCamera {
        id: camera
        videoSink: output.videoSink
        onSeen: text => {
            if (Shell.invitations.takeCode(text)) root.closeAsked()
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: camera.problem.length > 0 ? camera.problem
                                        : qsTr("Présentez à la caméra le QR code qu'un poste affiche dans Partager, net et entier.")
        color: camera.problem.length > 0 ? Theme.alarm : Theme.textSoft
        wrapMode: Text.Wrap
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 180
        radius: Theme.radius
        color: "black"

        VideoOutput {
            id: output
            anchors.fill: parent
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Ce que voit la caméra")
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        ActionButton {
            objectName: "closeCamera"
            implicitHeight: Theme.touch
            focus: true
            glyph: Icons.close
            text: qsTr("Fermer la caméra")
            onClicked: root.closeAsked()
        }
        ActionButton {
            objectName: "otherCamera"
            visible: camera.several
            implicitHeight: Theme.touch
            glyph: Icons.camera
            text: qsTr("Autre caméra")
            onClicked: camera.next()
        }
        ActionButton {
            objectName: "retryCamera"
            visible: camera.problem.length > 0
            implicitHeight: Theme.touch
            text: qsTr("Réessayer")
            onClicked: camera.again()
        }
    }
}
