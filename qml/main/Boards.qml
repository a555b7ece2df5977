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
    readonly property list<string> names: ["means", "tasks", "log", "sectors", "posts", "victims", "timeline", "intelligence", "anticipation", "whiteboard"]

    signal showOnMapAsked(ids: list<string>)
    signal drawSectorAsked
    signal orderAsked(entityId: string)
    signal shareAsked
    signal diagnosisAsked
    signal inspectAsked(entityId: string)
    signal logLineAsked(entityId: string)
    signal objectsAsked(ids: list<string>)
    signal victimsExportAsked(withNames: bool)
    signal tableExportAsked(table: string)
    signal keyPressed(letter: string)

    /** This board is the one the officer works on, and nothing lies over it. */
    property bool inFront: true

    readonly property bool drawsPlan: (sectorLoader.item as SectorBoard)?.drawsPlan ?? false
    /** The sectors as cards ("sectors") or as a radio plan ("oct"): ask once the board is shown. */
    function showSectors(view: string): void {
        const sectors = sectorLoader.item as SectorBoard;
        if (sectors)
            sectors.view = view;
    }
    /** The board of the log is made when it is first shown: ask after that. */
    function showLogLine(entityId: string): void {
        (logLoader.item as LogBoard)?.showLine(entityId);
    }
    /** The same: a line of this type is to be typed, or with "form" a message in five parts. */
    function beginLog(type: string): void {
        const log = logLoader.item as LogBoard;
        type === "form" ? log?.beginForm() : log?.begin(type);
    }

    /** The same: a fact, or a hypothesis, is to be typed. */
    function beginOn(name: string): void {
        if (name === "intelligence")
            (intelligenceLoader.item as IntelligenceBoard)?.begin();
        else
            (anticipationLoader.item as AnticipationBoard)?.begin();
    }

    StackLayout {
        anchors.fill: parent
        currentIndex: root.names.indexOf(root.board)
        Loader {
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "means"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: MeansBoard {
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Loader {
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "tasks"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: TaskBoard {
                onOrderAsked: entityId => root.orderAsked(entityId)
            }
        }
        Loader {
            id: logLoader
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "log"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: LogBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
            }
        }
        Loader {
            id: sectorLoader
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "sectors"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: SectorBoard {
                onDrawAsked: root.drawSectorAsked()
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        }
        Loader {
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "posts"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: PostsBoard {
                onShareAsked: root.shareAsked()
                onDiagnosisAsked: root.diagnosisAsked()
            }
        }
        Loader {
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "victims"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: VictimsBoard {
                listens: visible && root.inFront
                onExportAsked: withNames => root.victimsExportAsked(withNames)
                onKeyPressed: letter => root.keyPressed(letter)
            }
        }
        Loader {
            // Made when first wanted, then kept: what is looked at stays.
            readonly property bool wanted: root.board === "timeline"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: TimelineBoard {
                onEntryAsked: entityId => root.logLineAsked(entityId)
                onObjectsAsked: ids => root.objectsAsked(ids)
            }
        }
        Loader {
            id: intelligenceLoader
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "intelligence"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: IntelligenceBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
                onExportAsked: root.tableExportAsked("intelligence")
            }
        }
        Loader {
            id: anticipationLoader
            // Made when first wanted, then kept: what was typed in it stays.
            readonly property bool wanted: root.board === "anticipation"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: AnticipationBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
                onOrderAsked: entityId => root.orderAsked(entityId)
                onExportAsked: root.tableExportAsked("anticipation")
            }
        }
        Loader {
            // Made when first wanted, then kept: what is looked at stays.
            readonly property bool wanted: root.board === "whiteboard"
            active: false
            onWantedChanged: if (wanted) active = true
            Component.onCompleted: if (wanted) active = true
            sourceComponent: WhiteBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
            }
        }
    }
}
