// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The alarms that are not lifted: seen, completed, lifted. */
ColumnLayout {
    id: root

    signal distressAsked
    signal showOnMapAsked(ids: list<string>)

    spacing: Theme.gap

    ActionButton {
        objectName: "distressButton"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        danger: true
        glyph: Icons.warning
        text: qsTr("Lancer une alarme…")
        hint: qsTr("Ctrl+Maj+D")
        enabled: Shell.session.canEdit
        onClicked: root.distressAsked()
    }
    FlagBox {
        objectName: "alarmSounds"
        text: qsTr("Les alarmes sonnent sur ce poste")
        checked: Shell.preferences.sounds
        onToggled: Shell.preferences.sounds = checked
    }
    PlainText {
        Layout.fillWidth: true
        visible: Shell.alarms.count === 0
        text: qsTr("Aucune alarme en cours.")
        color: Theme.textSoft
    }
    Repeater {
        model: Shell.alarms
        delegate: AlarmCard {
            id: card
            Layout.fillWidth: true
            onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            RowLayout {
                Layout.fillWidth: true
                visible: Shell.session.canEdit
                spacing: Theme.unit
                InputField {
                    id: words
                    objectName: "alarmWords"
                    Layout.fillWidth: true
                    implicitHeight: Theme.touch
                    label: qsTr("Précision, ou comment l'alarme s'est terminée")
                    placeholderText: qsTr("Précision, ou issue")
                    maximumLength: 500
                    onAccepted: completes.clicked()
                }
                ActionButton {
                    id: completes
                    objectName: "alarmDetail"
                    implicitHeight: Theme.touch
                    enabled: words.text.trim().length > 0
                    text: qsTr("Préciser")
                    onClicked: {
                        Shell.safety.detail(card.entityId, words.text);
                        words.clear();
                    }
                }
                ActionButton {
                    objectName: "alarmLift"
                    implicitHeight: Theme.touch
                    danger: true
                    text: qsTr("Lever")
                    hint: qsTr("L'alarme est terminée : le texte saisi dit comment")
                    onClicked: Shell.safety.lift(card.entityId, words.text)
                }
            }
        }
    }
}
