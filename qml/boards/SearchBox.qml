// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion

/** Narrows a list down; hides nothing on the map. */
InputField {
    id: root

    implicitWidth: 200
    leftPadding: Theme.icon + Theme.gap
    rightPadding: clearButton.visible ? clearButton.width : Theme.gap
    Keys.onEscapePressed: {
        clear();
        focus = false;
    }

    Icon {
        x: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        size: 18
        text: Icons.search
        color: Theme.textFaint
    }
    IconButton {
        id: clearButton
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.text.length > 0
        implicitWidth: 36
        implicitHeight: 36
        iconSize: 16
        glyph: Icons.close
        text: qsTr("Effacer la recherche")
        onClicked: root.clear()
    }
}
