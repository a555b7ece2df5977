// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion.Map
import Fanion.Shell

/** What the command box, the keys, the menu of the map and the sheet ask to be done with what is selected. */
QtObject {
    id: root

    required property MapView map
    /** A frozen map is looked at: what is selected in the present must not change unseen behind it. */
    property bool frozen: false
    /** How roughly a line may be made plainer at the zoom of the map, in metres. */
    readonly property double tolerance: Shell.lines.toleranceAt(map.metresPerPixel)

    /** How far beside its original a copy is put, in metres. */
    readonly property double aside: 28 * map.metresPerPixel

    property string cutting: ""

    /** The line that is selected is to be split where the next click goes. */
    signal splitAsked

    /** False for a command that is no editing. \p place: where it was asked for, when that matters. */
    function run(command: string, place: geoCoordinate): bool {
        if (!acts.includes(command))
            return false;
        const ids = Shell.selection.ids;
        if (command === "lasso")
            map.tools.tool = MapTools.Lasso;
        else if (command === "selectAlike")
            map.tools.selectAlike();
        else if (frozen)
            Shell.notices.inform(qsTr("Carte figée : revenez au présent pour modifier le tableau."));
        else if (command === "copy")
            Shell.clipboard.copy(ids);
        else if (Shell.session.canEdit)
            edit(command, ids, place);
        return true;
    }
    function edit(command: string, ids: list<string>, place: geoCoordinate): void {
        switch (command) {
        case "remove": Shell.commands.remove(ids); break;
        case "lock": Shell.holds.setLocked(ids, true); break;
        case "unlock": Shell.holds.setLocked(ids, false); break;
        case "group": Shell.holds.group(ids); break;
        case "ungroup": Shell.holds.ungroup(ids); break;
        case "ink": map.tools.tool = MapTools.Ink; break;
        case "alignLeft": map.tools.arrange(MapTools.Left); break;
        case "alignCentre": map.tools.arrange(MapTools.Centre); break;
        case "alignRight": map.tools.arrange(MapTools.Right); break;
        case "alignTop": map.tools.arrange(MapTools.Top); break;
        case "alignMiddle": map.tools.arrange(MapTools.Middle); break;
        case "alignBottom": map.tools.arrange(MapTools.Bottom); break;
        case "spreadAcross": map.tools.arrange(MapTools.Across); break;
        case "spreadDown": map.tools.arrange(MapTools.Down); break;
        case "cut": Shell.clipboard.cut(ids); break;
        case "paste": Shell.clipboard.paste(place, aside); break;
        case "pasteInPlace": Shell.clipboard.pasteInPlace(); break;
        case "duplicate": Shell.clipboard.duplicate(ids, aside); break;
        case "flipSide": Shell.lines.flip(ids); break;
        case "reverseLine": Shell.lines.reverse(ids); break;
        case "simplifyLine": Shell.lines.simplify(ids, tolerance); break;
        case "smoothLine": Shell.lines.smooth(ids, tolerance / 4); break;
        case "cleanLine": Shell.lines.clean(ids, 2 * tolerance); break;
        case "joinLines": Shell.lines.join(ids); break;
        case "splitArea": cutBegun(); break;
        case "splitLine": place.isValid ? splitAt(place) : splitAsked(); break;
        }
    }
    /** The area that is selected is to be split by the line drawn next. */
    function cutBegun(): void {
        cutting = Shell.selection.single;
        map.tools.tool = MapTools.Cut;
        map.forceActiveFocus();
    }
    function cut(line: list<geoCoordinate>): void {
        Shell.lines.splitArea(cutting, line);
    }
    function splitAt(place: geoCoordinate): void {
        Shell.lines.split(Shell.selection.single, place, 10 * map.metresPerPixel);
    }

    readonly property list<string> acts: ["remove", "lock", "unlock", "group", "ungroup", "ink", "lasso", "selectAlike", "alignLeft", "alignCentre", "alignRight",
        "alignTop", "alignMiddle", "alignBottom", "spreadAcross", "spreadDown", "copy", "cut", "paste", "pasteInPlace", "duplicate", "flipSide", "reverseLine", "simplifyLine", "smoothLine", "cleanLine", "joinLines", "splitLine", "splitArea"]
}
