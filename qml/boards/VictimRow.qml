// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One victim: its category, its place and its next step are one press away each. */
T.ItemDelegate {
    id: root

    required property int index
    required property string entityId
    required property string number
    required property string code
    required property string sameCode
    required property string category
    required property string group
    required property string categoryCode
    required property string categoryText
    required property string place
    required property string placeText
    required property string since
    required property string nextPlace
    required property string nextPlaceText
    required property string person
    required property bool named
    required property string personName
    required property string destination
    required property string meansText
    required property string times
    required property string sector
    required property string contradicted
    required property bool editedAfterDelete
    property bool roomy: true ///< times have a column
    property bool tight: false ///< beside the map: what is not pressed gives way

    signal categoryMenuAsked(item: Item)
    signal placeMenuAsked(item: Item)
    signal nextAsked(item: Item)
    signal menuAsked(item: Item)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    readonly property Item menuButton: more
    readonly property string sentBy: [meansText, destination].filter(part => part.length > 0).join(" → ")
    readonly property string trouble: [sameCode.length > 0 ? qsTr("même code que %1").arg(sameCode) : "", contradicted.length > 0 ? qsTr("désaccord : %1").arg(contradicted) : "", editedAfterDelete ? qsTr("supprimée puis modifiée") : ""].filter(part => part.length > 0).join(" · ")

    implicitHeight: Theme.row + Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    highlighted: picked
    Accessible.role: Accessible.Row
    Accessible.name: [number, categoryText, placeText, code, meansText, destination, trouble].filter(part => part.length > 0).join(", ")
    onClicked: {
        Shell.selection.select(entityId);
        ListView.view.currentIndex = index;
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
        T.AbstractButton {
            id: mark
            objectName: "victimCategory-" + root.number
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: 60
            Layout.preferredHeight: Theme.touch
            enabled: Shell.session.canEdit
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Catégorie de %1 : %2").arg(root.number).arg(root.categoryText)
            Accessible.onPressAction: click()
            onClicked: root.categoryMenuAsked(mark)
            contentItem: Item {
                CategoryMark {
                    anchors.centerIn: parent
                    width: 56
                    height: 34
                    group: root.group
                    code: root.categoryCode
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: root.tight
            Layout.minimumWidth: 0
            Layout.preferredWidth: root.tight ? 1 : 190
            Layout.maximumWidth: root.tight ? Number.POSITIVE_INFINITY : 190
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                text: root.number + (root.person.length > 0 ? " · " + root.person : "")
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: root.tight && root.sentBy.length > 0 ? root.sentBy : root.code.length > 0 ? root.code : qsTr("sans code SINUS")
                color: root.code.length > 0 || root.tight ? Theme.textSoft : Theme.textFaint
                font.pixelSize: Theme.small
            }
        }
        ActionButton {
            id: where
            objectName: "victimPlace-" + root.number
            Layout.preferredWidth: 176
            Layout.maximumWidth: 176
            implicitHeight: Theme.touch
            enabled: Shell.session.canEdit
            focusPolicy: Qt.NoFocus
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            Accessible.name: qsTr("Lieu de %1 : %2").arg(root.number).arg(root.placeText)
            onClicked: root.placeMenuAsked(where)
            contentItem: Row {
                spacing: Theme.gap
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - time.implicitWidth - Theme.gap)
                    text: root.placeText.length > 0 ? root.placeText : "—"
                }
                PlainText {
                    id: time
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.since
                    color: Theme.textFaint
                    font.pixelSize: Theme.small
                }
            }
        }
        ColumnLayout {
            visible: !root.tight
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // what the fixed columns leave
            spacing: 0
            PlainText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.sentBy
            }
            PlainText {
                objectName: "victimName-" + root.number
                Layout.fillWidth: true
                visible: root.named
                text: root.personName.length > 0 ? root.personName : qsTr("nom caché")
                color: root.personName.length > 0 ? Theme.text : Theme.textFaint
                font.pixelSize: Theme.small
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.sector.length > 0 && !root.named
                text: root.sector
                color: Theme.textSoft
                font.pixelSize: Theme.small
            }
        }
        RowLayout {
            visible: root.trouble.length > 0
            Layout.maximumWidth: root.tight ? 18 : 210
            spacing: Theme.unit
            Icon {
                size: 18
                text: Icons.warning
                color: Theme.caution
            }
            PlainText {
                Layout.fillWidth: true
                visible: !root.tight // the sign says it, the sheet why
                text: root.trouble
                color: Theme.caution
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        PlainText {
            visible: root.roomy
            Layout.preferredWidth: 300
            Layout.maximumWidth: 300
            text: root.times
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Item {
            Layout.preferredWidth: root.tight ? Theme.touch : 148
            Layout.fillHeight: true
            ActionButton {
                id: next
                objectName: "victimNext-" + root.number
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                implicitHeight: Theme.touch
                visible: root.nextPlace.length > 0 && Shell.session.canEdit
                quiet: !root.hovered && !root.picked
                glyph: Icons.forward
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                text: root.tight ? "" : root.nextPlace === "evacuating" ? qsTr("Évacuer…") : root.nextPlaceText
                focusPolicy: Qt.NoFocus
                hint: root.current ? qsTr("Ctrl+Entrée") : ""
                Accessible.name: qsTr("%1, étape suivante : %2").arg(root.number).arg(root.nextPlaceText)
                onClicked: root.nextAsked(next)
            }
        }
        IconButton {
            id: more
            objectName: "victimMenu-" + root.number
            Layout.rightMargin: Theme.unit
            glyph: Icons.more
            text: qsTr("Autres gestes pour %1").arg(root.number)
            focusPolicy: Qt.NoFocus
            onClicked: root.menuAsked(more)
        }
    }
    background: Rectangle {
        color: root.picked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        Separator {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        Rectangle {
            visible: root.current
            anchors.fill: parent
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
}
