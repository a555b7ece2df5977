// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What may become of files that were dropped or pasted, and what a photo says of itself; nothing happens by itself. */
Rectangle {
    id: root

    readonly property AttachOffer offer: Shell.attachOffer

    objectName: "attachOffer"
    visible: offer.open
    width: 420
    height: column.implicitHeight + 2 * Theme.margin
    radius: Theme.radius * 2
    color: Theme.raised
    border.width: 2
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Fichiers à joindre : %1. %2").arg(offer.title).arg(offer.facts)

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            AttachmentSign {
                implicitWidth: 72
                implicitHeight: 72
                sign: "file"
                picture: root.offer.picture
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: root.offer.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
                PlainText {
                    objectName: "offerFacts"
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.offer.facts
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                objectName: "offerClose"
                Layout.alignment: Qt.AlignTop
                glyph: Icons.close
                text: root.offer.choosing ? qsTr("Ne rien joindre") : qsTr("Laisser tel quel")
                onClicked: root.offer.dismiss()
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: root.offer.hasPlace
            text: qsTr("Le lieu est écrit dans le fichier : tous les postes de l'incident peuvent l'y lire.")
            color: Theme.caution
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        FlagBox {
            objectName: "offerTime"
            visible: root.offer.choosing && root.offer.lineTime.length > 0
            text: qsTr("À l'heure de la photo : %1").arg(root.offer.lineTime)
            checked: root.offer.usesTime
            onToggled: root.offer.usesTime = checked
        }
        component Choice: ActionButton {
            Layout.fillWidth: true
            implicitHeight: Theme.touch
        }
        Choice {
            objectName: "offerSelected"
            visible: root.offer.selected.length > 0
            primary: true
            glyph: Icons.attach
            text: qsTr("Joindre à %1").arg(root.offer.selected)
            onClicked: root.offer.attachToSelected()
        }
        Choice {
            objectName: "offerLine"
            visible: root.offer.choosing
            primary: root.offer.selected.length === 0
            glyph: Icons.log
            text: qsTr("Nouvelle ligne de main courante")
            onClicked: root.offer.writeLine()
        }
        Choice {
            objectName: "offerSign"
            visible: root.offer.choosing && root.offer.signPlaced
            glyph: Icons.place
            text: root.offer.hasPlace ? qsTr("Signe au lieu de la photo") : qsTr("Signe ici, sur la carte")
            onClicked: root.offer.placeSign()
        }
        Choice {
            objectName: "offerPlace"
            visible: root.offer.placeable.length > 0
            primary: true
            glyph: Icons.place
            text: qsTr("Placer %1 au lieu de la photo").arg(root.offer.placeable)
            onClicked: root.offer.placeObject()
        }
        Choice {
            objectName: "offerDate"
            visible: !root.offer.choosing && root.offer.placeable.length === 0 && root.offer.lineTime.length > 0
            primary: true
            glyph: Icons.clock
            text: qsTr("Dater la ligne de la photo : %1").arg(root.offer.lineTime)
            onClicked: root.offer.dateLine()
        }
    }
}
