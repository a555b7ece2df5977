// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Which incident, what can be taken back, what time it is, who is here. */
Rectangle {
    id: root

    property string panel: ""

    signal printAsked
    signal panelAsked(name: string) ///< to open, or to close where it is open
    signal panelOpenAsked(name: string)
    signal searchAsked
    signal homeAsked
    signal incidentAsked
    signal postsAsked
    signal victimsAsked
    signal copyAsked
    signal mergeAsked
    signal mapExportAsked
    signal languageAsked
    signal themeAsked

    implicitHeight: 56
    color: Theme.chrome

    Separator {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.unit; rightMargin: Theme.unit }
        spacing: Theme.unit

        IconButton {
            objectName: "homeButton"
            glyph: Icons.home
            text: qsTr("Fermer l'incident et revenir à l'accueil")
            onClicked: root.homeAsked()
        }
        ActionButton {
            objectName: "incidentButton"
            Layout.maximumWidth: Math.max(160, root.width * 0.24)
            quiet: true
            text: Shell.session.title.length > 0 ? Shell.session.title : qsTr("Réception de l'incident…")
            hint: qsTr("Fiche de l'incident")
            textSize: Theme.strong
            strong: true
            Accessible.name: qsTr("Incident %1").arg(Shell.session.title)
            onClicked: root.incidentAsked()
        }
        Badge {
            visible: Shell.session.exercise
            text: qsTr("EXERCICE")
            strong: true
            ink: Theme.dark ? Theme.sunken : "white"
            ground: Theme.caution
        }
        Badge {
            visible: Shell.session.phaseText.length > 0 && root.width > 1100
            text: Shell.session.phaseText
        }
        Badge {
            visible: Shell.session.readOnly || (Shell.session.open && !Shell.session.canEdit && !Shell.session.pending)
            text: Shell.session.readOnly ? qsTr("lecture seule") : Shell.session.roleText
            ink: Theme.caution
            ground: Theme.cautionSoft
        }
        ActionButton {
            objectName: "tollButton"
            // What else stands here takes its place first; the total is what fits beside it.
            readonly property bool roomy: root.width > 1700 || (root.width > 1300 && !Shell.session.exercise && Shell.session.phaseText.length === 0 && Shell.session.title.length < 26)
            Layout.maximumWidth: Math.max(110, root.width * 0.2)
            visible: Shell.victimTotals.line.length > 0
            quiet: true
            glyph: Icons.casualties
            text: roomy ? Shell.victimTotals.line : Shell.victimTotals.total.toString()
            hint: qsTr("Victimes : %1").arg(Shell.victimTotals.line)
            Accessible.name: qsTr("Victimes : %1").arg(Shell.victimTotals.line)
            onClicked: root.victimsAsked()
        }
        Item { Layout.fillWidth: true }
        ActionButton {
            id: search
            objectName: "searchButton"
            Layout.fillWidth: true
            Layout.minimumWidth: 140
            Layout.preferredWidth: Math.max(180, Math.min(340, root.width * 0.27))
            Layout.maximumWidth: Layout.preferredWidth
            glyph: Icons.search
            text: qsTr("Rechercher, placer, commander")
            hint: "Ctrl+K"
            onClicked: root.searchAsked()
        }
        Item { Layout.fillWidth: true }
        IconButton {
            objectName: "undoButton"
            glyph: Icons.undo
            text: Shell.session.canUndo ? qsTr("Annuler : %1").arg(Shell.session.undoText) : qsTr("Rien à annuler")
            shortcutText: "Ctrl+Z"
            enabled: Shell.session.canUndo
            onClicked: Shell.commands.undo()
        }
        IconButton {
            objectName: "redoButton"
            glyph: Icons.redo
            text: Shell.session.canRedo ? qsTr("Rétablir : %1").arg(Shell.session.redoText) : qsTr("Rien à rétablir")
            shortcutText: qsTr("Ctrl+Maj+Z")
            enabled: Shell.session.canRedo
            onClicked: Shell.commands.redo()
        }
        IconButton {
            objectName: "conflictsButton"
            visible: Shell.conflicts.count > 0
            glyph: Icons.warning
            ink: Theme.caution
            badge: Shell.conflicts.count
            checked: root.panel === "conflicts"
            text: qsTr("Désaccords à trancher")
            onClicked: root.panelAsked("conflicts")
        }
        IconButton {
            objectName: "safetyButton"
            glyph: Icons.shield
            badge: Shell.alarms.count + Shell.timers.late + (Shell.rollCall.late ? 1 : 0)
            ink: badge > 0 ? Theme.alarm : Theme.textSoft
            checked: root.panel === "safety"
            text: Shell.alarms.count > 0 ? qsTr("Sécurité : %n alarmes en cours", "", Shell.alarms.count) : qsTr("Sécurité : alarmes, appel, minuteurs")
            onClicked: root.panelAsked("safety")
        }
        Clock {
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
        }
        PresenceDots {
            Layout.maximumWidth: 4 * 34
            onAsked: root.postsAsked()
        }
        ActionButton {
            objectName: "shareButton"
            glyph: Icons.share
            text: root.width > 1200 ? qsTr("Partager · %1").arg(Shell.session.code) : Shell.session.code
            hint: qsTr("Inviter d'autres postes. Code de l'incident : %1").arg(Shell.session.code)
            Accessible.name: qsTr("Partager")
            checked: root.panel === "share"
            onClicked: root.panelAsked("share")
        }
        IconButton {
            objectName: "themeButton"
            glyph: Theme.dark ? Icons.day : Icons.night
            text: qsTr("Jour, nuit ou lumière rouge")
            onClicked: root.themeAsked()
        }
        IconButton {
            objectName: "moreButton"
            glyph: Icons.more
            text: qsTr("Autres actions")
            onClicked: more.popup(this, 0, height)

            PopupMenu {
                id: more
                PopupMenuItem {
                    objectName: "importItem"
                    text: qsTr("Importer des points…")
                    glyph: Icons.importFile
                    enabled: Shell.session.canEdit
                    onTriggered: root.panelOpenAsked("import")
                }
                PopupMenuItem {
                    objectName: "carryItem"
                    text: qsTr("Exporter pour une autre machine…")
                    glyph: Icons.file
                    onTriggered: root.panelOpenAsked("carry")
                }
                PopupMenuItem {
                    objectName: "mapExportItem"
                    text: qsTr("Exporter la carte…")
                    glyph: Icons.map
                    onTriggered: root.mapExportAsked()
                }
                PopupMenuItem {
                    objectName: "mergeItem"
                    text: qsTr("Fusionner un fichier…")
                    glyph: Icons.folder
                    enabled: !Shell.carrier.busy && !Shell.session.readOnly
                    onTriggered: root.mergeAsked()
                }
                PopupMenuItem {
                    objectName: "copyItem"
                    text: qsTr("Enregistrer une copie…")
                    glyph: Icons.copy
                    enabled: !Shell.copies.busy
                    onTriggered: root.copyAsked()
                }
                PopupMenuItem {
                    objectName: "printItem"
                    text: qsTr("Imprimer…")
                    glyph: Icons.printer
                    keys: "Ctrl+P"
                    onTriggered: root.printAsked()
                }
                PopupMenuItem {
                    objectName: "networkItem"
                    text: qsTr("Diagnostic réseau")
                    glyph: Icons.network
                    onTriggered: root.panelOpenAsked("network")
                }
                PopupMenuItem {
                    objectName: "situationItem"
                    text: qsTr("Point de situation")
                    glyph: Icons.edit
                    onTriggered: root.panelOpenAsked("situation")
                }
                PopupMenuItem {
                    objectName: "perimetersItem"
                    text: qsTr("Périmètres…")
                    glyph: Icons.target
                    onTriggered: root.panelOpenAsked("perimeters")
                }
                PopupMenuItem {
                    objectName: "attachmentsItem"
                    text: qsTr("Pièces jointes")
                    glyph: Icons.attach
                    onTriggered: root.panelOpenAsked("attachments")
                }
                PopupMenuItem {
                    text: qsTr("Couches")
                    glyph: Icons.layers
                    onTriggered: root.panelOpenAsked("layers")
                }
                PopupMenuItem {
                    text: qsTr("Corbeille")
                    glyph: Icons.bin
                    onTriggered: root.panelOpenAsked("bin")
                }
                PopupMenuItem {
                    text: qsTr("Langue : English")
                    glyph: Icons.language
                    onTriggered: root.languageAsked()
                }
                PopupMenuItem {
                    text: qsTr("Aide et raccourcis")
                    glyph: Icons.help
                    keys: "F1"
                    onTriggered: root.panelOpenAsked("help")
                }
                PopupMenuItem {
                    text: qsTr("Fermer l'incident")
                    glyph: Icons.door
                    onTriggered: root.homeAsked()
                }
            }
        }
    }
}
