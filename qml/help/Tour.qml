// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/**
 * The first steps in two minutes: a card beside each thing in turn, with a frame around it. Nothing is blocked: what the
 * card speaks of can be tried at once, and Escape or a press ends it.
 */
Item {
    id: root

    component Stop: QtObject {
        property string target ///< objectName of what it is about
        property string title
        property string text
    }
    readonly property list<Stop> stops: [
        Stop { target: "quickEntry"; title: qsTr("Tapez ce qui est dit"); text: qsTr("Une ligne et Entrée : « FPT RNS engagé S1 1432 » fait le moyen, l'engage et le date. Le reste va dans la main courante. À droite, Fanion dit ce que fera Entrée.") },
        Stop { target: "toolPalette"; title: qsTr("Posez un symbole"); text: qsTr("Palette : tapez une abréviation ou un mot, touchez le symbole, puis la carte. R reprend le dernier.") },
        Stop { target: "tabs"; title: qsTr("Un objet, plusieurs tableaux"); text: qsTr("Carte, moyens, secteurs, ordres, victimes : ce sont les mêmes objets. Un moyen engagé au tableau devient plein sur la carte, et l'inverse.") },
        Stop { target: "searchButton"; title: qsTr("Une boîte pour tout trouver"); text: qsTr("Ctrl+K : une commune, des coordonnées, un moyen, une ligne de main courante, une commande. Sans réseau.") },
        Stop { target: "undoButton"; title: qsTr("Rien ne se perd"); text: qsTr("Chaque action est sur le disque. Annuler ne défait que vos actions ; la corbeille et l'historique gardent le reste.") },
        Stop { target: "shareButton"; title: qsTr("Faites entrer un collègue"); text: qsTr("Partager : il ouvre Fanion sur le même réseau et voit l'incident, ou lit le code. Vous l'admettez. Sans réseau, chacun continue ; tout se remet d'accord ensuite.") },
        Stop { target: "safetyButton"; title: qsTr("En cas de détresse"); text: qsTr("Ctrl+Maj+D : message de détresse ou ordre de repli, sur tous les postes, jusqu'à ce que chacun réponde. Ici aussi : appel et minuteurs.") }
    ]
    property int step: -1
    readonly property bool open: step >= 0 && step < stops.length
    property Item target: null
    property rect frame: Qt.rect(0, 0, 0, 0)

    signal ended

    function begin(): void {
        step = 0;
        card.forceActiveFocus();
    }
    function end(): void {
        step = -1;
        root.ended();
    }
    function find(item: Item, name: string): Item {
        if (item.objectName === name && item.visible && item.width > 0)
            return item;
        for (const child of item.children) {
            const found = child.visible ? find(child, name) : null;
            if (found)
                return found;
        }
        return null;
    }
    function look(): void {
        const stop = stops[step];
        target = stop ? find(parent, stop.target) : null;
        follow();
    }
    function follow(): void {
        const corner = target ? target.mapToItem(root, 0, 0) : Qt.point(0, 0);
        frame = target ? Qt.rect(corner.x - 4, corner.y - 4, target.width + 8, target.height + 8) : Qt.rect(0, 0, 0, 0);
    }

    visible: open
    onStepChanged: look()
    onWidthChanged: look()
    onHeightChanged: look()

    // What the card speaks of may move while boards fill, and go with a tab.
    Timer {
        interval: 250
        repeat: true
        running: root.open
        onTriggered: root.target?.visible ? root.follow() : root.look()
    }
    Rectangle {
        x: root.frame.x
        y: root.frame.y
        width: root.frame.width
        height: root.frame.height
        visible: root.target !== null
        radius: Theme.radius + 3
        color: "transparent"
        border.width: 3
        border.color: Theme.accent
    }
    FocusScope {
        id: card
        objectName: "tourCard"
        width: Math.min(420, root.width - 2 * Theme.margin)
        height: body.implicitHeight + 2 * Theme.margin
        x: Math.max(Theme.margin, Math.min(root.width - width - Theme.margin, root.frame.x + root.frame.width / 2 - width / 2))
        y: root.target === null ? (root.height - height) / 2 : root.frame.y + root.frame.height + Theme.gap + height <= root.height ? root.frame.y + root.frame.height + Theme.gap : Math.max(Theme.margin, root.frame.y - height - Theme.gap)
        Keys.onEscapePressed: root.end()
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Accessible.description: words.text

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius * 2
            color: Theme.raised
            border.width: 2
            border.color: Theme.accent
            MouseArea {
                anchors.fill: parent
                hoverEnabled: true
                acceptedButtons: Qt.AllButtons
            }
        }
        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
            spacing: Theme.gap
            PlainText {
                id: title
                objectName: "tourTitle"
                Layout.fillWidth: true
                text: root.open ? root.stops[root.step].title : ""
                font.pixelSize: Theme.strong
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            PlainText {
                id: words
                Layout.fillWidth: true
                text: root.open ? root.stops[root.step].text : ""
                wrapMode: Text.Wrap
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                PlainText {
                    Layout.fillWidth: true
                    text: qsTr("%1 sur %2").arg(root.step + 1).arg(root.stops.length)
                    color: Theme.textFaint
                    font.pixelSize: Theme.small
                }
                ActionButton {
                    objectName: "tourEnd"
                    implicitHeight: Theme.touch
                    quiet: true
                    text: qsTr("Fermer la visite")
                    onClicked: root.end()
                }
                ActionButton {
                    objectName: "tourBack"
                    implicitHeight: Theme.touch
                    visible: root.step > 0
                    text: qsTr("Retour")
                    onClicked: --root.step
                }
                ActionButton {
                    objectName: "tourNext"
                    implicitHeight: Theme.touch
                    primary: true
                    focus: true
                    text: root.step + 1 < root.stops.length ? qsTr("Suivant") : qsTr("Terminer")
                    onClicked: root.step + 1 < root.stops.length ? ++root.step : root.end()
                }
            }
        }
    }
}
