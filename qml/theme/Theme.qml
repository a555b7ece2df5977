// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Fanion.Shell

/**
 * Every colour and size of the screen. The chrome is grey: saturated colours belong to the SITAC, to alarms, and to one
 * quiet accent for focus and selection. Day, night and red light are three sets of the same names.
 */
QtObject {
    id: root

    readonly property string mode: Shell.preferences.theme
    readonly property bool dark: mode !== "day"
    readonly property bool redLight: mode === "red"

    function pick(day: color, night: color, red: color): color {
        return mode === "day" ? day : mode === "night" ? night : red;
    }

    // Surfaces, from the frame of the window up to what lies on top.
    readonly property color chrome: pick("#E4E7EA", "#17191C", "#080404")
    readonly property color panel: pick("#F4F5F7", "#1F2225", "#100606")
    readonly property color raised: pick("#FFFFFF", "#272B2F", "#1A0A0A")
    readonly property color sunken: pick("#D8DCE0", "#101214", "#000000")
    readonly property color hover: pick("#E9ECEF", "#30353A", "#260F0F")
    readonly property color pressed: pick("#D3D8DD", "#3A4046", "#331414")
    readonly property color line: pick("#CDD2D7", "#363B41", "#3A1616")
    readonly property color lineStrong: pick("#8F989F", "#6B747C", "#7A2B2B")

    // Text.
    readonly property color text: pick("#15191D", "#E8EAED", "#E0523E")
    readonly property color textSoft: pick("#454E57", "#B6BDC4", "#B8402F")
    readonly property color textFaint: pick("#5F6972", "#8F99A2", "#8E3226")

    // The accent: focus, selection, the one action that a panel is for.
    readonly property color accent: pick("#2C5A7A", "#86B4D2", "#C24A38")
    readonly property color accentInk: pick("#FFFFFF", "#10181D", "#120404")
    readonly property color accentSoft: pick("#D3E0EA", "#2B3B47", "#38130F")

    // Alarms.
    readonly property color alarm: pick("#B3261E", "#FF8A80", "#FF5A45")
    readonly property color alarmSoft: pick("#FBE4E2", "#47211F", "#3D0C08")
    readonly property color caution: pick("#7A4F00", "#F0C36A", "#E07A4A")
    readonly property color cautionSoft: pick("#FFF0CF", "#3D3218", "#33160A")

    readonly property color shadow: Qt.rgba(0, 0, 0, dark ? 0.5 : 0.18)

    /** The doctrine's colour of a nature, for marks in tables (the same as on the map, lightened on dark grounds). */
    function nature(name: string): color {
        switch (name) {
        case "fire": return dark ? "#FF6B6E" : "#D7191C";
        case "people": return dark ? "#3FC26D" : "#0A8F3C";
        case "water": return dark ? "#6AA5FF" : "#0057C8";
        case "risk": return dark ? "#FFA64D" : "#F07D00";
        case "command": return dark ? "#B98AE8" : "#7B2CBF";
        default: return dark ? "#C9CED3" : "#111111";
        }
    }

    /** Ground of a victim's category, as triage has them (doctrine 4.1); no colour of the SITAC. The letters are the sign. */
    function triage(group: string): color {
        if (redLight)
            return sunken;
        switch (group) {
        case "ua": return dark ? "#C62828" : "#C81E1E";
        case "ur": return "#F2C21A";
        case "dcd": return dark ? "#000000" : "#2A2E33";
        case "involved": return dark ? "#2E8B4A" : "#1B7A3A";
        case "ump": return dark ? "#5A6B8C" : "#4A5B7C";
        default: return raised;
        }
    }
    function triageInk(group: string): color {
        if (redLight)
            return text;
        return group === "ur" ? "#15191D" : ["ua", "dcd", "involved", "ump"].includes(group) ? "#FFFFFF" : text;
    }

    /** Papers of notes on the tableau blanc, in the order of their legend: pale, for colour belongs to the doctrine. Words tell them apart, too. */
    readonly property list<color> papers: redLight ? ["#260B09", "#2E0F0B", "#36120D", "#2A0D10", "#220A0D", "#2C1109", "#33150A", "#3D1712"]
                                        : dark ? ["#55491A", "#5C4122", "#5A3440", "#453A60", "#2C4561", "#22504C", "#34522B", "#3C4248"]
                                               : ["#FFF2B0", "#FFDDBB", "#FFD6E0", "#E4D9F7", "#D0E4F8", "#CBECE9", "#D8F0CC", "#FFFFFF"]

    readonly property string family: Application.font.family

    // A grid of 4.
    readonly property int unit: 4
    readonly property int gap: 8
    readonly property int margin: 12
    readonly property int wide: 20
    readonly property int radius: 4

    // Text sizes; nothing under 14.
    readonly property int small: 14
    readonly property int body: 15
    readonly property int strong: 17
    readonly property int title: 22
    readonly property int number: 44

    // What a finger can hit.
    readonly property int touch: 44
    readonly property int control: 40
    readonly property int row: 44
    readonly property int icon: 22

    readonly property int quick: 120 ///< milliseconds of a transition
}
