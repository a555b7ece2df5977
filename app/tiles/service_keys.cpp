// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/service_keys.h"

#include <QUrl>

namespace fanion::app {

ServiceKeys &ServiceKeys::inUse() {
    static ServiceKeys keys;
    return keys;
}

QString ServiceKeys::of(const QString &host) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_keys.find(host.toLower());
    return found == m_keys.end() ? QString() : found->second;
}

void ServiceKeys::set(const QString &host, const QString &key) {
    const std::lock_guard lock(m_mutex);
    if (key.isEmpty())
        m_keys.erase(host.toLower());
    else
        m_keys[host.toLower()] = key;
}

QStringList ServiceKeys::hosts() const {
    const std::lock_guard lock(m_mutex);
    QStringList all;
    for (const auto &[host, key] : m_keys)
        all += host;
    return all;
}

QString ServiceKeys::hidden(QString text) const {
    const std::lock_guard lock(m_mutex);
    for (const auto &[host, key] : m_keys) {
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(key)), QStringLiteral("…"));
        text.replace(key, QStringLiteral("…"));
    }
    return text;
}

} // namespace fanion::app
