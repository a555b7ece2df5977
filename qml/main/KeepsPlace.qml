// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fanion.Shell

/** Remembers where a window stands, for the next time. */
QtObject {
    id: root

    required property Window window
    required property string name ///< "main", or the board in it

    function keep(): void {
        const maximised = window.visibility === Window.Maximized;
        if (window.visible && (maximised || window.visibility === Window.Windowed))
            Shell.layout.keepWindow(name, Qt.rect(window.x, window.y, window.width, window.height), maximised);
    }

    readonly property Connections watch: Connections {
        target: root.window
        function onXChanged(): void { root.keep(); }
        function onYChanged(): void { root.keep(); }
        function onWidthChanged(): void { root.keep(); }
        function onHeightChanged(): void { root.keep(); }
        function onVisibilityChanged(): void { root.keep(); }
    }
}
