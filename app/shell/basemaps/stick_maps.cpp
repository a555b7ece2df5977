// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/stick_maps.h"

#include "app/shell/bridge/aside.h"
#include "app/tiles/open_tiles.h"
#include "app/tiles/terrain/terrain_files.h"

#include <QDirIterator>
#include <QStorageInfo>
#include <QUrl>

namespace fanion::app {

namespace {

constexpr int kMostFiles = 2'000; ///< of a folder are looked at
constexpr qsizetype kMostMaps = 20;

QStringList removableRoots() {
    QStringList roots;
    for (const QStorageInfo &disk : QStorageInfo::mountedVolumes()) {
        const QString root = disk.rootPath();
        const bool isRemovable = root.startsWith(QLatin1StringView("/media/")) ||
                                 root.startsWith(QLatin1StringView("/run/media/")) ||
                                 root.startsWith(QLatin1StringView("/mnt/"));
        if (isRemovable && disk.isReady()) roots += root;
    }
    return roots;
}

bool isMapFolder(const QString &name) {
    static const QStringList words{QStringLiteral("fond"),   QStringLiteral("carte"), QStringLiteral("map"),
                                   QStringLiteral("fanion"), QStringLiteral("ign"),   QStringLiteral("sig")};
    return std::ranges::any_of(words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

QVariantMap offer(const QFileInfo &map, const QString &disk, bool isTerrain) {
    return {{QStringLiteral("url"), QUrl::fromLocalFile(map.filePath())},
            {QStringLiteral("label"), map.fileName() + QStringLiteral(" · ") + disk},
            {QStringLiteral("terrain"), isTerrain}};
}

/** Grids of heights come by the dozen: one is offered as it is, several as their folder. */
void lookForHeights(const QString &folder, const QString &disk, QVariantList &found) {
    QDirIterator files(folder, {QStringLiteral("*.asc"), QStringLiteral("*.hgt")}, QDir::Files | QDir::Readable);
    if (!files.hasNext() || found.size() >= kMostMaps) return;
    const QFileInfo first = files.nextFileInfo();
    const QString map = files.hasNext() ? folder : first.filePath();
    if (looksLikeTerrain(map)) found.append(offer(QFileInfo(map), disk, true));
}

void lookInto(const QString &folder, const QString &disk, QVariantList &found) {
    static const QStringList names{QStringLiteral("*.mbtiles"), QStringLiteral("*.pmtiles"), QStringLiteral("*.gpkg"),
                                   QStringLiteral("*.tif"),     QStringLiteral("*.tiff"),    QStringLiteral("*.jp2")};
    QDirIterator files(folder, names, QDir::Files | QDir::Readable);
    for (int looked = 0; files.hasNext() && looked < kMostFiles && found.size() < kMostMaps; ++looked) {
        const QFileInfo file = files.nextFileInfo();
        const bool isTerrain = looksLikeTerrain(file.filePath());
        if (isTerrain || looksLikeTiles(file.filePath())) found.append(offer(file, disk, isTerrain));
    }
    lookForHeights(folder, disk, found);
}

QVariantList lookOn(const QStringList &roots) {
    QVariantList found;
    for (const QString &root : roots) {
        const QString disk = QFileInfo(root).fileName();
        lookInto(root, disk, found);
        QDirIterator folders(root, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable);
        for (int looked = 0; folders.hasNext() && looked < kMostFiles; ++looked)
            if (const QFileInfo folder = folders.nextFileInfo(); isMapFolder(folder.fileName()))
                lookInto(folder.filePath(), disk, found);
    }
    return found;
}

} // namespace

void StickMaps::look() {
    aside(
        *this, [roots = m_roots] { return lookOn(roots.isEmpty() ? removableRoots() : roots); },
        [this](const QVariantList &found) {
            if (found == m_found) return;
            m_found = found;
            emit foundChanged();
        });
}

} // namespace fanion::app
