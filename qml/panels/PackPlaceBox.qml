// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The commune or département to be prepared: typed, chosen, made larger or smaller. */
ColumnLayout {
    id: root

    required property geoCoordinate origin
    readonly property PackPlace place: Shell.packPlace

    function begin(): void {
        place.prepare(origin);
        name.forceActiveFocus();
    }

    spacing: Theme.unit

    InputField {
        id: name
        objectName: "packPlaceName"
        Layout.fillWidth: true
        label: qsTr("Commune ou département")
        placeholderText: qsTr("Nom, code postal, « 13 »…")
        text: root.place.query
        onTextEdited: root.place.query = text
        onActiveFocusChanged: {
            if (activeFocus)
                root.place.prepare(root.origin);
        }
        onAccepted: {
            if (root.place.places.length > 0)
                root.place.choose(root.place.places[0].key);
        }
    }
    Repeater {
        objectName: "packPlaces"
        model: root.place.places
        delegate: ActionButton {
            required property fieldOption modelData
            Layout.fillWidth: true
            implicitHeight: Theme.touch
            quiet: true
            glyph: Icons.place
            text: modelData.text
            onClicked: root.place.choose(modelData.key)
        }
    }
    PlainText {
        objectName: "packPlaceChosen"
        Layout.fillWidth: true
        visible: root.place.name.length > 0
        text: root.place.name
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainText {
        objectName: "packPlaceRemark"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.place.remark
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: root.place.name.length > 0
        spacing: Theme.gap
        ActionButton {
            objectName: "packWiden"
            implicitHeight: Theme.touch
            glyph: Icons.plus
            text: qsTr("1 km de plus")
            onClicked: root.place.widen(1000)
        }
        ActionButton {
            objectName: "packNarrow"
            implicitHeight: Theme.touch
            glyph: Icons.minus
            text: qsTr("1 km de moins")
            onClicked: root.place.widen(-1000)
        }
    }
}
