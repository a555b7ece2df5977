// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace fanion::app {

/**
 * Refuses every network request of the QML engine: nothing a peer writes (an image tag, a link) may make this machine
 * call anyone. The program's own traffic does not go through QML.
 */
class DenyNetwork final : public QQmlNetworkAccessManagerFactory {
public:
    [[nodiscard]] QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace fanion::app
