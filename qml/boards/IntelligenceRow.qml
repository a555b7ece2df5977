// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One fact of the tableau de renseignement: what is only presumed has a broken edge and says so. */
T.ItemDelegate {
    id: root

    required property int index
    required property string entityId
    required property string number
    required property string eventAt
    required property string enteredAt
    required property string author
    required property string headingText
    required property string words
    required property string detail
    required property string source
    required property bool confirmed
    required property string rating
    required property string ratingText
    required property string consequence
    required property list<string> places
    required property string contradicted
    required property list<fieldOption> subjects
    required property string triage
    required property string triageText
    required property string awaited
    required property string acknowledged
    required property bool waiting
    property bool tight: false ///< beside the map
    property bool showsHeading: true

    signal menuAsked(item: Item)
    signal subjectAsked(id: string)
    signal mapAsked(ids: list<string>)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    readonly property Item menuButton: more
    readonly property string head: [showsHeading ? headingText : "", source.length > 0 ? qsTr("source %1").arg(source) : qsTr("source non dite")].filter(part => part.length > 0).join(" · ")
    readonly property string status: confirmed ? qsTr("Confirmé") : qsTr("Présumé")
    readonly property string trust: rating.length > 0 ? qsTr("%1 : %2").arg(rating).arg(ratingText) : ""

    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [number, eventAt, status, head, words, trust, consequence, triageText, waiting ? qsTr("à accuser par vous") : "", contradicted.length > 0 ? qsTr("désaccord : %1").arg(contradicted) : ""].filter(part => part.length > 0).join(", ")
    onClicked: {
        Shell.selection.select(entityId);
        ListView.view.currentIndex = index;
    }

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
                font.weight: Font.DemiBold
            }
            PlainText {
                visible: root.enteredAt.length > 0
                text: qsTr("saisi %1").arg(root.enteredAt)
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
            PlainText {
                Layout.maximumWidth: 88
                text: root.number
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
            PlainText {
                Layout.maximumWidth: 88
                visible: !root.tight
                text: root.author
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: 2
            PlainText {
                Layout.fillWidth: true
                text: root.head
                color: Theme.textSoft
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: root.picked && root.detail.length > 0 ? root.detail : root.words
                wrapMode: Text.Wrap
                maximumLineCount: root.picked ? 60 : 3
                elide: Text.ElideRight
            }
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.trust
                color: Theme.textSoft
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.consequence.length > 0
                text: qsTr("Conséquence : %1").arg(root.consequence)
                wrapMode: Text.Wrap
                maximumLineCount: root.picked ? 20 : 2
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
            PlainText {
                objectName: "intelligenceConflict-" + root.number
                Layout.fillWidth: true
                visible: root.contradicted.length > 0
                text: qsTr("Deux postes disent autre chose : %1. À trancher sur la fiche.").arg(root.contradicted)
                color: Theme.caution
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            EntryMarks {
                Layout.fillWidth: true
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
        IconButton {
            objectName: "intelligenceMap-" + root.number
            Layout.alignment: Qt.AlignTop
            visible: root.places.length > 0
            glyph: Icons.target
            text: qsTr("Voir sur la carte")
            onClicked: root.mapAsked(root.places)
        }
        IconButton {
            objectName: "acknowledge-" + root.number
            Layout.alignment: Qt.AlignTop
            visible: root.waiting && Shell.session.canEdit
            glyph: Icons.bell
            ink: Theme.alarm
            text: qsTr("Accuser réception")
            onClicked: Shell.journalGestures.acknowledge(root.entityId)
        }
        T.AbstractButton {
            id: confirm
            objectName: "confirm-" + root.number
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.tight ? Theme.touch : 128
            Layout.preferredHeight: Theme.touch
            enabled: Shell.session.canEdit && !root.confirmed
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.role: Accessible.Button
            Accessible.name: root.confirmed ? qsTr("%1 est confirmé").arg(root.number) : qsTr("Confirmer %1, qui est présumé").arg(root.number)
            Accessible.onPressAction: click()
            onClicked: Shell.commands.setField(root.entityId, "confidence", "confirmed")
            contentItem: Item {
                Row {
                    anchors.centerIn: parent
                    spacing: Theme.unit
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        size: 18
                        text: root.confirmed ? Icons.check : Icons.help
                        color: root.confirmed ? Theme.text : Theme.caution
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !root.tight
                        text: root.status
                        color: root.confirmed ? Theme.text : Theme.caution
                        font.pixelSize: Theme.small
                        font.weight: Font.DemiBold
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: confirm.down ? Theme.pressed : confirm.hovered && confirm.enabled ? Theme.hover : root.confirmed ? "transparent" : Theme.cautionSoft
                FocusFrame { control: confirm }
            }
            Tip {
                text: root.confirmed ? root.status : qsTr("Présumé : appuyez pour confirmer")
                shown: confirm.hovered
            }
        }
        IconButton {
            id: more
            objectName: "intelligenceMore-" + root.number
            Layout.alignment: Qt.AlignTop
            visible: Shell.session.canEdit
            glyph: Icons.more
            text: qsTr("Suite, accusés et liens")
            onClicked: root.menuAsked(more)
        }
    }
    background: Rectangle {
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.accent
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        enabled: more.visible
        onTapped: root.menuAsked(more)
    }
}
