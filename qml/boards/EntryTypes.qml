// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml
import Fanion.Shell

/** The types of a line of the main courante, in the order of their keys F2 to F8. */
QtObject {
    readonly property list<fieldOption> options: [
        Shell.option("message", qsTr("Message")),
        Shell.option("order", qsTr("Ordre")),
        Shell.option("question", qsTr("Demande")),
        Shell.option("report", qsTr("Compte rendu")),
        Shell.option("ambiance", qsTr("Message d'ambiance")),
        Shell.option("situation", qsTr("Point de situation")),
        Shell.option("decision", qsTr("Décision"))
    ]
    readonly property list<string> keys: ["F2", "F3", "F4", "F5", "F6", "F7", "F8"]

    function glyph(type: string): string {
        switch (type) {
        case "order": return Icons.flag;
        case "question": return Icons.help;
        case "report": return Icons.file;
        case "ambiance": return Icons.shown;
        case "situation": return Icons.map;
        case "decision": return Icons.check;
        case "auto": return Icons.sync;
        default: return Icons.message;
        }
    }
}
