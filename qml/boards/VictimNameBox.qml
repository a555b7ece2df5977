// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The name of one victim, to be read or typed by who opened this; nowhere else on the screen. */
T.Popup {
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

    width: Math.min(420, (parent?.width ?? 420) - 2 * Theme.margin)
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 2)
    padding: Theme.margin
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: field.clear()
    background: Rectangle {
        color: Theme.panel
        radius: Theme.radius * 2
        border.width: 1
        border.color: Theme.lineStrong
    }
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
