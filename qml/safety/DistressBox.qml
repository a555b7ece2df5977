// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Raises an alarm on every post: words if there is time for them, and one press. */
ModalBox {
    id: root

    function raise(type: string): void {
        const words = who.text;
        close();
        Shell.safety.raise(type, words);
    }

    boxWidth: 480
    edge: Theme.alarm
    edgeWidth: 2
    onAboutToShow: {
        who.clear();
        names.model = Shell.safety.engaged().slice(0, 12); // fixed while it is open: nothing moves under the finger
    }
    onOpened: who.forceActiveFocus()
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
