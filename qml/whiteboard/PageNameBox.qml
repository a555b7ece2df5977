// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One line of words about a page or what lies on it: its name, a category. */
ModalBox {
    id: root

    property string title: ""
    /** What the words are for; given back with them. */
    property string purpose: ""
    property list<string> offers

    signal taken(purpose: string, words: string)

    function ask(why: string, what: string, words: string, known: list<string>): void {
        purpose = why;
        title = what;
        offers = known; // fixed while it is open: nothing moves under the finger
        line.text = words;
        open();
        line.forceActiveFocus();
        line.selectAll();
    }
    function finish(words: string): void {
        close();
        root.taken(root.purpose, words);
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        InputField {
            id: line
            objectName: "pageName"
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            label: root.title
            maximumLength: 80
            onAccepted: root.finish(text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.unit
            visible: root.offers.length > 0
            Repeater {
                model: root.offers
                delegate: ActionButton {
                    required property string modelData
                    quiet: true
                    implicitHeight: Theme.touch
                    text: modelData
                    onClicked: root.finish(modelData)
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap
            ActionButton {
                text: qsTr("Annuler")
                quiet: true
                onClicked: root.close()
            }
            ActionButton {
                objectName: "pageNameTake"
                primary: true
                text: qsTr("Enregistrer")
                onClicked: root.finish(line.text)
            }
        }
    }
}
