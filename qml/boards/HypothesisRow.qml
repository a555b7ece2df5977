// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One hypothesis: by when it is to be decided on, what would show it, what is prepared. */
T.ItemDelegate {
    id: root

    required property int index
    required property string entityId
    required property string label
    required property string hypothesisState
    required property string stateText
    required property string scenarioText
    required property string horizon
    required property string likelihood
    required property string gravity
    required property bool grave
    required property string trigger
    required property string effects
    required property string answer
    required property string prealert
    required property string limit
    required property bool computed
    required property string dueText
    required property bool late
    required property string decision
    required property bool tooLate
    required property string owner
    required property list<fieldOption> subjects
    required property list<string> places
    required property string task
    required property string taskText
    required property string contradicted
    property bool tight: false ///< beside the map
    property bool settling: false ///< rows have just changed places under the finger

    signal menuAsked(item: Item)
    signal advanced
    signal inspectAsked(id: string)
    signal taskAsked
    signal mapAsked(ids: list<string>)

    readonly property bool picked: Shell.selection.ids.indexOf(entityId) >= 0
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    readonly property Item menuButton: more
    readonly property bool watched: hypothesisState === "watched"
    readonly property bool over: hypothesisState === "answered" || hypothesisState === "discarded"
    readonly property color ink: over ? Theme.textFaint : Theme.text
    readonly property string head: [scenarioText, horizon, likelihood.length > 0 ? qsTr("probabilité %1").arg(likelihood.toLowerCase()) : "", gravity.length > 0 ? qsTr("gravité %1").arg(gravity.toLowerCase()) : "", owner].filter(part => part.length > 0).join(" · ")

    readonly property list<string> told: [trigger.length > 0 ? qsTr("Signe : %1").arg(trigger) : "", effects.length > 0 ? qsTr("Effets : %1").arg(effects) : "", answer.length > 0 ? qsTr("Réponse : %1").arg(answer) : "", prealert.length > 0 ? qsTr("Préalerter : %1").arg(prealert) : ""].filter(part => part.length > 0)

    /** The step that usually comes next, in one press. */
    function advance(): void {
        if (watched)
            Shell.hypothesisGestures.setState(entityId, "triggered");
        else if (hypothesisState === "triggered")
            Shell.hypothesisGestures.setState(entityId, "answered");
        advanced();
    }

    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [label, stateText, head, limit.length > 0 ? qsTr("à décider avant %1").arg(limit) : "", dueText, decision, contradicted.length > 0 ? qsTr("désaccord : %1").arg(contradicted) : ""].filter(part => part.length > 0).join(", ")
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
            color: root.late ? Theme.alarm : "transparent"
        }
        ColumnLayout {
            Layout.minimumWidth: 104
            Layout.maximumWidth: 104
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            spacing: 0
            RowLayout {
                visible: root.limit.length > 0
                spacing: Theme.unit
                Icon {
                    size: 18
                    text: root.late ? Icons.warning : Icons.clock
                    color: root.late ? Theme.alarm : root.ink
                }
                PlainText {
                    text: root.limit
                    color: root.late ? Theme.alarm : root.ink
                    font.weight: Font.DemiBold
                }
            }
            PlainText {
                objectName: "hypothesisDue-" + root.label
                Layout.maximumWidth: 104
                visible: text.length > 0
                text: root.dueText
                color: root.late ? Theme.alarm : Theme.textSoft
                font.pixelSize: Theme.small
                font.weight: root.late ? Font.DemiBold : Font.Normal
            }
            PlainText {
                Layout.maximumWidth: 104
                visible: root.computed && root.watched
                text: qsTr("limite calculée")
                color: Theme.textFaint
                font.pixelSize: Theme.small
            }
            Badge {
                Layout.maximumWidth: 104
                visible: !root.watched
                text: root.stateText
                strong: root.hypothesisState === "triggered"
                ink: root.hypothesisState === "triggered" ? Theme.alarm : Theme.textSoft
                ground: root.hypothesisState === "triggered" ? Theme.alarmSoft : Theme.sunken
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: 2
            RowLayout {
                Layout.fillWidth: true
                visible: root.head.length > 0
                spacing: Theme.unit
                Icon {
                    visible: root.grave && !root.over
                    size: 16
                    text: Icons.warningOutline
                    color: Theme.caution
                }
                PlainText {
                    Layout.fillWidth: true
                    text: root.head
                    color: root.over ? Theme.textFaint : Theme.textSoft
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
            }
            PlainText {
                Layout.fillWidth: true
                text: root.label
                color: root.ink
                wrapMode: Text.Wrap
                maximumLineCount: root.picked ? 20 : 2
                elide: Text.ElideRight
                font.weight: Font.Medium
                font.strikeout: root.hypothesisState === "discarded"
            }
            Repeater {
                model: root.told
                delegate: PlainText {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    color: root.ink
                    wrapMode: Text.Wrap
                    maximumLineCount: root.picked ? 20 : 2
                    elide: Text.ElideRight
                }
            }
            PlainText {
                objectName: "hypothesisDecision-" + root.label
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.decision
                color: root.tooLate ? Theme.alarm : Theme.textSoft
                font.weight: root.tooLate ? Font.DemiBold : Font.Normal
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            PlainText {
                Layout.fillWidth: true
                visible: root.contradicted.length > 0
                text: qsTr("Deux postes disent autre chose : %1. À trancher sur la fiche.").arg(root.contradicted)
                color: Theme.caution
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            Flow {
                Layout.fillWidth: true
                visible: root.subjects.length > 0 || root.task.length > 0
                spacing: Theme.unit
                Chip {
                    objectName: "hypothesisTask-" + root.label
                    visible: root.task.length > 0
                    glyph: Icons.tasks
                    text: root.taskText
                    hint: qsTr("Ouvrir l'ordre")
                    onClicked: root.taskAsked()
                }
                Repeater {
                    model: root.subjects
                    delegate: Chip {
                        required property fieldOption modelData
                        objectName: "chip-" + modelData.text
                        glyph: Icons.link
                        text: modelData.text
                        hint: qsTr("Ouvrir la fiche")
                        onClicked: root.inspectAsked(modelData.key)
                    }
                }
            }
        }
        ActionButton {
            objectName: "hypothesisNext-" + root.label
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.tight ? Theme.touch : 148
            implicitHeight: Theme.touch
            visible: !root.over && Shell.session.canEdit
            enabled: !root.settling
            quiet: true
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            glyph: root.watched ? Icons.warning : Icons.check
            text: root.tight ? "" : root.watched ? qsTr("Déclencher") : qsTr("Traitée")
            Accessible.name: root.watched ? qsTr("Déclencher « %1 »").arg(root.label) : qsTr("« %1 » est traitée").arg(root.label)
            hint: root.tight ? (root.watched ? qsTr("Déclencher") : qsTr("Traitée")) : ""
            onClicked: root.advance()
        }
        // Once it has happened the prepared answer is offered as an order, until there is one.
        ActionButton {
            objectName: "hypothesisOrder-" + root.label
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.tight ? Theme.touch : 172
            implicitHeight: Theme.touch
            visible: root.hypothesisState === "triggered" && root.task.length === 0 && Shell.session.canEdit
            leftPadding: Theme.unit
            rightPadding: Theme.unit
            glyph: Icons.tasks
            text: root.tight ? "" : qsTr("Préparer l'ordre…")
            Accessible.name: qsTr("Préparer l'ordre de « %1 »").arg(root.label)
            hint: qsTr("Une tâche avec la réponse préparée, liée à l'hypothèse")
            onClicked: root.taskAsked()
        }
        IconButton {
            objectName: "hypothesisMap-" + root.label
            Layout.alignment: Qt.AlignTop
            visible: root.places.length > 0
            glyph: Icons.target
            text: qsTr("Voir sur la carte")
            onClicked: root.mapAsked(root.places)
        }
        IconButton {
            id: more
            objectName: "hypothesisMore-" + root.label
            Layout.alignment: Qt.AlignTop
            visible: Shell.session.canEdit
            glyph: Icons.more
            text: qsTr("État, ordre et liens")
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
