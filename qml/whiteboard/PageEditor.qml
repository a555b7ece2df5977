// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** Where the words of an item are typed: over it, as large as they are read. Nothing is sent before they are finished. */
Rectangle {
    id: root

    required property PageCanvas canvas
    property string entityId: ""   ///< empty: something new
    property string form: "note"
    property rect place            ///< on the page
    property int paper: 0
    property string before: ""
    /** What has a name rather than words. */
    readonly property bool oneLine: form === "text" || form === "frame" || form === "link"
    readonly property rect box: canvas.zoom > 0 && canvas.origin.x === canvas.origin.x ? canvas.toViewBox(place) : Qt.rect(0, 0, 0, 0)

    /** Something that was there, or was made now, has its words. */
    signal finished(entityId: string)

    function draft(what: string, where: rect): void {
        finish();
        entityId = "";
        form = what;
        place = where;
        begin("");
    }
    function edit(id: string): void {
        finish();
        entityId = id;
        form = Shell.pageScene.formOf(id);
        place = Shell.pageScene.boxOf(id);
        begin(Shell.pageScene.textOf(id));
    }
    function begin(words: string): void {
        paper = entityId.length > 0 ? Shell.pageScene.colourOf(entityId) : canvas.colour;
        before = words;
        area.text = words;
        canvas.editedId = entityId;
        visible = true;
        area.forceActiveFocus();
        area.selectAll();
    }
    /** What was typed is one change; a new note without words is none. */
    function finish(): void {
        if (!visible)
            return;
        visible = false;
        canvas.editedId = "";
        const words = area.text.trim();
        if (entityId.length > 0)
            Shell.pageGestures.setText(entityId, before, words);
        else if (words.length > 0 || form === "frame")
            entityId = Shell.pageGestures.add(Shell.pageScene.pageId, form, place, words, canvas.colour);
        finished(entityId);
        area.clear();
    }

    visible: false
    x: Math.max(0, Math.min(parent.width - width, box.x))
    y: Math.max(0, Math.min(parent.height - height, box.y))
    width: Math.min(parent.width, Math.max(200, box.width))
    height: Math.min(parent.height, Math.max(oneLine ? Theme.touch : 90, form === "frame" || form === "link" ? 0 : box.height, area.contentHeight + 2 * Theme.gap))
    color: Theme.papers[paper] ?? Theme.raised
    border.width: 2
    border.color: Theme.accent

    T.TextArea {
        id: area
        objectName: "pageEditor"
        anchors.fill: parent
        padding: Theme.gap
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Math.max(Theme.body, Math.min(32, 18 * root.canvas.zoom))
        Accessible.name: qsTr("Texte de l'élément")
        Accessible.multiLine: true
        onLengthChanged: if (length > 4000) remove(4000, length)
        onActiveFocusChanged: if (!activeFocus) root.finish()
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onEscapePressed: root.canvas.forceActiveFocus()
        Keys.onTabPressed: root.canvas.forceActiveFocus()
        Keys.onPressed: event => {
            if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
                root.canvas.forceActiveFocus();
                event.accepted = true;
            }
        }
    }
}
