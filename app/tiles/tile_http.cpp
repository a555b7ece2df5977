// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_http.h"

namespace fanion::app {

namespace {
constexpr std::chrono::seconds kTimeout{15};
} // namespace

std::unique_ptr<QNetworkAccessManager> tileNetwork() {
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setTransferTimeout(kTimeout);
    network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    return network;
}

QNetworkRequest tileRequest(const QUrl &url) {
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Fanion"));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

void getTile(QNetworkAccessManager &network, const QNetworkRequest &request,
             const std::function<void(QNetworkReply &)> &done) {
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kMaxTileBytes) reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, &network, [reply, done] {
        reply->deleteLater();
        done(*reply);
    });
}

int httpStatus(const QNetworkReply &reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool saysMissing(const QNetworkReply &reply) {
    const int status = httpStatus(reply);
    return status == 404 || status == 410 || status == 204;
}

std::chrono::seconds retryAfter(const QNetworkReply &reply) {
    return std::chrono::seconds(std::max(0, reply.rawHeader("Retry-After").toInt()));
}

} // namespace fanion::app
