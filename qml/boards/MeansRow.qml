// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One means: its state is one press away from the next. */
T.ItemDelegate {
    id: root

    required property int index
    required property string entityId
    required property string label
    required property string meansState
    required property string stateText
    required property string nextState
    required property string nextStateText
    required property bool over
    required property string nature
    required property string sector
    required property string mission
    required property string requestedAt
    required property string departedAt
    required property string expectedAt
    required property string atCrmAt
    required property string engagedAt
    required property string releasedAt
    required property bool conflict
    required property bool editedAfterDelete
    required property bool onMap
    property bool roomy: true
    property bool tight: false

    signal showOnMapAsked
    signal stateMenuAsked(item: Item)
    signal sectorMenuAsked(item: Item)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property bool engaged: meansState === "engaged"

    implicitHeight: Theme.row + Theme.unit
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    highlighted: picked
    Accessible.role: Accessible.Row
    Accessible.name: [label, stateText, sector, mission].filter(part => part.length > 0).join(", ")
    onClicked: {
        Shell.selection.select(entityId);
        ListView.view.currentIndex = index;
    }
    onDoubleClicked: if (onMap) showOnMapAsked()

    component Time: PlainText {
        property bool faint: false
        Layout.preferredWidth: MeansColumns.time
        color: faint ? Theme.textFaint : Theme.textSoft
        font.pixelSize: Theme.small
    }

    contentItem: RowLayout {
        spacing: Theme.gap
        Rectangle {
            Layout.leftMargin: Theme.margin
            Layout.preferredWidth: 4
            Layout.preferredHeight: 26
            radius: 2
            color: root.over ? Theme.line : Theme.nature(root.nature)
        }
        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: MeansColumns.label - 2
            spacing: Theme.unit
            PlainText {
                Layout.fillWidth: true
                text: root.label
                font.weight: Font.DemiBold
                font.strikeout: root.over
                color: root.over ? Theme.textFaint : Theme.text
            }
            Icon {
                visible: root.conflict || root.editedAfterDelete
                size: 18
                text: Icons.warning
                color: Theme.caution
            }
        }
        ActionButton {
            id: state
            Layout.preferredWidth: MeansColumns.state
            Layout.maximumWidth: MeansColumns.state
            objectName: "meansState-" + root.label
            enabled: Shell.session.canEdit
            text: root.stateText
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("État de %1 : %2").arg(root.label).arg(root.stateText)
            onClicked: root.stateMenuAsked(state)
            contentItem: RowLayout {
                spacing: 0
                PlainText {
                    Layout.fillWidth: true
                    text: root.stateText
                    font.weight: root.engaged ? Font.DemiBold : Font.Normal
                    color: root.over ? Theme.textFaint : Theme.text
                }
                Icon {
                    size: 18
                    text: Icons.down
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: state.hovered ? Theme.hover : root.engaged ? Theme.raised : "transparent"
                border.width: root.engaged ? 2 : 1
                border.color: root.engaged ? Theme.lineStrong : Theme.line
            }
        }
        ActionButton {
            id: where
            Layout.preferredWidth: MeansColumns.sector
            Layout.maximumWidth: MeansColumns.sector
            objectName: "meansSector-" + root.label
            enabled: Shell.session.canEdit
            quiet: true
            leftPadding: Theme.unit
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Secteur de %1 : %2").arg(root.label).arg(root.sector)
            onClicked: root.sectorMenuAsked(where)
            contentItem: PlainText {
                text: root.sector.length > 0 ? root.sector : "—"
                color: root.sector.length > 0 ? Theme.text : Theme.textFaint
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // what the fixed columns leave, however long it is
            text: root.mission
            color: Theme.textSoft
        }
        Time { faint: root.over; visible: root.roomy; text: root.requestedAt }
        Time { faint: root.over; visible: root.roomy; text: root.departedAt }
        Time { faint: root.over; visible: root.roomy; text: root.expectedAt }
        Time { faint: root.over; visible: !root.tight; text: root.atCrmAt }
        Time { faint: root.over; visible: !root.tight; text: root.engagedAt; font.weight: Font.DemiBold }
        Time { faint: root.over; visible: root.roomy; text: root.releasedAt }
        Item {
            Layout.preferredWidth: root.tight ? Theme.touch : MeansColumns.next
            Layout.fillHeight: true
            Layout.rightMargin: Theme.margin
            ActionButton {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                visible: root.nextState.length > 0 && Shell.session.canEdit && (root.hovered || root.picked || hovered)
                objectName: "meansNext-" + root.label
                glyph: Icons.forward
                text: root.tight ? "" : root.nextStateText
                focusPolicy: Qt.NoFocus
                Accessible.name: qsTr("Passer %1 à : %2").arg(root.label).arg(root.nextStateText)
                onClicked: Shell.commands.setMeansState(root.entityId, root.nextState)
            }
        }
    }
    background: Rectangle {
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        Rectangle {
            visible: root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false)
            anchors.fill: parent
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
}
