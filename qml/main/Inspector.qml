// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The sheet of the selected object: its fields, what it is linked with, its history, and what is to be settled. */
Rectangle {
    id: root

    signal showOnMapAsked(ids: list<string>)
    signal placeAsked(entityId: string)
    signal actAsked(command: string)
    signal orderAsked(entityId: string)

    readonly property InspectorModel model: Shell.inspector
    readonly property bool single: model.exists && Shell.selection.count === 1
    property bool showsMore: false
    property bool showsHistory: false

    implicitWidth: 340
    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Fiche")

    Binding {
        target: Shell.history
        property: "entityId"
        value: root.showsHistory ? root.model.entityId : ""
    }
    Separator {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    DropSpot {
        anchors.fill: parent
        objectName: "inspectorSpot"
        enabled: root.single && Shell.attached.canAttach && !root.model.deleted
        label: qsTr("Joindre à %1").arg(root.model.name)
        onFilesDropped: urls => Shell.carrier.takeOn(root.model.entityId, urls)
        z: 1
    }
    InspectorEmpty {
        anchors { fill: parent; margins: Theme.wide }
        visible: !root.single
        onActAsked: command => root.actAsked(command)
    }
    Flickable {
        id: flick
        objectName: "inspectorFields"
        anchors { fill: parent; leftMargin: Theme.margin + 1 }
        visible: root.single
        enabled: visible
        clip: true
        contentHeight: column.implicitHeight + Theme.wide
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column
            width: flick.width - Theme.margin
            spacing: Theme.unit

            InspectorHeader {
                Layout.fillWidth: true
                model: root.model
                onShowOnMapAsked: root.showOnMapAsked([root.model.entityId])
                onPlaceAsked: root.placeAsked(root.model.entityId)
            }
            LineTools {
                Layout.fillWidth: true
                onActAsked: command => root.actAsked(command)
            }
            ActionButton {
                objectName: "profileLine"
                visible: Shell.terrain.known && Shell.lines.shapes === 1
                implicitHeight: Theme.touch
                quiet: true
                glyph: Icons.profile
                text: qsTr("Profil du terrain")
                onClicked: root.actAsked("profile")
            }
            Repeater {
                model: root.model
                delegate: InspectorField {
                    Layout.fillWidth: true
                    entityId: root.model.entityId
                    editable: Shell.session.canEdit && !root.model.deleted
                    shown: section === "main" || (section === "times" && ["means", "victim"].includes(root.model.kind)) || root.showsMore || conflict
                }
            }
            ActionButton {
                objectName: "showMore"
                quiet: true
                glyph: root.showsMore ? Icons.up : Icons.down
                text: root.showsMore ? qsTr("Moins de champs") : qsTr("Tous les champs")
                onClicked: root.showsMore = !root.showsMore
            }
            AttachmentList {
                objectName: "attachmentList"
                Layout.fillWidth: true
                visible: Shell.attached.canAttach && root.single && root.visible
                editable: Shell.session.canEdit && !root.model.deleted
            }
            ActionButton {
                objectName: "openOrder"
                visible: root.model.kind === "task"
                implicitHeight: Theme.touch
                glyph: Icons.file
                text: qsTr("Cadre d'ordre…")
                onClicked: root.orderAsked(root.model.entityId)
            }
            LogCorrection {
                Layout.fillWidth: true
                visible: root.model.kind === "log" && Shell.session.canEdit
                entityId: root.model.entityId
            }
            SectionTitle {
                visible: Shell.links.count > 0
                text: qsTr("Liens")
            }
            Repeater {
                model: Shell.links
                delegate: ListRow {
                    required property string entityId
                    required property string name
                    required property string relation
                    Layout.fillWidth: true
                    text: name
                    detail: relation
                    onClicked: Shell.selection.select(entityId)
                }
            }
            ActionButton {
                objectName: "showHistory"
                quiet: true
                glyph: Icons.history
                text: root.showsHistory ? qsTr("Cacher l'historique") : qsTr("Historique")
                onClicked: root.showsHistory = !root.showsHistory
            }
            Repeater {
                model: root.showsHistory ? Shell.history : null
                delegate: HistoryRow { Layout.fillWidth: true }
            }
        }
    }
}
