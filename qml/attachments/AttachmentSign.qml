// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Shell

/** A small picture of an attached file, or the sign of its kind. */
Rectangle {
    id: root

    required property string sign
    required property var picture // a QImage
    property int glyphSize: Theme.icon

    radius: Theme.radius
    color: Theme.sunken
    Icon {
        anchors.centerIn: parent
        visible: !small.hasPicture
        size: root.glyphSize
        text: Icons.attached(root.sign)
    }
    PictureView {
        id: small
        anchors { fill: parent; margins: 2 }
        visible: hasPicture
        picture: root.picture
    }
}
