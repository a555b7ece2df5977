// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Fanion
import Fanion.Shell

/** What a line that is being written is about and whom it is for, and what it could be about. */
Flow {
    id: root

    required property LineComposer model

    /** An offer was taken: the text goes on. */
    signal taken

    visible: model.subjects.length + model.offers.length + model.concerns.length > 0
    spacing: Theme.unit

    Repeater {
        model: root.model.concerns
        delegate: Chip {
            required property string modelData
            objectName: "concern-" + modelData
            glyph: Icons.bell
            text: qsTr("pour %1").arg(modelData)
            hint: qsTr("Retirer")
            removable: true
            onClicked: root.model.unconcern(modelData)
        }
    }
    Repeater {
        model: root.model.subjects
        delegate: Chip {
            required property fieldOption modelData
            objectName: "subject-" + modelData.text
            glyph: Icons.link
            text: modelData.text
            hint: qsTr("Retirer le lien")
            removable: true
            onClicked: root.model.drop(modelData.key)
        }
    }
    Repeater {
        model: root.model.offers
        delegate: Chip {
            required property fieldOption modelData
            required property int index
            objectName: "offer-" + modelData.text
            glyph: Icons.plus
            text: index === 0 ? qsTr("%1 (↓)").arg(modelData.text) : modelData.text
            hint: qsTr("Lier à la ligne")
            quiet: true
            onClicked: {
                root.model.take(modelData.key);
                root.taken();
            }
        }
    }
}
