// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Chief and channel of somebody of the radio plan; they are the object's own, on every board. */
ModalBox {
    id: root

    property string entityId: ""
    property string type: ""
    property string name: ""

    function openFor(id: string, what: string, label: string, leader: string, channel: string): void {
        entityId = id;
        type = what;
        name = label;
        chief.text = leader;
        spoken.text = channel;
        choices.model = Shell.radioPlan.channels(); // fixed while it is open: nothing moves under the finger
        open();
        spoken.forceActiveFocus();
        spoken.selectAll();
    }
    function save(): void {
        close();
        Shell.radioPlan.set(entityId, chief.text, spoken.text);
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: root.name
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        InputField {
            id: spoken
            objectName: "octChannel"
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            label: root.type === "cos" ? qsTr("Canal avec le CODIS") : qsTr("Canal avec l'échelon au-dessus")
            placeholderText: label
            maximumLength: 60
            onAccepted: root.save()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.unit
            Repeater {
                id: choices
                delegate: ActionButton {
                    required property string modelData
                    quiet: true
                    implicitHeight: Theme.touch
                    text: modelData
                    onClicked: spoken.text = modelData
                }
            }
        }
        InputField {
            id: chief
            objectName: "octLeader"
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            visible: root.type !== "cos"
            label: qsTr("Chef")
            placeholderText: label
            maximumLength: 120
            onAccepted: root.save()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "octSave"
                Layout.fillWidth: true
                implicitHeight: Theme.touch
                primary: true
                glyph: Icons.check
                text: qsTr("Enregistrer")
                onClicked: root.save()
            }
            ActionButton {
                objectName: "octSheet"
                implicitHeight: Theme.touch
                text: qsTr("Fiche")
                onClicked: {
                    root.close();
                    Shell.selection.select(root.entityId);
                    Shell.preferences.inspectorOpen = true;
                }
            }
        }
    }
}
