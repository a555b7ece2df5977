// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attachments/scratch_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace fanion::app {

QString ScratchFolder::pathFor(const QString &name) {
    if (!m_folder) {
        const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        m_folder.emplace((runtime.isEmpty() ? QDir::tempPath() : runtime) + QStringLiteral("/fanion-XXXXXX"));
        if (!m_folder->isValid()) m_folder.emplace();
    }
    // A folder for each, so that two files of one name have it both.
    const QString folder = m_folder->filePath(QString::number(++m_next));
    return QDir().mkpath(folder) ? QDir(folder).filePath(QFileInfo(name).fileName()) : QString();
}

void ScratchFolder::remove(const QString &path) {
    const QFileInfo file(path);
    QFile::remove(path);
    QDir().rmdir(file.absolutePath());
}

} // namespace fanion::app
