// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The first start asks what this post is called and what it does, nothing else. Also where both are changed later. */
Item {
    id: root

    property bool closable: false

    signal done

    readonly property list<string> functions: ["COS", qsTr("Chef PC"), qsTr("Officier moyens"), qsTr("Officier renseignement"), qsTr("Officier action"), qsTr("Opérateur PC")]

    function save(): void {
        if (name.text.trim().length === 0)
            return;
        Shell.lobby.introduce(name.text, duty.text);
        root.done();
    }

    function prepare(): void {
        if (!visible)
            return;
        name.text = Shell.lobby.postName;
        duty.text = Shell.lobby.postFunction;
        name.forceActiveFocus();
    }

    onVisibleChanged: prepare()
    Component.onCompleted: prepare()

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 2 * Theme.wide)
        height: column.implicitHeight + 2 * 32
        radius: Theme.radius * 2
        color: Theme.panel
        border.width: 1
        border.color: Theme.line

        ColumnLayout {
            id: column
            anchors { fill: parent; margins: 32 }
            spacing: Theme.gap

            PlainText {
                text: qsTr("Ce poste")
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            PlainText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap
                text: qsTr("Les autres postes vous verront sous ce nom. Vous pourrez le changer.")
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            PlainText { text: qsTr("Nom du poste") }
            InputField {
                id: name
                objectName: "postName"
                Layout.fillWidth: true
                label: qsTr("Nom du poste")
                placeholderText: qsTr("par exemple PCC 1, VLCG RNS")
                text: Shell.lobby.postName
                maximumLength: 60
                onAccepted: duty.forceActiveFocus()
            }
            PlainText {
                Layout.topMargin: Theme.gap
                text: qsTr("Fonction tenue")
            }
            InputField {
                id: duty
                objectName: "postFunction"
                Layout.fillWidth: true
                label: qsTr("Fonction tenue")
                placeholderText: qsTr("par exemple officier moyens")
                text: Shell.lobby.postFunction
                maximumLength: 60
                onAccepted: root.save()
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap
                Repeater {
                    model: root.functions
                    delegate: ActionButton {
                        required property string modelData
                        text: modelData
                        checked: duty.text === modelData
                        onClicked: duty.text = modelData
                    }
                }
            }
            RowLayout {
                Layout.topMargin: Theme.wide
                spacing: Theme.gap
                Item { Layout.fillWidth: true }
                ActionButton {
                    visible: root.closable
                    text: qsTr("Annuler")
                    onClicked: root.done()
                }
                ActionButton {
                    objectName: "postSave"
                    primary: true
                    text: root.closable ? qsTr("Enregistrer") : qsTr("Commencer")
                    enabled: name.text.trim().length > 0
                    onClicked: root.save()
                }
            }
        }
    }
}
