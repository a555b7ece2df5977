// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** When a post doesn't come by itself: its address, a search of the network, a diagnosis. */
Rectangle {
    id: root

    property bool typing: false
    property bool refused: false ///< what stands in the field was tried

    signal diagnosisAsked

    function add(): void {
        refused = Shell.addresses.problem(field.text).length > 0;
        if (refused)
            return;
        Shell.addresses.add(field.text);
        field.clear();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.chrome
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Un poste manque ?")

    Separator {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap; leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        RowList {
            id: list
            objectName: "addressList"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(3.5 * Theme.row, contentHeight)
            visible: count > 0
            clip: true
            model: Shell.addresses
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Adresses tapées")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: RowLayout {
                id: row
                required property string address
                required property string stateText
                required property int level

                width: ListView.view.width - 10
                height: Theme.row
                spacing: Theme.gap
                Accessible.role: Accessible.ListItem
                Accessible.name: address + ", " + stateText

                Icon {
                    text: row.level === AddressesModel.Good ? Icons.check : row.level === AddressesModel.Bad ? Icons.linkOff : Icons.sync
                    color: row.level === AddressesModel.Bad ? Theme.caution : Theme.textSoft
                }
                PlainText {
                    text: row.address
                    font.weight: Font.DemiBold
                }
                PlainText {
                    objectName: "addressState"
                    Layout.fillWidth: true
                    text: row.stateText
                    color: row.level === AddressesModel.Bad ? Theme.caution : Theme.textSoft
                }
                IconButton {
                    objectName: "removeAddress"
                    glyph: Icons.close
                    text: qsTr("Ne plus appeler %1").arg(row.address)
                    onClicked: Shell.addresses.remove(row.address)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.typing
            spacing: Theme.gap
            InputField {
                id: field
                objectName: "addressField"
                Layout.fillWidth: true
                implicitHeight: Theme.touch
                label: qsTr("Adresse d'un poste")
                placeholderText: "192.168.1.4:47800"
                maximumLength: 80
                faulty: root.refused
                onTextEdited: root.refused = false
                onAccepted: root.add()
                Keys.onEscapePressed: {
                    clear();
                    root.refused = false;
                    root.typing = false;
                }
            }
            ActionButton {
                objectName: "addAddress"
                implicitHeight: Theme.touch
                primary: true
                text: qsTr("Ajouter")
                enabled: field.text.trim().length > 0
                onClicked: root.add()
            }
        }
        PlainText {
            objectName: "addressProblem"
            Layout.fillWidth: true
            visible: root.typing && root.refused
            text: root.refused ? Shell.addresses.problem(field.text) : ""
            color: Theme.alarm
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        SearchProgress { Layout.fillWidth: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            PlainText {
                height: Theme.touch
                text: qsTr("Un poste manque ?")
                color: Theme.textSoft
            }
            ActionButton {
                objectName: "typeAddress"
                implicitHeight: Theme.touch
                glyph: Icons.plus
                text: qsTr("Ajouter une adresse")
                hint: qsTr("L'appeler dès maintenant et à chaque ouverture, jusqu'à ce qu'il réponde")
                onClicked: {
                    root.typing = true;
                    field.forceActiveFocus();
                }
            }
            ActionButton {
                objectName: "searchNetwork"
                implicitHeight: Theme.touch
                glyph: Shell.neighbours.running ? Icons.close : Icons.search
                text: Shell.neighbours.running ? qsTr("Arrêter la recherche") : qsTr("Chercher dans le réseau")
                hint: qsTr("Appelle une à une les adresses du réseau (254 au plus) : le service informatique peut le remarquer")
                onClicked: Shell.neighbours.running ? Shell.neighbours.stop() : Shell.neighbours.start()
            }
            ActionButton {
                objectName: "openDiagnosis"
                implicitHeight: Theme.touch
                glyph: Icons.network
                text: qsTr("Diagnostic réseau")
                onClicked: root.diagnosisAsked()
            }
        }
    }
}
