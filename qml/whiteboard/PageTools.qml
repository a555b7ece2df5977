// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** What the pointer does on a page. */
Rectangle {
    id: root

    required property PageCanvas canvas

    /** A picture is to be chosen and laid on the page. */
    signal pictureAsked

    component Tool: IconButton {
        required property int tool
        tipOnRight: true
        enabled: Shell.session.canEdit && Shell.pageScene.pageId.length > 0
        checked: root.canvas.tool === tool
        onClicked: {
            root.canvas.tool = checked ? PageCanvas.Select : tool;
            root.canvas.forceActiveFocus();
        }
    }

    implicitWidth: Theme.touch + Theme.gap
    color: Theme.chrome
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Outils de la page")

    Separator {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.unit }
        spacing: 2
        Tool {
            objectName: "pageSelect"
            tool: PageCanvas.Select
            enabled: true
            glyph: Icons.select
            text: qsTr("Sélectionner et déplacer")
            shortcutText: "V"
        }
        Tool {
            objectName: "pageNote"
            tool: PageCanvas.Note
            glyph: Icons.note
            text: qsTr("Note")
            shortcutText: "N"
        }
        Tool {
            objectName: "pageText"
            tool: PageCanvas.Text
            glyph: Icons.text
            text: qsTr("Texte")
        }
        Tool {
            objectName: "pageInk"
            tool: PageCanvas.Ink
            glyph: Icons.ink
            text: qsTr("Main levée")
            shortcutText: "E"
        }
        Tool {
            objectName: "pageRectangle"
            tool: PageCanvas.Rectangle
            glyph: Icons.rectangle
            text: qsTr("Rectangle")
        }
        Tool {
            objectName: "pageEllipse"
            tool: PageCanvas.Ellipse
            glyph: Icons.ellipse
            text: qsTr("Ellipse")
        }
        Tool {
            objectName: "pageLink"
            tool: PageCanvas.Link
            glyph: Icons.arrow
            text: qsTr("Flèche, d'un élément à l'autre")
            shortcutText: "A"
        }
        Tool {
            objectName: "pageFrame"
            tool: PageCanvas.Frame
            glyph: Icons.frame
            text: qsTr("Cadre")
        }
        IconButton {
            objectName: "pagePicture"
            tipOnRight: true
            enabled: Shell.session.canEdit && Shell.pageScene.pageId.length > 0
            glyph: Icons.filePicture
            text: qsTr("Image…")
            onClicked: root.pictureAsked()
        }
        Item { Layout.fillHeight: true }
    }
}
