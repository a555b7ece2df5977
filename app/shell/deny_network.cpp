// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/deny_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace fanion::app {

namespace {

/** An answer that is an error before it starts. */
class DeniedReply final : public QNetworkReply {
public:
    DeniedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("network access from the user interface is refused"));
        setFinished(true);
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(ContentAccessDenied);
            emit finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class DeniedAccess final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override {
        return new DeniedReply(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager *DenyNetwork::create(QObject *parent) {
    return new DeniedAccess(parent);
}

} // namespace fanion::app
