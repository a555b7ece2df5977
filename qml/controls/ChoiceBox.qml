// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fanion
import Fanion.Shell

/** One of several: shows the chosen word, opens the list. The value is a key, the words are for people. */
T.ComboBox {
    id: root

    required property string label
    property string currentKey: ""
    /** What is shown for a key that is not (or not yet) in the list. */
    property string shownText: ""
    property list<fieldOption> options

    signal chosen(key: string)
    /** The list is about to open: a fresh one, please. */
    signal optionsWanted

    implicitHeight: Theme.control
    implicitWidth: 200
    leftPadding: Theme.gap
    rightPadding: Theme.icon + Theme.gap
    hoverEnabled: true
    model: options
    textRole: "text"
    valueRole: "key"
    focusPolicy: Qt.StrongFocus // or the arrows would move what is selected on the map while the list is open
    opacity: enabled ? 1 : 0.6
    Accessible.name: label
    Accessible.role: Accessible.ComboBox

    readonly property string words: {
        for (const option of options)
            if (option.key === currentKey && currentKey.length > 0)
                return option.text;
        return shownText;
    }
    function indexOfKey(): int {
        for (let i = 0; i < options.length; ++i)
            if (options[i].key === currentKey)
                return i;
        return -1;
    }
    Connections {
        target: Shell.preferences
        // The words of the list were fetched in the former language.
        function onLanguageChanged(): void {
            Qt.callLater(root.optionsWanted);
        }
    }
    onActivated: index => root.chosen(options[index].key)
    onCurrentKeyChanged: currentIndex = indexOfKey()
    onOptionsChanged: currentIndex = indexOfKey()

    contentItem: PlainText {
        text: root.words.length > 0 ? root.words : "—"
        color: root.words.length > 0 ? Theme.text : Theme.textFaint
    }
    indicator: Icon {
        x: root.width - width - Theme.gap / 2
        y: (root.height - height) / 2
        text: Icons.down
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.line
    }
    delegate: T.ItemDelegate {
        id: item
        required property int index
        required property fieldOption modelData
        width: ListView.view?.width ?? 0
        implicitHeight: Theme.row
        highlighted: root.highlightedIndex === index
        leftPadding: Theme.gap
        Accessible.name: modelData.text
        contentItem: PlainText {
            text: item.modelData.text
            font.weight: item.modelData.key === root.currentKey ? Font.DemiBold : Font.Normal
        }
        background: Rectangle { color: item.highlighted ? Theme.accentSoft : "transparent" }
    }
    popup: T.Popup {
        y: root.height + 2
        width: Math.max(root.width, 180)
        implicitHeight: Math.min(contentItem.implicitHeight + 2, 8 * Theme.row)
        margins: Theme.gap
        padding: 1
        onAboutToShow: root.optionsWanted()
        contentItem: RowList {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ThinScrollBar {}
        }
        background: Rectangle {
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
            radius: Theme.radius
        }
    }
}
