// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Fanion
import Fanion.Shell

/** The dialog that asks where an attached file is to be saved, made when it is first asked for. */
Loader {
    id: root

    property string reference: ""

    function save(wanted: string): void {
        reference = wanted;
        active = true;
        const dialog = item as FileDialog;
        dialog.selectedFile = Shell.attachments.suggestedFile(wanted);
        dialog.open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Enregistrer la pièce jointe")
        fileMode: FileDialog.SaveFile
        onAccepted: Shell.attachments.save(root.reference, selectedFile)
    }
}
