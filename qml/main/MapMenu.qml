// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Fanion
import Fanion.Shell

/** What a right click on the map offers: what can be done with the object there, or the place in every notation. */
PopupMenu {
    id: root

    property geoCoordinate place
    /** The object that was clicked; empty: the bare map. */
    property string objectId: ""
    property double tolerance: 1 ///< metres, of simplifying at this zoom
    property bool canEdit: Shell.session.canEdit
    property bool canPaste: false
    readonly property bool onShape: objectId.length > 0 && Shell.lines.shapes > 0 && canEdit

    signal centreAsked(place: geoCoordinate)
    signal actAsked(command: string)
    signal intelligenceAsked(place: geoCoordinate)

    function openAt(object: string, where: geoCoordinate, item: Item, point: point): void {
        objectId = object;
        place = where;
        canPaste = Shell.clipboard.canPaste();
        popup(item, point.x, point.y);
    }

    function placeOf(item: PopupMenuItem): int {
        let at = 0;
        while (itemAt(at) !== item)
            ++at;
        return at;
    }

    objectName: "mapMenu"

    PopupMenuItem {
        objectName: "menuCut"
        visible: root.objectId.length > 0 && root.canEdit
        glyph: Icons.cut
        text: qsTr("Couper")
        keys: "Ctrl+X"
        onTriggered: root.actAsked("cut")
    }
    PopupMenuItem {
        objectName: "menuCopy"
        visible: root.objectId.length > 0
        glyph: Icons.duplicate
        text: qsTr("Copier")
        keys: "Ctrl+C"
        onTriggered: root.actAsked("copy")
    }
    PopupMenuItem {
        objectName: "menuDuplicate"
        visible: root.objectId.length > 0 && root.canEdit
        glyph: Icons.plus
        text: qsTr("Dupliquer")
        keys: "Ctrl+D"
        onTriggered: root.actAsked("duplicate")
    }
    PopupMenuItem {
        objectName: "menuPaste"
        visible: root.canPaste && root.canEdit
        glyph: Icons.paste
        text: qsTr("Coller ici")
        keys: "Ctrl+V"
        onTriggered: root.actAsked("paste")
    }
    PopupMenuItem {
        objectName: "menuPasteInPlace"
        visible: root.objectId.length === 0 && root.canPaste && root.canEdit
        glyph: Icons.paste
        text: qsTr("Coller à l'endroit d'origine")
        keys: qsTr("Ctrl+Maj+V")
        onTriggered: root.actAsked("pasteInPlace")
    }
    PopupMenuItem {
        objectName: "menuLock"
        readonly property bool locks: Shell.holds.free > 0
        visible: root.objectId.length > 0 && root.canEdit && Shell.holds.free + Shell.holds.locked > 0
        glyph: locks ? Icons.lock : Icons.unlock
        text: locks ? qsTr("Verrouiller") : qsTr("Déverrouiller")
        keys: "Ctrl+L"
        onTriggered: root.actAsked(locks ? "lock" : "unlock")
    }
    PopupMenuItem {
        objectName: "menuGroup"
        readonly property bool groups: Shell.holds.grouped < Shell.selection.count
        visible: root.objectId.length > 0 && root.canEdit && Shell.selection.count > 1
        glyph: groups ? Icons.group : Icons.ungroup
        text: groups ? qsTr("Grouper") : qsTr("Dégrouper")
        keys: groups ? "Ctrl+G" : qsTr("Ctrl+Maj+G")
        onTriggered: root.actAsked(groups ? "group" : "ungroup")
    }
    PopupMenuItem {
        objectName: "menuProfile"
        visible: root.objectId.length > 0 && Shell.terrain.known && Shell.selection.count === 1 && Shell.lines.shapes === 1
        glyph: Icons.profile
        text: qsTr("Profil du terrain…")
        onTriggered: root.actAsked("profile")
    }
    PopupMenuItem {
        objectName: "menuPerimeters"
        visible: root.objectId.length > 0
        glyph: Icons.target
        text: qsTr("Périmètres autour…")
        onTriggered: root.actAsked("perimeters")
    }
    PopupMenuItem {
        objectName: "menuReverse"
        visible: root.onShape && Shell.lines.lines > 0
        glyph: Icons.flip
        text: qsTr("Inverser le sens")
        onTriggered: root.actAsked("reverseLine")
    }
    PopupMenuItem {
        objectName: "menuFlip"
        visible: root.onShape && Shell.lines.sided > 0
        glyph: Icons.flipSide
        text: qsTr("Changer de côté")
        onTriggered: root.actAsked("flipSide")
    }
    PopupMenuItem {
        objectName: "menuSimplify"
        visible: root.onShape
        glyph: Icons.simplify
        text: qsTr("Simplifier à %1 près").arg(Shell.lines.toleranceText(root.tolerance))
        onTriggered: root.actAsked("simplifyLine")
    }
    PopupMenuItem {
        objectName: "menuSmooth"
        visible: root.onShape
        glyph: Icons.smooth
        text: qsTr("Arrondir le tracé")
        onTriggered: root.actAsked("smoothLine")
    }
    PopupMenuItem {
        objectName: "menuClean"
        visible: root.onShape
        glyph: Icons.clean
        text: qsTr("Nettoyer le trait")
        onTriggered: root.actAsked("cleanLine")
    }
    PopupMenuItem {
        objectName: "menuSplit"
        visible: root.onShape && Shell.lines.lines === 1 && Shell.selection.count === 1
        glyph: Icons.split
        text: qsTr("Scinder la ligne ici")
        onTriggered: root.actAsked("splitLine")
    }
    PopupMenuItem {
        objectName: "menuSplitArea"
        visible: root.onShape && Shell.lines.rings === 1 && Shell.selection.count === 1
        glyph: Icons.split
        text: qsTr("Scinder la zone par un trait…")
        onTriggered: root.actAsked("splitArea")
    }
    PopupMenuItem {
        objectName: "menuJoin"
        visible: root.onShape && Shell.lines.lines > 1
        glyph: Icons.join
        text: qsTr("Joindre les lignes")
        onTriggered: root.actAsked("joinLines")
    }
    PopupMenuItem {
        objectName: "menuIntelligence"
        visible: root.objectId.length === 0 && root.canEdit
        glyph: Icons.info
        text: qsTr("Noter un renseignement ici…")
        onTriggered: root.intelligenceAsked(root.place)
    }
    PopupMenuItem {
        id: copyPlace
        objectName: "copyPlace"
        glyph: Icons.copy
        text: qsTr("Copier %1").arg(Shell.coordinates.named(root.place, Shell.coordinates.notation))
        onTriggered: Shell.coordinates.copy(root.place, Shell.coordinates.notation)
    }
    Instantiator {
        model: Shell.coordinates.notations
        delegate: PopupMenuItem {
            required property fieldOption modelData
            readonly property string words: Shell.coordinates.text(root.place, modelData.key)
            visible: words.length > 0 && root.objectId.length === 0 && modelData.key !== Shell.coordinates.notation
            text: qsTr("Copier %1").arg(Shell.coordinates.named(root.place, modelData.key))
            onTriggered: Shell.coordinates.copy(root.place, modelData.key)
        }
        onObjectAdded: (index, object) => root.insertItem(root.placeOf(copyPlace) + 1 + index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
    PopupMenuItem {
        glyph: Icons.target
        text: qsTr("Centrer la carte ici")
        onTriggered: root.centreAsked(root.place)
    }
}
