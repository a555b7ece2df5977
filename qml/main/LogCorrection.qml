// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Fanion
import Fanion.Shell

/** A line of the main courante is corrected by a new one. */
ColumnLayout {
    id: root

    required property string entityId

    spacing: Theme.unit
    SectionTitle { text: qsTr("Corriger par une nouvelle ligne") }
    InputField {
        id: input
        objectName: "logCorrection"
        Layout.fillWidth: true
        label: qsTr("Texte corrigé")
        placeholderText: qsTr("Texte corrigé, Entrée")
        onAccepted: {
            if (text.trim().length > 0)
                Shell.commands.correctLogEntry(root.entityId, text);
            clear();
        }
    }
}
