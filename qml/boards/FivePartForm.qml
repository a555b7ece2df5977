// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A message in the five parts of the doctrine: what is typed becomes one line, in words that can be read out. */
ColumnLayout {
    id: root

    component Part: QtObject {
        property string key
        property string words ///< as it is said
        property string hint
    }
    readonly property list<Part> parts: [
        Part { key: "am"; words: qsTr("Je suis"); hint: qsTr("où, avec quoi") },
        Part { key: "see"; words: qsTr("Je vois"); hint: qsTr("la situation, les victimes, les enjeux") },
        Part { key: "expect"; words: qsTr("Je prévois"); hint: qsTr("ce qui peut arriver") },
        Part { key: "do"; words: qsTr("Je fais"); hint: qsTr("les actions en cours") },
        Part { key: "ask"; words: qsTr("Je demande"); hint: qsTr("quoi, où, pour quand") }
    ]
    property string type: "ambiance"
    property int edits: 0 ///< the message is put together anew with each
    /** What will be written: empty parts are left out; one line when line breaks are. */
    readonly property string message: {
        const said = [];
        for (let i = 0; root.edits >= 0 && i < parts.length; ++i) {
            const field = fields.itemAt(i) as FivePartField;
            const words = field?.text.trim() ?? "";
            if (words.length > 0)
                said.push(qsTr("%1 : %2").arg(parts[i].words).arg(/[.!?]$/.test(words) ? words : words + "."));
        }
        if (said.length > 0 && type === "ambiance")
            said.push(qsTr("Compte rendu suivra."));
        return said.join("\n");
    }

    signal written
    signal closed

    function begin(): void {
        fields.itemAt(0)?.forceActiveFocus();
    }
    function write(): void {
        if (message.length === 0)
            return;
        Shell.composer.text = message;
        Shell.composer.type = type;
        if (Shell.composer.submit().length === 0)
            return;
        for (let i = 0; i < parts.length; ++i)
            (fields.itemAt(i) as FivePartField).clear();
        root.written();
        root.closed();
    }

    spacing: Theme.unit

    Flow {
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        Layout.bottomMargin: 0
        spacing: Theme.gap
        SegmentedChoice {
            objectName: "formType"
            label: qsTr("Type de message")
            currentKey: root.type
            options: [Shell.option("ambiance", qsTr("Message d'ambiance")), Shell.option("report", qsTr("Compte rendu"))]
            onChosen: key => root.type = key
        }
        InputField {
            objectName: "formFrom"
            width: 120
            label: qsTr("Origine")
            placeholderText: qsTr("De")
            maximumLength: 60
            text: Shell.composer.from
            onTextEdited: Shell.composer.from = text
        }
        InputField {
            objectName: "formTo"
            width: 120
            label: qsTr("Destinataire")
            placeholderText: qsTr("À")
            maximumLength: 60
            text: Shell.composer.to
            onTextEdited: Shell.composer.to = text
        }
        ActionButton {
            objectName: "formWrite"
            text: qsTr("Écrire")
            enabled: root.message.length > 0
            onClicked: root.write()
        }
        IconButton {
            objectName: "formClose"
            glyph: Icons.close
            text: qsTr("Revenir à la ligne simple")
            onClicked: root.closed()
        }
    }
    Repeater {
        id: fields
        model: root.parts
        delegate: FivePartField {
            required property Part modelData
            required property int index
            objectName: "form-" + modelData.key
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: index === root.parts.length - 1 ? Theme.gap : 0
            title: modelData.words
            hint: modelData.hint
            onTextChanged: ++root.edits
            onEntered: index === root.parts.length - 1 ? root.write() : fields.itemAt(index + 1).forceActiveFocus()
            onDone: root.write()
            onGivenUp: root.closed()
        }
    }
}
