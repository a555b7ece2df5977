// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The choices of a print, and its buttons: they stay where they are whatever is chosen. */
ColumnLayout {
    id: root

    required property PrintDesk desk
    readonly property PrintChoices choices: desk.choices
    readonly property bool isMap: choices.subject === "map"

    signal fileAsked

    component Caption: PlainText {
        color: Theme.textSoft
    }

    spacing: Theme.unit

    Flickable {
        id: fields
        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: grid.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        GridLayout {
            id: grid
            width: fields.width - (contentTooHigh ? Theme.gap + Theme.unit : 0)
            readonly property bool contentTooHigh: implicitHeight > fields.height
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.unit

            Caption { text: qsTr("Quoi") }
            ChoiceBox {
                objectName: "printSubject"
                Layout.fillWidth: true
                label: qsTr("Quoi")
                options: root.choices.subjects()
                onOptionsWanted: options = root.choices.subjects()
                currentKey: root.choices.subject
                onChosen: key => root.choices.subject = key
            }
            Caption { text: qsTr("Papier") }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.unit
                ChoiceBox {
                    objectName: "printPaper"
                    Layout.fillWidth: true
                    label: qsTr("Papier")
                    options: root.choices.papers.map(name => Shell.option(name, name))
                    currentKey: root.choices.paper
                    onChosen: key => root.choices.paper = key
                }
                SegmentedChoice {
                    objectName: "printOrientation"
                    Layout.preferredWidth: implicitWidth + Theme.unit
                    label: qsTr("Sens du papier")
                    options: [Shell.option("portrait", qsTr("Portrait")), Shell.option("landscape", qsTr("Paysage"))]
                    currentKey: root.choices.landscape ? "landscape" : "portrait"
                    onChosen: key => root.choices.landscape = key === "landscape"
                }
            }
            Caption { visible: root.isMap; text: qsTr("Échelle") }
            ChoiceBox {
                objectName: "printScale"
                Layout.fillWidth: true
                visible: root.isMap
                label: qsTr("Échelle")
                options: [Shell.option("0", qsTr("Ce que montre l'écran"))].concat(
                    root.choices.scales.map(n => Shell.option(String(n), "1:" + Number(n).toLocaleString(Qt.locale(), "f", 0))))
                currentKey: String(root.choices.scale)
                onChosen: key => root.choices.scale = Number(key)
            }
            Caption { visible: root.isMap; text: qsTr("Signes") }
            ChoiceBox {
                objectName: "printSigns"
                Layout.fillWidth: true
                visible: root.isMap
                label: qsTr("Taille des signes")
                options: [Shell.option("0.75", qsTr("Petits")), Shell.option("1", qsTr("Normaux")),
                    Shell.option("1.5", qsTr("Grands")), Shell.option("2", qsTr("Très grands, lus de loin"))]
                currentKey: String(root.choices.signSize)
                onChosen: key => root.choices.signSize = Number(key)
            }
            Caption { visible: root.isMap; text: qsTr("Fond") }
            ChoiceBox {
                objectName: "printResolution"
                Layout.fillWidth: true
                visible: root.isMap
                label: qsTr("Finesse du fond de carte")
                options: [Shell.option("150", qsTr("150 points par pouce, léger")), Shell.option("300", qsTr("300 points par pouce")),
                    Shell.option("600", qsTr("600 points par pouce, lourd"))]
                currentKey: String(root.choices.resolution)
                onChosen: key => root.choices.resolution = Number(key)
            }
            FlagBox {
                objectName: "printLegend"
                Layout.columnSpan: 2
                visible: root.isMap
                text: qsTr("Légende des signes de la feuille")
                checked: root.choices.legend
                onToggled: root.choices.legend = checked
            }
            FlagBox {
                objectName: "printBlack"
                Layout.columnSpan: 2
                visible: root.isMap
                text: qsTr("Noir et blanc, natures en lettres")
                checked: root.choices.black
                onToggled: root.choices.black = checked
            }
            FlagBox {
                objectName: "printNames"
                Layout.columnSpan: 2
                visible: root.choices.subject === "victims"
                enabled: Shell.victimNames.shown || checked
                text: Shell.victimNames.shown ? qsTr("Avec les noms") : qsTr("Noms cachés à l'écran")
                checked: root.choices.names
                onToggled: root.choices.names = checked
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.desk.printing
        spacing: Theme.unit
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Impression, %1 %").arg(Math.round(root.desk.progress * 100))
            Rectangle {
                height: parent.height
                width: parent.width * root.desk.progress
                radius: parent.radius
                color: Theme.accent
            }
        }
        ActionButton {
            objectName: "printCancel"
            Layout.fillWidth: true
            text: qsTr("Abandonner l'impression")
            onClicked: root.desk.cancel()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.unit
        ActionButton {
            objectName: "printSave"
            Layout.fillWidth: true
            primary: true
            glyph: Icons.file
            text: qsTr("PDF")
            hint: qsTr("Enregistre dans le dossier « impressions » à côté de l'incident")
            enabled: !root.desk.printing && root.desk.problem.length === 0
            onClicked: root.desk.save(root.desk.suggestedFile())
        }
        ActionButton {
            objectName: "printSaveAs"
            glyph: Icons.folder
            text: qsTr("Ailleurs…")
            enabled: !root.desk.printing && root.desk.problem.length === 0
            onClicked: root.fileAsked()
        }
    }
    ChoiceBox {
        id: printer
        objectName: "printPrinter"
        Layout.fillWidth: true
        visible: root.desk.printers.length > 0
        label: qsTr("Imprimante")
        options: root.desk.printers.map(name => Shell.option(name, name))
        currentKey: picked.length > 0 ? picked : root.desk.printers[0] ?? ""
        property string picked: ""
        onChosen: key => picked = key
    }
    ActionButton {
        objectName: "printSend"
        Layout.fillWidth: true
        visible: root.desk.printers.length > 0
        glyph: Icons.printer
        text: qsTr("Imprimer")
        enabled: !root.desk.printing && root.desk.problem.length === 0
        onClicked: root.desk.print(printer.currentKey)
    }
    PlainText {
        Layout.fillWidth: true
        visible: root.desk.printers.length === 0
        text: qsTr("Aucune imprimante sur cette machine : un PDF s'imprime n'importe où, à 100 %.")
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
}
