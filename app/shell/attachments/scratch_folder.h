// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace fanion::app {

/**
 * Where files stand that another program is to show, or that are about to be attached: readable by this user alone, in
 * memory where the system has such a place ($XDG_RUNTIME_DIR), gone when the program ends.
 */
class ScratchFolder {
public:
    /** A path for a file of this name that nothing stands at; empty when no folder can be made. */
    [[nodiscard]] QString pathFor(const QString &name);
    /** Takes a file away that pathFor() named. */
    static void remove(const QString &path);

private:
    std::optional<QTemporaryDir> m_folder;
    int m_next = 0;
};

} // namespace fanion::app
