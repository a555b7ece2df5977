// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The name of one victim, to be read or typed by who opened this; nowhere else on the screen. */
ModalBox {
    id: root

    property string entityId: ""
    property string number: ""

    /** A name is there and this screen hides it: left empty, it stays. */
    property bool keepsHidden: false

    function openFor(id: string, label: string, name: string, named: bool): void {
        keepsHidden = named && name.length === 0;
        entityId = id;
        number = label;
        field.text = name;
        open();
        field.forceActiveFocus();
    }
    function save(): void {
        if (field.text.trim().length > 0 || !keepsHidden)
            Shell.commands.setField(entityId, "identity", field.text.trim());
        close();
    }

    onClosed: field.clear()
    contentItem: ColumnLayout {
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Nom de la personne, %1").arg(root.number)
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
        }
        InputField {
            id: field
            objectName: "victimNameField"
            Layout.fillWidth: true
            label: qsTr("Nom de la personne")
            placeholderText: root.keepsHidden ? qsTr("un nom est noté, caché : laissez vide pour le garder") : ""
            maximumLength: 120
            onAccepted: root.save()
        }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Jamais à la radio ni dans la main courante. Caché sur les écrans, mais dans le fichier de chaque poste.")
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Item { Layout.fillWidth: true }
            ActionButton {
                implicitHeight: Theme.touch
                text: qsTr("Abandonner")
                onClicked: root.close()
            }
            ActionButton {
                objectName: "saveVictimName"
                implicitHeight: Theme.touch
                primary: true
                text: qsTr("Enregistrer")
                onClicked: root.save()
            }
        }
    }
}
