// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Timers: started with a name, a kind and a time; one press when they were heard of. */
ColumnLayout {
    id: root

    property string type: "contact"
    property string minutes: "10"

    spacing: Theme.gap

    function start(): void {
        if (Shell.safety.startTimer(type, who.text, Number(minutes), Number(bar.text)).length > 0) {
            who.clear();
            bar.clear();
        }
    }

    InputField {
        id: who
        objectName: "timerWho"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        enabled: Shell.session.canEdit
        label: qsTr("Qui est surveillé : moyen, binôme, équipe")
        placeholderText: qsTr("Qui : moyen, binôme, équipe")
        maximumLength: 120
        onAccepted: root.start()
    }
    SegmentedChoice {
        objectName: "timerType"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        label: qsTr("Ce qui est surveillé")
        options: [Shell.option("contact", qsTr("Contact")), Shell.option("breathing", qsTr("ARI")), Shell.option("relief", qsTr("Relève")), Shell.option("other", qsTr("Autre"))]
        currentKey: root.type
        onChosen: key => root.type = key
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        SegmentedChoice {
            objectName: "timerMinutes"
            implicitHeight: Theme.touch
            label: qsTr("Délai en minutes")
            options: ["5", "10", "15", "20", "30", "60"].map(text => Shell.option(text, text))
            currentKey: root.minutes
            onChosen: key => root.minutes = key
        }
        PlainText {
            text: qsTr("min")
            color: Theme.textSoft
        }
        Item { Layout.fillWidth: true }
        InputField {
            id: bar
            objectName: "timerBar"
            Layout.preferredWidth: 90
            implicitHeight: Theme.touch
            visible: root.type === "breathing"
            label: qsTr("Pression la plus basse du binôme, en bar")
            placeholderText: qsTr("bar")
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 0; top: 400 }
            onAccepted: root.start()
        }
    }
    ActionButton {
        objectName: "timerStart"
        Layout.fillWidth: true
        implicitHeight: Theme.touch
        primary: true
        glyph: Icons.clock
        text: qsTr("Démarrer")
        enabled: Shell.session.canEdit && who.text.trim().length > 0
        onClicked: root.start()
    }
    Repeater {
        model: Shell.timers
        delegate: TimerRow { Layout.fillWidth: true }
    }
}
