// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Where a line of the main courante is written: its head, what it is about and whom it is for, its text. */
ColumnLayout {
    id: root

    readonly property LogComposer model: Shell.composer

    signal written
    signal formAsked

    function begin(type: string): void {
        model.type = type;
        entry.forceActiveFocus();
    }
    function write(): void {
        if (root.model.submit().length === 0)
            return;
        entry.forceActiveFocus();
        root.written();
    }

    spacing: Theme.unit

    // On a narrow board what does not fit beside the others goes below them.
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
        ChoiceBox {
            objectName: "logType"
            width: 152
            label: qsTr("Type de message")
            currentKey: root.model.type
            options: EntryTypes.options
            onChosen: key => root.begin(key)
        }
        InputField {
            objectName: "logAt"
            width: 66
            label: qsTr("Heure du fait, vide : maintenant")
            placeholderText: qsTr("HHMM")
            maximumLength: 5
            faulty: !root.model.timeReadable
            text: root.model.eventAt
            onTextEdited: root.model.eventAt = text
            onAccepted: root.write()
        }
        InputField {
            objectName: "logFrom"
            width: 120
            label: qsTr("Origine")
            placeholderText: qsTr("De")
            maximumLength: 60
            text: root.model.from
            onTextEdited: root.model.from = text
            onAccepted: root.write()
        }
        InputField {
            objectName: "logTo"
            width: 120
            label: qsTr("Destinataire")
            placeholderText: qsTr("À")
            maximumLength: 60
            text: root.model.to
            onTextEdited: root.model.to = text
            onAccepted: root.write()
        }
        InputField {
            objectName: "logChannel"
            width: 104
            label: qsTr("Moyen : canal, téléphone, verbal")
            placeholderText: qsTr("Canal")
            maximumLength: 60
            text: root.model.channel
            onTextEdited: root.model.channel = text
            onAccepted: root.write()
        }
        IconButton {
            id: forWhom
            objectName: "logFor"
            glyph: Icons.bell
            text: qsTr("Pour… : à accuser par une fonction")
            onClicked: {
                functions.options = root.model.concernable();
                functions.popup(forWhom, 0, -functions.implicitHeight);
            }
        }
        IconButton {
            objectName: "logUrgent"
            checkable: true
            checked: root.model.urgent
            glyph: Icons.warning
            text: qsTr("Urgent")
            onClicked: root.model.urgent = !root.model.urgent
        }
        IconButton {
            objectName: "logAttach"
            glyph: Icons.attach
            text: qsTr("Joindre un fichier, %1 au plus").arg(Shell.attachments.largest)
            onClicked: picker.open()
        }
        IconButton {
            objectName: "logForm"
            glyph: Icons.list
            text: qsTr("Message en cinq points : je suis, je vois, je prévois, je fais, je demande")
            shortcutText: "F9"
            onClicked: root.formAsked()
        }
    }
    ComposerChips {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        model: root.model
        onTaken: entry.forceActiveFocus()
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        visible: root.model.attachments.length > 0 || Shell.attachments.storing > 0
        spacing: Theme.unit
        Repeater {
            model: root.model.attachments
            delegate: Chip {
                required property fieldOption modelData
                objectName: "draftFile-" + modelData.text
                implicitHeight: Theme.touch
                glyph: Icons.attach
                text: modelData.text
                hint: qsTr("Retirer de la ligne")
                removable: true
                onClicked: root.model.detach(modelData.key)
            }
        }
        PlainText {
            height: Theme.touch
            text: Shell.attachments.storingText
            color: Theme.textSoft
            font.pixelSize: Theme.small
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        spacing: Theme.gap
        InputField {
            id: entry
            objectName: "logText"
            Layout.fillWidth: true
            label: qsTr("Texte du message")
            placeholderText: qsTr("Texte, Entrée")
            text: root.model.text
            onTextEdited: root.model.text = text
            onAccepted: root.write()
            Keys.onDownPressed: {
                if (root.model.offers.length > 0) {
                    root.model.take(root.model.offers[0].key);
                    cursorPosition = length;
                }
            }
            Keys.onEscapePressed: focus = false
            Keys.onPressed: event => {
                // A picture has no words: it goes with the line.
                if (event.matches(StandardKey.Paste) && Shell.attachments.canPastePicture()) {
                    Shell.attachments.pasteToLine();
                    event.accepted = true;
                }
            }
        }
        ActionButton {
            objectName: "addLog"
            text: qsTr("Écrire")
            enabled: root.model.text.trim().length > 0 && root.model.timeReadable
            onClicked: root.write()
        }
    }
    FilePicker {
        id: picker
        onPicked: urls => Shell.attachments.attachToLine(urls)
    }
    OptionMenu {
        id: functions
        objectName: "logForMenu"
        nothing: qsTr("Aucune autre fonction tenue sur les postes")
        onChosen: key => root.model.concern(key)
    }
}
