// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** An attached file, large, over the work of the window it was asked for in; Escape goes back. */
FocusScope {
    id: root

    /** Which window this is ("main", or the board in it). */
    required property string where
    readonly property Viewer viewer: Shell.viewer
    property Item before: null

    objectName: "viewer"
    visible: viewer.open && viewer.where === where
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Pièce jointe %1").arg(viewer.name)

    onVisibleChanged: {
        if (visible) {
            before = Window.activeFocusItem;
            forceActiveFocus();
        } else {
            before?.forceActiveFocus();
            before = null;
        }
    }
    Keys.onEscapePressed: viewer.close()
    Keys.onLeftPressed: viewer.step(-1)
    Keys.onRightPressed: viewer.step(1)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp: return viewer.turnPage(-1);
        case Qt.Key_PageDown: return viewer.turnPage(1);
        case Qt.Key_Plus: return picture.zoomAt(Qt.point(picture.width / 2, picture.height / 2), 1.5);
        case Qt.Key_Minus: return picture.zoomAt(Qt.point(picture.width / 2, picture.height / 2), 1 / 1.5);
        case Qt.Key_0: return picture.fit();
        default: event.accepted = false;
        }
    }
    Shortcut {
        sequence: "Escape"
        enabled: root.visible
        onActivated: root.viewer.close()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: event => event.accepted = true
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.unit
            spacing: Theme.gap
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                PlainText {
                    Layout.fillWidth: true
                    text: root.viewer.name
                    font.pixelSize: Theme.strong
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                }
                PlainText {
                    Layout.fillWidth: true
                    text: root.viewer.about
                    color: Theme.textSoft
                    font.pixelSize: Theme.small
                }
            }
            RowLayout {
                visible: root.viewer.pages > 1
                spacing: 0
                IconButton {
                    objectName: "viewerPageBack"
                    enabled: root.viewer.page > 0
                    glyph: Icons.up
                    text: qsTr("Page précédente")
                    onClicked: root.viewer.turnPage(-1)
                }
                PlainText {
                    text: qsTr("page %1 sur %2").arg(root.viewer.page + 1).arg(root.viewer.pages)
                }
                IconButton {
                    objectName: "viewerPageOn"
                    enabled: root.viewer.page < root.viewer.pages - 1
                    glyph: Icons.down
                    text: qsTr("Page suivante")
                    onClicked: root.viewer.turnPage(1)
                }
            }
            IconButton {
                objectName: "viewerMinus"
                glyph: Icons.minus
                enabled: picture.zoom > 1
                text: qsTr("Plus loin")
                shortcutText: "-"
                onClicked: picture.zoomAt(Qt.point(picture.width / 2, picture.height / 2), 1 / 1.5)
            }
            IconButton {
                objectName: "viewerPlus"
                glyph: Icons.plus
                enabled: picture.hasPicture && picture.zoom < 8
                text: qsTr("Plus près")
                shortcutText: "+"
                onClicked: picture.zoomAt(Qt.point(picture.width / 2, picture.height / 2), 1.5)
            }
            IconButton {
                objectName: "viewerFit"
                glyph: Icons.fit
                text: qsTr("Tout voir")
                shortcutText: "0"
                onClicked: picture.fit()
            }
            IconButton {
                objectName: "viewerSave"
                glyph: Icons.download
                text: qsTr("Enregistrer sous…")
                onClicked: saver.save(root.viewer.reference)
            }
            IconButton {
                objectName: "viewerOpen"
                visible: root.viewer.openable
                glyph: Icons.takeOut
                text: qsTr("Ouvrir avec le programme du système")
                onClicked: Shell.attachments.open(root.viewer.reference)
            }
            IconButton {
                objectName: "viewerClose"
                glyph: Icons.close
                text: qsTr("Fermer l'aperçu")
                shortcutText: qsTr("Échap")
                onClicked: root.viewer.close()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            PictureView {
                id: picture
                objectName: "viewerPicture"
                anchors { fill: parent; margins: Theme.gap }
                visible: hasPicture
                picture: root.viewer.picture
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Aperçu de %1").arg(root.viewer.name)

                DragHandler {
                    target: null
                    property point last: Qt.point(0, 0)
                    onActiveChanged: last = Qt.point(0, 0)
                    onActiveTranslationChanged: {
                        picture.pan(Qt.point(activeTranslation.x - last.x, activeTranslation.y - last.y));
                        last = Qt.point(activeTranslation.x, activeTranslation.y);
                    }
                }
                WheelHandler {
                    target: null
                    onWheel: event => picture.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y > 0 ? 1.25 : 0.8)
                }
                PinchHandler {
                    target: null
                    onScaleChanged: delta => picture.zoomAt(centroid.position, delta)
                }
                TapHandler {
                    onDoubleTapped: point => picture.zoom > 1 ? picture.fit() : picture.zoomAt(point.position, 3)
                }
            }
            EmptyState {
                objectName: "viewerState"
                anchors.centerIn: parent
                width: Math.min(520, parent.width - 2 * Theme.wide)
                visible: root.viewer.state.length > 0
                glyph: Icons.attach
                title: root.viewer.name
                text: root.viewer.state
            }
            IconButton {
                objectName: "viewerBack"
                anchors { left: parent.left; verticalCenter: parent.verticalCenter; margins: Theme.gap }
                implicitWidth: 56
                implicitHeight: 80
                visible: root.viewer.count > 1
                enabled: root.viewer.index > 0
                glyph: Icons.left
                iconSize: 32
                text: qsTr("Pièce précédente")
                shortcutText: "←"
                onClicked: root.viewer.step(-1)
            }
            IconButton {
                objectName: "viewerOn"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
                implicitWidth: 56
                implicitHeight: 80
                visible: root.viewer.count > 1
                enabled: root.viewer.index < root.viewer.count - 1
                glyph: Icons.right
                iconSize: 32
                text: qsTr("Pièce suivante")
                shortcutText: "→"
                onClicked: root.viewer.step(1)
            }
            Badge {
                anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; margins: Theme.gap }
                visible: root.viewer.count > 1 && root.viewer.index >= 0
                height: 32
                text: qsTr("%1 sur %2").arg(root.viewer.index + 1).arg(root.viewer.count)
                ground: Theme.raised
            }
        }
    }
    FileSaver { id: saver }
}
