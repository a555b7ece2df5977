// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_path.h"

#include "app/tiles/packs/pack_file.h"

#include <QFileInfo>

namespace fanion::app {

namespace {

QString fileName(const QString &name) {
    QString clean;
    for (const QChar letter : name.simplified().left(80))
        clean += letter.isLetterOrNumber() || QStringView(u" -_.()").contains(letter) ? letter : u'-';
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    return clean.isEmpty() ? QStringLiteral("Fond") : clean;
}

} // namespace

QString freePackPath(const QString &folder, const QString &name) {
    const auto isTaken = [](const QString &path) {
        return QFileInfo::exists(path + QLatin1StringView(PackFile::kUnfinished)) ||
               QFileInfo::exists(path + QStringLiteral(".mbtiles"));
    };
    const QString wished = folder + u'/' + fileName(name);
    QString path = wished;
    for (int number = 2; isTaken(path); ++number)
        path = QStringLiteral("%1 (%2)").arg(wished).arg(number);
    return path;
}

} // namespace fanion::app
