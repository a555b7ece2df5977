// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One means: its next step is one press away, its place in a group one drag. */
T.ItemDelegate {
    id: root

    required property int index
    required property string entityId
    required property string label
    required property string details
    required property string meansState
    required property string stateText
    required property string since
    required property string eta
    required property bool late
    required property string nextState
    required property string nextStateText
    required property bool over
    required property string nature
    required property string sector
    required property string mission
    required property string carried
    required property string requestedAt
    required property string departedAt
    required property string atCrmAt
    required property string engagedAt
    required property string releasedAt
    required property string returnedAt
    required property bool conflict
    required property bool editedAfterDelete
    required property bool onMap
    required property int depth
    required property int subordinates
    required property bool folded
    required property bool tooMany
    property bool roomy: true
    property bool tight: false
    property bool isTarget: false ///< what is dragged would hang under this one

    signal showOnMapAsked
    signal stateMenuAsked(item: Item)
    signal sectorMenuAsked(item: Item)
    signal menuAsked(item: Item)
    signal dragged(place: point)
    signal dropped(place: point)
    signal dragGivenUp

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    readonly property Item menuButton: more

    implicitHeight: Theme.row + Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    highlighted: picked
    Accessible.role: Accessible.Row
    Accessible.name: [label, stateText, eta, sector, mission, tooMany ? qsTr("plus de 4 subordonnés") : ""].filter(part => part.length > 0).join(", ")
    onClicked: {
        Shell.selection.select(entityId);
        ListView.view.currentIndex = index;
    }
    onDoubleClicked: if (onMap) showOnMapAsked()
    Component.onDestruction: if (drag.active) dragGivenUp()

    component Time: PlainText {
        visible: root.roomy
        Layout.preferredWidth: MeansColumns.time
        Layout.maximumWidth: MeansColumns.time
        color: root.over ? Theme.textFaint : Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap // the day of yesterday's times stands above
        maximumLineCount: 2
    }

    // A click with Ctrl or Shift anywhere on the row chooses several; any other goes through.
    MouseArea {
        anchors.fill: parent
        z: 1
        onPressed: mouse => mouse.accepted = mouse.modifiers & (Qt.ControlModifier | Qt.ShiftModifier)
        onClicked: Shell.selection.toggle(root.entityId)
    }
    contentItem: RowLayout {
        spacing: Theme.gap
        Item {
            id: grip
            objectName: "meansGrip-" + root.label
            Layout.preferredWidth: MeansColumns.grip
            Layout.fillHeight: true
            Icon {
                anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                visible: Shell.session.canEdit
                size: 18
                text: Icons.menu
                color: Theme.textFaint
            }
            Rectangle {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: 4
                height: 30
                radius: 2
                color: root.over ? Theme.line : Theme.nature(root.nature)
            }
            HoverHandler { cursorShape: Qt.OpenHandCursor }
            CarryHandler {
                id: drag
                enabled: Shell.session.canEdit
                onCarried: place => root.dragged(place)
                onPutDown: place => root.dropped(place)
                onCanceled: root.dragGivenUp()
            }
        }
        MeansNameCell {
            Layout.fillWidth: root.tight
            Layout.minimumWidth: 0
            Layout.preferredWidth: root.tight ? 1 : MeansColumns.label // narrow: what the others leave
            Layout.maximumWidth: root.tight ? Number.POSITIVE_INFINITY : MeansColumns.label
            label: root.label
            details: [root.tight ? root.sector : "", root.details].filter(part => part.length > 0).join(" · ")
            depth: root.depth
            subordinates: root.subordinates
            folded: root.folded
            tooMany: root.tooMany
            over: root.over
            doubtful: root.conflict || root.editedAfterDelete
            onFoldAsked: Shell.meansOutline.setFolded(root.entityId, !root.folded)
        }
        MeansStateCell {
            id: state
            Layout.preferredWidth: root.tight ? MeansColumns.tightState : MeansColumns.state
            Layout.maximumWidth: Layout.preferredWidth
            objectName: "meansState-" + root.label
            enabled: Shell.session.canEdit
            stateText: root.stateText
            since: root.since
            eta: root.eta
            late: root.late
            over: root.over
            engaged: root.meansState === "engaged"
            Accessible.name: qsTr("État de %1 : %2").arg(root.label).arg([root.stateText, root.eta].filter(part => part.length > 0).join(", "))
            onClicked: root.stateMenuAsked(state)
        }
        ActionButton {
            id: where
            visible: !root.tight
            Layout.preferredWidth: MeansColumns.sector
            Layout.maximumWidth: MeansColumns.sector
            objectName: "meansSector-" + root.label
            enabled: Shell.session.canEdit
            quiet: true
            leftPadding: Theme.unit
            implicitHeight: Theme.touch
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Secteur de %1 : %2").arg(root.label).arg(root.sector)
            onClicked: root.sectorMenuAsked(where)
            contentItem: PlainText {
                text: root.sector.length > 0 ? root.sector : "—"
                color: root.sector.length > 0 ? Theme.text : Theme.textFaint
            }
        }
        ColumnLayout {
            visible: !root.tight
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // what the fixed columns leave, however long it is
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.mission
                color: Theme.textSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.carried.length > 0
                text: qsTr("transporte %1").arg(root.carried)
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
        }
        Time { text: root.requestedAt }
        Time { text: root.departedAt }
        Time { text: root.atCrmAt }
        Time { text: root.engagedAt; font.weight: Font.DemiBold }
        Time { text: root.releasedAt }
        Time { text: root.returnedAt }
        Item {
            Layout.preferredWidth: root.tight ? Theme.touch : MeansColumns.next
            Layout.fillHeight: true
            ActionButton {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                implicitHeight: Theme.touch
                visible: root.nextState.length > 0 && Shell.session.canEdit
                quiet: !root.hovered && !root.picked
                objectName: "meansNext-" + root.label
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                glyph: Icons.forward
                text: root.tight ? "" : root.nextStateText
                focusPolicy: Qt.NoFocus
                hint: root.current ? qsTr("Ctrl+Entrée") : ""
                Accessible.name: qsTr("Passer %1 à : %2").arg(root.label).arg(root.nextStateText)
                onClicked: Shell.meansGestures.advance([root.entityId])
            }
        }
        IconButton {
            id: more
            objectName: "meansMenu-" + root.label
            Layout.rightMargin: Theme.unit
            enabled: Shell.session.canEdit
            glyph: Icons.more
            text: qsTr("Autres gestes pour %1").arg(root.label)
            focusPolicy: Qt.NoFocus
            onClicked: root.menuAsked(more)
        }
    }
    background: Rectangle {
        color: root.isTarget ? Theme.accentSoft : root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        Rectangle {
            visible: root.current || root.isTarget
            anchors.fill: parent
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
    DropSpot {
        anchors.fill: parent
        label: qsTr("Joindre à %1").arg(root.label)
        onFilesDropped: urls => Shell.carrier.takeOn(root.entityId, urls)
    }
}
