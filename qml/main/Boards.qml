// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The board of the chosen tab; each is made when it is first looked at and stays. */
Item {
    id: root

    required property string board
    readonly property list<string> names: ["means", "tasks", "log", "sectors", "posts"]

    signal showOnMapAsked(ids: list<string>)
    signal drawSectorAsked
    signal shareAsked

    StackLayout {
        anchors.fill: parent
        currentIndex: root.names.indexOf(root.board)
        Loader {
            property bool used: false
            active: used || root.board === "means"
            onLoaded: used = true
            sourceComponent: MeansBoard {
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Loader {
            property bool used: false
            active: used || root.board === "tasks"
            onLoaded: used = true
            sourceComponent: TaskBoard {}
        }
        Loader {
            property bool used: false
            active: used || root.board === "log"
            onLoaded: used = true
            sourceComponent: LogBoard {}
        }
        Loader {
            property bool used: false
            active: used || root.board === "sectors"
            onLoaded: used = true
            sourceComponent: SectorBoard {
                onDrawAsked: root.drawSectorAsked()
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Loader {
            property bool used: false
            active: used || root.board === "posts"
            onLoaded: used = true
            sourceComponent: PostsBoard {
                onShareAsked: root.shareAsked()
            }
        }
    }
}
