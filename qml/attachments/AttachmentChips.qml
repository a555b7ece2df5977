// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** The attached files of a line, by name; pressed they are looked at. */
Flow {
    id: root

    required property string entityId
    required property list<fieldOption> files

    visible: files.length > 0
    spacing: Theme.unit
    Repeater {
        model: root.files
        delegate: Chip {
            required property fieldOption modelData
            objectName: "attached-" + modelData.text
            implicitHeight: Theme.touch
            glyph: Icons.attach
            text: modelData.text
            hint: qsTr("Voir la pièce jointe")
            onClicked: Shell.viewer.show(root.entityId, modelData.key)
        }
    }
}
