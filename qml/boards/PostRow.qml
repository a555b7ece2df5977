// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One post. */
Rectangle {
    id: root

    required property string postId
    required property string name
    required property string duty
    required property string initials
    required property string code
    required property string role
    required property string roleText
    required property bool self
    required property bool revoked
    required property bool present
    required property bool hasAll
    required property string linkText
    required property string hasText
    required property string address
    required property string delay
    required property string skewText
    property bool confirming: false
    property bool handingOver: false

    /** Room for what can be done beside what is said; else it goes below. */
    readonly property bool wide: width >= 900
    readonly property bool followable: present && !self && !revoked
    readonly property bool commanded: !self && Shell.session.canCommand && !revoked

    implicitHeight: grid.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    opacity: revoked ? 0.6 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, duty, roleText, linkText, hasText].filter(part => part.length > 0).join(", ")

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.margin; rightMargin: Theme.gap }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.margin
            Rectangle {
                Layout.preferredWidth: 40
                Layout.preferredHeight: 40
                radius: 20
                color: root.self ? Theme.accent : root.present ? Theme.pressed : "transparent"
                border.width: root.present ? 0 : 1
                border.color: Theme.lineStrong
                PlainText {
                    anchors.centerIn: parent
                    text: root.initials
                    color: root.self ? Theme.accentInk : root.present ? Theme.text : Theme.textFaint
                    font.weight: Font.DemiBold
                }
            }
            ColumnLayout {
                Layout.preferredWidth: 220
                Layout.maximumWidth: 260
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Font.DemiBold
                    font.strikeout: root.revoked
                }
                PlainText {
                    Layout.fillWidth: true
                    text: [root.duty, root.code].filter(part => part.length > 0).join(" · ")
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                PlainText {
                    Layout.fillWidth: true
                    text: root.linkText
                    color: root.present ? Theme.text : Theme.textSoft
                }
                PlainText {
                    Layout.fillWidth: true
                    text: [root.hasText, root.delay, root.address].filter(part => part.length > 0).join(" · ")
                    color: root.hasAll || root.self ? Theme.textSoft : Theme.caution
                    font.pixelSize: Theme.small
                }
            }
            PlainText {
                visible: root.skewText.length > 0
                text: root.skewText
                color: Theme.caution
                font.pixelSize: Theme.small
            }
            Badge {
                visible: root.self || !Shell.session.canCommand || root.revoked
                text: root.revoked ? qsTr("exclu") : root.roleText
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap
            visible: root.commanded || root.followable
            IconButton {
                objectName: "follow"
                visible: root.followable
                glyph: Icons.shown
                checked: Shell.follower.postId === root.postId
                text: checked ? qsTr("Ne plus suivre la vue de %1").arg(root.name) : qsTr("Suivre la vue de %1").arg(root.name)
                onClicked: checked ? Shell.follower.stop() : Shell.follower.follow(root.postId)
            }
            ChoiceBox {
                visible: root.commanded
                Layout.preferredWidth: 144
                label: qsTr("Rôle de %1").arg(root.name)
                currentKey: root.role
                options: [Shell.option("observer", qsTr("Observateur")), Shell.option("editor", qsTr("Rédacteur")), Shell.option("commander", qsTr("Commandant"))]
                onChosen: key => Shell.commands.changeRole(root.postId, key)
            }
            ActionButton {
                objectName: "handOver"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: root.commanded
                quiet: !root.handingOver
                text: root.handingOver ? qsTr("Confirmer : %1 commande").arg(root.name) : qsTr("Passer le commandement")
                onClicked: {
                    if (root.handingOver)
                        Shell.commands.handOver(root.postId, root.name);
                    root.handingOver = !root.handingOver;
                }
                onActiveFocusChanged: if (!activeFocus) root.handingOver = false
            }
            ActionButton {
                objectName: "revoke"
                visible: root.commanded
                danger: true
                quiet: !root.confirming
                // Excluding cannot be undone, so it takes two presses; the second one is in the same place.
                text: root.confirming ? qsTr("Confirmer l'exclusion") : qsTr("Exclure")
                onClicked: {
                    if (root.confirming)
                        Shell.sharing.revoke(root.postId);
                    root.confirming = !root.confirming;
                }
                onActiveFocusChanged: if (!activeFocus) root.confirming = false
            }
        }
    }
}
