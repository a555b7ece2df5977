// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** One block of the cadre d'ordre: its letter, its title, what goes into it, and the words. */
RowLayout {
    id: root

    required property string field
    required property string letter
    required property string title
    required property string rule
    required property string text
    required property string by
    required property bool shown
    property string entityId: ""
    /** The order that was shown when typing began: the words belong to it. */
    property string editedId: ""

    visible: shown
    spacing: Theme.gap

    PlainText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 28
        text: root.letter
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        PlainText {
            Layout.fillWidth: true
            text: root.title
            font.weight: Font.DemiBold
        }
        PlainText {
            Layout.fillWidth: true
            text: root.rule
            color: Theme.textSoft
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        ActionButton {
            objectName: "orderAnticipation"
            visible: root.field === "anticipation" && Shell.hypotheses.open > 0 && Shell.session.canEdit
            quiet: true
            glyph: Icons.plus
            text: qsTr("Reprendre le tableau d'anticipation")
            onClicked: {
                forceActiveFocus(); // what is being typed is sent first
                Shell.hypothesisGestures.summariseInto(root.entityId);
            }
        }
        FieldArea {
            objectName: "order-" + root.field
            Layout.fillWidth: true
            enabled: Shell.session.canEdit
            label: root.title
            shared: root.text
            sharedBy: root.by
            onEditingChanged: if (editing) root.editedId = root.entityId
            onCommitted: (before, after) => Shell.commands.editText(root.editedId, root.field, before, after)
        }
    }
}
