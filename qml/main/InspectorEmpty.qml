// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** The sheet when nothing, or more than one thing, is selected. */
ColumnLayout {
    id: root

    /** All of it lies on the page of the tableau blanc: nothing is done with it that is done on a map. */
    readonly property bool onPage: Shell.selection.ids.length > 1 && Shell.selection.ids.every(id => Shell.pageScene.boxOf(id).width > 0)

    signal actAsked(command: string)

    spacing: Theme.gap

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: Shell.selection.count < 2
        glyph: Icons.select
        title: qsTr("Rien de sélectionné")
        text: qsTr("Touchez un objet de la carte ou une ligne d'un tableau pour voir et remplir sa fiche.")
    }
    PlainText {
        Layout.fillWidth: true
        visible: Shell.selection.count > 1
        text: qsTr("%n objet(s) sélectionné(s)", "", Shell.selection.count)
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
    }
    SectionTitle {
        visible: Shell.selection.count > 1 && !root.onPage
        text: qsTr("Passer tous à")
    }
    Flow {
        Layout.fillWidth: true
        visible: Shell.selection.count > 1
        enabled: Shell.session.canEdit
        spacing: Theme.gap
        ActionButton {
            visible: !root.onPage
            text: qsTr("Prévu")
            onClicked: Shell.commands.setFields(Shell.selection.ids, "phase", "planned")
        }
        ActionButton {
            visible: !root.onPage
            text: qsTr("Réalisé")
            onClicked: Shell.commands.setFields(Shell.selection.ids, "phase", "engaged")
        }
        ActionButton {
            visible: !root.onPage
            text: qsTr("Terminé")
            onClicked: Shell.commands.setFields(Shell.selection.ids, "phase", "ended")
        }
        ActionButton {
            danger: true
            glyph: Icons.bin
            text: qsTr("Corbeille")
            onClicked: Shell.commands.remove(Shell.selection.ids)
        }
    }
    SectionTitle {
        visible: tools.visible
        text: qsTr("Tracé")
    }
    LineTools {
        id: tools
        Layout.fillWidth: true
        visible: Shell.selection.count > 1 && Shell.lines.shapes > 0 && Shell.session.canEdit
        onActAsked: command => root.actAsked(command)
    }
    SectionTitle {
        visible: arrange.visible
        text: qsTr("Sur la carte")
    }
    ArrangeTools {
        id: arrange
        Layout.fillWidth: true
        visible: Shell.selection.count > 1 && Shell.session.canEdit && !root.onPage
        onActAsked: command => root.actAsked(command)
    }
    SectionTitle {
        visible: fields.visible
        text: qsTr("Pour tous")
    }
    Flickable {
        id: fields
        objectName: "severalFields"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: Shell.several.count > 0 && Shell.session.canEdit
        clip: true
        contentHeight: column.implicitHeight + Theme.wide
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        ColumnLayout {
            id: column
            width: fields.width - Theme.margin
            spacing: Theme.unit
            Repeater {
                model: Shell.several
                delegate: SeveralField { Layout.fillWidth: true }
            }
        }
    }
    Item {
        Layout.fillHeight: true
        visible: !fields.visible
    }
}
