// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>
#include <functional>
#include <memory>

namespace fanion::app {

/** Largest tile taken from a server, in bytes. */
inline constexpr qint64 kMaxTileBytes = 4 * 1024 * 1024;

/** For tiles: no cookies, no redirect to a less safe scheme, nothing waited for longer than 15 s. */
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> tileNetwork();
/** Under a name the service can write to, which tells nothing of who uses it. */
[[nodiscard]] QNetworkRequest tileRequest(const QUrl &url);
/** Asks; \p done gets the finished reply (one that grows over kMaxTileBytes is aborted) before it is deleted. */
void getTile(QNetworkAccessManager &network, const QNetworkRequest &request,
             const std::function<void(QNetworkReply &)> &done);

[[nodiscard]] int httpStatus(const QNetworkReply &reply);
/** The server has no such tile, as opposed to not reached. */
[[nodiscard]] bool saysMissing(const QNetworkReply &reply);
/** How long the server wants to be left alone, 0 when it doesn't say. */
[[nodiscard]] std::chrono::seconds retryAfter(const QNetworkReply &reply);

} // namespace fanion::app
