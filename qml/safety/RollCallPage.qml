// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The roll call: begun in two presses, a press for every means that answers. */
ColumnLayout {
    id: root

    readonly property RollCallModel rollCall: Shell.rollCall
    readonly property bool open: rollCall.rollCallId.length > 0
    property string sector: ""
    property string minutes: "5"

    spacing: Theme.gap

    ChoiceBox {
        objectName: "rollCallSector"
        Layout.fillWidth: true
        visible: !root.open
        implicitHeight: Theme.touch
        label: qsTr("Qui appeler")
        currentKey: root.sector
        shownText: qsTr("Tous les engagés")
        onOptionsWanted: options = Shell.safety.sectors()
        onChosen: key => root.sector = key
    }
    SegmentedChoice {
        objectName: "rollCallMinutes"
        Layout.fillWidth: true
        visible: !root.open
        implicitHeight: Theme.touch
        label: qsTr("Délai de réponse")
        options: [Shell.option("5", qsTr("5 min")), Shell.option("10", qsTr("10 min")), Shell.option("15", qsTr("15 min")), Shell.option("0", qsTr("sans délai"))]
        currentKey: root.minutes
        onChosen: key => root.minutes = key
    }
    ActionButton {
        objectName: "rollCallBegin"
        Layout.fillWidth: true
        visible: !root.open
        implicitHeight: Theme.touch
        primary: true
        glyph: Icons.posts
        text: qsTr("Lancer l'appel")
        enabled: Shell.session.canEdit
        onClicked: Shell.safety.beginRollCall(root.sector, Number(root.minutes))
    }
    PlainText {
        objectName: "rollCallHead"
        Layout.fillWidth: true
        visible: root.open
        text: (root.rollCall.sector.length > 0 ? qsTr("Appel, secteur %1").arg(root.rollCall.sector) : qsTr("Appel des engagés")) + " · " + root.rollCall.startedText + (root.rollCall.dueText.length > 0 ? " · " + root.rollCall.dueText : "")
        font.weight: Font.DemiBold
        color: root.rollCall.late ? Theme.alarm : Theme.text
        wrapMode: Text.Wrap
    }
    PlainText {
        objectName: "rollCallSummary"
        Layout.fillWidth: true
        visible: root.open
        text: root.rollCall.summary
        color: root.rollCall.missing > 0 ? Theme.alarm : Theme.textSoft
        wrapMode: Text.Wrap
    }
    PlainText {
        Layout.fillWidth: true
        visible: root.open && root.rollCall.count === 0
        text: qsTr("Aucun moyen n'est engagé ici.")
        color: Theme.textSoft
    }
    Repeater {
        model: root.rollCall
        delegate: RollCallRow {
            Layout.fillWidth: true
            rollCallId: root.rollCall.rollCallId
        }
    }
    ActionButton {
        objectName: "rollCallEnd"
        Layout.fillWidth: true
        visible: root.open
        implicitHeight: Theme.touch
        glyph: Icons.check
        text: qsTr("Terminer l'appel")
        enabled: Shell.session.canEdit
        onClicked: Shell.safety.endRollCall(root.rollCall.rollCallId, root.rollCall.summary)
    }
}
