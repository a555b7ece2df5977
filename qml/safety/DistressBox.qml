// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Raises an alarm on every post: words if there is time for them, and one press. */
T.Popup {
    id: root

    function raise(type: string): void {
        const words = who.text;
        close();
        Shell.safety.raise(type, words);
    }

    width: Math.min(480, (parent?.width ?? 480) - 2 * Theme.margin)
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 3)
    padding: Theme.margin
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        who.clear();
        names.model = Shell.safety.engaged().slice(0, 12); // fixed while it is open: nothing moves under the finger
    }
    onOpened: who.forceActiveFocus()
    background: Rectangle {
        color: Theme.panel
        radius: Theme.radius * 2
        border.width: 2
        border.color: Theme.alarm
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Alarme à tous les postes")
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        InputField {
            id: who
            objectName: "distressWho"
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            label: qsTr("Qui est en détresse, et où")
            placeholderText: qsTr("Qui, où (peut rester vide)")
            maximumLength: 500
            onAccepted: root.raise("mayday")
        }
        Flow {
            Layout.fillWidth: true
            visible: names.count > 0
            spacing: Theme.unit
            Repeater {
                id: names
                delegate: ActionButton {
                    required property string modelData
                    quiet: true
                    implicitHeight: Theme.touch
                    text: modelData
                    onClicked: {
                        who.text = who.text.length > 0 ? who.text + " " + modelData : modelData;
                        who.forceActiveFocus();
                    }
                }
            }
        }
        ActionButton {
            objectName: "raiseMayday"
            Layout.fillWidth: true
            implicitHeight: Theme.touch + Theme.gap
            danger: true
            strong: true
            glyph: Icons.warning
            text: qsTr("Message de détresse")
            hint: qsTr("Entrée")
            onClicked: root.raise("mayday")
        }
        ActionButton {
            objectName: "raiseWithdraw"
            Layout.fillWidth: true
            implicitHeight: Theme.touch + Theme.gap
            danger: true
            glyph: Icons.back
            text: qsTr("Ordre de repli")
            onClicked: root.raise("withdraw")
        }
    }
}
