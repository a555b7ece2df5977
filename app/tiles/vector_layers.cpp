// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/vector_layers.h"

#include <QJsonArray>

namespace fanion::app {

QStringList vectorLayers(const QJsonObject &metadata) {
    constexpr qsizetype kMost = 500;
    QStringList ids;
    for (const auto layer : metadata[QLatin1StringView("vector_layers")].toArray())
        if (ids.size() < kMost) ids += layer[QLatin1StringView("id")].toString().left(100);
    return ids;
}

} // namespace fanion::app
