// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <mutex>

namespace fanion::app {

/**
 * The keys that servers of maps have given this service, by server. An address only holds {key}: a key goes from here
 * into a request, and never into a text that is kept, shown or told. Any thread.
 */
class ServiceKeys {
public:
    /** Those of this program. */
    [[nodiscard]] static ServiceKeys &inUse();

    /** Empty: none. */
    [[nodiscard]] QString of(const QString &host) const;
    /** An empty key forgets the server's. */
    void set(const QString &host, const QString &key);
    [[nodiscard]] QStringList hosts() const;
    /** The text with "…" in the place of every key, for what the network says of its troubles. */
    [[nodiscard]] QString hidden(QString text) const;

private:
    mutable std::mutex m_mutex;
    std::map<QString, QString> m_keys;
};

} // namespace fanion::app
