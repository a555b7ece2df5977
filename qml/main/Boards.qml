// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import Fanion
import Fanion.Shell

/** The table of boards, in the order of their tabs and keys. To add one is to add an entry to it. */
QtObject {
    id: root

    /** The board of the victims is the one the officer works on, and nothing lies over it: codes are heard. */
    property bool hearsCodes: true

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

    /** Null: no board of that name. */
    function find(name: string): BoardSlot {
        return slots.find(each => each.name === name) ?? null;
    }
    /** The sectors as cards ("sectors") or as a radio plan ("oct"): ask once the board is shown. */
    function showSectors(view: string): void {
        const sectors = find("sectors").item as SectorBoard;
        if (sectors)
            sectors.view = view;
    }
    /** The board of the log is made when it is first shown: ask after that. */
    function showLogLine(entityId: string): void {
        (find("log").item as LogBoard)?.showLine(entityId);
    }
    /** The same: a line of this type is to be typed, or with "form" a message in five parts. */
    function beginLog(type: string): void {
        const log = find("log").item as LogBoard;
        type === "form" ? log?.beginForm() : log?.beginLine(type);
    }
    /** The same: a new line of it is to be typed. */
    function beginOn(name: string): void {
        (find(name).item as BoardFrame)?.begin();
    }

    readonly property list<BoardSlot> slots: [
        BoardSlot {
            name: "means"
            title: qsTr("Moyens")
            total: Shell.means.total
            late: Shell.means.late
            printed: "means"
            MeansBoard {
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        },
        BoardSlot {
            name: "tasks"
            title: qsTr("Tâches")
            total: Shell.taskBoard.open
            late: Shell.taskBoard.late
            printed: "order"
            TaskBoard {
                onOrderAsked: entityId => root.orderAsked(entityId)
            }
        },
        BoardSlot {
            name: "log"
            title: qsTr("Main courante")
            brief: qsTr("M. courante")
            total: Shell.log.total
            waiting: Shell.journal.waiting
            printed: Shell.journal.hidden > 0 ? "shownLog" : "log"
            LogBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
            }
        },
        BoardSlot {
            id: sectors
            name: "sectors"
            title: qsTr("Secteurs")
            total: Shell.sectors.total
            printed: (sectors.item as SectorBoard)?.drawsPlan ? "oct" : "sectors"
            SectorBoard {
                onDrawAsked: root.drawSectorAsked()
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
            }
        },
        BoardSlot {
            name: "posts"
            title: qsTr("Postes")
            total: Shell.members.present
            PostsBoard {
                onShareAsked: root.shareAsked()
                onDiagnosisAsked: root.diagnosisAsked()
            }
        },
        BoardSlot {
            name: "victims"
            title: qsTr("Victimes")
            total: Shell.victimTotals.total
            printed: "victims"
            VictimsBoard {
                listens: visible && root.hearsCodes
                onExportAsked: withNames => root.victimsExportAsked(withNames)
                onKeyPressed: letter => root.keyPressed(letter)
            }
        },
        BoardSlot {
            name: "timeline"
            title: qsTr("Chronologie")
            brief: qsTr("Chrono")
            TimelineBoard {
                onEntryAsked: entityId => root.logLineAsked(entityId)
                onObjectsAsked: ids => root.objectsAsked(ids)
            }
        },
        BoardSlot {
            name: "intelligence"
            title: qsTr("Renseignement")
            brief: qsTr("Rens.")
            total: Shell.intelligence.total
            waiting: Shell.intelligence.waiting
            printed: "intelligence"
            IntelligenceBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
                onExportAsked: root.tableExportAsked("intelligence")
            }
        },
        BoardSlot {
            name: "anticipation"
            title: qsTr("Anticipation")
            brief: qsTr("Anticip.")
            total: Shell.hypotheses.open
            late: Shell.hypotheses.late
            printed: "anticipation"
            AnticipationBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
                onShowOnMapAsked: ids => root.showOnMapAsked(ids)
                onOrderAsked: entityId => root.orderAsked(entityId)
                onExportAsked: root.tableExportAsked("anticipation")
            }
        },
        BoardSlot {
            name: "whiteboard"
            title: qsTr("Tableau blanc")
            brief: qsTr("T. blanc")
            total: Shell.pages.total
            printed: "whiteboard"
            WhiteBoard {
                onInspectAsked: entityId => root.inspectAsked(entityId)
            }
        }
    ]
}
