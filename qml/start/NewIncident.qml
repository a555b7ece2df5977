// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Founding an incident: a title if there is time for one, and one click. */
ColumnLayout {
    id: root

    spacing: Theme.gap

    readonly property var glyphs: ({
            fire: Icons.fire,
            forest: Icons.forest,
            casualties: Icons.casualties,
            water: Icons.water,
            person: Icons.missing
        })

    function found(template: string): void {
        Shell.lobby.create(title.text, template, exercise.checked);
    }

    PlainText {
        text: qsTr("Nouvel incident")
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    InputField {
        id: title
        objectName: "incidentTitle"
        Layout.fillWidth: true
        label: qsTr("Titre de l'incident")
        placeholderText: qsTr("Titre, par exemple Feu d'entrepôt à Bruz")
        maximumLength: 120
        onAccepted: templates.forceActiveFocus()
    }
    FlagBox {
        id: exercise
        objectName: "exercise"
        Layout.fillWidth: true
        text: qsTr("C'est un exercice : marqué EXERCICE partout")
    }
    RowList {
        id: templates
        objectName: "templates"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.gap
        model: Shell.templates
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Modèles d'incident")
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: TemplateCard {
            required property string key
            required property string name
            required property string contents
            required property string about
            required property string glyphName
            objectName: "template-" + key
            width: ListView.view.width
            glyph: root.glyphs[glyphName] ?? Icons.blank
            text: name
            detail: about
            Accessible.description: [about, contents].filter(part => part.length > 0).join(", ")
            enabled: !Shell.lobby.busy
            onClicked: root.found(key)
        }
        footer: Item {
            width: ListView.view.width
            implicitHeight: blank.height + Theme.gap
            TemplateCard {
                id: blank
                objectName: "template-"
                y: Theme.gap
                width: parent.width
                glyph: Icons.blank
                text: qsTr("Incident vierge")
                detail: qsTr("Un tableau vide")
                enabled: !Shell.lobby.busy
                onClicked: root.found("")
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("Enregistré au fur et à mesure dans %1").arg(Shell.lobby.folder)
        color: Theme.textFaint
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
