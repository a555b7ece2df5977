// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One line of the main courante; one that other boards tell is set back, on its own ground, with a sign. */
T.ItemDelegate {
    id: root

    required property string entityId
    required property string number
    required property string eventAt
    required property string enteredAt
    required property string from
    required property string to
    required property string channel
    required property string typeText
    required property string type
    required property string words
    required property string author
    required property string corrects
    required property string correctedBy
    required property bool urgent
    required property list<fieldOption> subjects
    required property string triage
    required property string triageText
    required property string awaited
    required property string acknowledged
    required property bool waiting
    required property bool automatic
    required property list<fieldOption> attachments

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property color ink: urgent ? Theme.alarm : correctedBy.length > 0 ? Theme.textFaint : automatic ? Theme.textSoft : Theme.text
    readonly property string head: {
        const way = from.length > 0 ? (to.length > 0 ? from + " > " + to : from) : to.length > 0 ? "> " + to : "";
        return [urgent ? qsTr("URGENT") : "", type !== "message" && !automatic ? typeText : "", way, channel].filter(part => part.length > 0).join(" · ");
    }

    signal menuAsked(item: Item)
    signal subjectAsked(id: string)

    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [automatic ? qsTr("Automatique") : number, eventAt, head, words, triageText, waiting ? qsTr("à accuser par vous") : "", attachments.length > 0 ? qsTr("%n pièce(s) jointe(s)", "", attachments.length) : ""].filter(part => part.length > 0).join(", ")
    onClicked: Shell.selection.ids = automatic ? Shell.journal.objectsOf(entityId) : [entityId]

    contentItem: RowLayout {
        id: content
        spacing: Theme.gap
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: 4
            color: root.waiting ? Theme.alarm : "transparent"
        }
        ColumnLayout {
            Layout.minimumWidth: 88
            Layout.maximumWidth: 88
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            spacing: 0
            PlainText {
                text: root.eventAt
                color: root.automatic ? Theme.textSoft : Theme.text
                font.weight: root.automatic ? Font.Normal : Font.DemiBold
            }
            PlainText {
                visible: root.enteredAt.length > 0
                text: qsTr("saisi %1").arg(root.enteredAt)
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        ColumnLayout {
            Layout.minimumWidth: 96
            Layout.maximumWidth: 96
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            spacing: 0
            PlainText {
                Layout.maximumWidth: 96
                visible: !root.automatic
                text: root.number
                color: Theme.textSoft
            }
            PlainText {
                Layout.maximumWidth: 96
                text: root.author
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            size: 18
            text: EntryTypes.glyph(root.automatic ? "auto" : root.type)
            color: root.automatic ? Theme.textFaint : Theme.textSoft
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.head
                color: root.urgent ? Theme.alarm : Theme.textSoft
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: root.words
                wrapMode: Text.Wrap
                maximumLineCount: root.picked ? 200 : 8 // a point de situation is read whole when it is picked
                elide: Text.ElideRight
                font.strikeout: root.correctedBy.length > 0
                font.italic: root.automatic
                color: root.ink
            }
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.correctedBy.length > 0 ? qsTr("corrigé par %1").arg(root.correctedBy) : root.corrects.length > 0 ? qsTr("corrige %1").arg(root.corrects) : ""
                color: Theme.caution
                font.pixelSize: Theme.small
            }
            Loader {
                Layout.fillWidth: true
                active: !root.automatic && (root.subjects.length > 0 || root.triage.length > 0 || root.awaited.length > 0 || root.acknowledged.length > 0)
                visible: active
                sourceComponent: EntryMarks {
                    number: root.number
                    triage: root.triage
                    triageText: root.triageText
                    awaited: root.awaited
                    acknowledged: root.acknowledged
                    waiting: root.waiting
                    subjects: root.subjects
                    onSubjectAsked: id => root.subjectAsked(id)
                }
            }
            AttachmentChips {
                Layout.fillWidth: true
                entityId: root.entityId
                files: root.attachments
            }
        }
        Loader {
            Layout.alignment: Qt.AlignTop
            active: root.waiting && Shell.session.canEdit
            visible: active
            sourceComponent: IconButton {
                objectName: "acknowledge-" + root.number
                glyph: Icons.check
                ink: Theme.alarm
                text: qsTr("Accuser réception")
                onClicked: Shell.journalGestures.acknowledge(root.entityId)
            }
        }
        Loader {
            Layout.alignment: Qt.AlignTop
            active: root.automatic && Shell.session.canEdit
            visible: active
            sourceComponent: IconButton {
                objectName: "writeDown-" + root.words
                opacity: root.hovered || hovered || activeFocus ? 1 : 0.45
                glyph: Icons.log
                text: qsTr("Écrire dans la main courante")
                onClicked: Shell.journalGestures.writeDown(root.entityId)
            }
        }
        IconButton {
            id: more
            objectName: "logMore-" + root.number
            Layout.alignment: Qt.AlignTop
            visible: !root.automatic && Shell.session.canEdit
            glyph: Icons.more
            text: qsTr("Suite, accusés et liens")
            onClicked: root.menuAsked(more)
        }
    }
    background: Rectangle {
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : root.automatic ? Theme.chrome : "transparent"
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    DropSpot {
        anchors.fill: parent
        enabled: !root.automatic
        label: qsTr("Joindre à la ligne %1").arg(root.number)
        onFilesDropped: urls => Shell.carrier.takeOn(root.entityId, urls)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        enabled: more.visible
        onTapped: root.menuAsked(more)
    }
}
