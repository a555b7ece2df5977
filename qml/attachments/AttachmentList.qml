// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** The attached files of the selected object, and how one is added. */
ColumnLayout {
    id: root

    property bool editable: true

    spacing: Theme.unit
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pièces jointes")

    Binding {
        target: Shell.attached
        property: "watched"
        value: root.visible
    }
    RowLayout {
        Layout.fillWidth: true
        SectionTitle {
            Layout.fillWidth: true
            text: Shell.attached.count > 0 ? qsTr("Pièces jointes (%1)").arg(Shell.attached.count) : qsTr("Pièces jointes")
        }
        IconButton {
            objectName: "attachFile"
            visible: root.editable
            glyph: Icons.attach
            text: qsTr("Joindre un fichier, %1 au plus").arg(Shell.attachments.largest)
            onClicked: {
                picker.entityId = Shell.attached.entityId;
                picker.open();
            }
        }
    }
    Repeater {
        model: Shell.attached
        delegate: AttachmentRow {
            id: row
            objectName: "attachment-" + name
            Layout.fillWidth: true
            onMenuAsked: item => menu.openFor(row, item)
        }
    }
    PlainText {
        objectName: "attachStoring"
        Layout.fillWidth: true
        visible: text.length > 0
        text: Shell.attachments.storingText
        color: Theme.textSoft
        font.pixelSize: Theme.small
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    FilePicker {
        id: picker
        property string entityId: "" // as it was when the dialog opened
        onPicked: urls => Shell.attachments.attach(entityId, urls)
    }
    AttachmentMenu {
        id: menu
        objectName: "attachmentMenu"
    }
}
