// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/keyless_cache.h"

#include "app/tiles/service_keys.h"

namespace fanion::app {

namespace {

QUrl without(const QUrl &url) {
    const QString key = ServiceKeys::inUse().of(url.host());
    if (key.isEmpty()) return url;
    const QString written = QString::fromLatin1(QUrl::toPercentEncoding(key));
    return QUrl(url.toString(QUrl::FullyEncoded).replace(written, QStringLiteral("key")));
}

QNetworkCacheMetaData without(QNetworkCacheMetaData metaData) {
    metaData.setUrl(without(metaData.url()));
    return metaData;
}

} // namespace

QNetworkCacheMetaData KeylessCache::metaData(const QUrl &url) {
    return QNetworkDiskCache::metaData(without(url));
}

void KeylessCache::updateMetaData(const QNetworkCacheMetaData &metaData) {
    QNetworkDiskCache::updateMetaData(without(metaData));
}

QIODevice *KeylessCache::data(const QUrl &url) {
    return QNetworkDiskCache::data(without(url));
}

bool KeylessCache::remove(const QUrl &url) {
    return QNetworkDiskCache::remove(without(url));
}

QIODevice *KeylessCache::prepare(const QNetworkCacheMetaData &metaData) {
    return QNetworkDiskCache::prepare(without(metaData));
}

} // namespace fanion::app
