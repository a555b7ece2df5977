// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Exchange without a network: a file for another machine, and what such a file brought. */
PanelFrame {
    id: root

    property string post: ""
    property bool withAttachments: true
    readonly property Carrier carrier: Shell.carrier

    signal exportAsked(post: string, withAttachments: bool)
    signal browseAsked

    title: qsTr("Échange par fichier")
    floating: true
    implicitWidth: 440
    implicitHeight: column.implicitHeight + Theme.touch + 2 * Theme.margin + Theme.unit

    Connections {
        target: root.carrier
        // Who was chosen may have been excluded meanwhile, or belong to another incident.
        function onPostsChanged(): void {
            for (const option of root.carrier.posts)
                if (option.key === root.post)
                    return;
            root.post = "";
        }
    }
    Flickable {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.margin }
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width - Theme.gap // beside the scroll bar
            spacing: Theme.gap

            Rectangle {
                objectName: "carryReport"
                Layout.fillWidth: true
                visible: root.carrier.title.length > 0
                implicitHeight: card.implicitHeight + 2 * Theme.gap
                radius: Theme.radius
                color: root.carrier.troubled ? Theme.cautionSoft : Theme.sunken
                border.width: 1
                border.color: root.carrier.troubled ? Theme.caution : Theme.line
                Accessible.role: Accessible.AlertMessage
                Accessible.name: root.carrier.title + ". " + root.carrier.report.join(". ")

                ColumnLayout {
                    id: card
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                    spacing: Theme.unit
                    RowLayout {
                        spacing: Theme.gap
                        Icon {
                            visible: !root.carrier.busy
                            text: root.carrier.troubled ? Icons.warning : Icons.check
                            color: root.carrier.troubled ? Theme.caution : Theme.textSoft
                        }
                        PlainText {
                            objectName: "carryTitle"
                            Layout.fillWidth: true
                            text: root.carrier.title
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                        }
                        IconButton {
                            visible: !root.carrier.busy
                            glyph: Icons.close
                            text: qsTr("Fermer ce compte rendu")
                            onClicked: root.carrier.dismiss()
                        }
                    }
                    Rectangle {
                        id: track
                        Layout.fillWidth: true
                        visible: root.carrier.busy
                        implicitHeight: 8
                        radius: 4
                        color: Theme.raised
                        clip: true
                        Accessible.role: Accessible.ProgressBar
                        Accessible.name: root.carrier.title
                        Rectangle {
                            width: parent.width / 4
                            height: parent.height
                            radius: 4
                            color: Theme.accent
                            XAnimator on x {
                                running: track.visible
                                loops: Animation.Infinite
                                from: -track.width / 4
                                to: track.width
                                duration: 1600
                            }
                        }
                    }
                    Repeater {
                        model: root.carrier.report
                        delegate: PlainText {
                            required property string modelData
                            objectName: "carryLine"
                            Layout.fillWidth: true
                            text: modelData
                            wrapMode: Text.Wrap
                        }
                    }
                    ActionButton {
                        objectName: "openForeign"
                        visible: root.carrier.foreignFile.length > 0
                        primary: true
                        glyph: Icons.folder
                        text: qsTr("Ouvrir cet autre incident")
                        onClicked: root.carrier.openForeign()
                    }
                }
            }
            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Exporter pour une autre machine")
            }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Écrit les modifications dans un fichier, sur une clé USB par exemple. Les fichiers d'échange se fusionnent dans n'importe quel ordre, autant de fois qu'on veut.")
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            ChoiceBox {
                objectName: "carryPost"
                Layout.fillWidth: true
                label: qsTr("Pour quel poste")
                options: root.carrier.posts
                currentKey: root.post
                shownText: qsTr("Tous les postes : tout l'incident")
                onChosen: key => root.post = key
            }
            FlagBox {
                objectName: "carryAttachments"
                text: qsTr("Avec les pièces jointes")
                checked: root.withAttachments
                onToggled: root.withAttachments = checked
            }
            ActionButton {
                objectName: "carryExport"
                primary: root.carrier.title.length === 0
                enabled: !root.carrier.busy && !Shell.session.pending
                glyph: Icons.file
                text: qsTr("Exporter…")
                onClicked: root.exportAsked(root.post, root.withAttachments)
            }
            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Fusionner ce qu'on vous apporte")
            }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("Déposez sur la fenêtre un fichier d'échange, ou une autre copie du fichier de cet incident. Rien de ce qui est ici n'est perdu.")
                color: Theme.textSoft
                wrapMode: Text.Wrap
            }
            ActionButton {
                objectName: "carryBrowse"
                enabled: !root.carrier.busy && !Shell.session.readOnly
                glyph: Icons.folder
                text: qsTr("Choisir un fichier…")
                onClicked: root.browseAsked()
            }
        }
    }
}
