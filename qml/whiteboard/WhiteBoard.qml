// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** Tableau blanc: free pages, for what has no board of its own. */
BoardFrame {
    id: root

    signal inspectAsked(entityId: string)
    signal orderAsked(entityId: string)

    readonly property bool hasPage: Shell.pageScene.name.length > 0

    function newPage(template: string): void {
        Shell.pageScene.pageId = Shell.pageBook.add(template, "");
        fitted = "";
        canvas.forceActiveFocus();
    }
    /** The page that has been laid out in the window: a page is shown whole when it is turned to, and only then. */
    property string fitted: ""
    function fitOnce(): void {
        if (fitted === Shell.pageScene.pageId || !hasPage || canvas.width < Theme.touch || canvas.height < Theme.touch)
            return;
        fitted = Shell.pageScene.pageId;
        canvas.showAll();
    }

    title: qsTr("Tableau blanc")
    beginsAt: canvas
    tools: [
        PageTabs {
            Layout.fillWidth: true
            onMenuAsked: item => pageMenu.popup(item, 0, item.height)
        },
        ActionButton {
            id: newButton
            objectName: "newPage"
            quiet: true
            implicitHeight: Theme.touch
            glyph: Icons.plus
            text: qsTr("Nouvelle page…")
            enabled: Shell.session.canEdit
            onClicked: templates.openFor([], "", newButton)
        },
        IconButton {
            objectName: "pageFarther"
            glyph: Icons.minus
            text: qsTr("Plus loin")
            shortcutText: "-"
            enabled: root.hasPage
            onClicked: canvas.zoomBy(0.8)
        },
        IconButton {
            objectName: "pageCloser"
            glyph: Icons.plus
            text: qsTr("Plus près")
            shortcutText: "+"
            enabled: root.hasPage
            onClicked: canvas.zoomBy(1.25)
        },
        IconButton {
            objectName: "pageFit"
            glyph: Icons.fit
            text: qsTr("Tout voir")
            shortcutText: qsTr("Origine")
            enabled: root.hasPage
            onClicked: canvas.showAll()
        },
        Row {
            spacing: Theme.unit
            visible: root.hasPage
            Repeater {
                model: Shell.timers
                delegate: Badge {
                    required property string subject
                    required property string type
                    required property string dueText
                    required property bool late
                    objectName: "sessionLeft-" + subject
                    height: Theme.control
                    visible: type === "other" && subject === Shell.pageScene.name
                    text: dueText
                    ink: late ? Theme.alarm : Theme.text
                    ground: late ? Theme.alarmSoft : Theme.sunken
                    strong: late
                }
            }
        },
        SessionTimer { objectName: "sessionTimer" },
        IconButton {
            id: menuButton
            objectName: "pageMenu"
            glyph: Icons.more
            text: qsTr("Cette page…")
            enabled: Shell.session.canEdit && root.hasPage
            onClicked: pageMenu.popup(menuButton, menuButton.width - pageMenu.implicitWidth, menuButton.height)
        }
    ]

    Component.onCompleted: if (Shell.pageScene.pageId.length === 0) Shell.pageScene.pageId = Shell.pages.idAt(0)
    Connections {
        target: Shell.pages
        // The first page there is; afterwards only the officer turns it.
        function onCountChanged(): void {
            if (Shell.pageScene.pageId.length === 0)
                Shell.pageScene.pageId = Shell.pages.idAt(0);
        }
    }
    Connections {
        target: Shell.pageScene
        function onPageChanged(): void {
            Qt.callLater(root.fitOnce);
        }
        function onLookedFor(id: string): void {
            canvas.reveal(id);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        InboxBar {
            objectName: "inboxBar"
            Layout.fillWidth: true
            visible: Shell.pageScene.inbox
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            PageTools {
                Layout.fillHeight: true
                canvas: canvas
                onPictureAsked: picker.open()
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                PageCanvas {
                    id: canvas
                    objectName: "pageCanvas"
                    anchors.fill: parent
                    visible: root.hasPage
                    scene: Shell.pageScene
                    previews: Shell.previews
                    gestures: Shell.pageGestures
                    selection: Shell.selection
                    canEdit: Shell.session.canEdit
                    papers: Theme.papers
                    ink: Theme.text
                    soft: Theme.textSoft
                    line: Theme.lineStrong
                    ground: Theme.panel
                    accent: Theme.accent
                    Accessible.role: Accessible.Canvas
                    Accessible.name: qsTr("Page %1, %n élément(s)", "", Shell.pageScene.count).arg(Shell.pageScene.name)
                    Accessible.description: currentText
                    Accessible.focusable: true
                    // Once both are what they will be.
                    onWidthChanged: Qt.callLater(root.fitOnce)
                    onHeightChanged: Qt.callLater(root.fitOnce)
                    onDraftAsked: (form, box) => editor.draft(form, box)
                    onEditAsked: id => editor.edit(id)
                    onMenuAsked: at => {
                        itemMenu.place = canvas.toPage(at);
                        if (Shell.session.canEdit)
                            itemMenu.popup(canvas, at.x, at.y);
                    }
                    onCopyAsked: Shell.pageClipboard.copy(canvas.ownIds)
                    onCutAsked: {
                        Shell.pageClipboard.copy(canvas.ownIds);
                        Shell.commands.remove(canvas.ownIds);
                    }
                    onPasteAsked: {
                        if (Shell.attachments.canPastePicture() && !Shell.pageClipboard.hasItems())
                            Shell.attachments.pasteOnPage(Shell.pageScene.pageId, canvas.middle());
                        else
                            Shell.selection.ids = Shell.pageClipboard.paste(Shell.pageScene.pageId, canvas.middle());
                    }
                    onDeleteAsked: Shell.commands.remove(canvas.ownIds)

                    DropSpot {
                        objectName: "pageSpot"
                        anchors.fill: parent
                        enabled: root.hasPage
                        label: qsTr("Poser sur la page")
                        onFilesDropped: (urls, point) => Shell.carrier.takeOnPage(Shell.pageScene.pageId, canvas.toPage(point), urls)
                    }
                    PinchHandler {
                        target: null
                        onScaleChanged: delta => canvas.zoomAt(centroid.position, delta)
                        onTranslationChanged: delta => canvas.pan(Qt.point(delta.x, delta.y))
                    }
                    FocusFrame {
                        anchors.margins: 1
                        control: canvas
                    }
                }
                PageEditor {
                    id: editor
                    canvas: canvas
                    onFinished: id => {
                        if (id.length > 0)
                            Shell.selection.select(id);
                    }
                }
                EmptyState {
                    objectName: "pageGone"
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.wide
                    visible: Shell.pageScene.gone
                    glyph: Icons.bin
                    title: qsTr("Cette page est à la corbeille")
                    text: qsTr("Choisissez une autre page, ou sortez-la de la corbeille.")
                }
                ColumnLayout {
                    anchors.centerIn: parent
                    width: Math.min(520, parent.width - 2 * Theme.wide)
                    visible: Shell.pages.count === 0 && !Shell.pageScene.gone
                    spacing: Theme.gap
                    EmptyState {
                        Layout.fillWidth: true
                        glyph: Icons.board
                        title: qsTr("Aucune page")
                        text: qsTr("Commencez par une page vide ou par une méthode ; tous les postes y écrivent en même temps.")
                    }
                    Repeater {
                        model: Shell.preferences.language.length >= 0 ? Shell.pageBook.templates() : []
                        delegate: ActionButton {
                            required property fieldOption modelData
                            objectName: "template-" + modelData.key
                            Layout.fillWidth: true
                            implicitHeight: Theme.touch
                            enabled: Shell.session.canEdit
                            text: modelData.text
                            hint: Shell.pageBook.about(modelData.key)
                            onClicked: root.newPage(modelData.key)
                        }
                    }
                }
            }
            PageActions {
                objectName: "pageActions"
                Layout.fillHeight: true
                canvas: canvas
                onTopicAsked: nameBox.ask("topic", qsTr("Catégorie"), "", Shell.pageScene.topics())
                onAlignAsked: item => alignMenu.popup(item, -alignMenu.implicitWidth, 0)
                onMoreAsked: item => {
                    itemMenu.place = canvas.middle();
                    itemMenu.popup(item, -itemMenu.implicitWidth, 0);
                }
            }
        }
        PageLegend {
            Layout.fillWidth: true
            // Its place is kept: a page is laid out once, when it is turned to.
            opacity: root.hasPage ? 1 : 0
            enabled: root.hasPage
            canvas: canvas
            onWordsAsked: (colour, name, words) => nameBox.ask(String(colour), qsTr("Ce que veut dire la couleur %1").arg(name.toLowerCase()), words, [])
        }
    }
    FilePicker {
        id: picker
        onPicked: urls => Shell.attachments.layOnPage(Shell.pageScene.pageId, canvas.middle(), urls)
    }
    ChoiceMenu {
        id: templates
        objectName: "templateMenu"
        options: Shell.preferences.language.length >= 0 ? Shell.pageBook.templates() : []
        onChosen: (ids, key) => root.newPage(key)
    }
    PageMenu {
        id: pageMenu
        objectName: "pageMenuList"
        onRenameAsked: nameBox.ask("name", qsTr("Nom de la page"), Shell.pageScene.name, [])
    }
    PageItemMenu {
        id: itemMenu
        objectName: "pageItemMenu"
        canvas: canvas
        onEditAsked: id => editor.edit(id)
        onNoteAsked: place => editor.draft("note", canvas.usualBox("note", place))
        onInspectAsked: id => root.inspectAsked(id)
    }
    PageAlignMenu {
        id: alignMenu
        objectName: "pageAlignMenu"
        ids: canvas.ownIds
    }
    PageNameBox {
        id: nameBox
        objectName: "pageNameBox"
        onTaken: (purpose, words) => {
            if (purpose === "name")
                Shell.pageBook.rename(Shell.pageScene.pageId, words);
            else if (purpose === "topic")
                Shell.pageGestures.setTopic(canvas.ownIds, words);
            else
                Shell.pageBook.setLegend(Shell.pageScene.pageId, Number(purpose), words);
        }
    }
}
