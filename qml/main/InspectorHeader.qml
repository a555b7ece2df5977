// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What the object is, who touched it last, and what can be done with it as a whole. */
ColumnLayout {
    id: root

    required property InspectorModel model

    signal showOnMapAsked
    signal placeAsked

    spacing: Theme.unit

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        spacing: Theme.unit
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.model.kindText
                color: Theme.textFaint
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            PlainText {
                objectName: "inspectorName"
                Layout.fillWidth: true
                text: root.model.name
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        IconButton {
            objectName: "showOnMap"
            visible: root.model.onMap
            glyph: Icons.target
            text: qsTr("Montrer sur la carte")
            onClicked: root.showOnMapAsked()
        }
        IconButton {
            objectName: "placeOnMap"
            visible: !root.model.onMap && ["means", "intelligence"].includes(root.model.kind) && !root.model.deleted
            enabled: Shell.session.canEdit
            glyph: Icons.place
            text: qsTr("Placer sur la carte")
            onClicked: root.placeAsked()
        }
        IconButton {
            objectName: "lockObject"
            visible: Shell.selection.count === 1 && Shell.holds.free + Shell.holds.locked > 0
            enabled: Shell.session.canEdit
            glyph: Shell.holds.locked > 0 ? Icons.lock : Icons.unlock
            checked: Shell.holds.locked > 0
            text: checked ? qsTr("Déverrouiller") : qsTr("Verrouiller")
            shortcutText: "Ctrl+L"
            onClicked: Shell.holds.setLocked([root.model.entityId], Shell.holds.free > 0)
        }
        IconButton {
            objectName: "deleteObject"
            visible: !root.model.deleted && !["log", "incident", "intelligence"].includes(root.model.kind)
            enabled: Shell.session.canEdit
            glyph: Icons.bin
            text: qsTr("Mettre à la corbeille")
            shortcutText: qsTr("Suppr")
            onClicked: Shell.commands.remove([root.model.entityId])
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("Modifié par %1").arg(root.model.changedText)
        color: Theme.textFaint
        font.pixelSize: Theme.small
    }
    PlainText {
        objectName: "inspectorHeight"
        Layout.fillWidth: true
        visible: ground.text.length > 0
        text: qsTr("Altitude du sol : %1").arg(ground.text)
        color: Theme.textSoft
        font.pixelSize: Theme.small
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        HeightAt {
            id: ground
            terrain: Shell.terrain
            place: root.model.place
        }
    }
    PlainText {
        objectName: "lockText"
        Layout.fillWidth: true
        visible: text.length > 0
        text: Shell.holds.lockText
        color: Theme.caution
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlainText {
        objectName: "receipt"
        Layout.fillWidth: true
        visible: text.length > 0
        text: Shell.receipts.revision >= 0 ? Shell.receipts.text(root.model.entityId) : ""
        color: Shell.receipts.revision >= 0 && Shell.receipts.complete(root.model.entityId) ? Theme.textFaint : Theme.caution
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlainText {
        Layout.fillWidth: true
        visible: Shell.presence.alsoHere.length > 0
        text: qsTr("Ouvert aussi par %1").arg(Shell.presence.alsoHere)
        color: Theme.caution
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.model.deleted || root.model.editedAfterDelete
        implicitHeight: notice.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.cautionSoft
        RowLayout {
            id: notice
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
            spacing: Theme.gap
            PlainText {
                Layout.fillWidth: true
                text: root.model.deleted ? qsTr("Dans la corbeille.") : qsTr("Supprimé par un poste, modifié par un autre : gardé.")
                color: Theme.caution
                wrapMode: Text.Wrap
            }
            ActionButton {
                text: root.model.deleted ? qsTr("Restaurer") : qsTr("Garder")
                enabled: Shell.session.canEdit
                onClicked: Shell.commands.restore(root.model.entityId)
            }
        }
    }
}
