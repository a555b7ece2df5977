// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Founding an incident: a title if there is time for one, and one click. */
ColumnLayout {
    id: root

    spacing: Theme.gap

    function found(template: string, isExercise: bool): void {
        Shell.lobby.create(title.text, template, isExercise || exercise.checked);
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
        onAccepted: structure.forceActiveFocus()
    }
    FlagBox {
        id: exercise
        objectName: "exercise"
        text: qsTr("C'est un exercice")
    }
    TemplateCard {
        id: structure
        objectName: "templateStructure"
        Layout.fillWidth: true
        glyph: Icons.fire
        text: qsTr("Feu de structure")
        detail: qsTr("Bâtiment, entrepôt, établissement")
        enabled: !Shell.lobby.busy
        onClicked: root.found("incendie", false)
    }
    TemplateCard {
        objectName: "templateForest"
        Layout.fillWidth: true
        glyph: Icons.forest
        text: qsTr("Feu de forêt")
        detail: qsTr("Végétation, carroyage DFCI")
        enabled: !Shell.lobby.busy
        onClicked: root.found("feu-de-foret", false)
    }
    TemplateCard {
        objectName: "templateCasualties"
        Layout.fillWidth: true
        glyph: Icons.casualties
        text: qsTr("Secours à personnes, NOVI")
        detail: qsTr("Accident, nombreuses victimes")
        enabled: !Shell.lobby.busy
        onClicked: root.found("secours", false)
    }
    TemplateCard {
        objectName: "templateExercise"
        Layout.fillWidth: true
        glyph: Icons.exercise
        text: qsTr("Exercice vierge")
        detail: qsTr("Un tableau vide, marqué EXERCICE partout")
        enabled: !Shell.lobby.busy
        onClicked: root.found("", true)
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
    Item { Layout.fillHeight: true }
}
