// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Fanion

/** The dialog that chooses files to attach, made when it is first asked for. */
Loader {
    id: root

    signal picked(urls: list<url>)

    function open(): void {
        active = true;
        (item as FileDialog).open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Joindre des fichiers")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Tous les fichiers (*)"), qsTr("Photos et images (*.jpg *.jpeg *.png *.webp *.heic *.tif *.tiff *.gif)"), qsTr("PDF (*.pdf)")]
        onAccepted: root.picked(selectedFiles)
    }
}
