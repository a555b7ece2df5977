// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Sends victims off: where to, and one press on what carries them. */
ModalBox {
    id: root

    property list<string> ids
    property string who: ""

    /** \p names: "V7, V9"; \p to: where they are meant to go, if that was said. */
    function openFor(victims: list<string>, names: string, to: string): void {
        ids = victims;
        who = names;
        carriers.model = Shell.victimGestures.carriers(); // fixed while it is open: nothing moves under the finger
        places.model = Shell.victimGestures.destinations();
        destination.text = to;
        open();
        destination.forceActiveFocus();
    }
    function send(means: string): void {
        const text = destination.text;
        close();
        Shell.victimGestures.evacuate(ids, means, text);
    }

    boxWidth: 460
    height: Math.min(column.implicitHeight + 2 * padding, (parent?.height ?? 600) - 2 * Theme.margin)
    contentItem: ColumnLayout {
        id: column
        spacing: Theme.gap
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Évacuer %1").arg(root.who)
            font.pixelSize: Theme.strong
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        InputField {
            id: destination
            objectName: "evacuationTo"
            Layout.fillWidth: true
            label: qsTr("Destination de l'évacuation")
            placeholderText: qsTr("Vers : hôpital, service")
            maximumLength: 80
            KeyNavigation.down: carriers
        }
        Flow {
            Layout.fillWidth: true
            visible: places.count > 0
            spacing: Theme.unit
            Repeater {
                id: places
                delegate: ActionButton {
                    required property string modelData
                    quiet: true
                    implicitHeight: Theme.touch
                    text: modelData
                    onClicked: destination.text = modelData
                }
            }
        }
        SectionTitle { text: qsTr("Par") }
        RowList {
            id: carriers
            objectName: "evacuationBy"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.min(count, 6) * Theme.touch
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Moyens")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: if (currentItem) (currentItem as ListRow).clicked()
            delegate: ListRow {
                required property var modelData
                objectName: "carrier-" + modelData.text
                width: ListView.view.width
                implicitHeight: Theme.touch
                text: modelData.text
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                onClicked: root.send(modelData.key)
            }
        }
        ActionButton {
            objectName: "evacuationByOthers"
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            text: qsTr("Un autre service (sans moyen au tableau)")
            onClicked: root.send("")
        }
    }
}
