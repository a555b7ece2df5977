// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"
#include "tests/support/map_file.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

#include <functional>

namespace fanion::app::test {

/** A server on loopback that answers each request with what the test set, and keeps what it was asked. */
class TileServer {
public:
    TileServer() {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] OnlineAddress address() const {
        return OnlineAddress::parse(QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{-y}.png").arg(m_server.serverPort()))
            .value();
    }
    void stop() { m_server.close(); }

    QByteArray headers = "Cache-Control: no-cache\r\nETag: \"one\"\r\n";
    QByteArray status = "200 OK";
    QByteArray body = test::pictureTile(Qt::green);
    QList<QByteArray> asked; ///< the first lines
    int revalidated = 0;
    std::function<void()> answered;
    std::function<void(const QByteArray &line)> asking; ///< before an answer: may change what it will be

private:
    void answer(QTcpSocket &socket) {
        m_heard[&socket] += socket.readAll();
        if (!m_heard[&socket].contains("\r\n\r\n")) return;
        const QByteArray request = m_heard.take(&socket);
        asked += request.left(request.indexOf("\r\n"));
        if (asking) asking(asked.back());
        const bool isSame = request.contains("\"one\"") && status == "200 OK";
        revalidated += isSame ? 1 : 0;
        const QByteArray content = isSame ? QByteArray() : body;
        socket.write("HTTP/1.1 " + (isSame ? QByteArray("304 Not Modified") : status) + "\r\n" + headers +
                     "Content-Type: image/png\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(content.size()) + "\r\n\r\n" + content);
        socket.disconnectFromHost();
        if (answered) answered();
    }

    QTcpServer m_server;
    QMap<QTcpSocket *, QByteArray> m_heard;
};

} // namespace fanion::app::test
