// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Who asks to come in, for the commander: beside the work, never in front of it. */
Column {
    id: root

    spacing: Theme.gap

    Repeater {
        model: Shell.joinRequests
        delegate: Rectangle {
            id: card
            required property string request
            required property string name
            required property string duty
            required property string number
            required property string address

            objectName: "joinCard"
            width: 400
            height: column.implicitHeight + 2 * Theme.margin
            radius: Theme.radius * 2
            color: Theme.raised
            border.width: 2
            border.color: Theme.accent
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("%1 demande à entrer").arg(name)

            MouseArea {
                anchors.fill: parent
                hoverEnabled: true
                acceptedButtons: Qt.AllButtons
            }
            ColumnLayout {
                id: column
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
                spacing: Theme.unit
                PlainText {
                    Layout.fillWidth: true
                    text: qsTr("Demande d'entrée")
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
                RowLayout {
                    Layout.fillWidth: true
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        PlainText {
                            Layout.fillWidth: true
                            text: card.name
                            font.pixelSize: Theme.strong
                            font.weight: Font.DemiBold
                        }
                        PlainText {
                            Layout.fillWidth: true
                            text: [card.duty, card.address].filter(part => part.length > 0).join(" · ")
                            color: Theme.textSoft
                            font.pixelSize: Theme.small
                        }
                    }
                    PlainText {
                        objectName: "joinCardNumber"
                        text: card.number
                        font.pixelSize: 30
                        font.weight: Font.Bold
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("Nombre à comparer : %1").arg(text)
                    }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: Shell.session.canCommand ? qsTr("Même nombre sur son écran ? Admettre comme :") : qsTr("Un commandant doit répondre.")
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                }
                RowLayout {
                    Layout.topMargin: Theme.unit
                    visible: Shell.session.canCommand
                    spacing: Theme.unit
                    ActionButton {
                        objectName: "admitObserver"
                        text: qsTr("Observateur")
                        onClicked: Shell.sharing.answerJoin(card.request, "observer")
                    }
                    ActionButton {
                        objectName: "admitEditor"
                        primary: true
                        text: qsTr("Rédacteur")
                        onClicked: Shell.sharing.answerJoin(card.request, "editor")
                    }
                    ActionButton {
                        objectName: "admitCommander"
                        text: qsTr("Commandant")
                        onClicked: Shell.sharing.answerJoin(card.request, "commander")
                    }
                    Item { Layout.fillWidth: true }
                }
                ActionButton {
                    objectName: "refuseJoin"
                    visible: Shell.session.canCommand
                    Layout.alignment: Qt.AlignRight
                    danger: true
                    quiet: true
                    text: qsTr("Refuser")
                    onClicked: Shell.sharing.answerJoin(card.request, "")
                }
            }
        }
    }
}
