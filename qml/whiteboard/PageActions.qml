// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What is done with what is selected on the page: always in its place, so that nothing moves under a finger. */
Rectangle {
    id: root

    required property PageCanvas canvas
    readonly property list<string> ids: canvas.ownIds

    signal topicAsked
    signal alignAsked(item: Item)
    signal moreAsked(item: Item)

    readonly property bool usable: ids.length > 0 && Shell.session.canEdit

    implicitWidth: Theme.touch + Theme.gap
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Avec la sélection")

    component Act: IconButton {
        enabled: root.usable
    }

    Separator {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.unit }
        spacing: 2
        Act {
            objectName: "pageVote"
            glyph: Icons.thumb
            text: qsTr("Voter, ou retirer son vote")
            onClicked: Shell.pageGestures.vote(root.ids)
        }
        Act {
            objectName: "pageTask"
            glyph: Icons.task
            text: qsTr("En faire une tâche")
            onClicked: Shell.pageGestures.makeTasks(root.ids)
        }
        Act {
            objectName: "pageLine"
            glyph: Icons.log
            text: qsTr("Écrire à la main courante")
            onClicked: Shell.pageGestures.writeDown(root.ids)
        }
        Act {
            objectName: "pageTopic"
            glyph: Icons.bookmark
            text: qsTr("Catégorie…")
            onClicked: root.topicAsked()
        }
        Act {
            id: align
            objectName: "pageAlign"
            enabled: root.usable && root.ids.length > 1
            glyph: Icons.alignLeft
            text: qsTr("Aligner, répartir…")
            onClicked: root.alignAsked(align)
        }
        Act {
            objectName: "pagePublish"
            visible: Shell.pageScene.leads
            glyph: Icons.send
            text: qsTr("Publier la sélection")
            onClicked: Shell.pageGestures.publish(root.ids)
        }
        Act {
            id: more
            objectName: "pageMore"
            enabled: Shell.session.canEdit && Shell.pageScene.pageId.length > 0
            glyph: Icons.more
            text: qsTr("Autres actions…")
            onClicked: root.moreAsked(more)
        }
        Act {
            objectName: "pageDelete"
            glyph: Icons.bin
            text: qsTr("Mettre à la corbeille")
            shortcutText: qsTr("Suppr")
            onClicked: Shell.commands.remove(root.ids)
        }
        Item { Layout.fillHeight: true }
    }
}
