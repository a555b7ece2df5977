// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Bringing a file of places in: what was understood, what could not be placed, and only then the layer. */
PanelFrame {
    id: root

    signal browse
    signal layerMade(layerId: string)

    readonly property Importer importer: Shell.importer

    title: qsTr("Importer des points")
    floating: true
    implicitWidth: 460

    Connections {
        target: root.importer
        function onChanged(): void {
            if (root.importer.step === Importer.Review && name.text.length === 0)
                name.text = root.importer.layerName;
            if (root.importer.step === Importer.Done)
                root.layerMade(root.importer.layerId);
        }
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            visible: root.importer.step === Importer.Idle
            text: qsTr("Déposez un fichier CSV ou GeoJSON sur la fenêtre, ou choisissez-le. Séparateur, accents, virgules décimales et projection sont devinés et montrés avant de placer.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            InputField {
                id: path
                objectName: "importPath"
                Layout.fillWidth: true
                label: qsTr("Chemin du fichier")
                placeholderText: qsTr("Chemin du fichier")
                onAccepted: {
                    name.text = "";
                    root.importer.read(text);
                }
            }
            ActionButton {
                objectName: "importBrowse"
                glyph: Icons.folder
                text: qsTr("Choisir…")
                onClicked: root.browse()
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: root.importer.fileName.length > 0 && root.importer.step !== Importer.Idle
            text: root.importer.fileName
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }
        Rectangle {
            Layout.fillWidth: true
            visible: root.importer.step === Importer.Reading || root.importer.step === Importer.Writing
            implicitHeight: 8
            radius: 4
            color: Theme.sunken
            Rectangle {
                width: parent.width * (root.importer.step === Importer.Writing ? 1 : root.importer.progress)
                height: parent.height
                radius: 4
                color: Theme.accent
            }
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Lecture du fichier")
        }
        PlainText {
            objectName: "importError"
            Layout.fillWidth: true
            visible: root.importer.step === Importer.Failed
            text: root.importer.error
            color: Theme.alarm
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Repeater {
            model: root.importer.guesses
            delegate: PlainText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                color: Theme.textSoft
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.importer.warnings
            delegate: PlainText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                color: Theme.caution
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
        PlainText {
            objectName: "importCounts"
            Layout.fillWidth: true
            visible: root.importer.step >= Importer.Review && root.importer.step !== Importer.Failed
            text: root.importer.notPlaced > 0 ? qsTr("%n objet(s) à placer", "", root.importer.placed) + " · " + qsTr("%n ligne(s) sans place", "", root.importer.notPlaced)
                                              : qsTr("%n objet(s) à placer", "", root.importer.placed)
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        InputField {
            id: name
            objectName: "importLayerName"
            Layout.fillWidth: true
            visible: root.importer.step === Importer.Review
            label: qsTr("Nom de la couche")
            placeholderText: qsTr("Nom de la couche")
        }
        RowLayout {
            visible: root.importer.step !== Importer.Idle
            spacing: Theme.gap
            ActionButton {
                objectName: "importAccept"
                visible: root.importer.step === Importer.Review
                primary: true
                enabled: root.importer.placed > 0 && Shell.session.canEdit
                text: qsTr("Placer sur la carte")
                onClicked: root.importer.accept(name.text)
            }
            ActionButton {
                objectName: "importCancel"
                text: root.importer.step === Importer.Done || root.importer.step === Importer.Failed ? qsTr("Un autre fichier") : qsTr("Annuler")
                onClicked: {
                    name.text = "";
                    path.text = "";
                    root.importer.cancel();
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: root.importer.step === Importer.Done
            text: qsTr("La couche est sur la carte. Annuler (Ctrl+Z) la retire d'un coup.")
            color: Theme.textSoft
            wrapMode: Text.Wrap
        }
        SectionTitle {
            visible: problems.count > 0
            text: qsTr("Lignes sans place")
        }
        RowList {
            id: problems
            objectName: "importProblems"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.importer.problems
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Lignes sans place")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: problem
                required property importProblem modelData
                width: ListView.view.width
                height: 28
                spacing: Theme.gap
                PlainText {
                    Layout.preferredWidth: 90
                    text: qsTr("ligne %1").arg(problem.modelData.line)
                    font.pixelSize: Theme.small
                    color: Theme.textFaint
                }
                PlainText {
                    text: problem.modelData.reason
                    font.pixelSize: Theme.small
                }
                PlainText {
                    Layout.fillWidth: true
                    text: problem.modelData.detail
                    font.pixelSize: Theme.small
                    color: Theme.textFaint
                }
            }
        }
    }
}
