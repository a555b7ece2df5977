// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion
import Fanion.Map
import Fanion.Shell

/** The panels that open over the right of the board; one at a time, closed by the officer only. */
Item {
    id: root

    required property string panel
    required property MapView map

    /** The map shows the box that is to be prepared. */
    readonly property alias packBox: pack.showsBox
    /** The open one; null: none. */
    readonly property Item open: {
        for (const panel of children)
            if (panel.visible)
                return panel;
        return null;
    }
    function openOrder(entityId: string): void {
        order.openFor(entityId);
    }

    signal closed
    signal panelAsked(name: string)
    signal browseAsked
    signal browseCarriedAsked
    signal saveInvitationAsked
    signal exportAsked(post: string, withAttachments: bool)
    signal objectAsked(entityId: string)
    signal layerAsked(layerId: string)
    signal baseMapAsked
    signal terrainAsked(folder: bool)
    signal distressAsked
    signal showOnMapAsked(ids: list<string>)
    signal printFileAsked
    signal tourAsked

    SharePanel {
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        height: Math.min(implicitHeight, parent.height - 2 * Theme.margin)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "share"
        onClosed: root.closed()
        onSaveInvitationAsked: root.saveInvitationAsked()
    }
    ImportPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "import"
        onClosed: root.closed()
        onBrowse: root.browseAsked()
        onLayerMade: layerId => root.layerAsked(layerId)
    }
    CarryPanel {
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        height: Math.min(implicitHeight, parent.height - 2 * Theme.margin)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "carry"
        onClosed: root.closed()
        onBrowseAsked: root.browseCarriedAsked()
        onExportAsked: (post, withAttachments) => root.exportAsked(post, withAttachments)
    }
    NetworkPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "network"
        onClosed: root.closed()
    }
    LayersPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "layers"
        onClosed: root.closed()
        onImportAsked: root.panelAsked("import")
        onBaseMapAsked: root.baseMapAsked()
        onTerrainAsked: folder => root.terrainAsked(folder)
        onPackAsked: root.panelAsked("pack")
        onShowAsked: layerId => root.layerAsked(layerId)
    }
    PackPanel {
        id: pack
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "pack"
        map: root.map
        onClosed: root.closed()
    }
    BookmarksPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "bookmarks"
        map: root.map
        onClosed: root.closed()
    }
    PerimeterPanel {
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        height: Math.min(implicitHeight, parent.height - 2 * Theme.margin)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "perimeters"
        onClosed: root.closed()
    }
    ProfilePanel {
        objectName: "profilePanel"
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        height: Math.min(implicitHeight, parent.height - 2 * Theme.margin)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "profile"
        tools: root.map.tools
        onClosed: root.closed()
        onTerrainAsked: root.panelAsked("layers")
    }
    SafetyPanel {
        objectName: "safetyPanel"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "safety"
        onClosed: root.closed()
        onDistressAsked: root.distressAsked()
        onShowOnMapAsked: ids => root.showOnMapAsked(ids)
    }
    SituationPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "situation"
        onClosed: root.closed()
        onPublished: root.closed()
    }
    PrintPanel {
        objectName: "printPanel"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "print"
        map: root.map
        onClosed: root.closed()
        onFileAsked: root.printFileAsked()
    }
    OrderPanel {
        id: order
        objectName: "orderPanel"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "order"
        onClosed: root.closed()
    }
    BinPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "bin"
        onClosed: root.closed()
    }
    AttachmentsPanel {
        objectName: "attachmentsPanel"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "attachments"
        onClosed: root.closed()
        onObjectAsked: entityId => root.objectAsked(entityId)
    }
    AsidePanel {
        objectName: "asidePanel"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "aside"
        onClosed: root.closed()
    }
    ConflictsPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "conflicts"
        onClosed: root.closed()
        onChosen: entityId => root.objectAsked(entityId)
    }
    HelpPanel {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        visible: root.panel === "help"
        onClosed: root.closed()
        onTourAsked: root.tourAsked()
    }
}
