// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The pages, side by side; what does not fit can be drawn into view. */
ListView {
    id: root

    signal menuAsked(item: Item)

    implicitHeight: Theme.touch
    orientation: ListView.Horizontal
    clip: true
    spacing: Theme.unit
    boundsBehavior: Flickable.StopAtBounds
    model: Shell.pages
    currentIndex: Shell.pages.count >= 0 ? Shell.pages.rowOf(Shell.pageScene.pageId) : -1
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    delegate: T.AbstractButton {
        id: tab

        required property string entityId
        required property string name
        required property bool inbox

        objectName: "page-" + name
        height: root.height
        implicitWidth: Math.min(240, words.implicitWidth + (inbox ? Theme.icon + Theme.unit : 0) + 2 * Theme.margin)
        checked: entityId === Shell.pageScene.pageId
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.PageTab
        Accessible.name: name
        Accessible.description: inbox ? qsTr("boîte à idées ouverte") : ""
        Accessible.selected: checked
        Accessible.onPressAction: click()
        onClicked: checked && Shell.session.canEdit ? root.menuAsked(tab) : (Shell.pageScene.pageId = entityId)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Menu && Shell.session.canEdit) {
                Shell.pageScene.pageId = entityId;
                root.menuAsked(tab);
                event.accepted = true;
            }
        }

        contentItem: Item {
            PlainText {
                id: words
                x: Theme.margin
                width: parent.width - 2 * Theme.margin - (tab.inbox ? Theme.icon + Theme.unit : 0)
                height: parent.height
                text: tab.name
                font.weight: tab.checked ? Font.DemiBold : Font.Normal
                color: tab.checked ? Theme.text : Theme.textSoft
            }
            Icon {
                anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
                visible: tab.inbox
                size: 18
                text: Icons.inbox
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: tab.checked ? Theme.accentSoft : tab.hovered ? Theme.hover : "transparent"
            FocusFrame { control: tab }
        }
    }
}
